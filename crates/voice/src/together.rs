//! A worker and a young person sit together over one draft, on the worker's device. It opens that draft and
//! nothing else, for that sign-in alone, and it ends when it is shared, left, or goes on alone.

use accounts::policy::Class;
use accounts::{Person, PersonId, Worker, YoungPersonSeen};
use edge::{Frame, Mood, Visit};
use plans::ReviewId;
use platform::{Change, Error, Moment, Result, new_id};
use store::{Read, sql};

use crate::question_set::Kind;
use crate::{Statement, StatementId};

/// Longer than anyone sits over six questions: a device left open closes it by itself.
const SECONDS: i64 = 3 * 60 * 60;
/// How long the page after sharing may be looked at.
const AFTER_SECONDS: i64 = 15 * 60;

/// A draft being written together.
pub(crate) struct Together {
    pub(crate) statement: Statement,
    pub(crate) sitting: Sitting,
}

/// Who sits together over what: also somebody who does not exist, to practise with.
pub(crate) struct Sitting {
    /// Where its pages are.
    pub(crate) base: String,
    pub(crate) kind: Kind,
    pub(crate) young_person: Person,
    pub(crate) worker: Person,
    pub(crate) is_practice: bool,
}

impl Sitting {
    /// Where the page after question `number` is.
    pub(crate) fn after(&self, number: usize) -> String {
        if number >= self.kind.questions.len() {
            format!("{}/share", self.base)
        } else {
            format!("{}/{}", self.base, number + 1)
        }
    }

    /// Where the two sat down.
    pub(crate) fn begun_at(&self) -> String {
        if self.is_practice {
            return self.base.clone();
        }
        format!("/young-people/{}/together", self.young_person.id)
    }

    /// Their preferred name.
    pub(crate) fn called(&self) -> &str {
        &self.young_person.preferred_name
    }
}

impl Together {
    /// Opens a draft of its own for the two; what the young person began alone is left alone.
    pub(crate) fn begin(
        change: &mut Change<'_, '_>,
        worker: &Worker,
        young_person: PersonId,
        (kind, review): (Kind, Option<ReviewId>),
    ) -> Result<StatementId> {
        let (id, now) = (StatementId::fresh(), change.now());
        end_all(change, worker)?;
        change.execute(
            sql!(
                "insert into voice_statements
                    (id, authority_id, young_person_id, review_id, kind, begun_at, edition, version, state, rounds,
                    is_together)
                values ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', 1, true)"
            ),
            &[
                id.into(),
                worker.authority.id.into(),
                young_person.into(),
                review.into(),
                kind.code.into(),
                now.into(),
                kind.edition.code().into(),
                kind.version.into(),
            ],
        )?;
        change.execute(
            sql!(
                "insert into voice_together (id, statement_id, person_id, session_id, begun_at)
                values ($1, $2, $3, $4, $5)"
            ),
            &[new_id().into(), id.into(), worker.id().into(), worker.session.into(), now.into()],
        )?;
        Ok(id)
    }

    /// The draft in the address while `worker` sits with its young person; else it does not exist.
    pub(crate) fn of(worker: &Worker, visit: &mut Visit) -> Result<Self> {
        let (app, id) = (visit.app.clone(), visit.captured::<StatementId>("statement")?);
        let since = app.now().plus_seconds(-SECONDS);
        let read = visit.read()?;
        let open: Option<StatementId> = read.maybe(
            sql!(
                "select together.statement_id
                from voice_together together
                join voice_statements statement on statement.id = together.statement_id
                    and statement.shared_at is null
                where together.statement_id = $1 and together.person_id = $2 and together.session_id = $3
                    and together.ended_at is null and together.begun_at > $4"
            ),
            &[id.into(), worker.id().into(), worker.session.into(), since.into()],
            |row| row.get(0),
        )?;
        Self::looked_up(worker, open.ok_or(Error::NotFound)?, visit)
    }

