use testing::StatusCode;

use crate::engage;
use crate::steps::lines_about;

#[test]
fn an_administrator_sees_who_is_and_who_was_in_a_young_persons_life() {
    let engage = engage();
    let amira = engage.world.person("Amira");

    let page = engage.browser_of("Alex").opens(&format!("/people/{amira}"));

    assert!(
        page.says("Amira Hassan") && page.says("Priya Shah") && page.says("Lena Fox") && page.says("Over")
    );
    assert_eq!(lines_about(&engage, "accounts.young_person_opened", amira), 1);
}

#[test]
fn an_administrator_sees_a_workers_roles_team_and_young_people() {
    let engage = engage();

    let page = engage.browser_of("Alex").opens(&format!("/people/{}", engage.world.person("Priya")));

    assert!(page.says("Social worker") && page.says("Team Oak"));
    assert!(page.says("Amira Hassan") && page.says("Yusuf Hassan") && !page.says("Ben Carter"));
    assert!(page.says("Cannot sign in yet."));
}

#[test]
fn a_person_of_another_authority_has_no_page_here() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");

    for name in ["Zoe", "Max", "Ida"] {
        let page = alex.opens(&format!("/people/{}", engage.world.person(name)));
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}
