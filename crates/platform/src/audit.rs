//! Who did what to whom, and when, in chains that show when a line was altered or taken out.
//!
//! Every authority has [`SHARDS`] chains; a line goes to the chain of the young person it is about, so that
//! on PostgreSQL writers of different young people do not queue for one chain. Each line's hash covers the
//! line and the hash before it; `audit_heads` holds where each chain ends, so a cut tail shows too.

use sha2::{Digest, Sha256};
use store::{Read, Tx, sql};
use uuid::Uuid;

use crate::{Moment, Result};

/// How many chains an authority has.
pub const SHARDS: i64 = 64;

/// What is done: who, what, to which record, about which young person.
#[derive(Clone, Debug)]
pub struct Act {
    /// The authority in whose name it is done.
    pub authority: Uuid,
    /// The person who does it; none when the program does it by itself.
    pub actor: Option<Uuid>,
    /// `capability.what_happened`, in the past tense.
    pub event: &'static str,
    /// The record it is done to.
    pub subject: Uuid,
    /// The young person it is about.
    pub young_person: Option<Uuid>,
    /// Codes and counts; never names or words.
    pub detail: String,
}

impl Act {
    /// An act of a person.
    #[must_use]
    pub fn of(actor: Uuid, authority: Uuid, event: &'static str, subject: Uuid) -> Self {
        Self { authority, actor: Some(actor), event, subject, young_person: None, detail: String::new() }
    }

    /// An act of the program itself: a job, or a command of whoever runs the machine.
    #[must_use]
    pub fn of_engage(authority: Uuid, event: &'static str, subject: Uuid) -> Self {
        Self { authority, actor: None, event, subject, young_person: None, detail: String::new() }
    }

    /// Says which young person it is about.
    #[must_use]
    pub fn about(mut self, young_person: Uuid) -> Self {
        self.young_person = Some(young_person);
        self
    }

    /// Adds codes and counts.
    #[must_use]
    pub fn with(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    fn shard(&self) -> i64 {
        let [.., last] = *self.young_person.unwrap_or(self.subject).as_bytes();
        i64::from(last) % SHARDS
    }
}

/// The first line of a chain that is not as it was written.
#[derive(Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The authority whose chain it is.
    pub authority: Uuid,
    /// Which of its chains.
    pub shard: i64,
    /// Which line, counted from one.
    pub sequence: i64,
    /// What is wrong with it.
    pub problem: &'static str,
}

struct Line {
    sequence: i64,
    at: i64,
    act: (Option<Uuid>, String, Uuid, Option<Uuid>, String),
    hash: Vec<u8>,
}

