use testing::StatusCode;

use crate::{PASSWORD, engage, form_token, invited, is_in, sends_with};

#[test]
fn whoever_signs_out_is_out_and_the_browser_forgets() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    let before = browser.clone();
    browser.opens("/me");

    let page = browser.sends("/sign-out", &[]);

    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(page.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert!(browser.cookie("engage").is_none());
    assert!(!is_in(&mut before.clone()), "the token went on serving");
}

#[test]
fn a_form_that_somebody_left_open_on_a_shared_tablet_is_not_the_next_persons_to_send() {
    let engage = engage();
    invited(&engage, "Yusuf");
    let mut tablet = invited(&engage, "Amira");
    let amiras = form_token(&tablet.opens("/me"));
    tablet.sends("/sign-out", &[]);
    tablet.opens("/sign-in");
    let before_he_came = form_token(&tablet.opens("/sign-in"));
    let came_in = tablet.sends("/sign-in", &[("name", "yusuf"), ("password", PASSWORD)]);

    let sent = [&amiras, &before_he_came].map(|token| sends_with(&mut tablet, token, "language=cy").status);

    assert_eq!(came_in.location, "/");
    assert_eq!(sent, [StatusCode::FORBIDDEN, StatusCode::FORBIDDEN]);
    assert!(tablet.opens("/me").says("My sign-in"));
}

#[test]
fn leaving_quickly_needs_no_token_and_ends_the_session() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    let before = browser.clone();

    let answer = browser.sends_as("/leave", "text/plain", Vec::new(), Some("same-origin"));

    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(answer.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert!(!is_in(&mut before.clone()));
}

#[test]
fn another_site_cannot_sign_anyone_out() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");

    let left = browser.sends_as("/leave", "text/plain", Vec::new(), Some("cross-site"));
    let out = browser.sends_as("/sign-out", "text/plain", Vec::new(), Some("cross-site"));

    assert_eq!((left.status, out.status), (StatusCode::FORBIDDEN, StatusCode::FORBIDDEN));
    assert!(is_in(&mut browser));
}

#[test]
fn leaving_twice_does_no_harm() {
    let engage = engage();
    let mut browser = engage.visitor();

    let answer = browser.sends_as("/leave", "text/plain", Vec::new(), Some("same-origin"));

    assert_eq!(answer.status, StatusCode::NO_CONTENT);
}

#[test]
fn words_that_no_network_took_yet_stay_on_a_young_persons_own_phone() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    browser.opens("/me");

    let page = browser.sends("/sign-out", &[("keep", "sealed")]);

    assert_eq!(page.headers["clear-site-data"], "\"cache\"");
    assert!(browser.cookie("engage").is_none());
}
