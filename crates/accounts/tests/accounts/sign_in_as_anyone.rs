use testing::StatusCode;

use crate::{engage, engage_that_is_no_demo, is_in};

#[test]
fn a_visitor_of_the_demo_meets_everyone_by_role() {
    let engage = engage();

    let page = engage.visitor().opens("/demo");

    assert!(page.says("Westmere Council") && page.says("Easthaven Council"));
    assert!(page.says("Amira Hassan") && page.says("14 years old"));
    assert!(page.says("Priya Shah") && page.says("There for Amira, Yusuf"));
    assert!(page.says("Alex Reid") && page.says("Never sees a young person's words"));
}

#[test]
fn a_visitor_of_the_demo_becomes_amira_and_then_priya() {
    let engage = engage();
    let mut browser = engage.visitor();

    for name in ["Amira", "Priya"] {
        browser.opens("/demo");
        let page = browser.sends("/demo", &[("person", &engage.world.person(name).to_string())]);

        assert_eq!(page.location, "/");
        assert!(browser.opens("/me").says(name));
    }
}

#[test]
fn whoever_becomes_someone_else_is_no_longer_who_they_were() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    let before = browser.clone();
    browser.opens("/demo");

    browser.sends("/demo", &[("person", &engage.world.person("Priya").to_string())]);

    assert!(!is_in(&mut before.clone()));
}

#[test]
fn outside_a_demo_nobody_can_be_anyone() {
    let engage = engage_that_is_no_demo();
    let mut browser = engage.visitor();
    browser.opens("/sign-in");

    let shown = browser.opens("/demo").status;
    browser.opens("/sign-in");
    let sent = browser.sends("/demo", &[("person", &engage.world.person("Amira").to_string())]).status;

    assert_eq!((shown, sent), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert!(!is_in(&mut browser));
}
