use testing::{Engage, StatusCode};

use crate::engage;
use crate::steps::lines_about;

#[test]
fn a_worker_sees_the_young_person_their_age_and_their_people_and_it_is_noted() {
    let engage = engage();
    let amira = engage.world.person("Amira");

    let page = engage.browser_of("Priya").opens(&format!("/young-people/{amira}"));

    assert!(page.says("Amira Hassan") && page.says("<span class=\"identity__age\">14</span>"));
    assert!(page.says("Sam Okafor") && page.says("Jo Williams") && !page.says("Ruth Evans"));
    assert_eq!(lines_about(&engage, "accounts.young_person_opened", amira), 1);
}

#[test]
fn an_unrelated_young_person_does_not_exist_for_a_worker() {
    let engage = engage();

    for name in ["Dan", "Helen", "Omar", "Lena", "Max"] {
        assert_eq!(engage.browser_of(name).opens(&path(&engage)).status, StatusCode::NOT_FOUND, "{name}");
        assert_eq!(send_code(&engage, name), StatusCode::NOT_FOUND, "{name}");
    }
    assert_eq!(lines_about(&engage, "accounts.code_made", engage.world.person("Amira")), 0);
}

#[test]
fn a_code_is_shown_once_and_two_taps_make_one() {
    let engage = engage();
    let mut priya = engage.browser_of("Priya");
    priya.opens(&path(&engage));

    let made = priya.sends(&format!("{}/code", path(&engage)), &[]);
    let second = priya.sends(&format!("{}/code", path(&engage)), &[]);

    assert!(made.says("A sign-in code for Amira") && made.says("Tuesday 24 November at 9:30"));
    assert_eq!(second.location, path(&engage));
    assert_eq!(lines_about(&engage, "accounts.code_made", engage.world.person("Amira")), 1);
}

#[test]
fn who_may_see_a_young_person_may_not_always_hand_over_a_code() {
    let engage = engage();
    let mut sam = engage.browser_of("Sam");

    let page = sam.opens(&path(&engage));

    assert!(page.says("Amira Hassan") && !page.says("Make a sign-in code"));
    assert_eq!(send_code(&engage, "Sam"), StatusCode::NOT_FOUND);
    assert_eq!(send_code(&engage, "Grace"), StatusCode::OK);
}

#[test]
fn a_worker_hands_a_code_to_a_carer_of_today_and_to_nobody_else() {
    let engage = engage();
    let mut priya = engage.browser_of("Priya");
    let mut code_for = |name: &str| {
        priya.opens(&path(&engage));
        priya.sends(&format!("{}/people/{}/code", path(&engage), engage.world.person(name)), &[])
    };

    assert!(code_for("Jo").says("A sign-in code for Jo"));
    for name in ["Ruth", "Sam", "Grace", "Ben", "Max"] {
        assert_eq!(code_for(name).status, StatusCode::NOT_FOUND, "{name}");
    }
}

#[test]
fn families_and_young_people_have_no_desk() {
    let engage = engage();

    for name in ["Amira", "Yusuf", "Leila", "Jo", "Alex", "Eve"] {
        assert_eq!(engage.browser_of(name).opens(&path(&engage)).status, StatusCode::NOT_FOUND, "{name}");
    }
}

fn path(engage: &Engage) -> String {
    format!("/young-people/{}", engage.world.person("Amira"))
}

/// As somebody would who writes the address by hand, with the token of another page.
fn send_code(engage: &Engage, name: &str) -> StatusCode {
    let mut browser = engage.browser_of(name);
    browser.opens("/me");
    browser.sends(&format!("{}/code", path(engage)), &[("form_key", &platform::new_id().to_string())]).status
}
