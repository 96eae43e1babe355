//! The promised day passes.

use crate::{WORDS, amira_shares, replies, start};

#[test]
fn her_manager_is_told_once_and_may_read_it() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let jobs = accounts::jobs().and(voice::jobs());

    engage.wait_days(8);
    engage.run_jobs(&jobs);

    let to_grace = engage.letters().iter().filter(|letter| letter.contains("grace@westmere.example")).count();
    assert_eq!(to_grace, 1);
    assert!(engage.browser_of("Grace").opens(&format!("/statements/{statement}")).says(WORDS));
    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says("Priya is late") && page.says("Grace knows"));
}

#[test]
fn an_answer_in_time_tells_nobody() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "You can call him every Saturday.");

    engage.wait_days(8);
    engage.run_jobs(&accounts::jobs().and(voice::jobs()));

    assert!(engage.letters().iter().all(|letter| !letter.contains("grace@westmere.example")));
}
