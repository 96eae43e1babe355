use testing::StatusCode;

use crate::engage;

#[test]
fn a_worker_sees_whom_they_work_with_now_by_preferred_name() {
    let engage = engage();

    let page = engage.browser_of("Sam").opens("/young-people");

    let place = |name: &str| page.text.find(&format!(">{name}</a>")).unwrap();
    assert!(
        place("Amira") < place("Ben") && place("Ben") < place("Tomos") && place("Tomos") < place("Yusuf")
    );
}

#[test]
fn a_manager_sees_the_young_people_of_their_team_alone() {
    let engage = engage();

    let page = engage.browser_of("Grace").opens("/young-people");

    assert!(page.says(">Amira</a>") && page.says(">Yusuf</a>") && page.says("Team manager"));
    assert!(!page.says(">Ben</a>") && !page.says(">Tomos</a>"));
}

#[test]
fn who_was_there_before_sees_nobody() {
    let engage = engage();

    let page = engage.browser_of("Lena").opens("/young-people");

    assert!(page.says("You work with no young person yet") && !page.says("Amira"));
}

#[test]
fn who_is_no_worker_has_no_such_list() {
    let engage = engage();

    for name in ["Amira", "Leila", "Jo", "Alex", "Eve", "Fran"] {
        assert_eq!(engage.browser_of(name).opens("/young-people").status, StatusCode::NOT_FOUND, "{name}");
    }
}
