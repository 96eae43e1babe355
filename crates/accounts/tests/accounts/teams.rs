use testing::StatusCode;

use crate::engage;

#[test]
fn an_administrator_sees_each_team_with_its_manager_and_members() {
    let engage = engage();

    let page = engage.browser_of("Alex").opens("/teams");

    assert!(
        page.says("Team Oak") && page.says("Grace Bell</a>, manages it") && page.says("Priya Shah</a></li>")
    );
}

#[test]
fn two_taps_add_one_team_and_a_name_is_taken_once() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    alex.opens("/teams");
    alex.sends("/teams", &[("name", "Team Elm")]);
    alex.sends("/teams", &[("name", "Team Elm")]);

    let page = alex.opens("/teams");
    let again = alex.sends("/teams", &[("name", "team elm")]);

    assert_eq!(page.text.matches(">Team Elm<").count(), 1);
    assert!(again.says("There is a team with this name already.") && again.says("value=\"team elm\""));
}

#[test]
fn another_authority_sees_other_teams() {
    let engage = engage();

    let page = engage.browser_of("Ida").opens("/teams");

    assert!(!page.says("Team Oak") && !page.says("Grace Bell"));
    assert_eq!(engage.browser_of("Grace").opens("/teams").status, StatusCode::NOT_FOUND);
}
