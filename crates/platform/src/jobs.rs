//! Work for later, on the same database: put on the queue inside the change that causes it.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Read, Row, Sql, Tx, Value, sql};
use uuid::Uuid;

use crate::{Moment, Result, new_id};

/// The name of a kind of work, `capability.what_to_do`.
pub type JobKind = &'static str;

/// Work to be put on the queue. Its content is ids and codes, never names or words.
pub struct NewJob {
    authority: Option<Uuid>,
    kind: JobKind,
    content: String,
    once_key: Option<String>,
    after: Option<Moment>,
}

impl NewJob {
    /// A job of `kind`, to run as soon as the change is kept.
    pub fn new(kind: JobKind, content: &impl Serialize) -> Result<Self> {
        let content = serde_json::to_string(content).map_err(anyhow::Error::from)?;
        Ok(Self { authority: None, kind, content, once_key: None, after: None })
    }

    /// The authority whose administrator sees it when it fails for good.
    #[must_use]
    pub fn of(mut self, authority: Uuid) -> Self {
        self.authority = Some(authority);
        self
    }

    /// Not before `moment`.
    #[must_use]
    pub fn not_before(mut self, moment: Moment) -> Self {
        self.after = Some(moment);
        self
    }

    /// At most one job with this key is ever put on the queue.
    #[must_use]
    pub fn once(mut self, key: impl Into<String>) -> Self {
        self.once_key = Some(key.into());
        self
    }
}

/// Work taken from the queue.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its id; safe to use as the key of an effect that must not happen twice.
    pub id: Uuid,
    /// What kind of work.
    pub kind: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
    content: String,
}

impl Job {
    /// What the job is about.
    pub fn content<T: DeserializeOwned>(&self) -> Result<T> {
        Ok(serde_json::from_str(&self.content).map_err(anyhow::Error::from)?)
    }

    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        Ok(Self { id: row.get(0)?, kind: row.get(1)?, content: row.get(2)?, attempts: row.get(3)? })
    }
}

/// Work that failed too often and waits for an administrator.
#[derive(Debug)]
pub struct DeadJob {
    /// Its id.
    pub id: Uuid,
    /// What kind of work.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Why it failed the last time; without names or words.
    pub failure: String,
    /// When it was given up.
    pub dead_at: Moment,
}

pub(crate) fn enqueue(tx: &mut Tx<'_>, job: &NewJob, now: Moment) -> Result<()> {
    tx.execute(
        sql!(
            "insert into jobs (id, authority_id, kind, content, once_key, run_at, attempts, made_at)
            values ($1, $2, $3, $4, $5, $6, 0, $7)
            on conflict (once_key) do nothing"
        ),
        &[
            new_id().into(),
            job.authority.into(),
            job.kind.into(),
            job.content.as_str().into(),
            job.once_key.clone().into(),
            job.after.unwrap_or(now).into(),
            now.into(),
        ],
    )?;
    Ok(())
}

const LEASE_SECONDS: i64 = 120;
/// Tries before a job is given up: with the waits between them, about a day and a half.
const MOST_ATTEMPTS: i64 = 15;

// PostgreSQL's takers must step over each other's rows; SQLite has one writer and no such words.
const TAKE: Sql = sql!(
    "update jobs
    set leased_until = $2, attempts = attempts + 1
    where id in (
        select id
        from jobs
        where finished_at is null and dead_at is null and run_at <= $1
            and (leased_until is null or leased_until < $1)
        order by run_at
        limit $3)
    returning id, kind, content, attempts"
);
const TAKE_WITH_ROW_LOCKS: Sql = sql!(
    "update jobs
    set leased_until = $2, attempts = attempts + 1
    where id in (
        select id
        from jobs
        where finished_at is null and dead_at is null and run_at <= $1
            and (leased_until is null or leased_until < $1)
        order by run_at
        limit $3
        for update skip locked)
    returning id, kind, content, attempts"
);

pub(crate) fn take(tx: &mut Tx<'_>, now: Moment, most: i64) -> std::result::Result<Vec<Job>, store::Error> {
    let statement = if tx.has_row_locks() { TAKE_WITH_ROW_LOCKS } else { TAKE };
    tx.all(statement, &[now.into(), now.plus_seconds(LEASE_SECONDS).into(), most.into()], Job::from_row)
}

