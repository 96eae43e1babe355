//! A young person throws a diary entry away: it is gone for good.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Error, Result};

use crate::entry::{Entry, EntryId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-diary/{entry}/throw-away", show).post("/my-diary/{entry}/throw-away", throw_away)
}

#[derive(Template)]
#[template(path = "throw_entry_away.html")]
struct ThrowAwayPage {
    frame: Frame,
    entry: Entry,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, id) = (visit.app.clone(), visit.captured("entry")?);
    let entry = Entry::of(&young_person, id, &app, visit.read()?)?;
    visit.page(&ThrowAwayPage { frame: visit.frame().alone(), entry })
}

fn throw_away(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let id: EntryId = visit.captured("entry")?;
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let person = young_person.id();
    let act = young_person.act("diary.entry_thrown_away", id.0).about(person.0);
    visit.change(act, move |change| {
        change.take_form(person.0, form_key, "/my-diary")?;
        Entry::throw_away(change, person, id)
    })?;

    visit.go_to("/my-diary")
}
