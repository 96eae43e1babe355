//! A young person withdraws what they shared.

use testing::{Engage, Page, StatusCode};

use crate::{WORDS, amira_shares, replies, start};

fn withdraws(engage: &Engage, statement: &str, why: &str) -> Page {
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/my-statements/{statement}/withdraw"));
    amira.sends(&format!("/my-statements/{statement}/withdraw"), &[("why", why)])
}

#[test]
fn before_she_does_it_she_reads_who_keeps_what_and_why() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}/withdraw"));

    assert!(page.says("until your 75th birthday"));
    assert!(page.says("Whoever read it before may still remember it"));
    assert!(!page.says("marked because someone may not be safe"), "which is not true of this one");
}

#[test]
fn her_readers_see_that_she_withdrew_it_and_no_longer_the_words() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "You can call him every Saturday.");

    withdraws(&engage, &statement, "I changed my mind");

    for name in ["Priya", "Sam"] {
        let page = engage.browser_of(name).opens(&format!("/statements/{statement}"));
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.says("Amira withdrew this on Monday 23 November"), "{}", page.text);
        assert!(page.says("I changed my mind"));
        assert!(!page.says(WORDS) && !page.says("every Saturday"), "{name} still reads it");
    }
}

#[test]
fn no_answer_is_owed_any_more_and_nobody_is_late() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut priya = engage.browser_of("Priya");
    priya.opens(&format!("/statements/{statement}"));

    withdraws(&engage, &statement, "");

    assert!(!priya.opens("/inbox").text.contains(&statement));
    let sent = [("outcome", "will-change"), ("words", "A late answer")];
    priya.opens(&format!("/statements/{statement}"));
    let page = priya.sends(&format!("/statements/{statement}/reply"), &sent);
    assert_eq!(page.status, StatusCode::CONFLICT);
    engage.wait_days(8);
    engage.run_jobs(&accounts::jobs().and(voice::jobs()));
    assert!(engage.letters().iter().all(|letter| !letter.contains("grace@westmere.example")));
}

#[test]
fn she_still_reads_her_own_words_with_the_mark() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    withdraws(&engage, &statement, "");

    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says(WORDS) && page.says("You withdrew this on Monday 23 November"));
    assert!(page.says("You withdrew it"), "what happened says so");
    assert!(!engage.browser_of("Amira").opens("/home").says("You withdrew this"), "it is no promise");
}

#[test]
fn what_was_marked_for_safety_stays_readable_for_those_who_act_and_she_is_told_before() {
    let engage = start();
    let statement = crate::shared_as_not_safe(&engage, WORDS);

    let before = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}/withdraw"));
    withdraws(&engage, &statement, "");

    assert!(before.says("The people who must act on it can still read it"));
    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    assert!(page.says(WORDS) && page.says("Amira withdrew this"));
}

#[test]
fn two_taps_withdraw_it_once_and_nobody_else_can() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut yusuf = engage.browser_of("Yusuf");

    let theirs = yusuf.opens(&format!("/my-statements/{statement}/withdraw"));
    let mut amira = engage.browser_of("Amira");
    let path = format!("/my-statements/{statement}/withdraw");
    amira.opens(&path);
    let (first, second) = (amira.sends(&path, &[]), amira.sends(&path, &[]));

    assert_eq!(theirs.status, StatusCode::NOT_FOUND);
    assert_eq!((first.status, first.location), (StatusCode::SEE_OTHER, second.location));
}
