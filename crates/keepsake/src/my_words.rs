//! A young person takes everything they ever said with them: as a page to read, or for a computer.

use accounts::YoungPerson;
use askama::Template;
use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::Result;

use crate::file;
use crate::gather::gather;
use crate::record::Record;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-words", show).post("/my-words", take)
}

#[derive(Template)]
#[template(path = "my_words.html")]
struct MyWordsPage {
    frame: Frame,
}

fn show(_: YoungPerson, visit: &mut Visit) -> Result<Response> {
    visit.page(&MyWordsPage { frame: visit.frame() })
}

fn take(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let has_diary = visit.form.text("diary") == "yes";
    let for_a_computer = visit.form.text("form") == "json";
    let (app, frame) = (visit.app.clone(), visit.frame());
    let record = gather(&young_person, has_diary, (&frame, &app), visit.read()?)?;
    let (text, kind, ending) = if for_a_computer {
        (file::to_json(&record)?, "application/json", "json")
    } else {
        (file::draw(&record)?, "text/html; charset=utf-8", "html")
    };

    let act = young_person.act("keepsake.words_taken", young_person.id().0).about(young_person.id().0);
    visit.change(act.with(noted(&record, has_diary)), |_| Ok(()))?;

    let name = format!("attachment; filename=\"my-words-{}.{ending}\"", frame.today());
    let mut answer = Response::new(Body::from(text));
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(anyhow::Error::from)?);
    Ok(answer)
}

/// For the audit line: how many entries, and the last hash, so that a copy can be held against it years later.
fn noted(record: &Record, has_diary: bool) -> String {
    let diary = if has_diary { " with-diary" } else { "" };
    format!("entries-{}{diary} {}", record.entries.len(), record.last)
}
