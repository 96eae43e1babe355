use testing::{Engage, StatusCode};

use crate::{PASSWORD, engage, invited, is_in, link_for, signs_in};

#[test]
fn a_worker_who_was_invited_chooses_a_password_and_is_in() {
    let engage = engage();

    let mut browser = invited(&engage, "Priya");

    assert!(is_in(&mut browser));
    assert_eq!(signs_in(&engage, "priya@westmere.example", PASSWORD).location, "/");
}

#[test]
fn looking_at_a_link_does_not_use_it_up() {
    let engage = engage();
    let link = link_for(&engage, "Priya");

    (0..3).for_each(|_| assert_eq!(engage.visitor().opens(&link).status, StatusCode::OK));

    assert_eq!(accepts(&engage, &link).location, "/");
}

#[test]
fn a_link_serves_once() {
    let engage = engage();
    let link = link_for(&engage, "Priya");
    let mut second = engage.visitor();
    second.opens(&link);
    accepts(&engage, &link);

    let again = second.sends(&link, &[("new_password", "another kite lantern 7")]);

    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.says("This link does not work any more"));
    assert!(second.cookie("engage").is_none());
    assert_eq!(signs_in(&engage, "priya@westmere.example", PASSWORD).location, "/");
}

#[test]
fn a_link_is_over_after_seven_days() {
    let engage = engage();
    let link = link_for(&engage, "Priya");

    engage.wait_days(7);

    assert_eq!(engage.visitor().opens(&link).status, StatusCode::CONFLICT);
}

#[test]
fn a_new_link_ends_the_one_before() {
    let engage = engage();
    let (before, now) = (link_for(&engage, "Priya"), link_for(&engage, "Priya"));

    assert_eq!(engage.visitor().opens(&before).status, StatusCode::CONFLICT);
    assert_eq!(engage.visitor().opens(&now).status, StatusCode::OK);
}

#[test]
fn a_link_that_somebody_made_up_looks_like_one_that_is_over() {
    let engage = engage();

    let page = engage.visitor().opens("/invitation/c29tZXRoaW5nLW1hZGUtdXA");

    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("This link does not work any more"));
}

#[test]
fn a_link_names_nobody() {
    let engage = engage();

    let page = engage.visitor().opens(&link_for(&engage, "Amira"));

    assert!(!page.says("Amira") && !page.says("Westmere"));
}

#[test]
fn a_password_that_is_easily_guessed_is_refused_and_the_name_kept() {
    let engage = engage();
    let (link, mut browser) = (link_for(&engage, "Amira"), engage.visitor());
    browser.opens(&link);

    let page = browser.sends(&link, &[("name", "moonlit-heron"), ("new_password", "password1")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Somebody could guess this one") && page.says("value=\"moonlit-heron\""));
    assert!(!page.says("password1"));
}

#[test]
fn a_sign_in_name_that_somebody_has_is_refused_in_any_case() {
    let engage = engage();
    invited(&engage, "Amira");
    let (link, mut browser) = (link_for(&engage, "Yusuf"), engage.visitor());
    browser.opens(&link);

    let page = browser.sends(&link, &[("name", "AMIRA"), ("new_password", PASSWORD)]);

    assert!(page.says("Somebody has this name already"));
}

#[test]
fn nobody_can_sign_in_as_somebody_elses_e_mail() {
    let engage = engage();
    let (link, mut browser) = (link_for(&engage, "Amira"), engage.visitor());
    browser.opens(&link);

    let page = browser.sends(&link, &[("name", "priya@westmere.example"), ("new_password", PASSWORD)]);

    assert!(page.says("Choose a name without @"));
}

#[test]
fn a_new_link_ends_the_sessions_that_the_old_password_opened() {
    let engage = engage();
    let mut with_old_password = invited(&engage, "Priya");

    accepts(&engage, &link_for(&engage, "Priya"));

    assert!(!is_in(&mut with_old_password));
}

#[test]
fn the_database_cannot_be_read_for_links() {
    let engage = engage();

    let link = link_for(&engage, "Priya");

    let token = link.rsplit('/').next().unwrap();
    assert!(!crate::session::is_anywhere(engage.folder(), token.as_bytes()));
}

fn accepts(engage: &Engage, link: &str) -> testing::Page {
    let mut browser = engage.visitor();
    browser.opens(link);
    browser.sends(link, &[("new_password", PASSWORD)])
}
