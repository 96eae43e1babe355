//! Working days.

use jiff::civil::date;
use platform::{add_working_days, is_working_day, working_days_between, working_days_known_until};
use proptest::prelude::*;

#[test]
fn good_friday_is_a_holiday_in_wales_and_easter_monday_is_a_working_day_in_scotland() {
    assert!(!is_working_day(date(2026, 4, 3), "wales"));
    assert!(!is_working_day(date(2026, 4, 6), "england"));
    assert!(is_working_day(date(2026, 4, 6), "scotland"));
}

#[test]
fn five_working_days_from_a_monday_are_the_next_monday() {
    assert_eq!(add_working_days(date(2026, 11, 23), 5, "england"), date(2026, 11, 30));
}

#[test]
fn a_weekend_is_no_working_day_between_two_days() {
    assert_eq!(working_days_between(date(2026, 11, 27), date(2026, 11, 30), "england"), 1);
    assert_eq!(working_days_between(date(2026, 11, 23), date(2026, 11, 23), "england"), 0);
    assert_eq!(working_days_between(date(2026, 11, 24), date(2026, 11, 23), "england"), 0);
}

#[test]
fn the_holidays_are_known_for_at_least_another_year() {
    assert!(working_days_known_until().unwrap() >= date(2027, 12, 31));
}

proptest! {
    #[test]
    fn counting_on_one_day_at_a_time_comes_to_the_same_day(start in 0_i32..1_000, days in 1_i64..40) {
        let start = date(2025, 1, 1).saturating_add(jiff::Span::new().days(start));

        let one_by_one = (0..days).fold(start, |day, _| add_working_days(day, 1, "england"));

        prop_assert_eq!(add_working_days(start, days, "england"), one_by_one);
    }
}
