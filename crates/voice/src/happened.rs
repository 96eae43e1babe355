//! What happened to a statement, and the counters of it: both are kept with the act itself, so that pages
//! about many young people read a few counters and never their statements.

use accounts::{AuthorityId, Role};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::uuid::Uuid;
use platform::{Change, Moment, Result, working_days_between};
use store::{Read, sql};

use crate::Statement;

/// What may happen to a statement, once a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// It was shared.
    Shared,
    /// Its answer came by the promised day.
    AnsweredInTime,
    /// Its answer came after it.
    AnsweredLate,
    /// The promised day passed without an answer.
    WasLate,
    /// The young person said that the answer helped.
    Helped,
    /// … that it helped a bit.
    HelpedABit,
    /// … that it did not.
    DidNotHelp,
}

const EVENTS: [(Event, &str); 7] = [
    (Event::Shared, "shared"),
    (Event::AnsweredInTime, "answered-in-time"),
    (Event::AnsweredLate, "answered-late"),
    (Event::WasLate, "was-late"),
    (Event::Helped, "helped"),
    (Event::HelpedABit, "helped-a-bit"),
    (Event::DidNotHelp, "did-not-help"),
];

/// Writers of different young people add to different rows of a counter.
const SHARDS: u8 = 16;

impl Event {
    /// As it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        EVENTS.iter().find(|(event, _)| *event == self).map_or("shared", |(_, code)| code)
    }

    /// The event of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        EVENTS.iter().find(|(_, known)| *known == code).map(|(event, _)| *event)
    }

    /// What the young person said of an answer.
    pub(crate) fn of_helped(helped: &str) -> Self {
        match helped {
            "yes" => Self::Helped,
            "a-bit" => Self::HelpedABit,
            _ => Self::DidNotHelp,
        }
    }
}

/// The authority's calendar, and the team of whoever works with the young person.
struct Around {
    zone: TimeZone,
    nation: String,
    team: Option<Uuid>,
}

/// Notes that `event` happened in this round of `statement`, now, and counts it. Once only.
pub(crate) fn note(change: &mut Change<'_, '_>, statement: &Statement, event: Event) -> Result<()> {
    let now = change.now();
    let around = around(statement, now, &mut **change)?;
    let today = now.day(&around.zone);
    let working_days = match event {
        Event::AnsweredInTime | Event::AnsweredLate => {
            let since = began(statement, &mut **change)?.map_or(today, |began| began.day(&around.zone));
            working_days_between(since, today, &around.nation)
        }
        _ => 0,
    };
    let team = around.team.unwrap_or(Uuid::nil());
    let is_new = change.execute(
        sql!(
            "insert into voice_happened
                (statement_id, round, event, authority_id, team_id, month, kind, working_days, happened_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (statement_id, round, event) do nothing"
        ),
        &[
            statement.id.into(),
            statement.round.into(),
            event.code().into(),
            statement.authority.into(),
            team.into(),
            month(today).into(),
            statement.kind.code.into(),
            working_days.into(),
            now.into(),
        ],
    )?;
    if is_new == 0 {
        return Ok(());
    }
    count(change, statement, (team, event.code()), (month(today), working_days), 1)
}

/// A statement was taken back: it never happened, and is counted no longer.
pub(crate) fn undo(change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
    let undone: Vec<(Uuid, String, String, i64)> = change.all(
        sql!(
            "delete from voice_happened
            where statement_id = $1
            returning team_id, month, event, working_days"
        ),
        &[statement.id.into()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    for (team, month, event, working_days) in undone {
        count(change, statement, (team, &event), (month, working_days), -1)?;
    }
    Ok(())
}

/// The answer came now: in time, or late.
pub(crate) fn note_answer(change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
    let is_late = statement.due.is_some_and(|due| due < change.now());
    note(change, statement, if is_late { Event::AnsweredLate } else { Event::AnsweredInTime })
}

fn count(
    change: &mut Change<'_, '_>,
    statement: &Statement,
    (team, event): (Uuid, &str),
    (month, working_days): (String, i64),
    by: i64,
) -> Result<()> {
    let [.., last] = *statement.young_person.0.as_bytes();
    change.execute(
        sql!(
            "insert into voice_counts
                (authority_id, month, team_id, kind, event, working_days, shard, number)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (authority_id, month, team_id, kind, event, working_days, shard)
            do update set number = voice_counts.number + excluded.number"
        ),
        &[
            statement.authority.into(),
            month.into(),
            team.into(),
            statement.kind.code.into(),
            event.into(),
            working_days.into(),
            i64::from(last % SHARDS).into(),
            by.into(),
        ],
    )?;
    Ok(())
}

fn around(statement: &Statement, now: Moment, read: &mut impl Read) -> Result<Around> {
    let owner = statement.owner.unwrap_or(Role::SocialWorker);
    Ok(read.one(
        sql!(
            "select authority.zone, authority.nation, (
                    select member.team_id
                    from accounts_relationships related
                    join accounts_team_members member on member.person_id = related.person_id
                        and member.from_at <= $3 and (member.until_at is null or member.until_at > $3)
                    where related.young_person_id = $2
                        and related.kind in ('social_worker', 'personal_adviser')
                        and related.from_at <= $3 and (related.until_at is null or related.until_at > $3)
                    order by case when related.kind = $4 then 0 else 1 end, related.kind desc, related.id
                    limit 1)
            from accounts_authorities authority
            where authority.id = $1"
        ),
        &[statement.authority.into(), statement.young_person.into(), now.into(), owner.code().into()],
        |row| {
            let zone: String = row.get(0)?;
            let zone = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
            Ok(Around { zone, nation: row.get(1)?, team: row.get(2)? })
        },
    )?)
}

/// When this round began: shared, or passed on.
fn began(statement: &Statement, read: &mut impl Read) -> Result<Option<Moment>> {
    Ok(read.one(
        sql!(
            "select max(happened_at)
            from voice_happened
            where statement_id = $1 and event in ('shared', 'did-not-help')"
        ),
        &[statement.id.into()],
        |row| row.get(0),
    )?)
}

/// `2026-11`.
#[must_use]
pub fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// Makes the counters of an authority anew from what happened. They are kept with every act, so this is for
/// rows that came another way: a demo, a move.
pub fn count_anew(change: &mut Change<'_, '_>, authority: AuthorityId) -> Result<()> {
    change.execute(sql!("delete from voice_counts where authority_id = $1"), &[authority.into()])?;
    change.execute(
        sql!(
            "insert into voice_counts
                (authority_id, month, team_id, kind, event, working_days, shard, number)
            select authority_id, month, team_id, kind, event, working_days, 0, count(*)
            from voice_happened
            where authority_id = $1
            group by authority_id, month, team_id, kind, event, working_days"
        ),
        &[authority.into()],
    )?;
    Ok(())
}
