//! Days and hours as an administrator types them: kept as they were when something is wrong with them.

use edge::{Form, Frame, Problems};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use platform::Moment;

/// A day in three boxes.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedDay {
    pub(crate) day: String,
    pub(crate) month: String,
    pub(crate) year: String,
}

/// What was typed is no day.
#[derive(Debug)]
pub(crate) struct NoSuchDay;

impl TypedDay {
    pub(crate) fn of(form: &Form, field: &str) -> Self {
        let part = |name| form.text(&format!("{field}-{name}")).to_owned();
        Self { day: part("day"), month: part("month"), year: part("year") }
    }

    pub(crate) fn from(day: Date) -> Self {
        Self { day: day.day().to_string(), month: day.month().to_string(), year: day.year().to_string() }
    }

    /// The day; none when all three boxes are empty.
    pub(crate) fn read(&self) -> Result<Option<Date>, NoSuchDay> {
        if self.day.is_empty() && self.month.is_empty() && self.year.is_empty() {
            return Ok(None);
        }
        let (Ok(day), Ok(month), Ok(year)) = (self.day.parse(), self.month.parse(), self.year.parse::<i16>())
        else {
            return Err(NoSuchDay);
        };
        // Two digits would be a year of the Romans.
        if !(1900..=2200).contains(&year) {
            return Err(NoSuchDay);
        }
        Date::new(year, month, day).map(Some).map_err(|_| NoSuchDay)
    }
}

/// From when until when, as typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedSpan {
    pub(crate) from: TypedDay,
    pub(crate) hour: String,
    pub(crate) until: TypedDay,
}

impl TypedSpan {
    pub(crate) fn from_today(now: Moment, zone: &TimeZone) -> Self {
        Self { from: TypedDay::from(now.day(zone)), ..Self::default() }
    }

    pub(crate) fn of(form: &Form) -> Self {
        Self {
            from: TypedDay::of(form, "from"),
            hour: form.text("hour").to_owned(),
            until: TypedDay::of(form, "until"),
        }
    }

    /// When it begins and when it ends, the last day included; none when `problems` were found.
    pub(crate) fn read(
        &self,
        now: Moment,
        zone: &TimeZone,
        problems: &mut Problems,
    ) -> Option<(Moment, Option<Moment>)> {
        let from = read_moment((&self.from, &self.hour), (now, zone), problems);
        let until = self.until.read().map_err(|NoSuchDay| problems.add("until", "problem-day")).ok()?;
        let until = until.map(|day| Moment::end_of(day, zone));
        let from = from?;
        if until.is_some_and(|until| until <= from) {
            problems.add("until", "problem-until-before-from");
            return None;
        }
        Some((from, until))
    }
}

/// The moment that `from` and `hour` say: now when neither was typed, or today without an hour.
pub(crate) fn read_moment(
    (day, hour): (&TypedDay, &str),
    (now, zone): (Moment, &TimeZone),
    problems: &mut Problems,
) -> Option<Moment> {
    let today = now.day(zone);
    let day = day.read().map_err(|NoSuchDay| problems.add("from", "problem-day")).ok()?.unwrap_or(today);
    if hour.is_empty() && day == today {
        return Some(now);
    }
    let hour = if hour.is_empty() { "00:00" } else { hour };
    let Ok(time) = Time::strptime("%H:%M", hour) else {
        problems.add("hour", "problem-hour");
        return None;
    };
    let moment = day.to_datetime(time).to_zoned(zone.clone()).ok()?;
    Some(Moment(moment.timestamp().as_microsecond()))
}

/// A moment as a table has room for it: "23 Nov 2026, 12:00".
pub(crate) fn told_short(frame: &Frame, moment: &Moment) -> String {
    let zoned = moment.in_zone(&frame.zone());
    format!("{}, {}:{:02}", frame.short_day_of(*moment), zoned.hour(), zoned.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(day: &str, month: &str, year: &str) -> TypedDay {
        TypedDay { day: day.into(), month: month.into(), year: year.into() }
    }

    #[test]
    fn a_day_that_is_in_no_calendar_is_no_day() {
        assert!(typed("31", "2", "2026").read().is_err());
        assert!(typed("1", "2", "26").read().is_err());
        assert!(typed("", "2", "2026").read().is_err());
    }

    #[test]
    fn nothing_typed_is_no_day_and_no_problem() {
        assert!(matches!(typed("", "", "").read(), Ok(None)));
    }

    #[test]
    fn noon_is_noon_where_the_authority_is() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let summer = typed("1", "7", "2026");

        let noon = read_moment((&summer, "12:00"), (Moment(0), &zone), &mut Problems::default()).unwrap();

        assert_eq!(noon.in_zone(&zone).hour(), 12);
        assert_eq!(noon.in_zone(&TimeZone::UTC).hour(), 11);
    }
}
