//! A young person asks for an advocate.

use testing::{Browser, StatusCode};

use crate::{jobs, letters_to, start};

fn asks(browser: &mut Browser, words: &str) -> testing::Page {
    browser.opens("/my-rights/advocate");
    browser.sends("/my-rights/advocate", &[("words", words)])
}

#[test]
fn her_own_advocate_is_told_and_she_sees_by_when() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");

    let page = asks(&mut amira, "About my school");

    assert_eq!(page.location, "/my-rights");
    assert!(
        amira.opens("/my-rights").says("An advocate will get in touch with you by Wednesday 25 November")
    );
    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "nia"), 1);
    assert_eq!((letters_to(&engage, "priya"), letters_to(&engage, "grace")), (0, 0));
}

#[test]
fn it_works_without_a_review_and_without_an_advocate_of_their_own() {
    let engage = start();

    asks(&mut engage.browser_of("Ben"), "");

    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "nia"), 1, "every advocate of the authority is told");
}

#[test]
fn she_can_call_it_off_and_nobody_else_can() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    asks(&mut amira, "");
    let page = amira.opens("/my-rights");
    let path =
        page.text.split("action=\"/my-requests/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut yusuf = engage.browser_of("Yusuf");
    yusuf.opens("/my-rights/advocate");

    let theirs = yusuf.sends(&format!("/my-requests/{path}"), &[]);
    let hers = amira.sends(&format!("/my-requests/{path}"), &[]);

    assert_eq!((theirs.status, hers.status), (StatusCode::NOT_FOUND, StatusCode::SEE_OTHER));
    assert!(!amira.opens("/my-rights").says("get in touch with you by"));
    assert!(engage.browser_of("Nia").opens("/advocate-requests").says("Nobody is asking"));
}
