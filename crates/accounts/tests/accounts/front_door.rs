use testing::StatusCode;

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

#[test]
fn an_address_that_does_not_exist_keeps_everyone_in_their_own_room() {
    let engage = engage();
    let mood = |name: &str| {
        let page = engage.browser_of(name).opens("/no/such/page");
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        page.text.split("data-mood=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };

    let moods = ["Amira", "Priya", "Leila"].map(mood);

    assert_eq!(moods, ["young-people", "staff", "families"]);
    assert!(engage.browser_of("Priya").opens("/no/such/page").says("href=\"/young-people\""));
    assert!(engage.visitor().opens("/no/such/page").says("data-mood=\"families\""));
}
