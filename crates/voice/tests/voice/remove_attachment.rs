//! Taking a drawing, a photo or a recording out again.

use testing::StatusCode;

use crate::attach::{a_drawing, add, addresses};
use crate::{WORDS, begin, share, start};

/// Where the form that takes out the one that `address` shows is sent.
fn taking_out(draft: &str, address: &str) -> String {
    let id = address.split("/attachments/").nth(1).unwrap().split('?').next().unwrap();
    format!("{draft}/attachments/{id}/remove")
}

#[test]
fn she_takes_a_drawing_out_and_it_is_gone_and_the_question_is_open_again() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    add(&mut amira, &draft, "drawing", "", &a_drawing());
    let address = addresses(&amira.opens(&format!("{draft}/1"))).remove(0);

    let page = amira.sends(&taking_out(&draft, &address), &[]);

    assert_eq!(page.location, format!("{draft}/1"));
    assert_eq!(amira.opens(&address).status, StatusCode::NOT_FOUND);
    assert_eq!(addresses(&amira.opens(&format!("{draft}/share"))).len(), 0);
    assert!(amira.opens("/say").says("0 of 6 done"));
}

#[test]
fn the_words_and_the_other_drawing_stay() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("way", "said")]);
    add(&mut amira, &draft, "drawing", "the kitchen", &a_drawing());
    add(&mut amira, &draft, "drawing", "the garden", &a_drawing());
    let first = addresses(&amira.opens(&format!("{draft}/1"))).remove(0);

    amira.sends(&taking_out(&draft, &first), &[]);

    let page = amira.opens(&format!("{draft}/share"));
    assert!(page.says(WORDS) && page.says("the garden") && !page.says("the kitchen"));
}

#[test]
fn what_was_shared_stays_and_nobody_else_takes_anything_out() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    add(&mut amira, &draft, "drawing", "", &a_drawing());
    let address = addresses(&amira.opens(&format!("{draft}/1"))).remove(0);
    let taking_out = taking_out(&draft, &address);

    let mut yusuf = engage.browser_of("Yusuf");
    yusuf.opens("/home");
    assert_eq!(yusuf.sends(&taking_out, &[]).status, StatusCode::NOT_FOUND);
    share(&engage, &mut amira, &draft, &["Priya"]);
    assert_eq!(amira.sends(&taking_out, &[]).status, StatusCode::CONFLICT);

    assert_eq!(amira.opens(&address).status, StatusCode::OK);
}
