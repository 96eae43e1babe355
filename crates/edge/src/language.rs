//! The languages of the pages: English and Welsh everywhere, others on the pages that young people meet.

use crate::frame::Mood;

/// A language that pages are written in. How to add one: docs/languages.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Welsh, beside it everywhere.
    Welsh,
    /// Arabic, on young people's pages.
    Arabic,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 3] = [Self::English, Self::Welsh, Self::Arabic];

    /// Its code: `en`, `cy`, `ar`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Welsh => "cy",
            Self::Arabic => "ar",
        }
    }

    /// What it calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Welsh => "Cymraeg",
            Self::Arabic => "العربية",
        }
    }

    /// Whether every page is written in it, or only those that young people meet.
    #[must_use]
    pub fn is_everywhere(self) -> bool {
        matches!(self, Self::English | Self::Welsh)
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }

    /// Its direction, as a page says it.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// A month in a table: three letters of its name, where that is how the language shortens it.
    #[must_use]
    pub(crate) fn short_month(self, month: &str) -> String {
        if self == Self::Arabic { month.to_owned() } else { month.chars().take(3).collect() }
    }

    /// The languages of the pages in a room. Whoever is not signed in may be a young person.
    #[must_use]
    pub fn of_room(mood: Mood, is_signed_in: bool) -> Vec<Self> {
        let has_all = mood == Mood::YoungPeople || !is_signed_in;
        Self::ALL.into_iter().filter(|language| has_all || language.is_everywhere()).collect()
    }

    /// The language of `code`, if pages are written in it.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn young_people_and_whoever_is_not_signed_in_may_read_every_language() {
        assert_eq!(Language::of_room(Mood::YoungPeople, true), Language::ALL);
        assert_eq!(Language::of_room(Mood::Families, false), Language::ALL);
    }

    #[test]
    fn a_desk_offers_the_languages_that_its_pages_are_written_in() {
        assert_eq!(Language::of_room(Mood::Staff, true), [Language::English, Language::Welsh]);
        assert_eq!(Language::of_room(Mood::Families, true), [Language::English, Language::Welsh]);
    }
}
