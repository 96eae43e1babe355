//! What holds for every kind, in every edition and version.

use std::collections::HashSet;
use std::path::Path;

use edge::{Language, Words};
use voice::{Edition, Group, Kind, Shape};

#[test]
fn nobody_is_asked_more_than_six_things_or_one_thing_twice() {
    for kind in Kind::every() {
        let codes: HashSet<&str> = kind.questions.iter().map(|question| question.code).collect();

        assert!((1..=6).contains(&kind.questions.len()), "{}", kind.code);
        assert_eq!(codes.len(), kind.questions.len(), "{}", kind.code);
    }
}

#[test]
fn every_word_is_there_in_every_language() {
    let words = Words::read(&[edge::WORDS, voice::WORDS]).unwrap();
    let has = |language, key: &str| words.say(language, key) != key;
    for (kind, language) in Kind::every().flat_map(|kind| Language::ALL.map(|language| (kind, language))) {
        let mut keys = vec![kind.words(), format!("about-{}", kind.path())];
        for question in kind.questions {
            keys.push(format!("ask-{}", question.code));
            keys.extend(question.choices.iter().map(|choice| format!("choice-{choice}")));
        }

        let missing: Vec<_> = keys.iter().filter(|key| !has(language, key)).collect();

        assert!(missing.is_empty(), "{} in {}: {missing:?}", kind.code, language.code());
    }
}

#[test]
fn with_pictures_there_are_fewer_questions_none_to_write_and_each_answer_is_drawn() {
    let of_pictures: Vec<Kind> = Kind::every().filter(|kind| kind.edition == Edition::Pictures).collect();
    for kind in &of_pictures {
        let in_words = Kind::newest(kind.code, Edition::Words).unwrap();
        assert!(kind.questions.len() < in_words.questions.len(), "{}", kind.code);
        for question in kind.questions {
            assert!(!matches!(question.shape, Shape::Words | Shape::House), "{}", question.code);
            let undrawn: Vec<_> =
                question.choices.iter().filter(|choice| voice::drawing(choice).is_none()).collect();
            assert!(undrawn.is_empty(), "{}: {undrawn:?}", question.code);
        }
    }
    assert!(of_pictures.len() >= 13);
}

#[test]
fn whoever_picks_several_can_always_say_something_else() {
    for kind in Kind::every() {
        for question in kind.questions.iter().filter(|question| question.shape == Shape::Several) {
            assert_eq!(question.choices.last(), Some(&"other"), "{}", question.code);
            assert!(question.takes_words());
        }
    }
}

#[test]
fn every_drawing_that_a_page_names_is_drawn() {
    let drawings = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/drawings");
    let is_drawn = |name: &str| {
        ["cards/", ""].iter().any(|folder| drawings.join(format!("{folder}{name}.svg")).exists())
    };
    for kind in Kind::every() {
        let choices = kind.questions.iter().flat_map(|question| question.choices);
        let named: Vec<&str> =
            choices.filter_map(|choice| voice::drawing(choice)).chain([kind.drawing]).collect();

        assert!(named.iter().all(|name| is_drawn(name)), "{}: {named:?}", kind.code);
    }
}

#[test]
fn what_was_once_asked_is_found_again() {
    let mut known = HashSet::new();
    for kind in Kind::every() {
        assert!(known.insert((kind.code, kind.edition.code(), kind.version)), "{} twice", kind.code);
        assert_eq!(Kind::as_asked(kind.code, kind.edition.code(), kind.version), Some(kind));
    }
    assert!(Group::ALL.iter().all(|group| Kind::every().any(|kind| kind.group == *group)));
}
