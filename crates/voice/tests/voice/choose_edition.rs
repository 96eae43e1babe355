//! With words, or with pictures.

use testing::StatusCode;

use crate::{answers, begin_a, chooses, share, start};

#[test]
fn a_child_of_six_is_asked_first_and_pictures_stand_first() {
    let engage = start();

    let page = engage.browser_of("Mali").opens("/say");

    let place = |value: &str| page.text.find(&format!("value=\"{value}\"")).unwrap();
    assert!(page.says("First choose how you want to say things."));
    assert!(place("pictures") < place("words"));
    assert!(!page.text.contains("action=\"/say/how-i-am\""), "the kinds wait for the choice");
}

#[test]
fn nobody_is_put_among_pictures_by_their_age() {
    let engage = start();

    for (name, first) in [("Ben", "words"), ("Amira", "words")] {
        let page = engage.browser_of(name).opens("/say");
        assert!(page.text.contains(&format!("value=\"{first}\" aria-pressed=\"true\"")), "{name}");
        assert!(page.text.contains("action=\"/say/how-i-am\""));
    }
}

#[test]
fn what_someone_chose_stays_with_them_on_every_device_until_they_choose_again() {
    let engage = start();
    chooses(&mut engage.browser_of("Mali"), "pictures");

    let elsewhere = &mut engage.browser_of("Mali");
    let pictures = "value=\"pictures\" aria-pressed=\"true\"";

    assert!(elsewhere.opens("/say").text.contains(pictures));
    chooses(elsewhere, "words");
    assert!(!elsewhere.opens("/say").text.contains(pictures));
    assert!(!engage.browser_of("Ben").opens("/say").text.contains(pictures));
}

#[test]
fn her_worker_reads_the_cards_with_the_words_that_she_saw_and_no_number() {
    let engage = start();
    let mut mali = engage.browser_of("Mali");
    chooses(&mut mali, "pictures");
    let draft = begin_a(&mut mali, "how-i-am");
    answers(&mut mali, &draft, 1, &[("choice", "face-bad")]);
    answers(&mut mali, &draft, 2, &[("choice", "sad"), ("choice", "scared"), ("words", "of the dark")]);
    answers(&mut mali, &draft, 3, &[("choice", "sky-rain")]);
    let statement = share(&engage, &mut mali, &draft, &["Dan"]);

    let page = engage.browser_of("Dan").opens(&format!("/statements/{statement}"));

    for words in ["Not good", "Sad", "Scared", "of the dark", "Rain: it is hard", "Said with pictures."] {
        assert!(page.says(words), "{words}");
    }
    assert!(page.text.contains("#drawing-face-bad") && page.text.contains("#drawing-feel-scared"));
    let told = page.text.split("<ul class=\"told").skip(1).map(|told| told.split("</ul>").next().unwrap());
    let shown: String =
        told.flat_map(|told| told.split('>')).filter_map(|part| part.split('<').next()).collect();
    assert!(!shown.chars().any(|letter| letter.is_ascii_digit()), "{shown}");
}

#[test]
fn a_draft_without_answers_follows_the_choice_and_one_with_answers_stays_as_it_is() {
    let engage = start();
    let mut ben = engage.browser_of("Ben");
    let (empty, begun) = (begin_a(&mut ben, "how-i-am"), begin_a(&mut ben, "where-i-live"));
    answers(&mut ben, &begun, 1, &[("choice", "step-4")]);

    chooses(&mut ben, "pictures");
    assert_eq!(
        (begin_a(&mut ben, "how-i-am"), begin_a(&mut ben, "where-i-live")),
        (empty.clone(), begun.clone())
    );

    assert!(ben.opens(&format!("{empty}/1")).says("Question 1 of 4"));
    assert!(ben.opens(&format!("{begun}/1")).says("Question 1 of 6"));
}

#[test]
fn nobody_else_chooses_for_a_young_person() {
    let engage = start();

    for name in ["Dan", "Leila", "Jo", "Alex"] {
        let mut browser = engage.browser_of(name);
        browser.opens("/help");
        let page = browser.sends("/say/edition", &[("edition", "pictures")]);
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}
