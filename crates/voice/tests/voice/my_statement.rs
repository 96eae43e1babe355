//! What a young person sees of what they shared.

use testing::StatusCode;

use crate::{WORDS, amira_shares, replies, start};

#[test]
fn an_answer_is_news_until_she_has_seen_it() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "You can call him every Saturday.");
    let mut amira = engage.browser_of("Amira");
    assert!(amira.opens("/home").says("Priya answered you</strong>"));

    amira.opens(&format!("/my-statements/{statement}"));

    assert!(!amira.opens("/home").says("Priya answered you</strong>"));
}

#[test]
fn another_young_persons_statement_does_not_exist() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    for name in ["Yusuf", "Zoe", "Priya"] {
        let page = engage.browser_of(name).opens(&format!("/my-statements/{statement}"));
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    }
}
