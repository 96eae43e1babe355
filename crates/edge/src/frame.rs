//! What stands around every page: language, mood, places, tokens. Pages say their words through it.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::Moment;

use crate::day_words;
use crate::language::Language;
use crate::language_link;
use crate::looks::Looks;
use crate::notice::Notice;
use crate::words::{Said, Sayable, Words};

/// How a page feels: whose room it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// A calm, warm room of their own.
    YoungPeople,
    /// A clear letter from someone kind: families, carers, anyone not signed in.
    Families,
    /// A good desk.
    Staff,
}

impl Mood {
    /// As the style sheets call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::YoungPeople => "young-people",
            Self::Families => "families",
            Self::Staff => "staff",
        }
    }
}

/// A link that stands on every page of a mood or a role.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Where it leads.
    pub path: &'static str,
    /// The key of its words.
    pub words: &'static str,
    /// The drawing beside it; empty on staff pages.
    pub drawing: &'static str,
}

/// Who is at the door, as the frame shows them. `accounts` fills it in.
#[derive(Clone, Debug)]
pub struct AtTheDoor {
    /// The name shown.
    pub name: String,
    /// Their authority's public name.
    pub authority: String,
    /// The authority's time zone.
    pub zone: TimeZone,
    /// Whose room they are in.
    pub mood: Mood,
    /// What tells their records on a device from another person's; says nothing to anyone else.
    pub mark: String,
    /// The links they see, by their roles.
    pub places: Vec<Place>,
    /// What must be said above every page of theirs.
    pub notices: Vec<Notice>,
}

/// What a template is given as `frame`.
#[derive(Clone)]
pub struct Frame {
    pub(crate) words: Arc<Words>,
    /// The language of the page.
    pub language: Language,
    /// Whose room it is.
    pub mood: Mood,
    /// Signed in, if anyone is.
    pub person: Option<AtTheDoor>,
    /// The path of this page, without its query.
    pub path: String,
    /// This page, or the one its form stands on, to be read in another language; none where it would lead nowhere.
    pub page_address: Option<String>,
    /// The token that every form carries.
    pub token: String,
    /// The key that makes a form count once.
    pub form_key: String,
    /// For the one script of the page.
    pub nonce: String,
    /// Whether this installation is a demo.
    pub is_demo: bool,
    /// Whether what is typed on this page must be kept on the device: a problem or a failure.
    pub has_problem: bool,
    /// Whether the page is one thing on its own: a question, with no places around it.
    pub is_alone: bool,
    /// How they want pages to look.
    pub looks: Looks,
    /// Whether this is a tablet that many people use.
    pub is_shared: bool,
    /// When the page was made.
    pub now: Moment,
    /// Today, where the authority is.
    pub(crate) today: Date,
}

impl Frame {
    /// Whether this is a young person's room.
    #[must_use]
    pub fn is_young_people(&self) -> bool {
        self.mood == Mood::YoungPeople
    }

    /// The page as one thing on its own.
    #[must_use]
    pub fn alone(mut self) -> Self {
        self.is_alone = true;
        self
    }

    /// Whether this is a letter to a family, a carer or anyone.
    #[must_use]
    pub fn is_families(&self) -> bool {
        self.mood == Mood::Families
    }