    /// What the two have just shared, for the page that says what happens now. It shows no words.
    pub(crate) fn just_shared(worker: &Worker, visit: &mut Visit) -> Result<Self> {
        let (app, id) = (visit.app.clone(), visit.captured::<StatementId>("statement")?);
        let since: Moment = app.now().plus_seconds(-AFTER_SECONDS);
        let read = visit.read()?;
        let shared: Option<StatementId> = read.maybe(
            sql!(
                "select together.statement_id
                from voice_together together
                join voice_statements statement on statement.id = together.statement_id
                    and statement.shared_at > $4
                where together.statement_id = $1 and together.person_id = $2 and together.session_id = $3
                    and together.ended_at > $4"
            ),
            &[id.into(), worker.id().into(), worker.session.into(), since.into()],
            |row| row.get(0),
        )?;
        Self::looked_up(worker, shared.ok_or(Error::NotFound)?, visit)
    }

    fn looked_up(worker: &Worker, id: StatementId, visit: &mut Visit) -> Result<Self> {
        let statement = Statement::for_engage(id, visit.read()?)?;
        let young_person = seen_at_work(worker, statement.young_person, visit)?.person;
        let base = format!("/together/{id}");
        let (kind, worker) = (statement.kind, worker.person.clone());
        Ok(Self { statement, sitting: Sitting { base, kind, young_person, worker, is_practice: false } })
    }

    /// What `worker` has open with `young_person` on this device.
    pub(crate) fn open_with(
        worker: &Worker,
        young_person: PersonId,
        visit: &mut Visit,
    ) -> Result<Option<StatementId>> {
        let since = visit.app.now().plus_seconds(-SECONDS);
        Ok(visit.read()?.maybe(
            sql!(
                "select together.statement_id
                from voice_together together
                join voice_statements statement on statement.id = together.statement_id
                    and statement.shared_at is null and statement.young_person_id = $1
                where together.person_id = $2 and together.session_id = $3
                    and together.ended_at is null and together.begun_at > $4
                order by together.begun_at desc"
            ),
            &[young_person.into(), worker.id().into(), worker.session.into(), since.into()],
            |row| row.get(0),
        )?)
    }

    /// Ends it, whoever sat there: shared, left, or gone on with alone.
    pub(crate) fn end(change: &mut Change<'_, '_>, statement: StatementId) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!("update voice_together set ended_at = $2 where statement_id = $1 and ended_at is null"),
            &[statement.into(), now.into()],
        )?;
        Ok(())
    }

    /// Whether two sat over it at any time.
    pub(crate) fn was(statement: StatementId, read: &mut impl Read) -> Result<bool> {
        Ok(read.one(
            sql!("select is_together from voice_statements where id = $1"),
            &[statement.into()],
            |row| row.get(0),
        )?)
    }

    /// The young person's room, on the worker's device.
    pub(crate) fn frame(visit: &Visit) -> Frame {
        let mut frame = visit.frame().alone();
        frame.mood = Mood::YoungPeople;
        frame
    }
}

/// The young person as someone sees them at work: a worker's own family is not written with here.
pub(crate) fn seen_at_work(worker: &Worker, id: PersonId, visit: &mut Visit) -> Result<YoungPersonSeen> {
    let app = visit.app.clone();
    let mut seen = YoungPersonSeen::of(worker, id, Class::Words, &app, visit.read()?)?;
    seen.roles.retain(|role| accounts::policy::is_worker(*role));
    if seen.roles.is_empty() { Err(Error::NotFound) } else { Ok(seen) }
}

/// Nobody sits with two at once.
fn end_all(change: &mut Change<'_, '_>, worker: &Worker) -> Result<()> {
    let now = change.now();
    change.execute(
        sql!("update voice_together set ended_at = $2 where person_id = $1 and ended_at is null"),
        &[worker.id().into(), now.into()],
    )?;
    Ok(())
}
