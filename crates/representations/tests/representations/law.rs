//! The law's days.

use accounts::{Authority, AuthorityId};
use jiff::civil::date;
use jiff::tz::TimeZone;
use platform::Moment;
use representations::law::{OUR_OWN_PROMISE, clock};
use testing::MONDAY_MORNING;

fn authority(nation: &str) -> Authority {
    Authority {
        id: AuthorityId::fresh(),
        name: "Westmere".into(),
        zone: TimeZone::get("Europe/London").unwrap(),
        nation: nation.into(),
        answer_working_days: 5,
    }
}

#[test]
fn the_first_step_takes_ten_working_days_and_twenty_at_the_most() {
    let clock = clock(1, MONDAY_MORNING, &authority("england"));

    assert_eq!((clock.day, clock.latest), (date(2026, 12, 7), date(2026, 12, 21)));
    assert!(clock.source.contains("SI 2006/1738"));
}

#[test]
fn the_second_takes_twenty_five_and_sixty_five_at_the_most_past_christmas() {
    let clock = clock(2, MONDAY_MORNING, &authority("england"));

    // Christmas Day, the Monday for Boxing Day and New Year's Day are no working days.
    assert_eq!(clock.day, date(2026, 12, 30));
    assert_eq!(clock.latest, date(2027, 2, 25));
}

#[test]
fn the_panel_meets_within_thirty_and_cannot_be_put_off() {
    let clock = clock(3, MONDAY_MORNING, &authority("england"));

    assert_eq!(clock.day, clock.latest);
}

#[test]
fn where_the_table_has_no_law_it_is_called_our_own_promise() {
    let elsewhere = clock(1, MONDAY_MORNING, &authority("wales"));
    let before_the_law = clock(1, Moment(0), &authority("england"));

    assert_eq!((elsewhere.source, elsewhere.day), (OUR_OWN_PROMISE, date(2026, 11, 30)));
    assert_eq!(before_the_law.source, OUR_OWN_PROMISE);
}
