//! A young person writes in their diary.

use testing::StatusCode;

use crate::{WORDS, start, writes};

#[test]
fn before_she_writes_she_reads_who_could_ever_see_it() {
    let engage = start();

    let page = engage.browser_of("Amira").opens("/my-diary/write");

    assert!(page.says("Only you can read this"));
    assert!(page.says("a court could order that it is opened"));
    assert!(page.says("that you are not safe, nobody sees it") && page.says("See who you can talk to now"));
}

#[test]
fn she_changes_what_she_wrote_and_it_says_so() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let entry = writes(&mut amira, WORDS);

    assert!(amira.opens(&format!("{entry}/change")).says(WORDS));
    amira.sends(&format!("{entry}/change"), &[("words", "I dreamt of the hills")]);

    let page = amira.opens("/my-diary");
    assert!(page.says("I dreamt of the hills") && !page.says(WORDS) && page.says("Changed on"));
}

#[test]
fn an_empty_entry_gets_a_sentence_and_a_face_alone_is_enough() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    amira.opens("/my-diary/write");

    let empty = amira.sends("/my-diary/write", &[]);
    let face = amira.sends("/my-diary/write", &[("face", "face-good")]);

    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(face.status, StatusCode::SEE_OTHER);
}

#[test]
fn another_young_person_cannot_change_it() {
    let engage = start();
    let entry = writes(&mut engage.browser_of("Amira"), WORDS);
    let mut yusuf = engage.browser_of("Yusuf");
    yusuf.opens("/my-diary/write");

    let page = yusuf.sends(&format!("{entry}/change"), &[("words", "I was here")]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(engage.browser_of("Amira").opens("/my-diary").says(WORDS));
}
