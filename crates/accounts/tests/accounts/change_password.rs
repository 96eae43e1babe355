use testing::{Browser, Engage, Page, StatusCode};

use crate::{PASSWORD, code_for, engage, invited, is_in, signs_in};

const ANOTHER: &str = "lantern river spoon 4";

#[test]
fn changing_a_password_ends_every_other_session_and_replaces_this_ones_token() {
    let engage = engage();
    let (mut other, mut browser) = (engage.browser_of("Amira"), invited(&engage, "Amira"));
    let before = browser.clone();

    let page = changes(&mut browser, &[("password", PASSWORD), ("new_password", ANOTHER)]);

    assert_eq!(page.location, "/me?done=password");
    assert!(is_in(&mut browser));
    assert!(!is_in(&mut other) && !is_in(&mut before.clone()));
    assert_eq!(signs_in(&engage, "amira", ANOTHER).location, "/");
    assert_eq!(signs_in(&engage, "amira", PASSWORD).status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn whoever_finds_a_phone_open_cannot_change_its_owners_password() {
    let engage = engage();
    let mut browser = invited(&engage, "Amira");

    let page = changes(&mut browser, &[("password", "a guess"), ("new_password", ANOTHER)]);

    assert!(page.says("This is not your password until now"));
    assert_eq!(signs_in(&engage, "amira", PASSWORD).location, "/");
}

#[test]
fn whoever_came_with_a_code_forgot_the_old_password_and_need_not_say_it() {
    let engage = engage();
    invited(&engage, "Amira");
    let mut browser = came_with_code(&engage, "Amira");

    let page = changes(&mut browser, &[("new_password", ANOTHER)]);

    assert_eq!(page.location, "/me?done=password", "{}", page.text);
    assert_eq!(signs_in(&engage, "amira", ANOTHER).location, "/");
}

#[test]
fn someone_without_a_password_chooses_a_name_and_their_first_one() {
    let engage = engage();
    let mut browser = came_with_code(&engage, "Amira");

    let refused = changes(&mut browser, &[("name", "am"), ("new_password", ANOTHER)]);
    let page = changes(&mut browser, &[("name", "moonlit-heron"), ("new_password", ANOTHER)]);

    assert!(refused.says("Choose a longer name") && refused.says("value=\"am\""));
    assert_eq!(page.location, "/me?done=password");
    assert_eq!(signs_in(&engage, "moonlit-heron", ANOTHER).location, "/");
}

#[test]
fn staff_cannot_choose_a_short_password() {
    let engage = engage();
    let mut browser = invited(&engage, "Priya");

    let page = changes(&mut browser, &[("password", PASSWORD), ("new_password", "otterkite9")]);

    assert!(page.says("Make it longer: 12 characters or more"));
}

fn changes(browser: &mut Browser, fields: &[(&str, &str)]) -> Page {
    browser.opens("/me");
    browser.sends("/me/password", fields)
}

fn came_with_code(engage: &Engage, name: &str) -> Browser {
    let mut browser = engage.visitor();
    browser.opens("/code");
    browser.sends("/code", &[("code", &code_for(engage, name))]);
    browser
}
