//! Advocates see who asks for one.

use testing::{Browser, Engage, StatusCode};

use crate::start;

fn asks(engage: &Engage, name: &str) {
    let mut browser = engage.browser_of(name);
    browser.opens("/my-rights/advocate");
    browser.sends("/my-rights/advocate", &[("words", "Call me after school")]);
}

fn presses_the_first(browser: &mut Browser) -> testing::Page {
    let page = browser.opens("/advocate-requests");
    let path = page.text.split("action=\"").nth(1).unwrap();
    let mut forms = page.text.split("action=\"/advocate-requests/").skip(1);
    let path = forms.next().unwrap_or(path).split('"').next().unwrap().to_owned();
    browser.sends(&format!("/advocate-requests/{path}"), &[])
}

#[test]
fn her_own_advocate_sees_her_words_takes_it_on_and_was_in_touch() {
    let engage = start();
    asks(&engage, "Amira");
    let mut nia = engage.browser_of("Nia");
    assert!(nia.opens("/advocate-requests").says("Call me after school"));

    presses_the_first(&mut nia);
    let taken = engage.browser_of("Amira").opens("/my-rights");
    presses_the_first(&mut nia);
    let done = engage.browser_of("Amira").opens("/my-rights");

    assert!(taken.says("Nia is your advocate for this"), "{}", taken.text);
    assert!(done.says("Nia was in touch with you"));
}

#[test]
fn an_advocate_who_is_not_theirs_sees_no_name_and_no_word_until_they_take_them_on() {
    let engage = start();
    asks(&engage, "Ben");
    let mut nia = engage.browser_of("Nia");

    let before = nia.opens("/advocate-requests");
    presses_the_first(&mut nia);
    let after = nia.opens("/advocate-requests");

    assert!(before.says("A young person who has no advocate yet"));
    assert!(!before.says("Ben") && !before.says("Call me after school"));
    assert!(after.says("Ben") && after.says("Call me after school"));
    assert!(engage.browser_of("Ben").opens("/my-people").says("Nia"), "from now on she is among his people");
}

#[test]
fn only_advocates_have_the_page() {
    let engage = start();
    asks(&engage, "Amira");

    for name in ["Priya", "Grace", "Sam", "Jo", "Alex", "Amira"] {
        let page = engage.browser_of(name).opens("/advocate-requests");
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}
