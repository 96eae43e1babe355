//! Her first words stay.

use testing::StatusCode;

use crate::{WORDS, amira_shares, start};

#[test]
fn what_she_puts_right_stands_beside_her_first_words_for_her_and_her_readers() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut amira = engage.browser_of("Amira");
    let page = format!("/my-statements/{statement}/put-right/1");
    assert!(amira.opens(&page).says(WORDS));

    let kept = amira.sends(&page, &[("words", "Every two weeks is better")]);

    assert_eq!(kept.location, format!("/my-statements/{statement}"));
    for (name, told) in [("Amira", "You put this right"), ("Priya", "Amira put this right")] {
        let place = if name == "Amira" { "my-statements" } else { "statements" };
        let page = engage.browser_of(name).opens(&format!("/{place}/{statement}"));
        assert!(page.says(WORDS) && page.says("Every two weeks is better") && page.says(told), "{name}");
    }
}

#[test]
fn her_readers_are_told_that_there_is_more_and_those_left_out_are_not() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let jobs = accounts::jobs().and(voice::jobs());
    engage.run_jobs(&jobs);
    let before = engage.letters().len();
    let mut amira = engage.browser_of("Amira");
    let page = format!("/my-statements/{statement}/put-right/1");
    amira.opens(&page);

    amira.sends(&page, &[("words", "Every two weeks is better")]);

    engage.run_jobs(&jobs);
    assert_eq!(engage.letters().len() - before, 2, "Priya and Sam; Grace reads only if needed");
}

#[test]
fn nobody_else_puts_her_words_right() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    for name in ["Yusuf", "Priya", "Leila"] {
        let mut browser = engage.browser_of(name);
        let page = browser.opens(&format!("/my-statements/{statement}/put-right/1"));
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}

#[test]
fn putting_nothing_beside_it_is_asked_about() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut amira = engage.browser_of("Amira");
    let page = format!("/my-statements/{statement}/put-right/1");
    amira.opens(&page);

    let again = amira.sends(&page, &[("words", "")]);

    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.says("Write what you want to say"));
}

#[test]
fn what_was_shared_cannot_be_overwritten_by_a_question_that_is_still_open() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let id: voice::StatementId = statement.parse().unwrap();
    let kept = voice::Statement::for_engage(id, &mut engage.app.database.reader().unwrap()).unwrap();
    let answer = voice::Answer {
        question: "talk-about".into(),
        way: voice::Way::Said,
        words: Some("Not what she said".into()),
    };
    let act = platform::Act::of_engage(kept.authority.0, "voice.question_answered", id.0);

    let outcome = engage.app.change(act, move |change| answer.keep(change, &kept));

    assert!(matches!(outcome, Err(platform::Error::NotNow("already-shared"))));
    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    assert!(page.says(WORDS) && !page.says("Not what she said"));
}
