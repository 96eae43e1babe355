//! The participation officer asks the workers of those who have not been heard. Workers are nudged, never
//! young people; a letter has a link and no name, and each worker has one a month at the most.

use std::collections::BTreeSet;

use accounts::{AuthorityId, LetterKind, ParticipationOfficer, PersonId};
use axum::response::Response;
use edge::{Routes, Visit};
use platform::{Act, App, Error, Job, Jobs, Moment, NewJob, Result, new_id};
use serde::{Deserialize, Serialize};
use store::{Read, sql};

use crate::not_heard;

const KIND: &str = "evaluation.ask_the_workers";

#[derive(Serialize, Deserialize)]
struct Content {
    authority: String,
}

pub(crate) fn routes() -> Routes {
    Routes::new().post("/heard/ask", ask)
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default().on(KIND, |app, job| Ok(write_to_them(app, job)?))
}

fn ask(officer: ParticipationOfficer, visit: &mut Visit) -> Result<Response> {
    let (authority, asked_by) = (officer.authority.id, officer.id());
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let job = NewJob::new(KIND, &Content { authority: authority.to_string() })?.of(authority.0);
    let act = officer.act("evaluation.workers_asked", authority.0);
    visit.change(act, move |change| {
        change.take_form(asked_by.0, form_key, "/heard")?;
        let now = change.now();
        change.execute(
            sql!(
                "insert into evaluation_asks (id, authority_id, asked_by, asked_at) values ($1, $2, $3, $4)"
            ),
            &[new_id().into(), authority.into(), asked_by.into(), now.into()],
        )?;
        change.enqueue(&job)
    })?;
    visit.go_to("/heard")
}

/// When the workers of `authority` were asked last.
pub(crate) fn last(authority: AuthorityId, read: &mut impl Read) -> Result<Option<Moment>> {
    Ok(read.one(
        sql!("select max(asked_at) from evaluation_asks where authority_id = $1"),
        &[authority.into()],
        |row| row.get(0),
    )?)
}

/// A letter to each worker who has somebody not heard. The key of the letter keeps it to one a month, also
/// when this runs twice.
fn write_to_them(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let authority: AuthorityId = content.authority.parse()?;
    let mut read = app.database.reader()?;
    let zone = accounts::Authority::of(authority, &mut read)?.zone;
    let month = voice::month(app.now().day(&zone));
    let since = not_heard::since(app.now(), &zone);
    let workers = workers(authority, (app.now(), since), &mut read)?;
    drop(read);
    let act = Act::of_engage(authority.0, "evaluation.workers_written_to", authority.0)
        .with(format!("{} workers", workers.len()));
    app.change(act, move |change| {
        for worker in &workers {
            let letter = accounts::letter(authority, *worker, LetterKind::SomethingNew, not_heard::PATH)?;
            change.enqueue(&letter.once(format!("{KIND}/{worker}/{month}")))?;
        }
        Ok(())
    })
}

/// Who works with a young person that has not been heard since `since`.
fn workers(
    authority: AuthorityId,
    (now, since): (Moment, Moment),
    read: &mut impl Read,
) -> Result<BTreeSet<PersonId>> {
    let rows = read.all(
        sql!(
            "select distinct related.person_id
            from accounts_relationships related
            join accounts_people young on young.id = related.young_person_id and young.closed_at is null
            join accounts_roles held on held.person_id = related.person_id and held.role = related.kind
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            where related.authority_id = $1 and related.kind in ('social_worker', 'personal_adviser')
                and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                and not exists (
                    select 1
                    from voice_statements statement
                    where statement.young_person_id = related.young_person_id and statement.shared_at >= $3
                        and statement.state in ('waiting', 'answered', 'helped', 'unresolved'))"
        ),
        &[authority.into(), now.into(), since.into()],
        |row| row.get(0),
    )?;
    Ok(rows.into_iter().collect())
}
