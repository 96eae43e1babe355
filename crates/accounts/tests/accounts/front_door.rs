use crate::{engage, engage_that_is_no_demo};

#[test]
fn whoever_is_not_signed_in_is_led_to_the_door() {
    assert_eq!(engage_that_is_no_demo().visitor().opens("/").location, "/sign-in");
}

#[test]
fn a_visitor_of_a_demo_is_led_to_the_people_in_it() {
    assert_eq!(engage().visitor().opens("/").location, "/demo");
}

#[test]
fn everyone_is_led_to_their_own_first_place() {
    let engage = engage();

    assert_eq!(engage.browser_of("Alex").opens("/").location, "/people");
    assert_eq!(engage.browser_of("Eve").opens("/").location, "/me");
}
