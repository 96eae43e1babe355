//! Trade words and what may be said instead: a dated list, `jargon.csv`, that anyone may mend.

use std::sync::LazyLock;

use edge::Language;

/// A trade word, and a plainer one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    language: &'static str,
    /// What was written.
    pub say_not: &'static str,
    /// What may be said instead.
    pub say: &'static str,
}

const LIST: &str = include_str!("jargon.csv");

static SWAPS: LazyLock<Vec<Swap>> =
    LazyLock::new(|| LIST.lines().skip(1).filter_map(Swap::of_line).collect());

impl Swap {
    /// `language,say_not,say,since`, where `say` may stand in quotes.
    fn of_line(line: &'static str) -> Option<Self> {
        let (language, rest) = line.split_once(',')?;
        let (say_not, rest) = rest.split_once(',')?;
        let (say, _since) = rest.rsplit_once(',')?;
        Some(Self { language, say_not, say: say.trim_matches('"') })
    }
}

/// The trade words that stand in `text`, in order; of two that begin alike, the longer.
pub(crate) fn in_text(text: &str, language: Language) -> Vec<&'static Swap> {
    let mut found: Vec<(usize, &'static Swap)> = Vec::new();
    let lower = text.to_lowercase();
    for swap in SWAPS.iter().filter(|swap| swap.language == language.code()) {
        if let Some(at) = place_of(&lower, text, swap.say_not) {
            found.push((at, swap));
        }
    }
    found.sort_by_key(|(at, swap)| (*at, usize::MAX - swap.say_not.len()));
    let mut end = 0;
    found.retain(|(at, swap)| {
        let is_free = *at >= end;
        if is_free {
            end = at + swap.say_not.len();
        }
        is_free
    });
    found.into_iter().map(|(_, swap)| swap).collect()
}

/// Where `wanted` stands as whole words. Letters that stand for words, such as LAC, must be written as such.
fn place_of(lower: &str, text: &str, wanted: &str) -> Option<usize> {
    let is_letters = wanted.chars().all(char::is_uppercase);
    let (text, wanted) = if is_letters { (text, wanted.to_owned()) } else { (lower, wanted.to_lowercase()) };
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let stands_alone = |(at, found): &(usize, &str)| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|after| after.chars().next());
        is_edge(before) && is_edge(after)
    };
    text.match_indices(&*wanted).find(stands_alone).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: Language) -> Vec<&'static str> {
        in_text(text, language).into_iter().map(|swap| swap.say_not).collect()
    }

    #[test]
    fn every_line_of_the_list_is_read_and_has_both_languages() {
        assert_eq!(SWAPS.len(), LIST.lines().count() - 1);
        assert!(SWAPS.iter().any(|swap| swap.language == "cy"));
        assert!(SWAPS.iter().all(|swap| !swap.say.is_empty() && !swap.say.contains('"')));
    }

    #[test]
    fn whole_words_are_found_and_parts_of_words_are_not() {
        assert_eq!(found("Contact is on Saturday.", Language::English), ["contact"]);
        assert_eq!(found("I will be contacting a placemat.", Language::English), [""; 0]);
    }

    #[test]
    fn of_two_that_begin_alike_the_longer_is_told() {
        assert_eq!(found("Your LAC review is at ten.", Language::English), ["LAC review"]);
        assert_eq!(found("A placement move.", Language::English), ["placement move"]);
    }

    #[test]
    fn letters_are_found_as_letters_only() {
        assert_eq!(found("a pep talk and some lac", Language::English), [""; 0]);
        assert_eq!(
            found("Bydd dy gyswllt, dy leoliad a'r cynllun gofal", Language::Welsh),
            ["gyswllt", "leoliad", "cynllun gofal"]
        );
    }
}
