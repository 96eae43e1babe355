//! One form for a question, wherever it is asked.

use crate::{begin, start};

#[test]
fn a_question_is_asked_in_the_same_words_with_and_without_a_network() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    let without = amira.opens("/on-this-phone/en");

    for number in 1..=6 {
        let with = amira.opens(&format!("{draft}/{number}"));
        let asked =
            with.text.split("<h1 class=\"question__asked\">").nth(1).unwrap().split("</h1>").next().unwrap();
        assert!(asked.len() > 10 && without.text.contains(asked), "question {number}");
    }
}
