use crate::{engage, engage_that_is_no_demo};

#[test]
fn what_someone_chose_stays_with_them_on_every_device() {
    let engage = engage();
    let (mut phone, mut laptop) = (engage.browser_of("Amira"), engage.browser_of("Amira"));
    phone.opens("/how-it-looks");

    let kept = phone.sends(
        "/how-it-looks",
        &[("text", "largest"), ("letters", "opendyslexic"), ("theme", "dark"), ("motion", "calm")],
    );
    let page = phone.follows(&kept);
    let elsewhere = laptop.opens("/me");

    assert!(page.says("Kept."));
    for chosen in [
        "data-text=\"largest\"",
        "data-letters=\"opendyslexic\"",
        "data-theme=\"dark\"",
        "data-motion=\"calm\"",
    ] {
        assert!(page.text.contains(chosen) && elsewhere.text.contains(chosen), "{chosen}");
    }
    assert!(!engage.browser_of("Yusuf").opens("/me").text.contains("data-text"));
}

#[test]
fn the_pages_before_signing_in_look_the_same_on_that_browser() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    browser.opens("/how-it-looks");
    browser.sends("/how-it-looks", &[("text", "larger")]);

    browser.opens("/me");
    browser.sends("/sign-out", &[]);

    assert!(browser.opens("/sign-in").text.contains("data-text=\"larger\""));
}

#[test]
fn whoever_is_not_signed_in_can_choose_too() {
    let engage = engage_that_is_no_demo();
    let mut visitor = engage.visitor();
    visitor.opens("/how-it-looks");

    visitor.sends("/how-it-looks", &[("contrast", "high"), ("text", "no-such-size")]);
    let page = visitor.opens("/sign-in");

    assert!(page.text.contains("data-contrast=\"high\"") && !page.text.contains("data-text"));
}

#[test]
fn choosing_the_usual_again_takes_everything_back() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    browser.opens("/how-it-looks");
    browser.sends("/how-it-looks", &[("spacing", "wide")]);

    browser.opens("/how-it-looks");
    browser.sends("/how-it-looks", &[("spacing", "")]);

    assert!(!browser.opens("/me").text.contains("data-spacing"));
    assert!(!engage.browser_of("Amira").opens("/me").text.contains("data-spacing"));
}

#[test]
fn every_page_leads_to_it_in_every_mood() {
    let engage = engage();

    for mut browser in
        [engage.visitor(), engage.browser_of("Amira"), engage.browser_of("Priya"), engage.browser_of("Leila")]
    {
        assert!(browser.opens("/privacy").text.contains("href=\"/how-it-looks\""));
    }
}
