//! A young person sees what they began and have not shared: to go on with, or to throw away.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Moment, Result};
use store::{Read, sql};

use crate::answer::Answer;
use crate::take_back_statement::{Opened, opened_by};
use crate::{State, Statement, StatementId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-drafts", show)
}

#[derive(Template)]
#[template(path = "my_drafts.html")]
struct MyDraftsPage {
    frame: Frame,
    drafts: Vec<Draft>,
}

struct Draft {
    statement: Statement,
    begun_at: Moment,
    taken_back_at: Option<Moment>,
    opened: Vec<Opened>,
    done: i64,
    next: usize,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let mut drafts = Vec::new();
    for statement in Statement::all_of(&young_person, visit.read()?)? {
        if statement.state == State::Draft {
            drafts.push(draft(&young_person, statement, visit)?);
        }
    }
    visit.page(&MyDraftsPage { frame: visit.frame(), drafts })
}

fn draft(young_person: &YoungPerson, statement: Statement, visit: &mut Visit) -> Result<Draft> {
    let read = visit.read()?;
    let done = Answer::count_of(statement.id, read)?;
    let (begun_at, taken_back_at) = began(statement.id, read)?;
    let opened = opened_by(young_person, statement.id, visit)?;
    let next = usize::try_from(done).unwrap_or_default() + 1;
    let next = next.min(statement.kind.questions.len());
    Ok(Draft { statement, begun_at, taken_back_at, opened, done, next })
}

/// When it was begun, and when it was taken back, if it was.
fn began(statement: StatementId, read: &mut impl Read) -> Result<(Moment, Option<Moment>)> {
    Ok(read.one(
        sql!("select begun_at, taken_back_at from voice_statements where id = $1"),
        &[statement.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}
