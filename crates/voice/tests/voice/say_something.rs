//! Choosing what to say.

use testing::StatusCode;

use crate::{begin, begin_a, start};

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
fn a_young_person_without_a_review_can_say_everything_but_what_belongs_to_one() {
    let engage = start();
    let mut zoe = engage.browser_of("Zoe");

    let page = zoe.opens("/say");

    assert!(page.says("This is me") && page.says("Something is wrong"));
    assert!(!page.text.contains("/say/before-my-review"));
    assert_eq!(zoe.sends("/say/before-my-review", &[]).status, StatusCode::CONFLICT);
    assert_eq!(zoe.sends("/say/good-news", &[]).status, StatusCode::SEE_OTHER);
}

#[test]
fn two_taps_on_any_kind_begin_one_draft_and_another_kind_another() {
    let engage = start();
    let mut ben = engage.browser_of("Ben");

    let (first, second) = (begin_a(&mut ben, "good-news"), begin_a(&mut ben, "good-news"));
    let other = begin_a(&mut ben, "something-wrong");

    assert_eq!(first, second);
    assert_ne!(first, other);
}

#[test]
fn leaving_care_is_for_those_who_are_old_enough() {
    let engage = start();

    assert!(engage.browser_of("Tomos").opens("/say").says("Getting ready to leave care"));
    let mut ben = engage.browser_of("Ben");
    assert!(!ben.opens("/say").says("Getting ready to leave care"));
    assert_eq!(ben.sends("/say/leaving-care", &[]).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_kind_that_there_is_not_does_not_exist() {
    let engage = start();
    let mut ben = engage.browser_of("Ben");

    ben.opens("/say");

    assert_eq!(ben.sends("/say/anything-else", &[]).status, StatusCode::NOT_FOUND);
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