pub(crate) fn write(tx: &mut Tx<'_>, act: &Act, now: Moment) -> Result<()> {
    let shard = act.shard();
    let (last, before) = head_of(tx, act.authority, shard)?.unwrap_or_default();
    let line = Line {
        sequence: last + 1,
        at: now.0,
        act: (act.actor, act.event.to_owned(), act.subject, act.young_person, act.detail.clone()),
        hash: Vec::new(),
    };
    let hash = hash_of(act.authority, shard, &before, &line);
    // The head first: where two write to one chain, PostgreSQL then says that the later one must try again.
    tx.execute(
        sql!(
            "insert into audit_heads (authority_id, shard, sequence, hash)
            values ($1, $2, $3, $4)
            on conflict (authority_id, shard) do update set sequence = excluded.sequence, hash = excluded.hash"
        ),
        &[act.authority.into(), shard.into(), line.sequence.into(), hash.clone().into()],
    )?;
    tx.execute(
        sql!(
            "insert into audit_lines
                (authority_id, shard, sequence, at, actor_id, event, subject_id, young_person_id, detail, hash)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        &[
            act.authority.into(),
            shard.into(),
            line.sequence.into(),
            now.into(),
            act.actor.into(),
            act.event.into(),
            act.subject.into(),
            act.young_person.into(),
            act.detail.as_str().into(),
            hash.into(),
        ],
    )?;
    Ok(())
}

/// Reads every chain from its beginning and returns how many lines there are, or the first bad one.
/// `progress` is told the lines read so far. People may write meanwhile.
pub fn verify(
    read: &mut impl Read,
    mut progress: impl FnMut(u64),
) -> Result<std::result::Result<u64, BadLine>> {
    let mut lines = 0;
    let chains = read.all(
        sql!("select authority_id, shard from audit_heads order by authority_id, shard"),
        &[],
        |row| Ok((row.get::<Uuid>(0)?, row.get::<i64>(1)?)),
    )?;
    for (authority, shard) in chains {
        let counted = verify_chain(read, (authority, shard), |count| progress(lines + count))?;
        match counted {
            Ok(count) => lines += count,
            Err((sequence, problem)) => return Ok(Err(BadLine { authority, shard, sequence, problem })),
        }
    }
    let orphan = read.maybe(
        sql!(
            "select line.authority_id, line.shard, line.sequence
            from audit_lines line
            left join audit_heads head on head.authority_id = line.authority_id and head.shard = line.shard
            where head.shard is null
            order by line.authority_id, line.shard, line.sequence
            limit 1"
        ),
        &[],
        |row| {
            let problem = "belongs to a chain whose end was taken out";
            Ok(BadLine { authority: row.get(0)?, shard: row.get(1)?, sequence: row.get(2)?, problem })
        },
    )?;
    Ok(orphan.map_or(Ok(lines), Err))
}

/// How many lines the chain has, or the first bad one and what is wrong with it.
fn verify_chain(
    read: &mut impl Read,
    (authority, shard): (Uuid, i64),
    mut progress: impl FnMut(u64),
) -> Result<std::result::Result<u64, (i64, &'static str)>> {
    let (mut sequence, mut before, mut promised) = (0, Vec::new(), 0);
    loop {
        let page = lines_after(read, authority, shard, sequence)?;
        let is_end = page.is_empty();
        for line in page {
            if line.sequence != sequence + 1 {
                return Ok(Err((sequence + 1, "is missing")));
            }
            if hash_of(authority, shard, &before, &line) != line.hash {
                return Ok(Err((line.sequence, "was altered")));
            }
            (sequence, before) = (line.sequence, line.hash);
            progress(sequence.unsigned_abs());
        }
        if !is_end {
            continue;
        }
        // Looked up after the lines: what was written meanwhile is read in another round, once.
        let (last, head) = head_of(read, authority, shard)?.unwrap_or_default();
        if sequence == last && before == head {
            return Ok(Ok(sequence.unsigned_abs()));
        }
        if sequence < promised {
            return Ok(Err((sequence + 1, "is missing at the end of the chain")));
        }
        if sequence >= last {
            return Ok(Err((sequence, "is not the line that the chain ends with")));
        }
        promised = last;
    }
}

fn head_of(read: &mut impl Read, authority: Uuid, shard: i64) -> Result<Option<(i64, Vec<u8>)>> {
    Ok(read.maybe(
        sql!("select sequence, hash from audit_heads where authority_id = $1 and shard = $2"),
        &[authority.into(), shard.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

fn lines_after(read: &mut impl Read, authority: Uuid, shard: i64, sequence: i64) -> Result<Vec<Line>> {
    Ok(read.all(
        sql!(
            "select sequence, at, actor_id, event, subject_id, young_person_id, detail, hash
            from audit_lines
            where authority_id = $1 and shard = $2 and sequence > $3
            order by sequence
            limit 1000"
        ),
        &[authority.into(), shard.into(), sequence.into()],
        |row| {
            Ok(Line {
                sequence: row.get(0)?,
                at: row.get(1)?,
                act: (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?),
                hash: row.get(7)?,
            })
        },
    )?)
}

/// Every field with its length before it, so that no two different lines read the same.
fn hash_of(authority: Uuid, shard: i64, before: &[u8], line: &Line) -> Vec<u8> {
    let mut hash = Sha256::new();
    let (actor, event, subject, young_person, detail) = &line.act;
    let id = |id: &Option<Uuid>| id.map_or_else(Vec::new, |id| id.as_bytes().to_vec());
    for field in [
        before,
        authority.as_bytes(),
        &shard.to_be_bytes(),
        &line.sequence.to_be_bytes(),
        &line.at.to_be_bytes(),
        &id(actor),
        event.as_bytes(),
        subject.as_bytes(),
        &id(young_person),
        detail.as_bytes(),
    ] {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    hash.finalize().to_vec()
}
