//! Who visits while it is measured: found in the seeded folder, with a session opened for each.

use accounts::{AuthorityId, PersonId, Role, Session};
use anyhow::Context;
use platform::{Act, App, new_id};
use store::{Read, sql};
use voice::StatementId;

use crate::seed::LARGEST_CASELOAD;

/// Someone with a session.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    pub(crate) person: PersonId,
    pub(crate) role: Role,
    pub(crate) session: String,
}

/// A young person and what they shared.
#[derive(Clone, Debug)]
pub(crate) struct Sharer {
    pub(crate) visitor: Visitor,
    pub(crate) statement: StatementId,
}

/// Everyone who visits.
pub(crate) struct Visitors {
    pub(crate) authority: AuthorityId,
    /// The social worker whose inbox fills a page.
    pub(crate) worker: Visitor,
    /// The young people of that worker.
    pub(crate) sharers: Vec<Sharer>,
    /// One of each other role there is.
    pub(crate) others: Vec<Visitor>,
    /// Other social workers, each with the statements they owe an answer to.
    pub(crate) owing: Vec<(Visitor, Vec<StatementId>)>,
}

impl Visitors {
    /// Finds them, and opens their sessions.
    pub(crate) fn meet(app: &App) -> anyhow::Result<Self> {
        let mut read = app.database.reader()?;
        let authority = engage::import::authority(app, None)?.id;
        let mut owing = owing(app, authority)?;
        let largest = owing.iter().position(|(_, statements)| statements.len() >= LARGEST_CASELOAD);
        let (worker, statements) = owing.remove(largest.context("no social worker owes a page of answers")?);
        let mut sharers = Vec::new();
        for statement in statements {
            let shared = voice::Statement::for_engage(statement, &mut read)?;
            let visitor = open(app, authority, shared.young_person, Role::YoungPerson)?;
            sharers.push(Sharer { visitor, statement });
        }
        let mut others = Vec::new();
        for role in [Role::TeamManager, Role::Iro, Role::FosterCarer, Role::Administrator] {
            others.push(open(app, authority, first(role, authority, &mut read)?, role)?);
        }
        let worker = open(app, authority, worker, Role::SocialWorker)?;
        let mut sign_in =
            |(person, statements)| Ok((open(app, authority, person, Role::SocialWorker)?, statements));
        let owing: anyhow::Result<Vec<_>> = owing.into_iter().map(&mut sign_in).collect();
        Ok(Self { authority, worker, sharers, others, owing: owing? })
    }
}

/// Each social worker, and what waits for them by the promised day.
fn owing(app: &App, authority: AuthorityId) -> anyhow::Result<Vec<(PersonId, Vec<StatementId>)>> {
    let rows: Vec<(PersonId, StatementId)> = app.database.reader()?.all(
        sql!(
            "select related.person_id, statement.id
            from voice_statements statement
            join accounts_relationships related on related.young_person_id = statement.young_person_id
                and related.kind = statement.owner_kind and related.until_at is null
            join accounts_roles held on held.person_id = statement.young_person_id and held.from_at <= $2
            where statement.authority_id = $1 and statement.state = 'waiting'
            order by related.person_id, statement.promise_due_at, statement.id"
        ),
        &[authority.into(), app.now().into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut owing: Vec<(PersonId, Vec<StatementId>)> = Vec::new();
    for (person, statement) in rows {
        match owing.last_mut() {
            Some((last, statements)) if *last == person => statements.push(statement),
            _ => owing.push((person, vec![statement])),
        }
    }
    Ok(owing)
}

fn first(role: Role, authority: AuthorityId, read: &mut impl Read) -> anyhow::Result<PersonId> {
    Ok(read.one(
        sql!("select person_id from accounts_roles where authority_id = $1 and role = $2 order by person_id limit 1"),
        &[authority.into(), role.code().into()],
        |row| row.get(0),
    )?)
}

fn open(app: &App, authority: AuthorityId, person: PersonId, role: Role) -> anyhow::Result<Visitor> {
    let act = Act::of(person.0, authority.0, "accounts.signed_in", new_id());
    let session = app.change(act, move |change| Session::open(change, authority, person, "the benchmark"))?;
    Ok(Visitor { person, role, session })
}
