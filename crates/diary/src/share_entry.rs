//! A young person shares a bit of their diary: those words, and no others, become a draft of a statement.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::entry::Entry;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-diary/{entry}/share", show).post("/my-diary/{entry}/share", share)
}

#[derive(Template)]
#[template(path = "share_entry.html")]
struct SharePage {
    frame: Frame,
    problems: Problems,
    entry: Entry,
    words: String,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, id) = (visit.app.clone(), visit.captured("entry")?);
    let entry = Entry::of(&young_person, id, &app, visit.read()?)?;
    let (frame, problems, words) = (visit.frame().alone(), Problems::default(), entry.words.clone());
    visit.page(&SharePage { frame, problems, entry, words })
}

fn share(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, id) = (visit.app.clone(), visit.captured("entry")?);
    let entry = Entry::of(&young_person, id, &app, visit.read()?)?;
    let words = visit.form.text("words").to_owned();
    let mut problems = Problems::default();
    problems.add_if(words.is_empty(), "words", "problem-nothing-to-share");
    problems.add_if(words.chars().count() > voice::LONGEST_WORDS, "words", "problem-long-entry");
    if problems.any() {
        visit.has_problems();
        let frame = visit.frame().alone();
        return visit.again(&SharePage { frame, problems, entry, words });
    }

    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let who = (young_person.authority.id, young_person.id());
    let statement = voice::StatementId::fresh();
    let went_to = format!("/say/{statement}/share");
    let place = went_to.clone();
    // The line names the statement and not the entry: nothing leads from the file back to the diary.
    let act = young_person.act("voice.statement_begun", statement.0).about(who.1.0);
    visit.change(act, move |change| {
        change.take_form(who.1.0, form_key, &place)?;
        voice::begin_from_my_diary(change, who, statement, &words)
    })?;

    visit.go_to(&went_to)
}
