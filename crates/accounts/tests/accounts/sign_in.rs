use store::{Read, sql};
use testing::StatusCode;

use crate::{PASSWORD, engage, invited, is_in, signs_in};

#[test]
fn a_young_person_comes_in_with_name_and_password() {
    let engage = engage();
    invited(&engage, "Amira");
    let mut browser = engage.visitor();
    browser.opens("/sign-in");

    let page = browser.sends("/sign-in", &[("name", " AMIRA "), ("password", PASSWORD)]);

    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/"));
    assert!(is_in(&mut browser));
}

#[test]
fn a_worker_comes_in_with_her_e_mail() {
    let engage = engage();
    invited(&engage, "Priya");

    let page = signs_in(&engage, "priya@westmere.example", PASSWORD);

    assert_eq!(page.location, "/");
}

#[test]
fn nobody_learns_whether_a_name_exists() {
    let engage = engage();
    invited(&engage, "Amira");

    let known = signs_in(&engage, "amira", "not her password");
    let unknown = signs_in(&engage, "arima", "not her password");

    assert_eq!(
        (known.status, unknown.status),
        (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY)
    );
    assert!(known.says("That name and password do not go together"));
    assert_eq!(without_secrets(&known.text), without_secrets(&unknown.text.replace("arima", "amira")));
}

#[test]
fn the_name_stays_on_the_page_and_the_password_does_not() {
    let engage = engage();

    let page = signs_in(&engage, "amira", "a secret she typed");

    assert!(page.says("value=\"amira\""));
    assert!(!page.says("a secret she typed"));
}

#[test]
fn someone_who_typed_nothing_is_told_what_is_missing() {
    let page = signs_in(&engage(), "", "");

    assert!(page.says("Type your sign-in name or your e-mail") && page.says("Type your password"));
}

#[test]
fn after_five_wrong_passwords_even_the_right_one_must_wait() {
    let engage = engage();
    invited(&engage, "Amira");
    (0..5).for_each(|_| drop(signs_in(&engage, "amira", "wrong")));

    let too_soon = signs_in(&engage, "amira", PASSWORD);
    engage.wait_seconds(10);
    let after_waiting = signs_in(&engage, "amira", PASSWORD);

    assert!(too_soon.says("That name and password do not go together"));
    assert_eq!(after_waiting.location, "/");
}

#[test]
fn each_further_wrong_password_makes_the_wait_longer_but_never_a_lock() {
    let engage = engage();
    invited(&engage, "Amira");
    (0..5).for_each(|_| drop(signs_in(&engage, "amira", "wrong")));
    engage.wait_seconds(10);
    signs_in(&engage, "amira", "wrong");

    engage.wait_seconds(10);
    let after_ten_seconds = signs_in(&engage, "amira", PASSWORD);
    engage.wait_seconds(10);
    let after_twenty = signs_in(&engage, "amira", PASSWORD);

    assert_eq!(after_ten_seconds.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(after_twenty.location, "/");
}

#[test]
fn wrong_passwords_sent_at_the_same_time_are_each_counted() {
    let engage = engage();
    invited(&engage, "Amira");
    let tries = (0..9).map(|_| {
        let mut browser = engage.visitor();
        browser.opens("/sign-in");
        std::thread::spawn(move || browser.sends("/sign-in", &[("name", "amira"), ("password", "wrong")]))
    });
    tries.collect::<Vec<_>>().into_iter().for_each(|one| drop(one.join().unwrap()));

    let counted: i64 = engage
        .app
        .database
        .reader()
        .unwrap()
        .one(sql!("select max(failures) from accounts_sign_ins"), &[], |row| row.get(0))
        .unwrap();

    // The fifth sets the wait; those that came after it were not looked at.
    assert_eq!(counted, 5);
    assert_eq!(signs_in(&engage, "amira", PASSWORD).status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn someone_whose_account_was_closed_cannot_come_in() {
    let engage = engage();
    invited(&engage, "Priya");
    crate::change(&engage, "Priya", |change, authority, id| {
        let now = change.now();
        accounts::close(change, authority, id, now)
    });

    let page = signs_in(&engage, "priya@westmere.example", PASSWORD);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn another_site_cannot_sign_anyone_in() {
    let engage = engage();
    invited(&engage, "Amira");
    let mut browser = engage.visitor();
    browser.opens("/sign-in");
    let form = format!("name=amira&password={}", PASSWORD.replace(' ', "+")).into_bytes();

    let from_elsewhere =
        browser.sends_as("/sign-in", "application/x-www-form-urlencoded", form.clone(), Some("cross-site"));
    let without_token =
        browser.sends_as("/sign-in", "application/x-www-form-urlencoded", form, Some("same-origin"));

    assert_eq!(from_elsewhere.status, StatusCode::FORBIDDEN);
    assert_eq!((without_token.status, without_token.location.as_str()), (StatusCode::SEE_OTHER, "/sign-in"));
    assert!(browser.cookie("engage").is_none());
}

#[test]
fn whoever_is_in_already_is_led_on() {
    let engage = engage();

    let page = engage.browser_of("Amira").opens("/sign-in");

    assert_eq!(page.location, "/");
}

#[test]
fn the_page_is_there_in_welsh() {
    let engage = engage();
    let mut browser = engage.visitor();

    let asked = browser.opens("/sign-in?language=cy");
    let page = browser.follows(&asked);

    assert!(page.says("Dewch i mewn") && page.text.contains("<html lang=\"cy\""));
}

/// The page without what is another one each time: tokens, form keys, the script's nonce.
fn without_secrets(html: &str) -> String {
    let marks = ["name=\"token\" value=\"", "name=\"form_key\" value=\"", "nonce=\""];
    marks.iter().fold(html.to_owned(), |text, mark| {
        let parts: Vec<&str> = text.split(mark).collect();
        let rest = parts.iter().skip(1).map(|part| part.split_once('"').unwrap().1);
        std::iter::once(parts[0]).chain(rest).collect::<Vec<_>>().join("")
    })
}
