//! The phrase packs: explainable, one file a language, and all of them are looked through whatever the page's
//! language is. A phrase only ever raises; nothing here can lower or decide.

use std::sync::LazyLock;

use crate::normal::{Spelling, words_of};

/// One phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its language and number, such as `en-59`; never used again for another.
    pub id: String,
    /// What kind of harm it may mean; the key of its words after `category-`.
    pub category: &'static str,
    /// As it stands in the file.
    pub text: &'static str,
    words: Vec<String>,
}

/// The phrases of one language.
#[derive(Debug)]
pub struct Pack {
    /// `en`, `cy`.
    pub language: &'static str,
    /// Raised with every change to the file.
    pub version: i64,
    /// Where the phrases come from.
    pub source: &'static str,
    /// When a safeguarding lead last read all of them; none when nobody has.
    pub reviewed_on: Option<&'static str>,
    /// The phrases.
    pub phrases: Vec<Phrase>,
    spellings: Vec<Spelling>,
}

/// Every pack. A language is added by its file here.
pub static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    [include_str!("../phrases/en.csv"), include_str!("../phrases/cy.csv")].map(Pack::read).into()
});

/// What was found, and by which version of its pack.
pub type Found = (&'static Phrase, i64);

/// Every phrase that stands in `text`, as whole words, once.
#[must_use]
pub fn phrases_in(text: &str) -> Vec<Found> {
    let packs = PACKS.iter().flat_map(|pack| {
        // As it was typed, and as it was meant: a spelling may hide a phrase as well as show one.
        let typed = words_of(text, &[]);
        let meant = words_of(text, &pack.spellings);
        let stands = move |phrase: &&Phrase| phrase.stands_in(&typed) || phrase.stands_in(&meant);
        pack.phrases.iter().filter(stands).map(|phrase| (phrase, pack.version))
    });
    packs.collect()
}

/// The phrase `id`; none when this version no longer has it.
#[must_use]
pub fn phrase(id: &str) -> Option<&'static Phrase> {
    PACKS.iter().flat_map(|pack| &pack.phrases).find(|phrase| phrase.id == id)
}

/// The pack of a phrase's language.
#[must_use]
pub fn pack_of(id: &str) -> Option<&'static Pack> {
    PACKS.iter().find(|pack| id.split_once('-').is_some_and(|(language, _)| language == pack.language))
}

impl Phrase {
    fn stands_in(&self, words: &[String]) -> bool {
        let is_same = |(said, phrase): (&String, &String)| phrase == "*" || said == phrase;
        words.windows(self.words.len().max(1)).any(|window| window.iter().zip(&self.words).all(is_same))
    }
}

impl Pack {
    fn read(file: &'static str) -> Self {
        let told = |name: &str| {
            let lines = file.lines().filter_map(|line| line.strip_prefix("# "));
            lines
                .filter_map(|line| line.split_once(','))
                .find(|(known, _)| *known == name)
                .map(|(_, told)| told)
        };
        let language = told("language").unwrap_or_default();
        let lines = || file.lines().filter(|line| !line.starts_with('#'));
        let spellings: Vec<Spelling> =
            lines().filter_map(|line| line.split_once(" = ")).map(Spelling::of).collect();
        let phrases = lines().filter_map(|line| {
            let (number, rest) = line.split_once(',')?;
            let (category, text) = rest.split_once(',')?;
            let words = words_of(text, &spellings);
            Some(Phrase { id: format!("{language}-{number}"), category, text, words })
        });
        Self {
            language,
            version: told("version").and_then(|version| version.parse().ok()).unwrap_or_default(),
            source: told("source").unwrap_or_default(),
            reviewed_on: told("reviewed_on").filter(|day| !day.is_empty()),
            phrases: phrases.collect(),
            spellings,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn found(text: &str) -> Vec<&'static str> {
        phrases_in(text).into_iter().map(|(phrase, _)| phrase.text).collect()
    }

    #[test]
    fn how_it_is_spelt_does_not_hide_it() {
        for text in [
            "I dont wanna be here any more",
            "I DON’T WANT TO BE HERE ANYMORE!!",
            "i don't want to be here\nanymore",
            "sometimes he herts me",
            "Ofn mynd ADRE",
            "dwi'n eisio marw",
        ] {
            assert!(!found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_word_inside_another_word_is_not_that_word() {
        assert_eq!(found("I like grapefruit and skirapes and whitsme."), [""; 0]);
        assert_eq!(found("The therapist is nice. Everything is fine at school."), [""; 0]);
    }

    #[test]
    fn what_raised_it_can_be_looked_up() {
        let (phrase, version) = phrases_in("He hits me").remove(0);

        assert_eq!((phrase.text, phrase.category, version), ("hits me", "hurt", 1));
        assert_eq!(super::phrase(&phrase.id), Some(phrase));
        assert_eq!(pack_of(&phrase.id).map(|pack| pack.language), Some("en"));
    }

    #[test]
    fn every_line_of_every_pack_is_read_and_finds_itself() {
        for pack in PACKS.iter() {
            let ids: HashSet<&str> = pack.phrases.iter().map(|phrase| phrase.id.as_str()).collect();
            assert!(pack.phrases.len() > 50 && pack.version > 0 && !pack.source.is_empty());
            assert_eq!(ids.len(), pack.phrases.len(), "a number is used twice in {}", pack.language);
            for phrase in &pack.phrases {
                let said = phrase.text.replace('*', "somebody");
                let finds =
                    phrases_in(&format!("Well, {said}, you know.")).iter().any(|(one, _)| *one == phrase);
                assert!(finds, "{} {}", pack.language, phrase.text);
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn more_words_around_it_never_lower_it(before in "[a-z ]{0,40}", after in "[a-z ]{0,40}") {
            let said = found(&format!("{before}. He hits me. {after}"));

            assert!(said.contains(&"hits me"));
        }
    }
}
