//! The door: rows of either form become typed rows, or problems. Past it, nothing is checked again.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::problem::{Problem, Problems, Refused};
use crate::row::Row;
use crate::ssda903::{
    Episode, MissingEpisode, NotRead, ReturnChild, ReturnReview, Ssda903, UnaccompaniedChild,
};

/// How many kinds of things left out are named: a hostile file could invent as many as it liked.
const MOST_NOT_READ: usize = 50;

/// What has come in so far.
#[derive(Default)]
pub(crate) struct Door {
    found: Ssda903,
    problems: Problems,
    children: HashMap<String, KnownChild>,
    episodes: HashMap<(String, Date), u64>,
    unaccompanied: HashMap<String, u64>,
    /// The headers could not be read at all: then no row can be blamed for a child that is not in them.
    pub(crate) without_headers: bool,
    not_read: BTreeMap<String, Option<u64>>,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowKind {
    Child,
    Episode,
    Review,
    Missing,
    Unaccompanied,
}

struct KnownChild {
    line: u64,
    born_on: Option<Date>,
}

impl Door {
    pub(crate) fn close(mut self) -> Result<Ssda903, Refused> {
        self.problems.refuse_if_any()?;
        self.found.not_read =
            self.not_read.into_iter().map(|(what, count)| NotRead { what, count }).collect();
        Ok(self.found)
    }

    pub(crate) fn take(&mut self, kind: RowKind, row: &Row) {
        row.refuse_long_values(&mut self.problems);
        match kind {
            RowKind::Child => self.child(row),
            RowKind::Episode => self.episode(row),
            RowKind::Review => self.review(row),
            RowKind::Missing => self.missing(row),
            RowKind::Unaccompanied => self.unaccompanied(row),
        }
    }

    pub(crate) fn refuse(&mut self, problem: Problem) {
        self.problems.add(problem);
    }

    /// Notes something that was met and left.
    pub(crate) fn leave(&mut self, what: String) {
        let full = self.not_read.len() >= MOST_NOT_READ && !self.not_read.contains_key(&what);
        let what = if full { "other parts".to_owned() } else { what };
        *self.not_read.entry(what).or_default().get_or_insert(0) += 1;
    }

    /// Notes something that could have been there.
    pub(crate) fn absent(&mut self, what: String) {
        self.not_read.entry(what).or_default();
    }

    fn child(&mut self, row: &Row) {
        let id = row.needed("CHILD", &mut self.problems);
        let born_on = row.needed_date("DOB", &mut self.problems);
        let mother = self.mother(row);
        let mothers_child_born_on = row.optional_date("MC_DOB", &mut self.problems);
        let Some(id) = id else { return };
        let known = KnownChild { line: row.place.line, born_on };
        if let Some(first) = self.children.get(&id) {
            let says = format!("This child was already on line {}.", first.line);
            return self.problems.add(row.problem("CHILD", says));
        }
        self.children.insert(id.clone(), known);
        let Some(born_on) = born_on else { return };
        self.found.children.push(ReturnChild {
            id,
            sex: row.text("SEX").to_owned(),
            born_on,
            ethnicity: row.text("ETHNIC").to_owned(),
            upn: row.optional("UPN"),
            mother,
            mothers_child_born_on,
            place: row.place.clone(),
        });
    }

    fn episode(&mut self, row: &Row) {
        let child_id = self.known_child(row);
        let started_on = row.needed_date("DECOM", &mut self.problems);
        let ended_on = self.end(row, "DEC", started_on);
        let (Some(child_id), Some(started_on)) = (child_id, started_on) else { return };
        if let Some(line) = self.episodes.insert((child_id.clone(), started_on), row.place.line) {
            let says = format!("An episode of this child that began on the same day is on line {line}.");
            return self.problems.add(row.problem("DECOM", says));
        }
        self.found.episodes.push(Episode {
            child_id,
            started_on,
            reason_for_new_episode: row.text("RNE").to_owned(),
            legal_status: row.text("LS").to_owned(),
            category_of_need: row.text("CIN").to_owned(),
            placement: row.text("PLACE").to_owned(),
            placement_provider: row.optional("PLACE_PROVIDER"),
            ended_on,
            reason_ended: row.optional("REC"),
            reason_for_placement_change: row.optional("REASON_PLACE_CHANGE"),
            home_postcode: row.optional("HOME_POST"),
            placement_postcode: row.optional("PL_POST"),
            urn: row.optional("URN"),
            place: row.place.clone(),
        });
    }

    fn review(&mut self, row: &Row) {
        let Some(child_id) = self.known_child(row) else { return };
        let held_on = row.optional_date("REVIEW", &mut self.problems);
        let participation = row.optional("REVIEW_CODE");
        if held_on.is_none() && participation.is_none() {
            return self.leave("reviews without a date and a code".to_owned());
        }
        let place = row.place.clone();
        self.found.reviews.push(ReturnReview { child_id, held_on, participation, place });
    }

    fn missing(&mut self, row: &Row) {
        let child_id = self.known_child(row);
        let started_on = row.needed_date("MIS_START", &mut self.problems);
        let ended_on = self.end(row, "MIS_END", started_on);
        let (Some(child_id), Some(started_on)) = (child_id, started_on) else { return };
        let kind = row.text("MISSING").to_owned();
        let place = row.place.clone();
        self.found.missing.push(MissingEpisode { child_id, kind, started_on, ended_on, place });
    }

    fn unaccompanied(&mut self, row: &Row) {
        let stops_on = row.optional_date("DUC", &mut self.problems);
        let Some(child_id) = self.known_child(row) else { return };
        if let Some(line) = self.unaccompanied.insert(child_id.clone(), row.place.line) {
            return self
                .problems
                .add(row.problem("CHILD", format!("This child was already on line {line}.")));
        }
        let place = row.place.clone();
        self.found.unaccompanied.push(UnaccompaniedChild { child_id, stops_on, place });
    }

    /// The row's child, if it is in the headers, and the same child: a birth date that differs may be a number
    /// used twice, and then someone else's review would come to this child.
    fn known_child(&mut self, row: &Row) -> Option<String> {
        let id = row.needed("CHILD", &mut self.problems)?;
        let born_on = row.optional_date("DOB", &mut self.problems);
        if self.without_headers {
            return Some(id);
        }
        let Some(known) = self.children.get(&id) else {
            self.problems.add(row.problem("CHILD", "This child is not in the headers."));
            return None;
        };
        if let (Some(here), Some(there)) = (born_on, known.born_on)
            && here != there
        {
            let says = format!("This is not the date of birth that the header of line {} gives.", known.line);
            self.problems.add(row.problem("DOB", says));
        }
        Some(id)
    }

    fn end(&mut self, row: &Row, name: &str, started_on: Option<Date>) -> Option<Date> {
        let ended_on = row.optional_date(name, &mut self.problems)?;
        if started_on.is_some_and(|started_on| ended_on < started_on) {
            self.problems.add(row.problem(name, "This ends before it begins."));
        }
        Some(ended_on)
    }

    /// Spreadsheets write 1 as 1.0.
    fn mother(&mut self, row: &Row) -> bool {
        match row.text("MOTHER") {
            "1" | "1.0" => return true,
            "" | "0" | "0.0" => {}
            _ => self.problems.add(row.problem("MOTHER", "This must be 1, 0 or empty.")),
        }
        false
    }
}
