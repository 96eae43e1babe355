//! A young person withdraws what they shared: it stays in the record, and its readers see the mark, not the words.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::LONGEST_WORDS;
use crate::withdrawal::Withdrawal;
use crate::{Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-statements/{statement}/withdraw", show)
        .post("/my-statements/{statement}/withdraw", withdraw)
}

#[derive(Template)]
#[template(path = "withdraw_statement.html")]
struct WithdrawPage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    is_kept_for_safety: bool,
    why: String,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, is_kept_for_safety) = still_shared(&young_person, visit)?;
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    visit.page(&WithdrawPage { frame, problems, statement, is_kept_for_safety, why: String::new() })
}

fn withdraw(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, is_kept_for_safety) = still_shared(&young_person, visit)?;
    let why = visit.form.text("why").to_owned();
    let mut problems = Problems::default();
    problems.add_if(why.chars().count() > LONGEST_WORDS, "why", "problem-too-long");
    if problems.any() {
        visit.has_problems();
        let frame = visit.frame().alone();
        return visit.again(&WithdrawPage { frame, problems, statement, is_kept_for_safety, why });
    }

    let went_to = format!("/my-statements/{}", statement.id);
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let why = Some(why).filter(|why| !why.is_empty());
    let act = young_person.act("voice.statement_withdrawn", statement.id.0).about(young_person.id().0);
    visit.change(act, move |change| {
        change.take_form(young_person.id().0, form_key, &place)?;
        Withdrawal::keep(change, &statement, why.as_deref())
    })?;

    visit.go_to(&went_to)
}

/// What is shared and not withdrawn, and whether it was marked because someone may not be safe.
fn still_shared(young_person: &YoungPerson, visit: &mut Visit) -> Result<(Statement, bool)> {
    let id: StatementId = visit.captured("statement")?;
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if !policy::may_withdraw(&statement) {
        return Err(Error::AlreadyDone(format!("/my-statements/{id}")));
    }
    Ok((statement, safety::is_raised(id.0, read)?))
}
