//! A young person's home.

use testing::StatusCode;

use crate::{WORDS, amira_shares, replies, start};

#[test]
fn a_new_home_says_kindly_that_there_is_nothing_yet() {
    let engage = start();

    let page = engage.browser_of("Amira").opens("/home");

    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Hello Amira") && page.says("Nothing new right now."));
}

#[test]
fn she_sees_who_opened_it_and_who_answered() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    engage.browser_of("Sam").opens(&format!("/statements/{statement}"));
    replies(&engage, "Priya", &statement, "You can call him every Saturday.");

    let page = engage.browser_of("Amira").opens("/home");
    assert!(page.says("Sam opened what you shared"));
    assert!(page.says("Priya answered you"));
}

#[test]
fn her_brother_sees_nothing_of_it() {
    let engage = start();
    amira_shares(&engage, WORDS);

    let page = engage.browser_of("Yusuf").opens("/home");

    assert!(page.says("No promises yet."));
}

#[test]
fn a_worker_has_no_such_page() {
    let engage = start();

    assert_eq!(engage.browser_of("Priya").opens("/home").status, StatusCode::NOT_FOUND);
}
