//! Choosing what to say.

use testing::StatusCode;

use crate::{begin, start};

#[test]
fn a_young_person_sees_what_they_can_say_before_their_review() {
    let engage = start();

    let page = engage.browser_of("Amira").opens("/say");

    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Before my review"));
}

#[test]
fn two_taps_begin_one_draft() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");

    let (first, second) = (begin(&mut amira), begin(&mut amira));

    assert_eq!(first, second);
    assert!(amira.opens("/say").says("Go on with"));
}

#[test]
fn the_page_is_welsh_for_whoever_chooses_welsh() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");

    let led = amira.opens("/say?language=cy");
    let page = amira.follows(&led);

    assert!(page.says("Cyn fy adolygiad"));
    assert!(page.text.contains("lang=\"cy\""));
}

#[test]
fn what_ben_thinks_of_his_plan_he_can_say_without_waiting_for_a_review() {
    let engage = start();
    let mut ben = engage.browser_of("Ben");
    assert!(ben.opens("/say").says("My plan to keep me safe"));

    let begun = ben.sends("/say/keeping-me-safe", &[]);
    let page = ben.follows(&begun);

    assert!(page.says("Has someone told you why people are worried about your family"), "{}", page.text);
}