    /// Whether this is someone's desk.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.mood == Mood::Staff
    }

    /// The other languages of this page, each with the address where it is read.
    #[must_use]
    pub fn other_languages(&self) -> Vec<(Language, String)> {
        let Some(page) = &self.page_address else { return Vec::new() };
        let offered = Language::of_room(self.mood, self.person.is_some());
        let others = offered.into_iter().filter(|language| *language != self.language);
        others.map(|other| (other, language_link::with_language(page, other.code()))).collect()
    }

    /// Whether nobody who speaks the page's language has read its words yet.
    #[must_use]
    pub fn has_unchecked_words(&self) -> bool {
        self.words.are_unchecked(self.language)
    }

    /// The words of `key`.
    #[must_use]
    pub fn t(&self, key: &str) -> Cow<'_, str> {
        self.words.say(self.language, key)
    }

    /// The words of `key` with one variable filled in.
    #[must_use]
    pub fn t1<'a>(&self, key: &str, name: &'static str, value: impl Into<Said<'a>>) -> Cow<'_, str> {
        self.words.say_with(self.language, key, &[(name, value.into())])
    }

    /// The words of `key` with two variables filled in.
    #[must_use]
    pub fn t2(
        &self,
        key: &str,
        one: &(&'static str, impl Sayable),
        two: &(&'static str, impl Sayable),
    ) -> Cow<'_, str> {
        self.words.say_with(self.language, key, &[(one.0, Said::from(&one.1)), (two.0, Said::from(&two.1))])
    }

    /// The words of `key` with any number of variables.
    #[must_use]
    pub fn say(&self, key: &str, variables: &[(&'static str, Said<'_>)]) -> Cow<'_, str> {
        self.words.say_with(self.language, key, variables)
    }

    /// A day in words: "Thursday 26 November", with the year when it is another one.
    #[must_use]
    pub fn day(&self, day: impl Plain<Date>) -> String {
        let day = day.plain();
        let weekday = self.t(day_words::weekday(day));
        let month = self.t(day_words::month(day));
        let key = if day.year() == self.today().year() { "day-in-words" } else { "day-in-words-with-year" };
        self.say(
            key,
            &[
                ("weekday", Said::from(&weekday)),
                ("day", Said::from(day.day().to_string())),
                ("month", Said::from(&month)),
                ("year", Said::from(day.year().to_string())),
            ],
        )
        .into_owned()
    }

    /// The day of a moment, in words.
    #[must_use]
    pub fn day_of(&self, moment: impl Plain<Moment>) -> String {
        self.day(moment.plain().day(&self.zone()))
    }

    /// A short day for tables: "26 Nov 2026".
    #[must_use]
    pub fn short_day(&self, day: impl Plain<Date>) -> String {
        let day = day.plain();
        let month = self.t(day_words::month(day));
        let month = self.language.short_month(&month);
        format!("{} {month} {}", day.day(), day.year())
    }

    /// The day of a moment, short, for tables.
    #[must_use]
    pub fn short_day_of(&self, moment: impl Plain<Moment>) -> String {
        self.short_day(moment.plain().day(&self.zone()))
    }

    /// The day and time of a moment, in words.
    #[must_use]
    pub fn moment(&self, moment: impl Plain<Moment>) -> String {
        let zoned = moment.plain().in_zone(&self.zone());
        let time = format!("{}:{:02}", zoned.hour(), zoned.minute());
        self.t2("moment-in-words", &("day", self.day(zoned.date())), &("time", time)).into_owned()
    }

    /// A moment as a machine reads it, for `<time datetime>`.
    #[must_use]
    pub fn stamp(&self, moment: impl Plain<Moment>) -> String {
        moment.plain().in_zone(&self.zone()).timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// Today, where the authority is.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// The authority's time zone.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        self.person.as_ref().map_or(TimeZone::UTC, |person| person.zone.clone())
    }

    /// The authority's public name, once someone is signed in.
    #[must_use]
    pub fn authority(&self) -> &str {
        self.person.as_ref().map_or("Engage", |person| person.authority.as_str())
    }

    /// The address of a built asset.
    #[must_use]
    pub fn asset(&self, name: &str) -> &'static str {
        crate::assets::url(name)
    }

    /// The address of one drawing in the sheet of drawings.
    #[must_use]
    pub fn drawing(&self, name: &str) -> String {
        format!("{}#drawing-{name}", crate::assets::url("drawings.svg"))
    }

    /// The address of one drawing in the sheet of picture cards: few pages need it.
    #[must_use]
    pub fn card(&self, name: &str) -> String {
        format!("{}#drawing-{name}", crate::assets::url("cards.svg"))
    }

    /// Whether `place` is where this page stands.
    #[must_use]
    pub fn is_at(&self, place: &Place) -> bool {
        self.path == place.path
    }
}

/// A value however often it is borrowed: templates borrow fields and not what methods give.
pub trait Plain<T> {
    #[doc(hidden)]
    fn plain(&self) -> T;
}

impl Plain<Self> for Date {
    fn plain(&self) -> Self {
        *self
    }
}

impl Plain<Self> for Moment {
    fn plain(&self) -> Self {
        *self
    }
}

impl<T, P: Plain<T> + ?Sized> Plain<T> for &P {
    fn plain(&self) -> T {
        (**self).plain()
    }
}
