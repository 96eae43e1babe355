//! A return made ready to be kept: one child after the other, each row with the mark of what it says.
//!
//! Marks are made here, before the change, so that nobody waits for the database while they are made.

use std::collections::HashMap;

use accounts::{AuthorityId, external_index};
use jiff::civil::Date;
use plans::{EpisodeTold, ReviewTold};
use platform::App;

use crate::collection_year::CollectionYear;
use crate::ssda903::{
    Episode, MissingEpisode, Place, ReturnChild, ReturnReview, Ssda903, UnaccompaniedChild,
};

/// The whole return.
pub(crate) struct Incoming {
    pub(crate) year: String,
    pub(crate) children: Vec<IncomingChild>,
    /// Rows of every kind.
    pub(crate) rows: u64,
    /// Reviews that have a code and no day; rule 167 reports them.
    pub(crate) reviews_without_a_day: u64,
}

/// All that the return says of one child.
pub(crate) struct IncomingChild {
    pub(crate) number: String,
    /// Finds the person with this number.
    pub(crate) index: Vec<u8>,
    pub(crate) place: Place,
    /// When their first episode began; their birthday where there is none.
    pub(crate) since: Date,
    pub(crate) header: Marked<ReturnChild>,
    pub(crate) episodes: Vec<Dated<EpisodeTold>>,
    pub(crate) reviews: Vec<Dated<ReviewTold>>,
    pub(crate) missing: Vec<Dated<MissingEpisode>>,
    pub(crate) unaccompanied: Option<Marked<UnaccompaniedChild>>,
}

/// What a row says, and the mark of it.
pub(crate) struct Marked<T> {
    pub(crate) told: T,
    pub(crate) mark: Vec<u8>,
}

/// A row of which a child may have several.
pub(crate) struct Dated<T> {
    pub(crate) day: Date,
    /// Which of that day; the first is 1.
    pub(crate) nth: i64,
    pub(crate) row: Marked<T>,
}

impl Incoming {
    pub(crate) fn of(app: &App, authority: AuthorityId, found: &Ssda903, year: CollectionYear) -> Self {
        let year = year.to_string();
        let by_child = ByChild::of(found);
        let child = |child: &ReturnChild| {
            let marks = Marks { app, authority, number: &child.id };
            by_child.incoming(child, &marks, &year)
        };
        let rows = found.children.len()
            + found.episodes.len()
            + found.reviews.len()
            + found.missing.len()
            + found.unaccompanied.len();
        Self {
            children: found.children.iter().map(child).collect(),
            rows: rows as u64,
            reviews_without_a_day: found.reviews.iter().filter(|review| review.held_on.is_none()).count()
                as u64,
            year,
        }
    }
}

impl IncomingChild {
    pub(crate) fn rows(&self) -> u64 {
        let dated = self.episodes.len() + self.reviews.len() + self.missing.len();
        dated as u64 + 1 + u64::from(self.unaccompanied.is_some())
    }
}

/// The rows of a return by the child's number, in the order in which they came.
struct ByChild<'a> {
    episodes: HashMap<&'a str, Vec<&'a Episode>>,
    reviews: HashMap<&'a str, Vec<&'a ReturnReview>>,
    missing: HashMap<&'a str, Vec<&'a MissingEpisode>>,
    unaccompanied: HashMap<&'a str, &'a UnaccompaniedChild>,
}

impl<'a> ByChild<'a> {
    fn of(found: &'a Ssda903) -> Self {
        let unaccompanied = found.unaccompanied.iter().map(|row| (row.child_id.as_str(), row)).collect();
        Self {
            episodes: grouped(&found.episodes, |row| &row.child_id),
            reviews: grouped(&found.reviews, |row| &row.child_id),
            missing: grouped(&found.missing, |row| &row.child_id),
            unaccompanied,
        }
    }

    fn incoming(&self, child: &ReturnChild, marks: &Marks<'_>, year: &str) -> IncomingChild {
        let number = child.id.as_str();
        let episodes = self.episodes.get(number).into_iter().flatten();
        let episodes: Vec<_> = episodes.map(|row| marks.episode(row, year)).collect();
        let unaccompanied = self.unaccompanied.get(number);
        IncomingChild {
            number: number.to_owned(),
            index: external_index(marks.app, marks.authority, number),
            place: child.place.clone(),
            since: episodes.iter().map(|episode| episode.day).min().unwrap_or(child.born_on),
            header: marks.header(child),
            episodes,
            reviews: self.reviews(number, marks, year),
            missing: self.missing(number, marks),
            unaccompanied: unaccompanied.map(|row| marks.unaccompanied(row)),
        }
    }

    /// Two reviews on one day are told apart by their code, so that their order in the file says nothing.
    fn reviews(&self, number: &str, marks: &Marks<'_>, year: &str) -> Vec<Dated<ReviewTold>> {
        let rows = self.reviews.get(number).into_iter().flatten();
        let mut rows: Vec<_> =
            rows.filter_map(|row| Some((row.held_on?, row.participation.as_deref()))).collect();
        rows.sort_unstable();
        numbered(rows, |row| row.0).map(|((day, code), nth)| marks.review((day, nth), code, year)).collect()
    }

