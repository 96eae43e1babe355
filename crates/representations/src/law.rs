//! By when a complaint is answered: the law's working days, from the dated table beside this file. Pure.
//!
//! Where the table has no line for a nation, the authority's own promise stands, and is called that.

use accounts::Authority;
use jiff::civil::Date;
use platform::{Moment, add_working_days};

const CLOCKS: &str = include_str!("clocks.csv");
/// The source that is said where no law gives a number of days.
pub const OUR_OWN_PROMISE: &str = "own";
/// Working days within which an advocate gets in touch. No law gives a number: this is our own promise.
pub const ADVOCATE_WORKING_DAYS: i64 = 2;

/// By when, at the latest when extended, and by which law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The day by which the answer is there.
    pub day: Date,
    /// The end of that day where the authority is.
    pub due: Moment,
    /// The last day that it may be extended to; the same day where it may not be.
    pub latest: Date,
    /// The law, or [`OUR_OWN_PROMISE`].
    pub source: &'static str,
}

/// The clock of `stage`, when it starts at `started`.
#[must_use]
pub fn clock(stage: i64, started: Moment, authority: &Authority) -> Clock {
    let today = started.day(&authority.zone);
    let (days, most, source) =
        rule(&authority.nation, stage, today).unwrap_or_else(|| own(authority.answer_working_days));
    let day = add_working_days(today, days, &authority.nation);
    let latest = add_working_days(today, most, &authority.nation);
    Clock { day, due: Moment::end_of(day, &authority.zone), latest, source }
}

/// The clock of what the law's stages do not cover: our own promise.
#[must_use]
pub fn own_clock(working_days: i64, started: Moment, authority: &Authority) -> Clock {
    let day = add_working_days(started.day(&authority.zone), working_days.max(1), &authority.nation);
    Clock { day, due: Moment::end_of(day, &authority.zone), latest: day, source: OUR_OWN_PROMISE }
}

fn own(days: i64) -> (i64, i64, &'static str) {
    (days.max(1), days.max(1), OUR_OWN_PROMISE)
}

/// Days, most days and source of the newest line that holds on `day`.
fn rule(nation: &str, stage: i64, day: Date) -> Option<(i64, i64, &'static str)> {
    let lines = CLOCKS.lines().filter(|line| !line.starts_with('#'));
    let known = lines.filter_map(|line| {
        let mut cells = line.splitn(6, ',');
        let (here, number, from) = (cells.next()?, cells.next()?.parse::<i64>().ok()?, cells.next()?);
        let from: Date = from.parse().ok()?;
        let rule = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?, cells.next()?);
        (here == nation && number == stage && from <= day).then_some((from, rule))
    });
    known.max_by_key(|(from, _)| *from).map(|(_, rule)| rule)
}
