//! What was picked on one screen, each with its words as they were seen, and what was written beside it.
//!
//! It is kept in the sealed words of an answer: a line `code<TAB>words` for each choice, then a record
//! separator, then their own words as they are. What only has words has no separator, and what was kept
//! before words were kept beside a choice is its code alone.

use crate::question_set::{Question, Shape};

const BEFORE_OWN_WORDS: char = '\u{1e}';

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its code, the key of its words after `choice-`.
    pub code: String,
    /// As the young person saw it, or as they named it; unknown in the oldest answers.
    pub words: Option<String>,
}

/// What was picked and written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// The choices, in the order of the screen.
    pub choices: Vec<Choice>,
    /// In their own words, exactly.
    pub words: String,
}

impl Picked {
    /// From the words of an answer to `question`.
    #[must_use]
    pub fn of(question: &Question, kept: &str) -> Self {
        if question.shape == Shape::Words {
            return Self { choices: Vec::new(), words: kept.to_owned() };
        }
        let (lines, words) = kept.split_once(BEFORE_OWN_WORDS).unwrap_or((kept, ""));
        let choices = lines.lines().filter(|line| !line.is_empty()).map(Choice::of_line).collect();
        Self { choices, words: words.to_owned() }
    }

    /// As the words of an answer.
    #[must_use]
    pub fn kept(&self) -> String {
        let lines: Vec<String> = self.choices.iter().map(Choice::line).collect();
        format!("{}{BEFORE_OWN_WORDS}{}", lines.join("\n"), self.words)
    }

    /// Whether nothing was picked or written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty() && self.words.is_empty()
    }

    /// Whether `code` was picked.
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        self.choices.iter().any(|choice| choice.code == code)
    }
}

impl Choice {
    /// Whether it had other words than `now`: in another language, or with a name of their own. A step of a
    /// ladder had its number before them.
    pub(crate) fn was_seen_otherwise(&self, now: &str) -> bool {
        self.words.as_deref().is_some_and(|words| !words.ends_with(now))
    }

    fn of_line(line: &str) -> Self {
        let (code, words) = line.split_once('\t').map_or((line, None), |(code, words)| (code, Some(words)));
        Self { code: code.to_owned(), words: words.map(str::to_owned) }
    }

    fn line(&self) -> String {
        let Some(words) = &self.words else { return self.code.clone() };
        let one_line: String =
            words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        format!("{}\t{one_line}", self.code)
    }
}
