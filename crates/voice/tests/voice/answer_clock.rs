//! The answer clock, for any day and any promise.

use accounts::{Authority, AuthorityId};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use platform::{Moment, add_working_days, is_working_day};
use proptest::prelude::*;
use voice::promise;

fn authority(days: i64, nation: &str) -> Authority {
    Authority {
        id: AuthorityId::fresh(),
        name: "Westmere Council".into(),
        zone: TimeZone::get("Europe/London").unwrap(),
        nation: nation.into(),
        answer_working_days: days,
    }
}

fn noon(day: Date) -> Moment {
    Moment(day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp().as_microsecond())
}

fn any_day() -> impl Strategy<Value = Date> {
    (2024_i16..2028, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

proptest! {
    #[test]
    fn an_answer_is_promised_for_a_working_day_after_today(shared in any_day(), days in 1_i64..30) {
        let promised = promise(noon(shared), None, &authority(days, "wales"));

        prop_assert!(promised.day > shared);
        prop_assert!(is_working_day(promised.day, "wales"));
    }

    #[test]
    fn a_review_only_ever_brings_the_answer_forward(shared in any_day(), days in 1_i64..30, ahead in 1_i32..60) {
        let review = shared.saturating_add(jiff::Span::new().days(ahead));

        let with_review = promise(noon(shared), Some(review), &authority(days, "england")).day;
        let without = promise(noon(shared), None, &authority(days, "england")).day;

        prop_assert!(with_review <= without);
        prop_assert!(with_review < review || with_review == add_working_days(shared, 1, "england"));
    }

    #[test]
    fn the_promise_lasts_until_the_end_of_its_day(shared in any_day(), days in 1_i64..30) {
        let authority = authority(days, "scotland");

        let promised = promise(noon(shared), None, &authority);

        prop_assert_eq!(promised.due.day(&authority.zone), promised.day);
        prop_assert!(Moment(promised.due.0 + 1).day(&authority.zone) > promised.day);
    }
}

#[test]
fn christmas_is_not_counted() {
    let promised = promise(noon(date(2026, 12, 23)), None, &authority(2, "england"));

    assert_eq!(promised.day, date(2026, 12, 29));
}
