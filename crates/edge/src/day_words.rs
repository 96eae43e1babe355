//! The keys of the days and months, as `words/` has them.

use jiff::civil::Date;

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The key of a day's weekday.
pub(crate) fn weekday(day: Date) -> &'static str {
    name(&WEEKDAYS, day.weekday().to_monday_zero_offset())
}

/// The key of a day's month.
pub(crate) fn month(day: Date) -> &'static str {
    name(&MONTHS, day.month() - 1)
}

fn name(names: &[&'static str], place: i8) -> &'static str {
    names.get(usize::try_from(place).unwrap_or_default()).copied().unwrap_or_default()
}
