//! Words as they are compared: small letters, no accents, no apostrophes, the usual misspellings mended.

/// A spelling that people type, and what it stands for; each may be several words.
#[derive(Debug)]
pub(crate) struct Spelling {
    typed: Vec<String>,
    meant: Vec<String>,
}

impl Spelling {
    pub(crate) fn of((typed, meant): (&str, &str)) -> Self {
        Self { typed: plain_words(typed), meant: plain_words(meant) }
    }
}

/// The words of `text`, with `spellings` mended.
pub(crate) fn words_of(text: &str, spellings: &[Spelling]) -> Vec<String> {
    let words = plain_words(text);
    let mut mended = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let Some((word, after)) = rest.split_first() {
        match spellings.iter().find(|spelling| rest.starts_with(&spelling.typed)) {
            Some(spelling) => {
                mended.extend(spelling.meant.iter().cloned());
                rest = rest.get(spelling.typed.len().max(1)..).unwrap_or_default();
            }
            None => {
                mended.push(word.clone());
                rest = after;
            }
        }
    }
    mended
}

fn plain_words(text: &str) -> Vec<String> {
    let plain: String = text.to_lowercase().chars().filter_map(plain).collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// A letter without its accent; none for an apostrophe or an accent that stands alone; a space for the rest.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        '\'' | '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`' | '\u{00b4}' | '\u{0300}'..='\u{036f}' => {
            return None;
        }
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ẁ' | 'ẃ' | 'ŵ' | 'ẅ' => 'w',
        'ỳ' | 'ý' | 'ŷ' | 'ÿ' => 'y',
        '*' => '*',
        letter if letter.is_alphanumeric() => letter,
        _ => ' ',
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_apostrophes_and_capitals_do_not_matter() {
        assert_eq!(words_of("DON’T  don't dont\u{0301}, Tŷ!", &[]), ["dont", "dont", "dont", "ty"]);
    }

    #[test]
    fn a_spelling_may_be_several_words_on_either_side() {
        let spellings = [Spelling::of(("dont", "do not")), Spelling::of(("any more", "anymore"))];

        assert_eq!(words_of("I don't any more", &spellings), ["i", "do", "not", "anymore"]);
    }
}
