//! Answering.

use testing::StatusCode;

use crate::{WORDS, amira_shares, replies, start};

#[test]
fn she_reads_the_answer_in_plain_words() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    replies(&engage, "Priya", &statement, "You can call him every Saturday.");

    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says("You can call him every Saturday.") && page.says("Did this help?"));
}

#[test]
fn it_cannot_be_closed_without_an_answer_that_she_can_read() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    for words in ["", " ", ".", "…!"] {
        let page = replies(&engage, "Priya", &statement, words);
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("Write an answer that the young person can read"));
    }

    assert!(engage.browser_of("Priya").opens("/inbox").text.contains(&statement));
}

#[test]
fn an_answer_without_an_outcome_keeps_what_was_typed() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut priya = engage.browser_of("Priya");
    priya.opens(&format!("/statements/{statement}"));

    let page = priya.sends(&format!("/statements/{statement}/reply"), &[("words", "I will ask his carers.")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("I will ask his carers.") && page.says("Choose what will happen"));
}

#[test]
fn two_taps_answer_once() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut priya = engage.browser_of("Priya");
    priya.opens(&format!("/statements/{statement}"));
    let form = [("outcome", "partly"), ("words", "Part of it.")];

    let first = priya.sends(&format!("/statements/{statement}/reply"), &form);
    let second = priya.sends(&format!("/statements/{statement}/reply"), &form);

    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert_eq!(page.text.matches("said--reply").count(), 1);
}

#[test]
fn a_reviewing_officer_who_reads_it_does_not_owe_the_answer() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    let page = replies(&engage, "Sam", &statement, "I answer instead.");

    assert_eq!(page.status, StatusCode::CONFLICT);
}
