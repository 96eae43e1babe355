//! How many wrong passwords, codes and links came from one internet address lately. A school shares one, so
//! only mistakes count, each is forgotten after a while, and nobody is ever shut out: past the limit, the
//! address tries as fast as its mistakes are forgotten.
//!
//! The address itself is not kept: what stands in the database takes our key to make.

use edge::Visit;
use platform::uuid::Uuid;
use platform::{Act, Error, Moment, Result};
use store::{Read, sql};

const MICROSECONDS_A_MINUTE: i64 = 60 * 1_000_000;

/// Lets a try go on, unless its address made too many mistakes. Tries at the same moment may each still go
/// on: how many passwords are looked at at once has a limit of its own.
pub(crate) fn may_try(visit: &mut Visit) -> Result<()> {
    let (Some(index), Some(limit)) = (index(visit), Limit::of(visit)) else { return Ok(()) };
    let forgotten_at = visit.read()?.maybe(
        sql!("select forgotten_at from accounts_address_tries where address_index = $1"),
        &[index.into()],
        |row| row.get(0),
    )?;
    match forgotten_at.and_then(|at| limit.wait_seconds(at, visit.app.now())) {
        Some(seconds) => Err(Error::TooOften(seconds)),
        None => Ok(()),
    }
}

/// Counts a mistake, and takes away the rows of addresses whose mistakes are all forgotten.
pub(crate) fn count_mistake(visit: &mut Visit) -> Result<()> {
    let (Some(index), Some(limit)) = (index(visit), Limit::of(visit)) else { return Ok(()) };
    let act = Act::of_engage(Uuid::nil(), "accounts.address_mistaken", Uuid::nil());
    visit.change(act, move |change| {
        let now = change.now();
        change.execute(sql!("delete from accounts_address_tries where forgotten_at <= $1"), &[now.into()])?;
        change.execute(
            sql!(
                "insert into accounts_address_tries (address_index, forgotten_at)
                values ($1, $2)
                on conflict (address_index) do update
                set forgotten_at = accounts_address_tries.forgotten_at + $3"
            ),
            &[index.clone().into(), Moment(now.0 + limit.each).into(), limit.each.into()],
        )?;
        Ok(())
    })
}

/// None when the address is not known, as behind a proxy that does not say whom it brings.
fn index(visit: &Visit) -> Option<Vec<u8>> {
    let address = visit.address()?.to_string();
    Some(visit.app.vault.blind_index("accounts_address_tries.address", &address))
}

/// In microseconds.
#[derive(Clone, Copy)]
struct Limit {
    /// Until all mistakes that an address may make at once are forgotten.
    all: i64,
    /// Until one is.
    each: i64,
}

impl Limit {
    fn of(visit: &Visit) -> Option<Self> {
        let settings = &visit.app.settings;
        Self::new(settings.mistakes_per_address, settings.mistakes_forgotten_minutes)
    }

    fn new(mistakes: u32, minutes: u32) -> Option<Self> {
        let all = i64::from(minutes) * MICROSECONDS_A_MINUTE;
        let each = all.checked_div(i64::from(mistakes))?;
        (each > 0).then_some(Self { all, each })
    }

    /// How long until there is room for one more mistake, when the last will be forgotten at `forgotten_at`.
    fn wait_seconds(self, forgotten_at: Moment, now: Moment) -> Option<i64> {
        let too_many = forgotten_at.0 - now.0 - (self.all - self.each);
        (too_many > 0).then_some((too_many + 999_999) / 1_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_thirty_mistakes_at_once_one_more_is_let_through_every_half_a_minute() {
        let limit = Limit::new(30, 15).unwrap();
        let after = |mistakes: i64, seconds: i64| {
            limit.wait_seconds(Moment(mistakes * limit.each), Moment(seconds * 1_000_000))
        };

        assert_eq!((after(29, 0), after(30, 0), after(31, 0)), (None, Some(30), Some(60)));
        assert_eq!((after(30, 29), after(30, 30)), (Some(1), None));
    }

    #[test]
    fn no_number_or_no_minutes_is_no_limit() {
        assert!(Limit::new(0, 15).is_none() && Limit::new(30, 0).is_none());
    }
}
