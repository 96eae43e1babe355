//! A young person takes back what they shared a moment ago: it is a draft again, and gone from every inbox.

use std::collections::HashMap;

use accounts::{Person, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Error, Moment, Result};

use crate::home::Names;
use crate::reader::Opening;
use crate::taken_back::TakenBack;
use crate::{Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-statements/{statement}/take-back", show)
        .post("/my-statements/{statement}/take-back", take_back)
}

#[derive(Template)]
#[template(path = "take_back_statement.html")]
struct TakeBackPage {
    frame: Frame,
    statement: Statement,
    opened: Vec<Opened>,
    until: Moment,
}

/// Someone who has opened it already.
pub(crate) struct Opened {
    pub(crate) who: Person,
    pub(crate) at: Moment,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let statement = still_mine_to_take(&young_person, visit)?;
    let opened = opened_by(&young_person, statement.id, visit)?;
    let until = statement.shared_at.map(|at| at.plus_seconds(policy::TAKE_BACK_SECONDS));
    let frame = visit.frame().alone();
    visit.page(&TakeBackPage { frame, statement, opened, until: until.ok_or(Error::NotFound)? })
}

fn take_back(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let statement = still_mine_to_take(&young_person, visit)?;
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let act = young_person.act("voice.statement_taken_back", statement.id.0).about(young_person.id().0);
    visit.change(act, move |change| {
        change.take_form(young_person.id().0, form_key, "/my-drafts")?;
        // Marked for safety while the page was open: it stays.
        if safety::is_raised(statement.id.0, &mut **change)? {
            return Err(Error::NotNow("kept-for-safety"));
        }
        TakenBack::take_back(change, &statement)
    })?;

    visit.go_to("/my-drafts")
}

fn still_mine_to_take(young_person: &YoungPerson, visit: &mut Visit) -> Result<Statement> {
    let id: StatementId = visit.captured("statement")?;
    let now = visit.app.now();
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    let is_raised = safety::is_raised(id.0, read)?;
    match policy::may_take_back(&statement, is_raised, now) {
        Ok(()) => Ok(statement),
        // A second tap comes after the first was kept.
        Err("not-shared") => Err(Error::AlreadyDone("/my-drafts".into())),
        Err(why) => Err(Error::NotNow(why)),
    }
}

/// Who opened a statement so far, by name: they cannot un-read it.
pub(crate) fn opened_by(
    young_person: &YoungPerson,
    statement: StatementId,
    visit: &mut Visit,
) -> Result<Vec<Opened>> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let mut names = Names { authority: young_person.authority.id, known: HashMap::new() };
    names.learn(&people_of(young_person.id(), now, &app, read)?);
    let mut opened = Vec::new();
    for opening in Opening::of_statement(statement, read)? {
        opened.push(Opened { who: names.of(opening.person, &app, read)?, at: opening.first_at });
    }
    Ok(opened)
}