    fn missing(&self, number: &str, marks: &Marks<'_>) -> Vec<Dated<MissingEpisode>> {
        let mut rows: Vec<_> = self.missing.get(number).into_iter().flatten().copied().collect();
        rows.sort_by_key(|row| (row.started_on, row.ended_on, &row.kind));
        numbered(rows, |row| row.started_on).map(|(row, nth)| marks.missing(row, nth)).collect()
    }
}

fn grouped<T>(rows: &[T], number: impl Fn(&T) -> &str) -> HashMap<&str, Vec<&T>> {
    let mut by_child: HashMap<&str, Vec<&T>> = HashMap::new();
    for row in rows {
        by_child.entry(number(row)).or_default().push(row);
    }
    by_child
}

/// Says of each of the sorted rows which of its day it is.
fn numbered<T>(rows: Vec<T>, day: impl Fn(&T) -> Date) -> impl Iterator<Item = (T, i64)> {
    let mut last = None;
    rows.into_iter().map(move |row| {
        let nth = match last {
            Some((before, nth)) if before == day(&row) => nth + 1,
            _ => 1,
        };
        last = Some((day(&row), nth));
        (row, nth)
    })
}

/// Makes the marks of one child's rows. They hold the authority and the number, so that the marks of two
/// children cannot be compared.
struct Marks<'a> {
    app: &'a App,
    authority: AuthorityId,
    number: &'a str,
}

impl Marks<'_> {
    fn header(&self, child: &ReturnChild) -> Marked<ReturnChild> {
        let mother = if child.mother { "1" } else { "0" };
        let born_on = child.born_on.to_string();
        let mothers_child = child.mothers_child_born_on.map(|day| day.to_string());
        let mark = self.mark(
            "returns_children",
            &[
                Some(&child.sex),
                Some(&born_on),
                Some(&child.ethnicity),
                child.upn.as_deref(),
                Some(mother),
                mothers_child.as_deref(),
            ],
        );
        Marked { told: child.clone(), mark }
    }

    fn episode(&self, row: &Episode, year: &str) -> Dated<EpisodeTold> {
        let ended_on = row.ended_on.map(|day| day.to_string());
        let mark = self.mark(
            "plans_episodes",
            &[
                Some(&row.started_on.to_string()),
                ended_on.as_deref(),
                Some(&row.reason_for_new_episode),
                Some(&row.legal_status),
                Some(&row.category_of_need),
                Some(&row.placement),
                row.placement_provider.as_deref(),
                row.reason_ended.as_deref(),
                row.reason_for_placement_change.as_deref(),
                row.home_postcode.as_deref(),
                row.placement_postcode.as_deref(),
                row.urn.as_deref(),
            ],
        );
        Dated { day: row.started_on, nth: 1, row: Marked { told: episode_told(row, year), mark } }
    }

    fn review(&self, (day, nth): (Date, i64), code: Option<&str>, year: &str) -> Dated<ReviewTold> {
        let mark = self.mark("plans_reviews", &[Some(&day.to_string()), Some(&nth.to_string()), code]);
        let participation = code.map(str::to_owned);
        let told =
            ReviewTold { held_on: day, nth_that_day: nth, participation, collection_year: year.to_owned() };
        Dated { day, nth, row: Marked { told, mark } }
    }

    fn missing(&self, row: &MissingEpisode, nth: i64) -> Dated<MissingEpisode> {
        let ended_on = row.ended_on.map(|day| day.to_string());
        let started_on = row.started_on.to_string();
        let parts = [Some(row.kind.as_str()), Some(&started_on), Some(&nth.to_string()), ended_on.as_deref()];
        let mark = self.mark("returns_missing", &parts);
        Dated { day: row.started_on, nth, row: Marked { told: row.clone(), mark } }
    }

    fn unaccompanied(&self, row: &UnaccompaniedChild) -> Marked<UnaccompaniedChild> {
        let stops_on = row.stops_on.map(|day| day.to_string());
        let mark = self.mark("returns_unaccompanied", &[stops_on.as_deref()]);
        Marked { told: row.clone(), mark }
    }

    /// Each part with its length before it, so that no two rows read the same.
    fn mark(&self, purpose: &'static str, parts: &[Option<&str>]) -> Vec<u8> {
        let mut text = format!("{}/{}:{}", self.authority, self.number.len(), self.number);
        for part in parts {
            match part {
                Some(part) => text.push_str(&format!("/{}:{part}", part.len())),
                None => text.push_str("/-"),
            }
        }
        self.app.vault.blind_index(purpose, &text)
    }
}

fn episode_told(row: &Episode, year: &str) -> EpisodeTold {
    EpisodeTold {
        started_on: row.started_on,
        ended_on: row.ended_on,
        reason_for_new_episode: row.reason_for_new_episode.clone(),
        legal_status: row.legal_status.clone(),
        category_of_need: row.category_of_need.clone(),
        placement: Some(row.placement.clone()).filter(|code| !code.is_empty()),
        placement_provider: row.placement_provider.clone(),
        reason_ended: row.reason_ended.clone(),
        reason_placement_changed: row.reason_for_placement_change.clone(),
        home_postcode: row.home_postcode.clone(),
        placement_postcode: row.placement_postcode.clone(),
        urn: row.urn.clone(),
        collection_year: year.to_owned(),
    }
}
