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

#[test]
fn sam_sees_whom_a_review_would_not_have_heard_if_it_were_held_today() {
    let engage = start();
    amira_shares(&engage, WORDS);

    let page = engage.browser_of("Sam").opens("/reviews");

    assert_eq!(page.text.matches(">PN7</strong>").count(), 3, "{}", page.text);
    assert_eq!(page.text.matches(">PN6</strong>").count(), 1);
}

#[test]
fn the_list_can_be_of_those_who_have_not_spoken_alone() {
    let engage = start();
    amira_shares(&engage, WORDS);
    let mut sam = engage.browser_of("Sam");

    let silent = sam.opens("/reviews?spoken=no");
    let heard = sam.opens("/reviews?spoken=yes");

    assert!(!silent.says("Amira, 14") && silent.says("Yusuf, 11") && silent.says("0 of 3"));
    assert!(heard.says("Amira, 14") && !heard.says("Yusuf, 11"));
}

#[test]
fn two_statements_for_one_review_are_one_row() {
    let engage = start();
    amira_shares(&engage, WORDS);
    amira_shares(&engage, "And one more thing");

    let page = engage.browser_of("Sam").opens("/reviews");

    assert!(page.says("1 of 4 young people have spoken."), "{}", page.text);
}

#[test]
fn a_review_that_was_held_waits_until_sam_says_how_they_took_part() {
    let engage = start();
    amira_shares(&engage, WORDS);
    engage.wait_days(20);

    let coming = engage.browser_of("Sam").opens("/reviews");
    let held = engage.browser_of("Sam").opens("/reviews?when=held");

    assert!(!coming.says("Amira, 14") && held.says("Amira, 14") && held.says("Say how they took part"));
}
