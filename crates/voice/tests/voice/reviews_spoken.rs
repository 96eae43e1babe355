//! What a reviewing officer sees before their reviews.

use testing::StatusCode;

use crate::{WORDS, amira_shares, answer, begin, share, start};

#[test]
fn sam_sees_who_has_spoken_and_who_has_not() {
    let engage = start();
    amira_shares(&engage, WORDS);

    let page = engage.browser_of("Sam").opens("/reviews");

    assert!(page.says("1 of 4 young people have spoken."), "{}", page.text);
    assert!(page.says("Amira, 14") && page.says("Not yet"));
}

#[test]
fn having_spoken_is_seen_even_by_whoever_was_left_out_but_the_words_are_not() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);
    let statement = share(&engage, &mut amira, &draft, &["Priya"]);

    let page = engage.browser_of("Sam").opens("/reviews");

    assert!(page.says("1 of 4") && page.says("Not shared with you"));
    assert!(!page.text.contains(&statement));
}

#[test]
fn only_a_reviewing_officer_has_the_page() {
    let engage = start();

    for name in ["Priya", "Grace", "Amira", "Alex", "Eve"] {
        assert_eq!(engage.browser_of(name).opens("/reviews").status, StatusCode::NOT_FOUND, "{name}");
    }
}
