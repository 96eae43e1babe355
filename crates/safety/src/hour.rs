//! The truth about the hour as young people read it: one part of a page, the same wherever they write or share.

use accounts::Authority;
use edge::Frame;
use platform::{Moment, Result};
use store::Read;

use crate::hours::Hours;
use crate::reading::{Place, Reading, Span, gaps, reading};
use crate::shift::Shift;

/// Whether anyone is reading now, and whom to ring when nobody is.
#[derive(Clone, Debug)]
pub struct Hour {
    reading: Reading,
    is_gap: bool,
    phone: Option<String>,
}

impl Hour {
    /// How it is for `authority` at `now`.
    pub fn of(authority: &Authority, now: Moment, read: &mut impl Read) -> Result<Self> {
        let hours = Hours::of(authority.id, read)?;
        let shifts: Vec<Span> = Shift::coming(authority.id, now, read)?.iter().map(Shift::span).collect();
        let place = Place::of(authority);
        let is_gap = gaps(&hours, &shifts, (now, 0), &place).first().is_some_and(|(from, _)| *from == now);
        Ok(Self { reading: reading(&hours, &shifts, now, &place), is_gap, phone: hours.out_of_hours_phone })
    }

    /// "Nobody reads this until Monday at 9:00."
    #[must_use]
    pub fn says(&self, frame: &Frame) -> String {
        match self.reading {
            Reading::Now { until } => frame.t1("hour-now", "when", when(frame, until)).into_owned(),
            Reading::Later { from } => frame.t1("hour-later", "when", when(frame, from)).into_owned(),
            Reading::Unknown => frame.t("hour-unknown").into_owned(),
        }
    }

    /// Whether somebody is on duty.
    #[must_use]
    pub fn is_now(&self) -> bool {
        matches!(self.reading, Reading::Now { .. })
    }

    /// Whether somebody should be on duty, and nobody is.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.is_gap
    }

    /// The same number as a phone dials it.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.phone.as_deref().and_then(crate::text_message::dialled).unwrap_or_default()
    }

    /// The authority's number for when nobody reads.
    #[must_use]
    pub fn phone(&self) -> Option<&str> {
        self.phone.as_deref()
    }
}

/// "9:00 today", "Monday at 9:00", "Monday 30 November at 9:00": as far as it must be told apart.
pub(crate) fn when(frame: &Frame, moment: Moment) -> String {
    let zoned = moment.in_zone(&frame.zone());
    let time = format!("{}:{:02}", zoned.hour(), zoned.minute());
    let days = (zoned.date() - frame.today()).get_days();
    let weekday = WEEKDAYS.get(usize::try_from(zoned.weekday().to_monday_zero_offset()).unwrap_or_default());
    match (days, weekday) {
        (0, _) => frame.t1("when-today", "time", time).into_owned(),
        (1..=6, Some(weekday)) => {
            frame.t2("when-weekday", &("day", frame.t(weekday)), &("time", time)).into_owned()
        }
        _ => frame.moment(moment),
    }
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
