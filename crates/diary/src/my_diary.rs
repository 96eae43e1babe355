//! A young person reads their diary. Nobody else does.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Moment, Result};

use crate::entry::{A_PAGE, Entry, EntryId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-diary", show)
}

#[derive(Template)]
#[template(path = "my_diary.html")]
struct MyDiaryPage {
    frame: Frame,
    entries: Vec<Entry>,
    after: Option<String>,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, key) = (visit.app.clone(), key(visit.query.text("after")));
    let mut entries = Entry::page_of(&young_person, key, &app, visit.read()?)?;
    let has_more = entries.len() > A_PAGE;
    entries.truncate(A_PAGE);
    let last = entries.last().filter(|_| has_more);
    let after = last.map(|entry| format!("{}.{}", entry.written_at.0, entry.id));
    visit.page(&MyDiaryPage { frame: visit.frame(), entries, after })
}

/// Before every entry, or where the last page ended.
fn key(text: &str) -> (Moment, EntryId) {
    let parts = text.split_once('.');
    let parsed = parts.and_then(|(at, id)| Some((Moment(at.parse().ok()?), id.parse().ok()?)));
    parsed.unwrap_or((Moment(i64::MAX), EntryId(platform::uuid::Uuid::max())))
}
