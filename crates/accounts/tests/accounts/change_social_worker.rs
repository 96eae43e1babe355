use accounts::{Role, roles_towards};
use testing::{Engage, Page, StatusCode};

use crate::engage;
use crate::steps::at;

#[test]
fn a_worker_reallocated_at_noon_is_out_at_noon_and_the_new_one_is_in() {
    let engage = engage();
    let amiras_page = format!("/young-people/{}", engage.world.person("Amira"));
    let status = |name: &str| engage.browser_of(name).opens(&amiras_page).status;

    let changed = reallocate(&engage, "Amira", "Dan", &[("hour", "12:00")]);

    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    at(&engage, 11, 59);
    assert_eq!(
        (status("Priya"), status("Dan"), status("Helen")),
        (StatusCode::OK, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND)
    );
    at(&engage, 12, 0);
    assert_eq!(
        (status("Priya"), status("Dan"), status("Helen")),
        (StatusCode::NOT_FOUND, StatusCode::OK, StatusCode::OK)
    );
}

#[test]
fn a_page_left_open_over_noon_does_not_open_again() {
    let engage = engage();
    let amiras_page = format!("/young-people/{}", engage.world.person("Amira"));
    reallocate(&engage, "Amira", "Dan", &[("hour", "12:00")]);
    at(&engage, 11, 45);
    let mut priya = engage.browser_of("Priya");
    assert_eq!(priya.opens(&amiras_page).status, StatusCode::OK);

    at(&engage, 12, 0);

    assert_eq!(priya.opens(&amiras_page).status, StatusCode::NOT_FOUND);
    assert!(!priya.opens("/young-people").says("Amira"));
}

#[test]
fn the_one_who_is_there_already_stays_as_they_are() {
    let engage = engage();

    let page = reallocate(&engage, "Amira", "Priya", &[]);

    assert!(page.says("They are this to the young person at that time already."));
    assert_eq!(towards(&engage, "Priya", "Amira"), [Role::SocialWorker]);
}

#[test]
fn if_the_new_one_is_no_social_worker_the_old_one_stays() {
    let engage = engage();

    let page = reallocate(&engage, "Amira", "Carys", &[]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(towards(&engage, "Priya", "Amira"), [Role::SocialWorker]);
}

#[test]
fn another_authoritys_young_person_is_not_reallocated() {
    let engage = engage();

    assert_eq!(reallocate(&engage, "Zoe", "Priya", &[]).status, StatusCode::NOT_FOUND);
}

fn reallocate(engage: &Engage, young_person: &str, to: &str, more: &[(&str, &str)]) -> Page {
    let mut alex = engage.browser_of("Alex");
    alex.opens(&format!("/people/{}/social-worker", engage.world.person("Amira")));
    let to = engage.world.person(to).to_string();
    let fields = [&[("person", &*to)], more].concat();
    alex.sends(&format!("/people/{}/social-worker", engage.world.person(young_person)), &fields)
}

fn towards(engage: &Engage, person: &str, young_person: &str) -> Vec<Role> {
    let (person, young_person) = (engage.world.person(person), engage.world.person(young_person));
    roles_towards(person, young_person, engage.app.now(), &mut engage.app.database.reader().unwrap()).unwrap()
}
