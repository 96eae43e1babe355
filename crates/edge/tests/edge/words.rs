//! Words.

use edge::{Language, WordFiles, Words};

const FILES: &[WordFiles] = &[edge::WORDS];

/// A capability with these words in English and Arabic, and nothing in Welsh.
const fn with(texts: &'static [(Language, &'static str)]) -> WordFiles {
    WordFiles { capability: "one", texts }
}

#[test]
fn welsh_has_its_own_plurals() {
    let words = Words::read(FILES).unwrap();
    let said = |count: usize| {
        words.say_with(Language::Welsh, "problem-summary", &[("count", count.into())]).into_owned()
    };

    assert_eq!(said(2), "Dau beth i edrych arnynt");
    assert_ne!(said(1), said(7));
}

#[test]
fn arabic_counts_in_its_six_ways() {
    let words = Words::read(FILES).unwrap();
    let said = |count: usize| {
        let said = words.say_with(Language::Arabic, "problem-summary", &[("count", count.into())]);
        said.replace(|letter: char| letter.is_ascii_digit(), "")
    };

    let ways: std::collections::BTreeSet<String> = [0, 1, 2, 3, 11, 100].map(said).into();

    assert_eq!(ways.len(), 6, "{ways:?}");
    assert_eq!(said(3), said(10));
    assert_eq!(said(11), said(99));
}

#[test]
fn a_name_between_arabic_words_keeps_its_own_direction_and_english_needs_no_marks() {
    let words = Words::read(&[with(&[
        (Language::English, "hello = Hello { $name }"),
        (Language::Arabic, "hello = مرحبًا { $name }"),
    ])])
    .unwrap();

    let said = |language| words.say_with(language, "hello", &[("name", "Amira".into())]).into_owned();

    assert_eq!(said(Language::Arabic), "مرحبًا \u{2068}Amira\u{2069}");
    assert_eq!(said(Language::English), "Hello Amira");
}

#[test]
fn a_day_between_arabic_words_is_read_from_right_to_left() {
    let words = Words::read(FILES).unwrap();

    let day = words.say_with(
        Language::Arabic,
        "day-in-words",
        &[("weekday", "الخميس".into()), ("day", "26".into()), ("month", "نوفمبر".into())],
    );

    // A sentence holds the day apart, and looks for its direction past what is held apart inside it.
    let direction = day.split('\u{2068}').next();
    assert_eq!(direction, Some("\u{200f}"));
}

#[test]
fn what_arabic_lacks_is_said_in_english_and_never_as_a_key() {
    let words = Words::read(&[with(&[(Language::English, "place-inbox = To answer")])]).unwrap();

    assert_eq!(words.say(Language::Arabic, "place-inbox"), "To answer");
}

#[test]
fn words_are_unchecked_until_every_file_names_who_has_read_it() {
    const READ: &str = "### Words.\n### Checked by: an interpreter, 12 January 2027\n";
    const NOT_READ: &str = "### Words.\n### Checked by: nobody yet\n";
    let words = |files: &[WordFiles]| Words::read(files).unwrap();

    assert!(
        words(&[with(&[(Language::Arabic, READ)]), with(&[(Language::Arabic, NOT_READ)])])
            .are_unchecked(Language::Arabic)
    );
    assert!(!words(&[with(&[(Language::Arabic, READ)])]).are_unchecked(Language::Arabic));
}

#[test]
fn a_file_that_does_not_parse_stops_the_program_at_its_start() {
    assert!(Words::read(&[with(&[(Language::English, "one = {"), (Language::Welsh, "one = un")])]).is_err());
}

#[test]
fn a_key_said_twice_stops_the_program_at_its_start() {
    let files = || with(&[(Language::English, "back = Back"), (Language::Welsh, "back = Yn ôl")]);

    assert!(Words::read(&[files(), files()]).is_err());
}
