//! The few words of Engage's pages that depend on a day, written by hand in English.

use jiff::civil::{Date, Weekday};

/// "Thursday 26 November", with the year when it is another one.
pub(crate) fn day(day: Date, today: Date) -> String {
    let (weekday, month) = (weekday(day), month(day));
    if day.year() == today.year() {
        format!("{weekday} {} {month}", day.day())
    } else {
        format!("{weekday} {} {month} {}", day.day(), day.year())
    }
}

/// "26 Nov 2026".
pub(crate) fn short_day(day: Date) -> String {
    format!("{} {} {}", day.day(), month(day).get(..3).unwrap_or_default(), day.year())
}

/// "In 4 days", and the class that goes with it.
pub(crate) fn how_far(day: Date, today: Date) -> (String, &'static str) {
    match (day - today).get_days() {
        0 => ("Today".to_owned(), " due--today"),
        1 => ("Tomorrow".to_owned(), ""),
        days @ 2.. => (format!("In {days} days"), ""),
        -1 => ("1 day late".to_owned(), " due--late"),
        days => (format!("{} days late", -days), " due--late"),
    }
}

/// In whole years.
pub(crate) fn age(born: Date, today: Date) -> i16 {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    today.year() - born.year() - i16::from(!had_birthday)
}

/// "AH" for Amira Hassan.
pub(crate) fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|part| part.chars().next()).take(2).collect::<String>().to_uppercase()
}

fn weekday(day: Date) -> &'static str {
    match day.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

fn month(day: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.get(usize::try_from(day.month() - 1).unwrap_or_default()).copied().unwrap_or_default()
}
