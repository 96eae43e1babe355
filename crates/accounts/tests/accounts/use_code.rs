use testing::{Browser, Engage, Page, StatusCode};

use crate::{PASSWORD, code_for, engage, invited, is_in, link_for, signs_in};

#[test]
fn a_young_person_comes_in_with_a_code_and_may_choose_a_password() {
    let engage = engage();
    let (mut browser, page) = uses(&engage, &code_for(&engage, "Amira"));

    let next = browser.follows(&page);

    assert_eq!(page.location, "/me");
    assert!(next.says("Choose a password") && next.says("Not now"));
}

#[test]
fn a_code_may_be_typed_in_small_letters_without_the_space() {
    let engage = engage();
    let code = code_for(&engage, "Amira").to_lowercase().replace(' ', "");

    let (mut browser, _) = uses(&engage, &code);

    assert!(is_in(&mut browser));
}

#[test]
fn whoever_has_a_password_is_led_home() {
    let engage = engage();
    invited(&engage, "Amira");

    let (_, page) = uses(&engage, &code_for(&engage, "Amira"));

    assert_eq!(page.location, "/");
}

#[test]
fn a_code_works_once() {
    let engage = engage();
    let code = code_for(&engage, "Amira");
    uses(&engage, &code);

    let (mut browser, page) = uses(&engage, &code);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("This code does not work"));
    assert!(!is_in(&mut browser));
}

#[test]
fn a_code_is_over_after_a_day() {
    let engage = engage();
    let code = code_for(&engage, "Amira");

    engage.wait_days(1);

    assert_eq!(uses(&engage, &code).1.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn a_new_code_ends_the_one_before() {
    let engage = engage();
    let (before, now) = (code_for(&engage, "Amira"), code_for(&engage, "Amira"));

    assert_eq!(uses(&engage, &before).1.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(uses(&engage, &now).1.location, "/me");
}

#[test]
fn a_new_code_ends_an_open_invitation_link_of_the_same_person_and_of_nobody_else() {
    let engage = engage();
    let (hers, anothers) = (link_for(&engage, "Jo"), link_for(&engage, "Priya"));

    code_for(&engage, "Jo");

    assert_eq!(engage.visitor().opens(&hers).status, StatusCode::CONFLICT);
    assert_eq!(engage.visitor().opens(&anothers).status, StatusCode::OK);
}

#[test]
fn a_new_invitation_link_ends_an_older_code() {
    let engage = engage();
    let (code, yusufs) = (code_for(&engage, "Amira"), code_for(&engage, "Yusuf"));

    let link = link_for(&engage, "Amira");

    assert_eq!(uses(&engage, &code).1.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(engage.visitor().opens(&link).status, StatusCode::OK);
    assert_eq!(uses(&engage, &yusufs).1.location, "/me");
}

#[test]
fn a_carer_and_a_mother_come_in_with_a_code_and_a_worker_does_not() {
    let engage = engage();

    let statuses =
        ["Jo", "Leila", "Priya", "Alex"].map(|name| uses(&engage, &code_for(&engage, name)).1.status);

    let (comes_in, does_not) = (StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(statuses, [comes_in, comes_in, does_not, does_not]);
}

#[test]
fn a_code_lets_someone_in_who_mistyped_too_often() {
    let engage = engage();
    invited(&engage, "Amira");
    (0..6).for_each(|_| drop(signs_in(&engage, "amira", "wrong")));

    uses(&engage, &code_for(&engage, "Amira"));

    assert_eq!(signs_in(&engage, "amira", PASSWORD).location, "/");
}

fn uses(engage: &Engage, code: &str) -> (Browser, Page) {
    let mut browser = engage.visitor();
    browser.opens("/code");
    let page = browser.sends("/code", &[("code", code)]);
    (browser, page)
}
