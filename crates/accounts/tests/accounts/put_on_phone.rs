use testing::StatusCode;

use crate::engage;

#[test]
fn the_home_screen_says_nothing_of_care_in_either_language() {
    let engage = engage();
    let mut amira = engage.browser_of("Amira");

    let (english, welsh) = (amira.opens("/put-on-phone/en"), amira.opens("/put-on-phone/cy"));

    assert!(english.says("\"name\":\"My place\"") && welsh.says("\"name\":\"Fy lle\""));
    for page in [english, welsh] {
        assert_eq!(page.headers["content-type"], "application/manifest+json");
        assert!(!page.says("Westmere") && !page.says("care") && page.says("512x512"));
    }
    assert_eq!(amira.opens("/put-on-phone/xx").status, StatusCode::NOT_FOUND);
}
