use testing::StatusCode;

use crate::engage;

#[test]
fn whoever_chooses_welsh_has_it_on_every_device() {
    let engage = engage();
    let (mut browser, mut other) = (engage.browser_of("Tomos"), engage.browser_of("Tomos"));
    browser.opens("/me");

    let chosen = browser.sends("/me/language", &[("language", "cy")]);
    let kept = browser.follows(&chosen);

    assert!(browser.follows(&kept).says("Fy mewngofnodi"));
    assert!(other.opens("/me").says("Fy mewngofnodi"));
}

#[test]
fn a_language_that_no_page_is_written_in_is_not_kept() {
    let engage = engage();
    let mut browser = engage.browser_of("Tomos");
    browser.opens("/me");

    let page = browser.sends("/me/language", &[("language", "xx")]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(browser.opens("/me").says("My sign-in"));
}
