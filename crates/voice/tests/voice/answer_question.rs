//! One question a screen.

use testing::StatusCode;

use crate::{WORDS, begin, start};

#[test]
fn words_are_there_again_when_a_young_person_goes_back() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    amira.opens(&format!("{draft}/1"));
    let next = amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("way", "said")]);

    assert_eq!(next.location, format!("{draft}/2"));
    assert!(amira.opens(&format!("{draft}/1")).says(WORDS));
}

#[test]
fn every_question_can_be_skipped_not_known_or_asked_in_person() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    for (number, way) in [(1, "skipped"), (2, "does-not-know"), (3, "ask-in-person")] {
        amira.opens(&format!("{draft}/{number}"));
        let next = amira.sends(&format!("{draft}/{number}"), &[("words", ""), ("way", way)]);
        assert_eq!(next.location, format!("{draft}/{}", number + 1));
    }

    let page = amira.opens(&format!("{draft}/share"));
    assert!(page.says("You want to be asked this in person."));
}

#[test]
fn nothing_written_gets_a_sentence_beside_the_field() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    amira.opens(&format!("{draft}/1"));
    let page = amira.sends(&format!("{draft}/1"), &[("words", " "), ("way", "said")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("href=\"#words\"") && page.text.contains("id=\"words-error\""));
}

#[test]
fn words_that_are_too_long_are_kept_on_the_page() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    let long = "ŵyr ".repeat(1_200);

    amira.opens(&format!("{draft}/1"));
    let page = amira.sends(&format!("{draft}/1"), &[("words", &long), ("way", "said")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains(long.trim()));
}

#[test]
fn another_young_persons_draft_does_not_exist() {
    let engage = start();
    let draft = begin(&mut engage.browser_of("Amira"));

    let page = engage.browser_of("Yusuf").opens(&format!("{draft}/1"));

    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[test]
fn what_is_typed_after_signing_out_is_given_back_to_copy() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));

    engage.wait_days(1);
    let page = amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("way", "said")]);

    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.says(WORDS));
}

#[test]
fn while_she_writes_she_reads_truly_whether_anyone_is_here() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    let by_day = amira.opens(&format!("{draft}/1"));
    engage.wait_seconds(10 * 60 * 60);
    let by_night = engage.browser_of("Amira").opens(&format!("{draft}/1"));

    assert!(by_day.says("Someone is on duty until 17:00 today."), "{}", by_day.text);
    assert!(by_night.says("Nobody reads this until Tuesday at 9:00."), "{}", by_night.text);
    assert!(by_night.text.contains("tel:999") && by_night.text.contains("tel:08001111"));
}
