//! The truth about the hour: on any minute of a year, through clock changes and bank holidays.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use platform::{Moment, is_working_day};
use proptest::prelude::*;
use safety::Hours;
use safety::reading::{Place, Reading, Span, gaps, reading};

fn place() -> Place {
    Place { zone: TimeZone::get("Europe/London").unwrap(), nation: "england".into() }
}

fn moment(day: Date, hour: i8, minute: i8) -> Moment {
    let zoned = day.at(hour, minute, 0, 0).to_zoned(place().zone).unwrap();
    Moment(zoned.timestamp().as_microsecond())
}

/// Somebody is on the rota day and night, so that only the hours decide.
fn always() -> Vec<Span> {
    vec![(Moment(0), Moment(i64::MAX))]
}

/// What the calendar on the wall says, written down a second time.
fn is_an_hour(hours: &Hours, now: Moment) -> bool {
    let zoned = now.in_zone(&place().zone);
    let weekday = usize::try_from(zoned.weekday().to_monday_zero_offset()).unwrap();
    let is_bank_holiday = weekday < 5 && !is_working_day(zoned.date(), "england");
    let minute = i64::from(zoned.hour()) * 60 + i64::from(zoned.minute());
    let is_in = hours.days.get(weekday).unwrap().is_some_and(|(from, until)| (from..until).contains(&minute));
    is_in && (hours.on_bank_holidays || !is_bank_holiday)
}

#[test]
fn on_friday_evening_nobody_reads_until_monday() {
    let friday = moment(date(2026, 11, 27), 18, 0);

    let monday = moment(date(2026, 11, 30), 9, 0);

    assert_eq!(reading(&Hours::default(), &always(), friday, &place()), Reading::Later { from: monday });
}

#[test]
fn on_christmas_eve_nobody_reads_until_after_the_bank_holidays() {
    // Friday is Christmas Day, and Monday stands in for Boxing Day.
    let evening = moment(date(2026, 12, 24), 18, 0);

    let tuesday = moment(date(2026, 12, 29), 9, 0);

    assert_eq!(reading(&Hours::default(), &always(), evening, &place()), Reading::Later { from: tuesday });
}

#[test]
fn an_hour_with_nobody_on_the_rota_is_nobodys_hour_and_a_gap() {
    let day = date(2026, 11, 23);
    let shifts = [(moment(day, 9, 0), moment(day, 12, 0)), (moment(day, 14, 0), moment(day, 17, 0))];
    let at_one = moment(day, 13, 0);

    assert_eq!(
        reading(&Hours::default(), &shifts, at_one, &place()),
        Reading::Later { from: moment(day, 14, 0) }
    );
    assert_eq!(
        gaps(&Hours::default(), &shifts, (moment(day, 8, 0), 0), &place()),
        [(moment(day, 12, 0), moment(day, 14, 0))]
    );
}

#[test]
fn without_a_rota_nobody_can_say_when_somebody_reads() {
    let now = moment(date(2026, 11, 23), 10, 0);

    assert_eq!(reading(&Hours::default(), &[], now, &place()), Reading::Unknown);
}

#[test]
fn when_the_clocks_go_back_a_night_shift_is_an_hour_longer_and_nine_is_still_nine() {
    let hours = Hours { days: [Some((0, 24 * 60)); 7], on_bank_holidays: true, ..Hours::default() };
    let (saturday, sunday) = (date(2026, 10, 24), date(2026, 10, 25));
    let night = [(moment(saturday, 22, 0), moment(sunday, 9, 0))];

    let until = Reading::Now { until: moment(sunday, 9, 0) };

    assert_eq!(reading(&hours, &night, moment(saturday, 23, 0), &place()), until);
    assert_eq!(moment(sunday, 9, 0).0 - moment(saturday, 22, 0).0, 12 * 60 * 60 * 1_000_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_young_people_read_is_what_the_calendar_on_the_wall_says(
        minute in 0_i64..366 * 24 * 60,
        from in 0_i64..12 * 60,
        length in 30_i64..12 * 60,
        has_weekend in any::<bool>(),
        on_bank_holidays in any::<bool>(),
    ) {
        let day = Some((from, from + length));
        let weekend = if has_weekend { day } else { None };
        let hours = Hours {
            days: [day, day, None, day, day, weekend, weekend],
            on_bank_holidays,
            ..Hours::default()
        };
        let now = moment(date(2026, 1, 1), 0, 0).plus_seconds(minute * 60);
        // A time that the clocks skip or say twice is told by the clocks themselves, not by this test.
        let changes = [date(2026, 3, 29), date(2026, 10, 25)];
        prop_assume!(!changes.contains(&now.in_zone(&place().zone).date()));

        match reading(&hours, &always(), now, &place()) {
            Reading::Now { until } => {
                prop_assert!(is_an_hour(&hours, now) && until > now);
                prop_assert!(is_an_hour(&hours, until.plus_seconds(-60)));
                prop_assert!(!is_an_hour(&hours, until));
            }
            Reading::Later { from } => {
                prop_assert!(!is_an_hour(&hours, now) && is_an_hour(&hours, from));
                let minutes = (from.0 - now.0) / 60_000_000;
                for step in 0..minutes.min(6 * 24 * 60) / 7 {
                    let between = now.plus_seconds(step * 7 * 60);
                    prop_assert!(!is_an_hour(&hours, between));
                }
            }
            Reading::Unknown => prop_assert!(false, "somebody is always on the rota"),
        }
    }

    #[test]
    fn hours_are_covered_or_gaps_and_never_both(
        start in 0_i64..200 * 24 * 60,
        shifts in proptest::collection::vec((0_i64..14 * 24 * 60, 30_i64..1_440), 0..12),
    ) {
        let now = moment(date(2026, 3, 20), 0, 0).plus_seconds(start * 60);
        let at = |minutes: i64| now.plus_seconds(minutes * 60);
        let spans: Vec<Span> = shifts.iter().map(|(from, length)| (at(*from), at(from + length))).collect();
        let hours = Hours::default();

        let gaps = gaps(&hours, &spans, (now, 10), &place());

        for (from, until) in &gaps {
            prop_assert!(from < until);
            prop_assert!(spans.iter().all(|(on, off)| off <= from || on >= until));
        }
        for minutes in (0..9 * 24 * 60).step_by(97) {
            let moment = at(minutes);
            let is_gap = gaps.iter().any(|(from, until)| *from <= moment && moment < *until);
            let is_covered = spans.iter().any(|(on, off)| *on <= moment && moment < *off);
            prop_assert_eq!(is_gap, is_an_hour(&hours, moment) && !is_covered);
        }
    }
}

#[test]
fn the_hours_of_a_day_when_the_clocks_change_are_told_by_the_clocks() {
    for day in [date(2026, 3, 29), date(2026, 10, 25)] {
        let hours = Hours { days: [Some((9 * 60, 17 * 60)); 7], ..Hours::default() };
        let night = Moment(moment(day, 9, 0).0).plus_seconds(-1);

        assert_eq!(reading(&hours, &always(), night, &place()), Reading::Later { from: moment(day, 9, 0) });
        let tomorrow = day.checked_add(1.day()).unwrap();
        assert_eq!(
            reading(&hours, &always(), moment(day, 17, 0), &place()),
            Reading::Later { from: moment(tomorrow, 9, 0) }
        );
    }
}
