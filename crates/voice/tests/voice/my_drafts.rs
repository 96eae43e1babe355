//! What a young person began and has not shared.

use crate::{WORDS, answer, begin, start};

#[test]
fn they_are_hers_alone_with_how_far_they_have_come() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("way", "said")]);

    let hers = amira.opens("/my-drafts");

    assert!(hers.says("Before my review") && hers.says("1 of 6 done"));
    assert!(hers.text.contains(&format!("href=\"{draft}/2\"")), "she goes on where she stopped");
    assert!(engage.browser_of("Yusuf").opens("/my-drafts").says("You have no drafts"));
}

#[test]
fn what_she_shared_is_no_draft() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);
    crate::share(&engage, &mut amira, &draft, &["Priya"]);

    assert!(amira.opens("/my-drafts").says("You have no drafts"));
}
