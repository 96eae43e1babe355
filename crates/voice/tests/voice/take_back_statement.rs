//! A young person takes back what they shared a moment ago.

use testing::StatusCode;

use crate::{WORDS, amira_shares, replies, share, start};

fn takes_back(engage: &testing::Engage, statement: &str) -> testing::Page {
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/my-statements/{statement}/take-back"));
    amira.sends(&format!("/my-statements/{statement}/take-back"), &[])
}

#[test]
fn it_is_a_draft_again_and_gone_from_her_workers_inbox() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    let page = takes_back(&engage, &statement);

    assert_eq!(page.location, "/my-drafts");
    let mut priya = engage.browser_of("Priya");
    assert!(!priya.opens("/inbox").text.contains(&statement));
    assert_eq!(priya.opens(&format!("/statements/{statement}")).status, StatusCode::NOT_FOUND);
    let draft = engage.browser_of("Amira").opens(&format!("/say/{statement}/1"));
    assert!(draft.says(WORDS), "her words are hers to change");
}

#[test]
fn she_is_told_honestly_who_opened_it_in_the_meantime() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.browser_of("Priya").opens(&format!("/statements/{statement}"));

    let before = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}/take-back"));
    takes_back(&engage, &statement);
    let after = engage.browser_of("Amira").opens("/my-drafts");

    let told = "Priya opened it on Monday 23 November at 9:30. They cannot un-read it";
    assert!(before.says(told), "{}", before.text);
    assert!(after.says(told));
}

#[test]
fn it_can_be_taken_back_for_half_an_hour_and_no_longer() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.wait_seconds(30 * 60);
    // Long enough away to be signed out: a browser of its own each time.
    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says("Take it back"));

    engage.wait_seconds(1);

    let mut amira = engage.browser_of("Amira");
    assert!(!amira.opens(&format!("/my-statements/{statement}")).says("Take it back"));
    let page = takes_back(&engage, &statement);
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("The half hour is over"));
}

#[test]
fn what_was_answered_cannot_be_taken_back() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "You can call him every Saturday.");

    let page = takes_back(&engage, &statement);

    assert_eq!(page.status, StatusCode::CONFLICT);
}

#[test]
fn what_was_marked_for_safety_does_not_vanish_and_she_is_told() {
    let engage = start();
    let statement = crate::shared_as_not_safe(&engage, WORDS);

    let page = takes_back(&engage, &statement);

    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("the people who must act on it keep it"));
    assert!(engage.browser_of("Priya").opens(&format!("/statements/{statement}")).says(WORDS));
}

#[test]
fn nobody_is_late_for_what_was_taken_back_and_sharing_it_again_sets_its_own_promise() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    takes_back(&engage, &statement);
    let jobs = accounts::jobs().and(voice::jobs());
    engage.wait_days(5);
    let mut amira = engage.browser_of("Amira");
    share(&engage, &mut amira, &format!("/say/{statement}"), &["Priya", "Grace"]);

    engage.wait_days(3);
    engage.run_jobs(&jobs);
    let to_grace =
        || engage.letters().iter().filter(|letter| letter.contains("grace@westmere.example")).count();
    assert_eq!(to_grace(), 0, "the first promise is over, and the second is not");

    engage.wait_days(4);
    engage.run_jobs(&jobs);
    assert_eq!(to_grace(), 1);
}

#[test]
fn another_young_person_cannot_take_it_back() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut yusuf = engage.browser_of("Yusuf");
    yusuf.opens("/home");

    let page = yusuf.sends(&format!("/my-statements/{statement}/take-back"), &[]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[test]
fn two_taps_take_it_back_once() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut amira = engage.browser_of("Amira");
    let path = format!("/my-statements/{statement}/take-back");
    amira.opens(&path);

    let (first, second) = (amira.sends(&path, &[]), amira.sends(&path, &[]));

    assert_eq!((first.status, first.location), (StatusCode::SEE_OTHER, second.location));
}
