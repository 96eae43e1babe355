use testing::{Engage, StatusCode};

use crate::engage;
use crate::steps::at;

#[test]
fn who_is_related_sees_the_young_person_and_who_is_not_does_not() {
    let engage = engage();
    let bens_page = format!("/young-people/{}", engage.world.person("Ben"));
    let before = engage.browser_of("Omar").opens(&bens_page);

    relate(&engage, "Ben", "duty_worker", "Omar", &[]);

    let after = engage.browser_of("Omar").opens(&bens_page);
    assert_eq!((before.status, after.status), (StatusCode::NOT_FOUND, StatusCode::OK));
    assert_eq!(engage.browser_of("Priya").opens(&bens_page).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_relationship_begins_at_its_hour_and_ends_with_its_last_day() {
    let engage = engage();
    let bens_page = format!("/young-people/{}", engage.world.person("Ben"));
    let span = [("hour", "12:00"), ("until-day", "23"), ("until-month", "11"), ("until-year", "2026")];

    relate(&engage, "Ben", "duty_worker", "Omar", &span);

    at(&engage, 11, 59);
    assert_eq!(engage.browser_of("Omar").opens(&bens_page).status, StatusCode::NOT_FOUND);
    at(&engage, 12, 0);
    assert_eq!(engage.browser_of("Omar").opens(&bens_page).status, StatusCode::OK);
    at(&engage, 24, 0);
    assert_eq!(engage.browser_of("Omar").opens(&bens_page).status, StatusCode::NOT_FOUND);
}

#[test]
fn somebody_without_the_role_is_refused_and_what_was_typed_stays() {
    let engage = engage();

    let page = relate(&engage, "Ben", "iro", "Omar", &[("hour", "12:15"), ("find", "Sa")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("They do not have this role at that time"));
    assert!(page.says("value=\"12:15\"") && page.says("value=\"Sa\"") && page.says("Sam Okafor"));
}

#[test]
fn a_role_that_cannot_be_a_relationship_is_no_choice() {
    let engage = engage();

    for (role, name) in [("administrator", "Alex"), ("evaluator", "Eve"), ("team_manager", "Grace")] {
        assert!(relate(&engage, "Ben", role, name, &[]).says("Choose a role."), "{role}");
    }
}

#[test]
fn nobody_is_related_twice_over_the_same_time() {
    let engage = engage();

    let page = relate(&engage, "Amira", "social_worker", "Priya", &[]);

    assert!(page.says("They are this to the young person at that time already."));
}

#[test]
fn nobody_reaches_over_to_another_authority() {
    let engage = engage();

    let their_young_person = relate(&engage, "Zoe", "social_worker", "Priya", &[]);
    let their_worker = relate(&engage, "Ben", "social_worker", "Max", &[]);

    assert_eq!(their_young_person.status, StatusCode::NOT_FOUND);
    assert_eq!(their_worker.status, StatusCode::NOT_FOUND);
}

#[test]
fn only_young_people_have_relationships() {
    let engage = engage();

    let page =
        engage.browser_of("Alex").opens(&format!("/people/{}/relationships", engage.world.person("Priya")));

    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

fn relate(engage: &Engage, whose: &str, role: &str, who: &str, more: &[(&str, &str)]) -> testing::Page {
    let mut alex = engage.browser_of("Alex");
    alex.opens(&format!("/people/{}/relationships?role=iro", engage.world.person("Amira")));
    let who = engage.world.person(who).to_string();
    let fields = [&[("role", role), ("person", &*who)], more].concat();
    alex.sends(&format!("/people/{}/relationships", engage.world.person(whose)), &fields)
}
