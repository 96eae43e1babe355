//! The time: read here and nowhere else, so that tests own it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// A moment: microseconds since 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

impl Moment {
    /// The same moment on the clock of `zone`.
    #[must_use]
    pub fn in_zone(self, zone: &TimeZone) -> Zoned {
        Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone.clone())
    }

    /// The day it is in `zone`.
    #[must_use]
    pub fn day(self, zone: &TimeZone) -> Date {
        self.in_zone(zone).date()
    }

    /// This moment and `seconds` more.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// The last moment of `day` in `zone`.
    #[must_use]
    pub fn end_of(day: Date, zone: &TimeZone) -> Self {
        let midnight = day.tomorrow().unwrap_or(day).to_zoned(zone.clone());
        Self(midnight.map_or(i64::MAX, |midnight| midnight.timestamp().as_microsecond() - 1))
    }
}

impl store::Field for Moment {
    fn from_row(row: &store::Row<'_>, index: usize) -> Result<Self, store::Error> {
        row.get(index).map(Self)
    }
}

impl From<Moment> for store::Value {
    fn from(moment: Moment) -> Self {
        Self::Integer(moment.0)
    }
}

/// Where the time comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that a test moves by hand.
    ByHand(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at `moment` until it is moved.
    #[must_use]
    pub fn by_hand(moment: Moment) -> Self {
        Self::ByHand(Arc::new(AtomicI64::new(moment.0)))
    }

    /// What time it is.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the time")]
    pub fn now(&self) -> Moment {
        match self {
            Self::System => Moment(Timestamp::now().as_microsecond()),
            Self::ByHand(micros) => Moment(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves a clock that is moved by hand; the machine's own stays.
    pub fn move_to(&self, moment: Moment) {
        if let Self::ByHand(micros) = self {
            micros.store(moment.0, Ordering::SeqCst);
        }
    }
}
