//! A young person writes in their diary, or changes what they wrote. Before they write, they read who could ever see it.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::entry::{Entry, EntryId, Face};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-diary/write", show)
        .post("/my-diary/write", write)
        .get("/my-diary/{entry}/change", show_again)
        .post("/my-diary/{entry}/change", change)
}

#[derive(Template)]
#[template(path = "write_entry.html")]
struct WritePage {
    frame: Frame,
    problems: Problems,
    /// Where the form goes; the same for each entry, so that what is typed is kept for the right one.
    goes_to: String,
    face: Option<Face>,
    words: String,
}

fn show(_: YoungPerson, visit: &mut Visit) -> Result<Response> {
    page(visit, (None, String::new()))
}

fn show_again(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, id) = (visit.app.clone(), visit.captured("entry")?);
    let entry = Entry::of(&young_person, id, &app, visit.read()?)?;
    page(visit, (entry.face, entry.words))
}

fn page(visit: &Visit, (face, words): (Option<Face>, String)) -> Result<Response> {
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    visit.page(&WritePage { frame, problems, goes_to: visit.path.clone(), face, words })
}

fn write(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (face, words) = match typed(visit) {
        Ok(typed) => typed,
        Err(problems) => return again(visit, problems),
    };

    let (id, form_key) = (EntryId::fresh(), visit.form.key().ok_or(Error::StaleForm)?);
    let who = (young_person.authority.id, young_person.id());
    let act = young_person.act("diary.entry_written", id.0).about(who.1.0);
    visit.change(act, move |change| {
        change.take_form(who.1.0, form_key, "/my-diary")?;
        Entry::write(change, who, id, (face, &words))
    })?;

    visit.go_to("/my-diary")
}

fn change(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, id) = (visit.app.clone(), visit.captured("entry")?);
    let entry = Entry::of(&young_person, id, &app, visit.read()?)?;
    let (face, words) = match typed(visit) {
        Ok(typed) => typed,
        Err(problems) => return again(visit, problems),
    };

    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let who = (young_person.authority.id, young_person.id());
    let act = young_person.act("diary.entry_changed", entry.id.0).about(who.1.0);
    visit.change(act, move |change| {
        change.take_form(who.1.0, form_key, "/my-diary")?;
        Entry::change(change, who, entry.id, (face, &words))
    })?;

    visit.go_to("/my-diary")
}

/// What the form says; a face alone is an entry too.
fn typed(visit: &Visit) -> std::result::Result<(Option<Face>, String), Problems> {
    let (face, words) = (Face::of_code(visit.form.text("face")), visit.form.text("words").to_owned());
    let mut problems = Problems::default();
    problems.add_if(words.is_empty() && face.is_none(), "words", "problem-empty-entry");
    problems.add_if(words.chars().count() > voice::LONGEST_WORDS, "words", "problem-long-entry");
    if problems.any() { Err(problems) } else { Ok((face, words)) }
}

fn again(visit: &mut Visit, problems: Problems) -> Result<Response> {
    visit.has_problems();
    let (face, words) = (Face::of_code(visit.form.text("face")), visit.form.text("words").to_owned());
    let (frame, goes_to) = (visit.frame().alone(), visit.path.clone());
    visit.again(&WritePage { frame, problems, goes_to, face, words })
}
