//! What a young person may still do with what they shared, and how their usual choices count. Pure.

use accounts::{PersonId, Role};
use platform::Moment;

use crate::policy::Offered;
use crate::usual_readers::UsualReaders;
use crate::{State, Statement};

/// How long after sharing a statement can be taken back, in seconds.
pub const TAKE_BACK_SECONDS: i64 = 30 * 60;

/// Whether it can be taken back as if it had not been shared; the key of the reason when not.
///
/// What someone marked because a person may not be safe does not vanish: whoever acts on it needs it, and the
/// young person is told so.
pub fn may_take_back(
    statement: &Statement,
    is_raised_for_safety: bool,
    now: Moment,
) -> Result<(), &'static str> {
    let is_in_time = statement.shared_at.is_some_and(|shared| now <= shared.plus_seconds(TAKE_BACK_SECONDS));
    match statement.state {
        State::Draft => Err("not-shared"),
        _ if is_raised_for_safety => Err("kept-for-safety"),
        State::Waiting if statement.round == 1 && is_in_time => Ok(()),
        State::Waiting if statement.round == 1 => Err("take-back-is-over"),
        _ => Err("take-back-answered"),
    }
}

/// Whether it can be withdrawn: once shared, at any time.
#[must_use]
pub fn may_withdraw(statement: &Statement) -> bool {
    !matches!(statement.state, State::Draft | State::Withdrawn)
}

/// Whether its readers see that it was withdrawn instead of the words. What was marked for safety stays readable
/// for those who may read it, because they must act on it.
#[must_use]
pub fn words_are_closed(statement: &Statement, is_raised_for_safety: bool) -> bool {
    statement.state == State::Withdrawn && !is_raised_for_safety
}

/// Whether someone is ticked when the page "who will read this" is opened: as usual for this young person,
/// else as we offer it. "Not my carer" takes every carer out, whoever they are by then.
#[must_use]
pub fn starts_ticked(offered: Offered, (person, role): (PersonId, Role), usual: &UsualReaders) -> bool {
    if role == Role::FosterCarer && usual.not_my_carer {
        return false;
    }
    usual.reads(person).unwrap_or(offered != Offered::LeftOut)
}
