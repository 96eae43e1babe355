//! A young person throws a draft away: its words are gone for good, and only that it happened is kept.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Change, Error, Result};
use store::{Sql, sql};

use crate::attachment::Attachment;
use crate::take_back_statement::{Opened, opened_by};
use crate::{Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-drafts/{statement}/throw-away", show)
        .post("/my-drafts/{statement}/throw-away", throw_away)
}

#[derive(Template)]
#[template(path = "throw_draft_away.html")]
struct ThrowAwayPage {
    frame: Frame,
    statement: Statement,
    opened: Vec<Opened>,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let statement = draft(&young_person, visit)?;
    let opened = opened_by(&young_person, statement.id, visit)?;
    visit.page(&ThrowAwayPage { frame: visit.frame().alone(), statement, opened })
}

fn throw_away(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let statement = draft(&young_person, visit)?;
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let act = young_person.act("voice.draft_thrown_away", statement.id.0).about(young_person.id().0);
    visit.change(act, move |change| {
        change.take_form(young_person.id().0, form_key, "/my-drafts")?;
        delete(change, &statement)
    })?;

    visit.go_to("/my-drafts")
}

/// Everything of a draft, the row itself last. One that was shared meanwhile stays whole.
fn delete(change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
    let app = change.app();
    for attached in Attachment::all_of(statement, app, &mut **change)? {
        attached.remove(change, statement)?;
    }
    for part in PARTS {
        change.execute(part, &[statement.id.into()])?;
    }
    let touched = change.execute(
        sql!("delete from voice_statements where id = $1 and state = 'draft'"),
        &[statement.id.into()],
    )?;
    if touched == 0 { Err(Error::NotNow("already-shared")) } else { Ok(()) }
}

// Whatever else comes to hang on a draft is deleted here, too.
const PARTS: [Sql; 7] = [
    sql!("delete from voice_answers where statement_id = $1"),
    sql!("delete from voice_readers where statement_id = $1"),
    sql!("delete from voice_openings where statement_id = $1"),
    sql!("delete from voice_taken_back where statement_id = $1"),
    sql!("delete from voice_together where statement_id = $1"),
    sql!("delete from voice_provenance where statement_id = $1"),
    sql!("delete from voice_versions where statement_id = $1"),
];

fn draft(young_person: &YoungPerson, visit: &mut Visit) -> Result<Statement> {
    let id: StatementId = visit.captured("statement")?;
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if safety::is_raised(id.0, read)? {
        return Err(Error::NotNow("kept-for-safety"));
    }
    if policy::is_still_mine(&statement) { Ok(statement) } else { Err(Error::NotNow("already-shared")) }
}
