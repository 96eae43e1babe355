//! Nobody says that they have it.

use testing::Engage;

use crate::{amira_marks, jobs, letters_to, start};

fn after_minutes(engage: &Engage, minutes: i64) {
    engage.wait_seconds(minutes * 60);
    engage.run_jobs(&jobs());
}

#[test]
fn an_unacknowledged_concern_reaches_the_second_then_the_manager_then_the_last_person() {
    let engage = start();
    amira_marks(&engage, "");
    engage.run_jobs(&jobs());

    let told = || ["omar", "meg", "grace", "helen"].map(|name| letters_to(&engage, name));

    assert_eq!(told(), [1, 0, 0, 0]);
    after_minutes(&engage, 31);
    assert_eq!(told(), [1, 1, 0, 0]);
    after_minutes(&engage, 31);
    assert_eq!(told(), [1, 1, 1, 0]);
    after_minutes(&engage, 31);
    assert_eq!(told(), [1, 1, 1, 1]);
}

#[test]
fn an_unacknowledged_concern_reaches_the_manager_who_may_then_have_it() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    after_minutes(&engage, 31);
    after_minutes(&engage, 31);

    let page = engage.browser_of("Grace").opens(&format!("/duty/{concern}"));

    assert!(
        page.says("Nobody has it") && page.says("Grace Bell, the team manager, is told"),
        "{}",
        page.text
    );
    crate::has_it(&engage, "Grace", &concern);
    let amira = engage.browser_of("Amira").opens(&format!("/not-safe/{concern}"));
    assert!(amira.says("Grace saw this at"));
}

#[test]
fn the_last_ones_are_told_again_until_somebody_has_it() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    for _ in 0..4 {
        after_minutes(&engage, 31);
    }
    let before = engage.letters().len();

    after_minutes(&engage, 61);
    let again = engage.letters().len();
    crate::has_it(&engage, "Helen", &concern);
    after_minutes(&engage, 600);

    assert!(again > before, "silence is never the end of it");
    assert_eq!(engage.letters().len(), again);
}

#[test]
fn she_is_told_that_the_next_person_was_told_too() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    after_minutes(&engage, 31);

    let page = engage.browser_of("Amira").opens(&format!("/not-safe/{concern}"));

    assert!(page.says("Nobody has answered yet, so we told the next person too"));
}
