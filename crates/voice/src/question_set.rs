//! What may be asked: kinds of statement, the questions of each, and the shape in which each is answered.
//!
//! The questions themselves are data, in `asked/`. Their words are in `words/`.

use crate::asked;
use crate::edition::Edition;

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// In their own words.
    Words,
    /// By one of the choices.
    One,
    /// By as many of the choices as are true, and by their own words beside them.
    Several,
    /// By one face. Each stands with its word, and none has a number.
    Faces,
    /// By one step of a ladder, each with its word.
    Scale,
    /// By what is in one of three houses: which one, its name, and what stands in it word for word.
    House,
}

/// One question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// As it is stored, and the key of its words after `ask-`.
    pub code: &'static str,
    /// How it is answered.
    pub shape: Shape,
    /// Answers to choose from, as keys after `choice-`; none where the answer is in their own words.
    pub choices: &'static [&'static str],
}

/// Where a kind stands on the page of all kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Who I am and how it goes.
    AboutMe,
    /// Good or bad.
    Happened,
    /// Visits, reviews and what came of them.
    Meetings,
    /// What is to come.
    IWant,
}

/// A kind of statement as it is asked in one edition and version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// As it is stored, and the key of its words after `kind-`.
    pub code: &'static str,
    /// Where it is offered.
    pub group: Group,
    /// Its drawing.
    pub drawing: &'static str,
    /// Whether it asks for something, so that "I have read it" alone is no answer.
    pub asks: bool,
    /// Whether it can be chosen from the page of all kinds; else it is begun somewhere else.
    pub is_offered: bool,
    /// Offered from this age on, in years.
    pub from_age: i16,
    /// With words or with pictures.
    pub edition: Edition,
    /// Questions that were answered are never changed: new ones are a new version.
    pub version: i64,
    /// Its questions, in order; six at the most.
    pub questions: &'static [Question],
}

/// The kind that belongs to a review, and is offered only when one is to come.
pub(crate) const OF_A_REVIEW: &str = "before_my_review";

impl Group {
    /// All, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::AboutMe, Self::Happened, Self::Meetings, Self::IWant];

    /// The key of its name after `group-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AboutMe => "about-me",
            Self::Happened => "happened",
            Self::Meetings => "meetings",
            Self::IWant => "i-want",
        }
    }
}

impl Kind {
    /// Every kind in every edition and version, in the order of the page that offers them.
    pub fn every() -> impl Iterator<Item = Self> {
        asked::SETS.iter().flat_map(|sets| sets.iter()).copied()
    }

    /// The questions as they were asked in `edition` and `version`.
    #[must_use]
    pub fn as_asked(code: &str, edition: &str, version: i64) -> Option<Self> {
        let edition = Edition::of_code(edition)?;
        Self::every().find(|kind| (kind.code, kind.edition, kind.version) == (code, edition, version))
    }

    /// The questions that are asked now.
    #[must_use]
    pub fn newest(code: &str, edition: Edition) -> Option<Self> {
        let sets = Self::every().filter(|kind| kind.code == code && kind.edition == edition);
        sets.max_by_key(|kind| kind.version)
    }

    /// The kind of `code`, with words, as it is asked now.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::newest(code, Edition::Words)
    }

    /// What may be chosen now by someone of this age.
    pub(crate) fn offered(edition: Edition, age: Option<i16>, has_review: bool) -> Vec<Self> {
        let mut codes: Vec<&str> = Self::every().map(|kind| kind.code).collect();
        codes.dedup();
        let newest = codes.into_iter().filter_map(|code| Self::newest(code, edition));
        let suits = |kind: &Self| kind.is_offered && age.is_none_or(|age| age >= kind.from_age);
        newest.filter(|kind| suits(kind) && (has_review || kind.code != OF_A_REVIEW)).collect()
    }

    /// Names it with its edition and version: what a device keeps with an answer that waits there.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}-{}-{}", self.path(), self.edition.code(), self.version)
    }

    /// Its name in an address.
    #[must_use]
    pub fn path(&self) -> String {
        self.code.replace('_', "-")
    }

    /// The key of its name on the screen.
    #[must_use]
    pub fn words(&self) -> String {
        format!("kind-{}", self.path())
    }

    /// Question `number`, counted from one.
    #[must_use]
    pub fn question(&self, number: usize) -> Option<Question> {
        self.questions.get(number.checked_sub(1)?).copied()
    }
}

impl Question {
    /// Whether own words may stand beside what was picked.
    #[must_use]
    pub fn takes_words(&self) -> bool {
        matches!(self.shape, Shape::Words | Shape::Several | Shape::House)
    }

    /// Whether more than one of its choices may be picked.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        self.shape == Shape::Several
    }
}

/// The key of the words of question `code`.
pub(crate) fn ask(code: &str) -> String {
    format!("ask-{code}")
}
