//! The answer clock: by which day someone owes a young person an answer. Pure: no database, no page.

use accounts::Authority;
use jiff::civil::Date;
use platform::{Moment, add_working_days, is_working_day};

/// A promise: the day, and the last moment of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The day by which the answer is there.
    pub day: Date,
    /// The end of that day where the authority is.
    pub due: Moment,
}

/// What is promised for something shared at `shared`: the authority's number of working days, sooner when a
/// review comes first, and never before the next working day, so that nobody promises what cannot be kept.
#[must_use]
pub fn promise(shared: Moment, review: Option<Date>, authority: &Authority) -> Promise {
    let today = shared.day(&authority.zone);
    let usual = add_working_days(today, authority.answer_working_days.max(1), &authority.nation);
    let soonest = add_working_days(today, 1, &authority.nation);
    let before_review = review.map_or(usual, |review| last_working_day_before(review, &authority.nation));
    let day = usual.min(before_review).max(soonest);
    Promise { day, due: Moment::end_of(day, &authority.zone) }
}

fn last_working_day_before(day: Date, nation: &str) -> Date {
    let mut reached = day;
    while let Ok(before) = reached.yesterday() {
        reached = before;
        if is_working_day(reached, nation) {
            break;
        }
    }
    reached
}
