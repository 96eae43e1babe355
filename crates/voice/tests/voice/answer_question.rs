//! One question a screen.

use testing::StatusCode;

use crate::{WORDS, answers, begin, begin_a, chooses, share, start};

#[test]
fn words_are_there_again_when_a_young_person_goes_back() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    amira.opens(&format!("{draft}/1"));
    let next = amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("way", "said")]);

    assert_eq!(next.location, format!("{draft}/2"));
    assert!(amira.opens(&format!("{draft}/1")).says(WORDS));
}

#[test]
fn every_question_can_be_skipped_not_known_or_asked_in_person() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    for (number, way) in [(1, "skipped"), (2, "does-not-know"), (3, "ask-in-person")] {
        amira.opens(&format!("{draft}/{number}"));
        let next = amira.sends(&format!("{draft}/{number}"), &[("words", ""), ("way", way)]);
        assert_eq!(next.location, format!("{draft}/{}", number + 1));
    }

    let page = amira.opens(&format!("{draft}/share"));
    assert!(page.says("You want to be asked this in person."));
}

#[test]
fn nothing_written_gets_a_sentence_beside_the_field() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    amira.opens(&format!("{draft}/1"));
    let page = amira.sends(&format!("{draft}/1"), &[("words", " "), ("way", "said")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("href=\"#words\"") && page.text.contains("id=\"words-error\""));
}

#[test]
fn words_that_are_too_long_are_kept_on_the_page() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    let long = "ŵyr ".repeat(1_200);

    amira.opens(&format!("{draft}/1"));
    let page = amira.sends(&format!("{draft}/1"), &[("words", &long), ("way", "said")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains(long.trim()));
}

#[test]
fn another_young_persons_draft_does_not_exist() {
    let engage = start();
    let draft = begin(&mut engage.browser_of("Amira"));

    let page = engage.browser_of("Yusuf").opens(&format!("{draft}/1"));

    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[test]
fn what_is_typed_after_signing_out_is_given_back_to_copy() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));

    engage.wait_days(1);
    let page = amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("way", "said")]);

    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.says(WORDS));
}

#[test]
fn each_face_stands_with_its_word_and_none_has_a_number() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "how-i-am");

    let page = amira.opens(&format!("{draft}/1"));

    for (face, word) in
        [("face-very-good", "Really good"), ("face-some", "So-so"), ("face-very-bad", "Really bad")]
    {
        assert!(
            page.text.contains(&format!("#drawing-{face}")) && page.says(&format!("<span>{word}</span>"))
        );
    }
    assert!(!page.text.contains("choice-hint"), "only one face can be chosen");
}

#[test]
fn a_face_that_is_not_on_the_screen_cannot_be_chosen() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "how-i-am");

    for choice in ["sad", "", "step-9"] {
        let page = answers(&mut amira, &draft, 1, &[("choice", choice)]);
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("href=\"#choice\"") && page.text.contains("id=\"choice-error\""));
    }
}

#[test]
fn several_are_ticked_again_when_a_young_person_goes_back() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "how-i-am");

    answers(&mut amira, &draft, 2, &[("choice", "proud"), ("choice", "tired"), ("words", "and hungry")]);

    let page = amira.opens(&format!("{draft}/2"));
    assert_eq!(page.text.matches(" checked>").count(), 2);
    assert!(page.text.contains("value=\"proud\" checked") && page.says("and hungry"));
}

#[test]
fn own_words_alone_are_enough_where_several_can_be_ticked() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "how-i-am");

    let next = answers(&mut amira, &draft, 2, &[("words", "numb")]);

    assert_eq!(next.location, format!("{draft}/3"));
}

#[test]
fn steps_have_numbers_for_the_old_and_words_alone_for_the_young() {
    let engage = start();
    for (name, words) in [("Amira", ">7: Mostly good<"), ("Mali", ">Mostly good<")] {
        let mut browser = engage.browser_of(name);
        chooses(&mut browser, "words");
        let draft = begin_a(&mut browser, "how-i-am");

        assert!(browser.opens(&format!("{draft}/3")).says(words), "{name}");
    }
}

#[test]
fn the_houses_are_kept_in_their_order_by_their_own_names_word_for_word() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "three-houses");
    let worries = [("choice", "house-worries"), ("house_name", "The cellar"), ("words", "its dark  &\nCOLD")];

    answers(&mut amira, &draft, 1, &worries);
    answers(&mut amira, &draft, 2, &[("choice", "house-good"), ("words", "my dog")]);

    assert!(!amira.opens(&format!("{draft}/3")).text.contains("value=\"house-worries\""));
    assert!(amira.opens(&format!("{draft}/1")).says("value=\"The cellar\""));
    let statement = share(&engage, &mut amira, &draft, &["Priya"]);
    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    let (cellar, good) =
        (page.text.find("The cellar").unwrap(), page.text.find("House of good things").unwrap());
    assert!(cellar < good && page.says("(House of worries)"));
    assert!(page.text.contains("<p>its dark  &#38;</p><p>COLD</p>"), "{}", page.text);
}

#[test]
fn a_house_has_something_in_it_and_stands_once() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "three-houses");
    answers(&mut amira, &draft, 1, &[("choice", "house-good"), ("words", "my dog")]);

    for fields in
        [[("choice", "house-good"), ("words", "again")], [("choice", "house-dreams"), ("words", "")]]
    {
        let page = answers(&mut amira, &draft, 2, &fields);
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[test]
fn whoever_is_asked_if_they_are_safe_sees_whom_to_talk_to_now() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "something-wrong");

    let page = amira.opens(&format!("{draft}/3"));

    assert!(page.says("Do you feel safe?") && page.text.contains("href=\"/not-safe\""));
}

#[test]
fn words_as_long_as_they_may_be_are_taken() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    for (kind, number) in [("good-news", 1), ("good-news", 2)] {
        let draft = begin_a(&mut amira, kind);
        let longest = "ŵ".repeat(4_000);

        let next = answers(&mut amira, &draft, number, &[("choice", "happy"), ("words", &longest)]);

        assert_eq!(next.status, StatusCode::SEE_OTHER, "question {number}");
    }
}

#[test]
fn only_a_house_takes_another_name() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "how-i-am");

    answers(&mut amira, &draft, 1, &[("choice", "face-very-bad"), ("house_name", "Never better")]);

    let page = amira.opens(&format!("{draft}/share"));
    assert!(page.says("Really bad") && !page.says("Never better"));
}

#[test]
fn while_she_writes_she_reads_truly_whether_anyone_is_here() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    let by_day = amira.opens(&format!("{draft}/1"));
    engage.wait_seconds(10 * 60 * 60);
    let by_night = engage.browser_of("Amira").opens(&format!("{draft}/1"));

    assert!(by_day.says("Someone is on duty until 17:00 today."), "{}", by_day.text);
    assert!(by_night.says("Nobody reads this until Tuesday at 9:00."), "{}", by_night.text);
    assert!(by_night.text.contains("tel:999") && by_night.text.contains("tel:08001111"));
}
