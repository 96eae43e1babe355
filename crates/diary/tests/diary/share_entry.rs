//! A young person shares a bit of their diary.

use testing::StatusCode;

use crate::{WORDS, start, writes};

#[test]
fn only_the_bit_she_left_in_reaches_the_readers_she_names() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let entry = writes(&mut amira, "I dreamt of the sea. I hate it when Sam is late.");
    assert!(amira.opens(&format!("{entry}/share")).says("I hate it when Sam is late"));

    let page = amira.sends(&format!("{entry}/share"), &[("words", WORDS)]);
    let who = amira.follows(&page);
    assert!(who.says("Who will read this?") && who.says(WORDS));
    let priya = engage.world.person("Priya").to_string();
    let shared = amira.sends(&page.location, &[("reader", &priya)]).location;

    let statement = shared.strip_prefix("/my-statements/").unwrap();
    let read = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    assert!(read.says(WORDS) && read.says("From my diary") && !read.says("Sam is late"));
    assert_eq!(
        engage.browser_of("Sam").opens(&format!("/statements/{statement}")).status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn two_bits_are_two_drafts_and_the_diary_stays_as_it_is() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let entry = writes(&mut amira, WORDS);
    amira.opens(&format!("{entry}/share"));
    let first = amira.sends(&format!("{entry}/share"), &[("words", "the first bit")]).location;
    amira.opens(&format!("{entry}/share"));
    let second = amira.sends(&format!("{entry}/share"), &[("words", "the second bit")]).location;

    assert!(amira.opens(&first).says("the first bit") && amira.opens(&second).says("the second bit"));
    assert!(amira.opens("/my-diary").says(WORDS));
}
