//! A statement: what a young person wants said, who owes the answer, and how far it has come.

use accounts::{AuthorityId, PersonId, Role, YoungPerson};
use jiff::civil::Date;
use plans::ReviewId;
use platform::{Change, Error, Moment, Result};
use store::{Read, Row, sql};

use crate::question_set::Kind;

platform::id!(
    /// A statement.
    pub StatementId
);

/// How far a statement has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Only the young person sees it.
    Draft,
    /// Someone owes an answer.
    Waiting,
    /// Answered; whether it helped is not said yet.
    Answered,
    /// The young person said that it helped, or a bit.
    Helped,
    /// Everyone who could answer did, and it did not help: an advocate, or a complaint.
    Unresolved,
    /// The young person withdrew it: no answer is owed, and its readers see the mark instead of the words.
    Withdrawn,
}

const STATES: [(State, &str); 6] = [
    (State::Draft, "draft"),
    (State::Waiting, "waiting"),
    (State::Answered, "answered"),
    (State::Helped, "helped"),
    (State::Unresolved, "unresolved"),
    (State::Withdrawn, "withdrawn"),
];

/// A statement without its words.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// Who says it.
    pub young_person: PersonId,
    /// Their authority.
    pub authority: AuthorityId,
    /// The review it is said before, if any.
    pub review: Option<ReviewId>,
    /// Which questions it answers.
    pub kind: Kind,
    /// When it was shared; a draft is not.
    pub shared_at: Option<Moment>,
    /// Who owes the answer, as what.
    pub owner: Option<Role>,
    /// By which day.
    pub promised_on: Option<Date>,
    /// The last moment of that day.
    pub due: Option<Moment>,
    /// How far it has come.
    pub state: State,
    /// Which answer is owed: 1 for the first, more when one did not help.
    pub round: i64,
}

impl State {
    /// As it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        STATES.iter().find(|(state, _)| *state == self).map_or("draft", |(_, code)| code)
    }

    fn of_code(code: &str) -> Option<Self> {
        STATES.iter().find(|(_, known)| *known == code).map(|(state, _)| *state)
    }
}

impl Statement {
    /// Begins a draft, or finds the one already begun: two taps open one.
    pub fn begin(
        change: &mut Change<'_, '_>,
        (authority, young_person): (AuthorityId, PersonId),
        kind: Kind,
        review: Option<ReviewId>,
    ) -> Result<StatementId> {
        if let Some(draft) = Self::go_on(change, young_person, kind, review)? {
            return Ok(draft);
        }
        let id = StatementId::fresh();
        Self::begin_new(change, (authority, young_person), id, (kind, review))?;
        Ok(id)
    }

    /// Begins a draft of its own, beside any other.
    pub fn begin_new(
        change: &mut Change<'_, '_>,
        (authority, young_person): (AuthorityId, PersonId),
        id: StatementId,
        (kind, review): (Kind, Option<ReviewId>),
    ) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into voice_statements
                    (id, authority_id, young_person_id, review_id, kind, begun_at, edition, version, state, rounds)
                values ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', 1)"
            ),
            &[
                id.into(),
                authority.into(),
                young_person.into(),
                review.into(),
                kind.code.into(),
                now.into(),
                kind.edition.code().into(),
                kind.version.into(),
            ],
        )?;
        Ok(())
    }

    /// A young person's own statement; anyone else's does not exist.
    pub fn of(young_person: &YoungPerson, id: StatementId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, authority_id, review_id, kind, shared_at, owner_kind, promised_on,
                    promise_due_at, state, rounds, edition, version
                from voice_statements
                where id = $1 and young_person_id = $2"
            ),
            &[id.into(), young_person.id().into()],
            Self::from_row,
        )?;
        found.ok_or(Error::NotFound)
    }

    /// A shared statement of `authority`. Only [`crate::read_statement`] asks, and then whether they may read it.
    pub(crate) fn shared(authority: AuthorityId, id: StatementId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, authority_id, review_id, kind, shared_at, owner_kind, promised_on,
                    promise_due_at, state, rounds, edition, version
                from voice_statements
                where id = $1 and authority_id = $2 and shared_at is not null"
            ),
            &[id.into(), authority.into()],
            Self::from_row,
        )?;
        found.ok_or(Error::NotFound)
    }

    /// The statement `id`, for jobs and commands: no person asks. Pages look up through the person.
    pub fn for_engage(id: StatementId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, authority_id, review_id, kind, shared_at, owner_kind, promised_on,
                    promise_due_at, state, rounds, edition, version
                from voice_statements
                where id = $1"
            ),
            &[id.into()],
            Self::from_row,
        )?;
        found.ok_or(Error::NotFound)
    }

    /// What a young person said and began to say, drafts first, then the newest.
    pub fn all_of(young_person: &YoungPerson, read: &mut impl Read) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!(
                "select id, young_person_id, authority_id, review_id, kind, shared_at, owner_kind, promised_on,
                    promise_due_at, state, rounds, edition, version
                from voice_statements
                where young_person_id = $1
                order by case when shared_at is null then 0 else 1 end, shared_at desc
                limit 20"
            ),
            &[young_person.id().into()],
            Self::from_row,
        )?)
    }

    /// Whether the promised day has passed without an answer.
    #[must_use]
    pub fn is_late(&self, now: Moment) -> bool {
        self.state == State::Waiting && self.due.is_some_and(|due| due < now)
    }

    pub(crate) fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let (owner, promised_on): (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
        let (kind, state, edition): (String, String, String) = (row.get(4)?, row.get(9)?, row.get(11)?);
        let kind = Kind::as_asked(&kind, &edition, row.get(12)?);
        Ok(Self {
            id: row.get(0)?,
            young_person: row.get(1)?,
            authority: row.get(2)?,
            review: row.get(3)?,
            kind: kind.ok_or(store::Error::Value { column: 4, found: "an unknown kind" })?,
            shared_at: row.get(5)?,
            owner: owner.as_deref().and_then(Role::of_code),
            promised_on: promised_on.and_then(|day| day.parse().ok()),
            due: row.get(8)?,
            state: State::of_code(&state)
                .ok_or(store::Error::Value { column: 9, found: "an unknown state" })?,
            round: row.get(10)?,
        })
    }
}
