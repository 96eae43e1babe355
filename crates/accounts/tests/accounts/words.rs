use std::collections::BTreeSet;

#[test]
fn every_sentence_is_there_in_english_and_in_welsh() {
    let (_, english, welsh) = accounts::WORDS;

    assert_eq!(keys(english), keys(welsh));
}

fn keys(words: &str) -> BTreeSet<&str> {
    let said = words.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    said.filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
}
