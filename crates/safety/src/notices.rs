//! What is said above every page until somebody has done something: nobody has it; nobody is on duty.

use accounts::{Authority, AuthorityId};
use edge::{Notice, Visit};
use platform::{Moment, Result, uuid::Uuid};
use store::{Read, sql};

use crate::hour::Hour;

/// To everyone who may be on duty: what waits and nobody has. Practice is said apart.
pub(crate) fn nobody_has_it(visit: &mut Visit, authority: Uuid, _person: Uuid) -> Result<Vec<Notice>> {
    let now = visit.app.now();
    let read = visit.read()?;
    let mut notices = Vec::new();
    for (is_practice, words) in [(false, "notice-nobody-has-it"), (true, "notice-practice")] {
        let count: i64 = read.one(
            sql!(
                "select count(*)
                from safety_concerns
                where authority_id = $1 and is_drill = $2 and acknowledged_at is null and clock_from <= $3"
            ),
            &[authority.into(), is_practice.into(), now.into()],
            |row| row.get(0),
        )?;
        if count > 0 {
            notices.push(Notice { words, count, path: "/duty", is_practice });
        }
    }
    Ok(notices)
}

/// To everyone who keeps the rota: somebody should be on duty now, and nobody is.
pub(crate) fn nobody_is_on_duty(visit: &mut Visit, authority: Uuid, _person: Uuid) -> Result<Vec<Notice>> {
    let now = visit.app.now();
    let read = visit.read()?;
    let authority = Authority::of(AuthorityId(authority), read)?;
    let is_gap = Hour::of(&authority, now, read)?.is_gap();
    let notice = Notice { words: "notice-nobody-on-duty", count: 1, path: "/duty/rota", is_practice: false };
    Ok(is_gap.then_some(notice).into_iter().collect())
}

/// How many real concerns of every authority nobody has, and since when the oldest clock runs; for machines.
pub fn unacknowledged(now: Moment, read: &mut impl Read) -> Result<(i64, Option<Moment>)> {
    Ok(read.one(
        sql!(
            "select count(*), min(clock_from)
            from safety_concerns
            where acknowledged_at is null and is_drill = $1 and clock_from <= $2"
        ),
        &[false.into(), now.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

/// How many authorities should have somebody on duty now, and have nobody; for machines.
pub fn without_anybody(now: Moment, read: &mut impl Read) -> Result<i64> {
    let mut count = 0;
    for authority in Authority::all(read)? {
        count += i64::from(Hour::of(&authority, now, read)?.is_gap());
    }
    Ok(count)
}
