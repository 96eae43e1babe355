//! Steps that tests of several verbs take.

use accounts::PersonId;
use jiff::civil::date;
use platform::Moment;
use store::{Read, sql};
use testing::Engage;

/// Moves the clock to an hour of Monday 23 November 2026 in Westmere, where winter time is UTC.
pub(crate) fn at(engage: &Engage, hour: i64, minute: i64) {
    let midnight = date(2026, 11, 23).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    engage.app.clock.move_to(Moment(midnight.as_microsecond()).plus_seconds(hour * 3600 + minute * 60));
}

/// How many audit lines say `event` about a young person.
pub(crate) fn lines_about(engage: &Engage, event: &str, young_person: PersonId) -> i64 {
    let read = &mut engage.app.database.reader().unwrap();
    read.one(
        sql!("select count(*) from audit_lines where event = $1 and young_person_id = $2"),
        &[event.into(), young_person.into()],
        |row| row.get(0),
    )
    .unwrap()
}
