use accounts::{HeldRole, Role};
use testing::{Engage, StatusCode};

use crate::engage;

#[test]
fn an_administrator_who_gives_themself_a_way_to_words_is_refused_with_a_reason() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    let path = path_of(&engage, "Alex");
    alex.opens(&path);

    let page = alex.sends(&path, &[("role", "social_worker")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("so one person cannot have both") && page.says("value=\"social_worker\" selected"));
    assert_eq!(roles_now(&engage, "Alex"), [Role::Administrator]);
}

#[test]
fn a_worker_cannot_be_made_an_administrator_or_an_evaluator_too() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    let path = path_of(&engage, "Priya");

    for role in ["administrator", "evaluator"] {
        alex.opens(&path);
        assert!(alex.sends(&path, &[("role", role)]).says("cannot have both"), "{role}");
    }
    assert_eq!(roles_now(&engage, "Priya"), [Role::SocialWorker]);
}

#[test]
fn a_role_given_for_later_does_not_slip_past_the_rule() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    let path = path_of(&engage, "Eve");
    alex.opens(&path);

    let next_year = [("from-day", "1"), ("from-month", "1"), ("from-year", "2027")];
    let page = alex.sends(&path, &[&next_year[..], &[("role", "iro")]].concat());

    assert!(page.says("cannot have both") && page.says("value=\"2027\""));
}

#[test]
fn a_role_lasts_until_its_last_day_and_no_longer() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    let path = path_of(&engage, "Fran");
    alex.opens(&path);

    alex.sends(
        &path,
        &[("role", "duty_worker"), ("until-day", "24"), ("until-month", "11"), ("until-year", "2026")],
    );
    let before = engage.browser_of("Fran").opens("/young-people");
    engage.wait_days(2);
    let after = engage.browser_of("Fran").opens("/young-people");

    assert_eq!((before.status, after.status), (StatusCode::OK, StatusCode::NOT_FOUND));
}

#[test]
fn a_role_that_has_ended_gives_no_access() {
    let engage = engage();
    let amiras_page = format!("/young-people/{}", engage.world.person("Amira"));
    let mut open_page = engage.browser_of("Priya");
    assert_eq!(open_page.opens(&amiras_page).status, StatusCode::OK);

    let ended = end(&engage, "Alex", "Priya");

    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(open_page.opens(&amiras_page).location, "/sign-in");
    assert_eq!(engage.browser_of("Priya").opens(&amiras_page).status, StatusCode::NOT_FOUND);
}

#[test]
fn the_last_administrator_cannot_go() {
    let engage = engage();

    let refused = end(&engage, "Alex", "Alex");

    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.says("This is the last administrator"));
    assert_eq!(roles_now(&engage, "Alex"), [Role::Administrator]);
}

#[test]
fn an_administrator_may_go_once_another_is_there_to_stay() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    let path = path_of(&engage, "Ravi");
    alex.opens(&path);
    alex.sends(&path, &[("role", "administrator")]);

    let ended = end(&engage, "Alex", "Alex");

    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(roles_now(&engage, "Alex"), []);
}

#[test]
fn a_person_of_another_authority_is_given_nothing_and_loses_nothing() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    alex.opens(&path_of(&engage, "Priya"));

    let given = alex.sends(&path_of(&engage, "Max"), &[("role", "trainer")]);
    let ended = end(&engage, "Alex", "Ida");

    assert_eq!((given.status, ended.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(roles_now(&engage, "Max"), [Role::SocialWorker]);
}

fn end(engage: &Engage, administrator: &str, whose: &str) -> testing::Page {
    let person = engage.world.person(whose);
    let mut read = engage.app.database.reader().unwrap();
    let authority = world::authority_of(person, &mut read).unwrap();
    let role = HeldRole::all_of(authority, person, &mut read).unwrap()[0].id;
    drop(read);
    let mut browser = engage.browser_of(administrator);
    browser.opens("/people/new");
    browser.sends(&format!("/people/{person}/roles/{role}/end"), &[])
}

fn path_of(engage: &Engage, name: &str) -> String {
    format!("/people/{}/roles", engage.world.person(name))
}

fn roles_now(engage: &Engage, name: &str) -> Vec<Role> {
    Role::held_by(engage.world.person(name), engage.app.now(), &mut engage.app.database.reader().unwrap())
        .unwrap()
}
