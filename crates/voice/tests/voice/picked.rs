//! What was picked comes back as it was.

use proptest::prelude::*;
use voice::{BEFORE_MY_REVIEW, Choice, Kind, Picked, Question, Shape};

fn a_question_with_choices() -> Question {
    Kind::every().flat_map(|kind| kind.questions).copied().find(|one| one.shape == Shape::Several).unwrap()
}

proptest! {
    #[test]
    fn cards_and_own_words_come_back_exactly(codes in prop::collection::vec("[a-z-]{1,20}", 0..6), words in "(?s).{0,200}") {
        let choices = codes.into_iter().map(|code| Choice { words: Some(format!("As seen: {code}")), code });
        let picked = Picked { choices: choices.collect(), words };

        let back = Picked::of(&a_question_with_choices(), &picked.kept());

        prop_assert_eq!(back, picked);
    }

    #[test]
    fn a_name_that_someone_gives_cannot_pass_for_another_card(name in "(?s).{1,60}") {
        let choice = Choice { code: "house-good".into(), words: Some(name) };
        let picked = Picked { choices: vec![choice], words: "in it".into() };

        let back = Picked::of(&a_question_with_choices(), &picked.kept());

        prop_assert_eq!(back.choices.len(), 1);
        prop_assert!(back.has("house-good") && back.words == "in it");
    }
}

#[test]
fn a_choice_kept_before_its_words_were_is_still_a_choice() {
    let take_part = BEFORE_MY_REVIEW.question(6).unwrap();

    let picked = Picked::of(&take_part, "speak");

    assert_eq!(picked.choices, [Choice { code: "speak".into(), words: None }]);
}