pub(crate) fn finish(tx: &mut Tx<'_>, id: Uuid, now: Moment) -> std::result::Result<(), store::Error> {
    tx.execute(
        sql!("update jobs set finished_at = $2, leased_until = null where id = $1 and finished_at is null"),
        &[id.into(), now.into()],
    )?;
    Ok(())
}

/// Notes that a job whose effect cannot be taken back begins now. False when it began before and nobody knows how
/// that ended: the program was killed in the middle.
pub(crate) fn begin(tx: &mut Tx<'_>, id: Uuid, now: Moment) -> std::result::Result<bool, store::Error> {
    let touched = tx.execute(
        sql!("update jobs set begun_at = $2 where id = $1 and begun_at is null"),
        &[id.into(), now.into()],
    )?;
    Ok(touched > 0)
}

/// Gives a job up at once; an administrator may have it tried again.
pub(crate) fn give_up(
    tx: &mut Tx<'_>,
    id: Uuid,
    failure: &str,
    now: Moment,
) -> std::result::Result<(), store::Error> {
    tx.execute(
        sql!("update jobs set leased_until = null, last_failure = $2, dead_at = $3 where id = $1"),
        &[id.into(), failure.into(), now.into()],
    )?;
    Ok(())
}

/// Puts a job back to be tried later, or gives it up.
pub(crate) fn put_back(
    tx: &mut Tx<'_>,
    job: &Job,
    failure: &str,
    now: Moment,
) -> std::result::Result<bool, store::Error> {
    let is_dead = job.attempts >= MOST_ATTEMPTS;
    let next = now.plus_seconds(wait_seconds(job.attempts));
    tx.execute(
        sql!(
            "update jobs
            set leased_until = null, begun_at = null, last_failure = $2, run_at = $3, dead_at = $4
            where id = $1"
        ),
        &[job.id.into(), failure.into(), next.into(), is_dead.then_some(now).into()],
    )?;
    Ok(is_dead)
}

/// Ten seconds, then twice as long each time, at most twelve hours.
fn wait_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, 20) - 1).unwrap_or_default();
    (10_i64 << doublings).min(12 * 60 * 60)
}

/// The jobs of `authority` that were given up, the newest first.
pub fn dead_jobs(read: &mut impl Read, authority: Uuid) -> Result<Vec<DeadJob>> {
    Ok(read.all(
        sql!(
            "select id, kind, attempts, coalesce(last_failure, ''), dead_at
            from jobs
            where authority_id = $1 and dead_at is not null
            order by dead_at desc
            limit 200"
        ),
        &[authority.into()],
        |row| {
            Ok(DeadJob {
                id: row.get(0)?,
                kind: row.get(1)?,
                attempts: row.get(2)?,
                failure: row.get(3)?,
                dead_at: row.get(4)?,
            })
        },
    )?)
}

/// Puts a job that was given up back on the queue; whether there was one.
pub fn try_again(tx: &mut Tx<'_>, authority: Uuid, id: Uuid, now: Moment) -> Result<bool> {
    let touched = tx.execute(
        sql!(
            "update jobs
            set dead_at = null, begun_at = null, attempts = 0, run_at = $3
            where id = $1 and authority_id = $2 and dead_at is not null"
        ),
        &[id.into(), authority.into(), now.into()],
    )?;
    Ok(touched > 0)
}

/// How many jobs are due and not done, and since when the oldest waits.
pub fn jobs_waiting(read: &mut impl Read, now: Moment) -> Result<(i64, Option<Moment>)> {
    Ok(read.one(
        sql!(
            "select count(*), min(run_at)
            from jobs
            where finished_at is null and dead_at is null and run_at <= $1"
        ),
        &[Value::from(now)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

/// Rung after each change that brings work, so that new work does not wait for the next look.
#[derive(Default)]
pub(crate) struct Bell {
    rung: Mutex<bool>,
    changed: Condvar,
}

impl Bell {
    pub(crate) fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    pub(crate) fn wait(&self, at_most: Duration) {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(rung, at_most, |rung| !*rung);
        *waited.unwrap_or_else(PoisonError::into_inner).0 = false;
    }
}
