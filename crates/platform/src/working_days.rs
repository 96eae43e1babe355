//! Days that are neither weekend nor bank holiday, by the calendar of a nation.
//!
//! The bank holidays are a dated data file beside this one, typed in from the published lists; past its end
//! only weekends and the fixed days are known, and `engage doctor` says so.

use std::collections::HashSet;
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};

const BANK_HOLIDAYS: &str = include_str!("bank_holidays.csv");

/// Whether people are at work on `day` in `nation` ("england", "wales" or "scotland").
#[must_use]
pub fn is_working_day(day: Date, nation: &str) -> bool {
    let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    !is_weekend && !is_bank_holiday(day, nation)
}

/// The day that is `count` working days after `day`; with nought, the first working day from `day` on.
#[must_use]
pub fn add_working_days(day: Date, count: i64, nation: &str) -> Date {
    let mut reached = day;
    let mut left = count;
    while left > 0 || !is_working_day(reached, nation) {
        let Ok(next) = reached.tomorrow() else { return reached };
        reached = next;
        left -= i64::from(is_working_day(reached, nation) && left > 0);
    }
    reached
}

/// How many working days lie after `from` until `to`, `to` included; nought when `to` is not later.
#[must_use]
pub fn working_days_between(from: Date, to: Date, nation: &str) -> i64 {
    let mut reached = from;
    let mut days = 0;
    while reached < to && days < MOST_DAYS_COUNTED {
        let Ok(next) = reached.tomorrow() else { return days };
        reached = next;
        days += i64::from(is_working_day(reached, nation));
    }
    days
}

/// What took longer than about a year and a half took too long, by however much.
const MOST_DAYS_COUNTED: i64 = 400;

/// The last day for which the bank holidays are known.
#[must_use]
pub fn working_days_known_until() -> Option<Date> {
    let last_year = HOLIDAYS.iter().map(|(day, _)| day.year()).max()?;
    Date::new(last_year, 12, 31).ok()
}

fn is_bank_holiday(day: Date, nation: &str) -> bool {
    let division = if nation == "scotland" { "scotland" } else { "england-and-wales" };
    HOLIDAYS.contains(&(day, division))
}

/// Each bank holiday and whose it is; read once, for a page may ask about many days.
static HOLIDAYS: LazyLock<HashSet<(Date, &str)>> = LazyLock::new(|| {
    let lines = BANK_HOLIDAYS.lines().filter(|line| !line.starts_with('#'));
    let holidays = lines.filter_map(|line| {
        let (day, rest) = line.split_once(',')?;
        Some((day.parse().ok()?, rest.split(',').next()?))
    });
    holidays.collect()
});
