//! The truth about the hour: whether anyone is reading now, until when, or from when on. Pure.
//!
//! Somebody reads when it is an hour to listen in and somebody stands on the rota for it. An hour without a
//! name on the rota is a gap: it is said as it is, and whoever can mend it is told.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::{Moment, is_working_day};

use crate::hours::{DAY_MINUTES, Hours, Minutes};

/// A span of time: its first moment, and the first after it.
pub type Span = (Moment, Moment);

/// Whether anyone is reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Somebody is on duty, until then.
    Now {
        /// The end of it.
        until: Moment,
    },
    /// Nobody is; the next one begins then.
    Later {
        /// Its beginning.
        from: Moment,
    },
    /// Nobody is, and no one stands on the rota for the weeks to come.
    Unknown,
}

/// Where the hours hold: the zone, and whose bank holidays.
#[derive(Clone, Debug)]
pub struct Place {
    /// The authority's time zone.
    pub zone: TimeZone,
    /// `england`, `wales` or `scotland`.
    pub nation: String,
}

impl Place {
    /// Where `authority` is.
    #[must_use]
    pub fn of(authority: &accounts::Authority) -> Self {
        Self { zone: authority.zone.clone(), nation: authority.nation.clone() }
    }
}

/// How far ahead the rota is looked at, in days.
const AHEAD: i32 = 28;

/// Whether anyone is reading at `now`.
#[must_use]
pub fn reading(hours: &Hours, shifts: &[Span], now: Moment, place: &Place) -> Reading {
    let read = both(&listening(hours, now, AHEAD, place), &merged(shifts.to_vec()));
    let next = read.into_iter().find(|(_, until)| *until > now);
    match next {
        Some((from, until)) if from <= now => Reading::Now { until },
        Some((from, _)) => Reading::Later { from },
        None => Reading::Unknown,
    }
}

/// The hours to listen in for which nobody stands on the rota, in the next `days` days, from `now` on.
#[must_use]
pub fn gaps(hours: &Hours, shifts: &[Span], (now, days): (Moment, i32), place: &Place) -> Vec<Span> {
    let mut gaps = Vec::new();
    let covered = merged(shifts.to_vec());
    for (from, until) in listening(hours, now, days, place) {
        let mut reached = from.max(now);
        for (on, off) in &covered {
            if *off <= reached || *on >= until {
                continue;
            }
            if *on > reached {
                gaps.push((reached, *on));
            }
            reached = (*off).min(until).max(reached);
        }
        if reached < until {
            gaps.push((reached, until));
        }
    }
    gaps
}

/// The hours to listen in, from the day before `now` until `days` days after it; what touches is one span.
fn listening(hours: &Hours, now: Moment, days: i32, place: &Place) -> Vec<Span> {
    let today = now.day(&place.zone);
    let spans = (-1..=days).filter_map(|ahead| {
        let day = today.saturating_add(jiff::Span::new().days(ahead));
        let (from, until) = minutes_of(hours, day, place)?;
        Some((moment(day, from, &place.zone)?, moment(day, until, &place.zone)?))
    });
    merged(spans.collect())
}

fn minutes_of(hours: &Hours, day: Date, place: &Place) -> Option<Minutes> {
    let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).ok()?;
    let is_weekend = weekday >= 5;
    // A weekend is no working day either, and may have hours of its own.
    let is_bank_holiday = !is_weekend && !is_working_day(day, &place.nation);
    if is_bank_holiday && !hours.on_bank_holidays { None } else { *hours.days.get(weekday)? }
}

/// Minute `minute` of `day`, on the clocks of the zone; where they jump, the first moment after the jump.
pub(crate) fn moment(day: Date, minute: i64, zone: &TimeZone) -> Option<Moment> {
    let (day, minute) =
        if minute >= DAY_MINUTES { (day.tomorrow().ok()?, minute - DAY_MINUTES) } else { (day, minute) };
    let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    let zoned = day.at(hour, minute, 0, 0).to_zoned(zone.clone()).ok()?;
    Some(Moment(zoned.timestamp().as_microsecond()))
}

fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for (from, until) in spans.into_iter().filter(|(from, until)| from < until) {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(until),
            _ => merged.push((from, until)),
        }
    }
    merged
}

/// Where both hold.
fn both(some: &[Span], others: &[Span]) -> Vec<Span> {
    let pairs = some.iter().flat_map(|one| others.iter().map(move |other| (one, other)));
    let spans = pairs.map(|(one, other)| (one.0.max(other.0), one.1.min(other.1)));
    merged(spans.collect())
}
