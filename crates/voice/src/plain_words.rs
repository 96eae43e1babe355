//! How an answer reads: an estimate of the age it reads like, the sentences that are long, and trade words with
//! plainer ones. It shows and never changes: what is sent is what the worker wrote. Pure: no database, no page.
//!
//! English: the Flesch-Kincaid grade (Kincaid and others 1975) from words a sentence and syllables a word, plus
//! five for the age. It is an estimate; syllables are counted by rule. Welsh has no such formula that was tested
//! with readers, so Welsh gets sentence and word lengths and no age.

use edge::Language;

use crate::jargon::{self, Swap};

/// How a text reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Which language it was read as.
    pub language: Language,
    /// The age it reads like, in years; none in Welsh, and none for a few words.
    pub age: Option<i16>,
    /// Words a sentence, on average.
    pub words_a_sentence: usize,
    /// The sentences longer than [`LONG_SENTENCE`].
    pub long_sentences: Vec<String>,
    /// Trade words in it, with what may be said instead.
    pub swaps: Vec<&'static Swap>,
}

/// More words than this in a sentence are hard to hold together.
pub const LONG_SENTENCE: usize = 20;
/// Fewer words say nothing about how hard they are.
const FEWEST_WORDS: usize = 12;
/// A text may read like this much older than the reader before anyone is asked.
const LEEWAY: i16 = 1;
/// In Welsh: sentences of more words on average, or words of more letters, than read easily.
const WELSH_SENTENCE: usize = 15;
const WELSH_LETTERS: f64 = 6.0;

/// Reads `text`, in the language that most of its small words are of; `usual` where there are none.
#[must_use]
pub fn read(text: &str, usual: Language) -> Reading {
    let language = language_of(text).unwrap_or(usual);
    let sentences = sentences(text);
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect();
    let in_a_sentence = words.len().checked_div(sentences.len()).unwrap_or_default();
    let is_long = |sentence: &&String| sentence.split_whitespace().count() > LONG_SENTENCE;
    let age = (language == Language::English && words.len() >= FEWEST_WORDS)
        .then(|| english_age(&words, sentences.len().max(1)));
    Reading {
        language,
        age,
        words_a_sentence: in_a_sentence,
        long_sentences: sentences.iter().filter(is_long).cloned().collect(),
        swaps: jargon::in_text(text, language),
    }
}

impl Reading {
    /// Whether to ask once before a reader of `age` gets it.
    #[must_use]
    pub fn is_hard_for(&self, age: Option<i16>, text: &str) -> bool {
        let reader = age.unwrap_or(NO_AGE);
        let reads_older = self.age.is_some_and(|reads_like| reads_like > reader + LEEWAY);
        let is_hard_welsh = self.language == Language::Welsh
            && text.split_whitespace().count() >= FEWEST_WORDS
            && (self.words_a_sentence > WELSH_SENTENCE || letters_a_word(text) > WELSH_LETTERS);
        reads_older || is_hard_welsh
    }

    /// Whether there is anything to show.
    #[must_use]
    pub fn has_suggestions(&self) -> bool {
        !self.long_sentences.is_empty() || !self.swaps.is_empty()
    }
}

/// Where no birthday is known, the age that pages for young people are written for.
const NO_AGE: i16 = 9;

fn english_age(words: &[&str], sentences: usize) -> i16 {
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (all, sentences) = (count(words.len()), count(sentences));
    let grade = 0.39 * (all / sentences) + 11.8 * (count(syllables) / all) - 15.59;
    let mut age = 5;
    while f64::from(age - 5) + 0.5 <= grade && age < 22 {
        age += 1;
    }
    age
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

/// Groups of vowels, less an "e" that is not heard at the end; at least one.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic()).collect();
    let lower: Vec<char> = letters.iter().flat_map(|letter| letter.to_lowercase()).collect();
    let is_vowel = |letter: &char| "aeiouyáéíóúàèâêîôûŵŷäëïöü".contains(*letter);
    let mut groups = 0;
    let mut was_vowel = false;
    for letter in &lower {
        let is_one = is_vowel(letter);
        groups += usize::from(is_one && !was_vowel);
        was_vowel = is_one;
    }
    let ends = |end: &str| lower.iter().collect::<String>().ends_with(end);
    let has_silent_end =
        (ends("e") && !ends("le") && !ends("ee")) || (ends("ed") && !ends("ted") && !ends("ded"));
    groups.saturating_sub(usize::from(has_silent_end && groups > 1)).max(1)
}

fn letters_a_word(text: &str) -> f64 {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let words = text.split_whitespace().count().max(1);
    count(letters) / count(words)
}

/// A sentence ends with its mark and a space, or with the line. "10.30" and "e.g. this" go on.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            let bare = word.trim_end_matches(['"', '\'', '”', '’', ')']);
            let is_short_form = ["e.g.", "i.e.", "Mr.", "Mrs.", "Ms.", "Dr.", "etc.", "St."].contains(&bare);
            if bare.ends_with(['.', '!', '?', '…', ':', ';']) && !is_short_form {
                found.push(std::mem::take(&mut sentence));
            }
        }
        if sentence.chars().any(char::is_alphabetic) {
            found.push(sentence);
        }
    }
    found
}

/// The language whose small words stand in it most; none where neither's do.
fn language_of(text: &str) -> Option<Language> {
    const ENGLISH: [&str; 16] = [
        "the", "and", "you", "to", "of", "will", "we", "is", "your", "that", "with", "have", "for", "it",
        "can", "be",
    ];
    const WELSH: [&str; 16] = [
        "yn", "y", "yr", "ac", "ti", "di", "dy", "mae", "bydd", "wedi", "ar", "eich", "chi", "ei", "ni",
        "gyda",
    ];
    let lower = text.to_lowercase();
    let words = || lower.split(|letter: char| !letter.is_alphabetic());
    let english = words().filter(|word| ENGLISH.contains(word)).count();
    let welsh = words().filter(|word| WELSH.contains(word)).count();
    match english.cmp(&welsh) {
        std::cmp::Ordering::Greater => Some(Language::English),
        std::cmp::Ordering::Less => Some(Language::Welsh),
        std::cmp::Ordering::Equal => None,
    }
}

/// How the words of a form read to one young person, as their page shows it.
pub(crate) struct Shown {
    pub(crate) reading: Reading,
    /// Their age.
    pub(crate) age: Option<i16>,
    /// Whether it reads older than they are.
    pub(crate) is_hard: bool,
    /// Whether the answer waits for one more press.
    pub(crate) is_asked: bool,
}

impl Shown {
    /// `words` as someone of `age` would read them.
    pub(crate) fn of(words: &str, age: Option<i16>, usual: Language, is_asked: bool) -> Self {
        let reading = read(words, usual);
        let is_hard = reading.is_hard_for(age, words);
        Self { reading, age, is_hard, is_asked }
    }

    /// Whether to ask before it is sent.
    pub(crate) fn is_worth_asking(&self) -> bool {
        self.is_hard || !self.reading.swaps.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_heard() {
        let heard =
            [("cat", 1), ("made", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("family", 3), ("you", 1)];

        for (word, number) in heard {
            assert_eq!(syllables(word), number, "{word}");
        }
    }

    #[test]
    fn a_time_and_a_short_form_do_not_end_a_sentence() {
        let read = sentences("Come at 10.30 to Mr. Jones, e.g. by bus. I wait.\nBring a coat");

        assert_eq!(read, ["Come at 10.30 to Mr. Jones, e.g. by bus.", "I wait.", "Bring a coat"]);
    }
}
