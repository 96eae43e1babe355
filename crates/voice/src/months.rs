//! Months that are chosen to be counted: from one to another, both in.

use edge::{Form, Frame};
use jiff::Span;
use jiff::civil::Date;

use crate::happened::month;

/// Months from one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Months {
    /// `2026-06`.
    pub from: String,
    /// `2026-11`.
    pub until: String,
}

/// How far back one can choose, and how many months there are when nobody chose.
const MOST: i32 = 24;
const USUAL: i32 = 6;

impl Months {
    /// As the address says it; else the last six, this one included.
    #[must_use]
    pub fn asked(query: &Form, today: Date) -> Self {
        let choices = Self::choices(today);
        let known = |name| choices.iter().find(|month| month.as_str() == query.text(name)).cloned();
        let until = known("until").unwrap_or_else(|| month(today));
        let from = known("from").unwrap_or_else(|| months_before(today, USUAL - 1));
        Self { from: from.min(until.clone()), until }
    }

    /// The last `count` months until `today`.
    #[must_use]
    pub fn last(count: i32, today: Date) -> Vec<String> {
        (0..count).rev().map(|back| months_before(today, back)).collect()
    }

    /// What can be chosen, the newest first.
    #[must_use]
    pub fn choices(today: Date) -> Vec<String> {
        let mut choices = Self::last(MOST, today);
        choices.reverse();
        choices
    }

    /// The part of an address that asks for them.
    #[must_use]
    pub fn query(&self) -> String {
        format!("from={}&until={}", self.from, self.until)
    }
}

/// "Nov 2026".
#[must_use]
pub fn month_in_words(frame: &Frame, month: &str) -> String {
    let first: Option<Date> = format!("{month}-01").parse().ok();
    let day = first.map(|first| frame.short_day(first)).unwrap_or_default();
    day.split_once(' ').map(|(_, month)| month.to_owned()).unwrap_or_default()
}

fn months_before(today: Date, back: i32) -> String {
    month(today.first_of_month().saturating_sub(Span::new().months(back)))
}
