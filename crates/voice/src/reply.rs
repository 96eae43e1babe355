//! A reply: what an adult answers, in words the young person can read, and whether it helped.

use accounts::{PersonId, Role};
use platform::{App, Change, Moment, Result, new_id};
use store::{Read, Row, sql};
use vault::Place;

use crate::Statement;
use crate::happened::{self, Event};

/// What will come of what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was read, and the words say what the reader thinks of it: where nothing was asked for.
    Heard,
    /// It will change.
    WillChange,
    /// Part of it will.
    Partly,
    /// It will not, and the words say why.
    WillNot,
}

impl Outcome {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Heard, Self::WillChange, Self::Partly, Self::WillNot];

    /// As it is stored, and the key of its words after `outcome-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Heard => "heard",
            Self::WillChange => "will-change",
            Self::Partly => "partly",
            Self::WillNot => "will-not",
        }
    }

    /// The outcome of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// A reply, opened.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Which round it answers.
    pub round: i64,
    /// Who answered.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// What will come of it.
    pub outcome: Outcome,
    /// The answer.
    pub words: String,
    /// When.
    pub replied_at: Moment,
    /// When the young person first saw it.
    pub seen_at: Option<Moment>,
    /// What the young person said of it: `yes`, `a-bit` or `no`.
    pub helped: Option<String>,
    /// And why, if they said.
    pub why: Option<String>,
}

struct Sealed {
    id: platform::uuid::Uuid,
    reply: Reply,
    words: Vec<u8>,
    why: Option<Vec<u8>>,
}

impl Reply {
    /// Adds the reply of this round.
    pub fn add(
        change: &mut Change<'_, '_>,
        statement: &Statement,
        (person, role): (PersonId, Role),
        outcome: Outcome,
        words: &str,
    ) -> Result<()> {
        let (id, now) = (new_id(), change.now());
        let words = change.seal(&place(statement, id, "words"), words)?;
        change.execute(
            sql!(
                "insert into voice_replies
                    (id, statement_id, young_person_id, round, person_id, kind, outcome, words, replied_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
            ),
            &[
                id.into(),
                statement.id.into(),
                statement.young_person.into(),
                statement.round.into(),
                person.into(),
                role.code().into(),
                outcome.code().into(),
                words.into(),
                now.into(),
            ],
        )?;
        Ok(())
    }

    /// The replies to a statement that was looked up through the person, in order.
    pub fn all_of(statement: &Statement, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, round, person_id, kind, outcome, replied_at, seen_at, helped, words, why
                from voice_replies
                where statement_id = $1
                order by round"
            ),
            &[statement.id.into()],
            Sealed::from_row,
        )?;
        rows.into_iter().map(|sealed| sealed.open(statement, app, read)).collect()
    }

    /// Notes that the young person saw every reply to `statement`.
    pub fn seen(change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!("update voice_replies set seen_at = $2 where statement_id = $1 and seen_at is null"),
            &[statement.id.into(), now.into()],
        )?;
        Ok(())
    }

    /// Keeps whether the reply of this round helped, and why.
    pub fn judged(
        change: &mut Change<'_, '_>,
        statement: &Statement,
        helped: &str,
        why: Option<&str>,
    ) -> Result<()> {
        let (statement_id, round, now) = (statement.id, statement.round, change.now());
        let id = change.one(
            sql!("select id from voice_replies where statement_id = $1 and round = $2"),
            &[statement_id.into(), round.into()],
            |row| row.get(0),
        )?;
        let why = change.seal_some(&place(statement, id, "why"), why)?;
        change.execute(
            sql!("update voice_replies set helped = $2, why = $3, helped_at = $4 where id = $1"),
            &[id.into(), helped.into(), why.into(), now.into()],
        )?;
        happened::note(change, statement, Event::of_helped(helped))
    }

    /// Who gave the latest answer to each statement of `young_person`.
    pub(crate) fn latest_by(
        young_person: PersonId,
        read: &mut impl Read,
    ) -> Result<Vec<(crate::StatementId, PersonId)>> {
        Ok(read.all(
            sql!(
                "select reply.statement_id, reply.person_id
                from voice_statements statement
                join voice_replies reply on reply.statement_id = statement.id and reply.round = statement.rounds
                where statement.young_person_id = $1
                order by reply.replied_at desc
                limit 20"
            ),
            &[young_person.into()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }

    /// The statements of `young_person` that have a reply they have not seen, with who replied and when.
    pub fn unseen(
        young_person: PersonId,
        read: &mut impl Read,
    ) -> Result<Vec<(crate::StatementId, PersonId, Moment)>> {
        Ok(read.all(
            sql!(
                "select reply.statement_id, reply.person_id, reply.replied_at
                from voice_statements statement
                join voice_replies reply on reply.statement_id = statement.id
                where statement.young_person_id = $1 and reply.seen_at is null
                order by reply.replied_at desc"
            ),
            &[young_person.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?)
    }
}

impl Sealed {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let (kind, outcome): (String, String) = (row.get(3)?, row.get(4)?);
        let reply = Reply {
            round: row.get(1)?,
            person: row.get(2)?,
            role: Role::of_code(&kind).ok_or(store::Error::Value { column: 3, found: "an unknown role" })?,
            outcome: Outcome::of_code(&outcome).unwrap_or(Outcome::Partly),
            words: String::new(),
            replied_at: row.get(5)?,
            seen_at: row.get(6)?,
            helped: row.get(7)?,
            why: None,
        };
        Ok(Self { id: row.get(0)?, reply, words: row.get(8)?, why: row.get(9)? })
    }

    fn open(self, statement: &Statement, app: &App, read: &mut impl Read) -> Result<Reply> {
        let Self { id, mut reply, words, why } = self;
        reply.words = app.vault.open_text(read, &place(statement, id, "words"), &words)?;
        reply.why =
            why.map(|why| app.vault.open_text(read, &place(statement, id, "why"), &why)).transpose()?;
        Ok(reply)
    }
}

fn place(statement: &Statement, id: platform::uuid::Uuid, column: &'static str) -> Place {
    Place {
        authority: statement.authority.0,
        subject: statement.young_person.0,
        table: "voice_replies",
        column,
        row: id,
    }
}
