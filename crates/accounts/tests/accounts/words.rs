use std::collections::BTreeSet;

#[test]
fn every_sentence_is_there_in_english_and_in_welsh() {
    let text = |language| accounts::WORDS.texts.iter().find(|(of, _)| *of == language).unwrap().1;

    assert_eq!(keys(text(edge::Language::English)), keys(text(edge::Language::Welsh)));
}

fn keys(words: &str) -> BTreeSet<&str> {
    let said = words.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    said.filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
}
