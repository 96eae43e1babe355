//! Words.

use edge::{Language, Words};

const FILES: &[edge::WordFiles] = &[edge::WORDS];

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
fn a_file_that_does_not_parse_stops_the_program_at_its_start() {
    assert!(Words::read(&[("broken", "one = {", "one = un")]).is_err());
}

#[test]
fn a_key_said_twice_stops_the_program_at_its_start() {
    assert!(
        Words::read(&[("one", "back = Back", "back = Yn ôl"), ("two", "back = Back", "back = Yn ôl")])
            .is_err()
    );
}
