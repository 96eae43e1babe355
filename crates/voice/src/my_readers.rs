//! A young person sees everyone who ever opened their words: who, as what, when first and when last. And whom
//! they usually leave out.

use std::collections::HashMap;

use accounts::{Person, PersonId, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Error, Moment, Result};

use crate::home::Names;
use crate::question_set::Kind;
use crate::reader::Opening;
use crate::usual_readers::UsualReaders;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-readers", show).post("/my-readers/forget-usual", forget)
}

#[derive(Template)]
#[template(path = "my_readers.html")]
struct MyReadersPage {
    frame: Frame,
    rows: Vec<Row>,
    after: Option<String>,
    usual: UsualReaders,
    chosen: Vec<(Person, bool)>,
}

/// Someone who opened something.
struct Row {
    opening: Opening,
    kind: Kind,
    who: Person,
}

const A_PAGE: usize = 25;

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let key = key(visit.query.text("after"));
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let mut names = Names { authority: young_person.authority.id, known: HashMap::new() };
    let near = people_of(young_person.id(), now, &app, read)?;
    names.learn(&near);
    let mut rows = Vec::new();
    for (opening, kind) in Opening::page_of(young_person.id(), key, read)? {
        let who = names.of(opening.person, &app, read)?;
        rows.push(Row { opening, kind, who });
    }
    let has_more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let last = rows.last().filter(|_| has_more);
    let after = last.map(|row| format!("{}.{}", row.opening.first_at.0, row.who.id));
    let usual = UsualReaders::of(young_person.id(), read)?;
    let chosen = near.into_iter().filter_map(|near| {
        let reads = usual.reads(near.person.id)?;
        Some((near.person, reads))
    });
    let chosen = chosen.collect();
    visit.page(&MyReadersPage { frame: visit.frame(), rows, after, usual, chosen })
}

fn forget(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let id = young_person.id();
    let act = young_person.act("voice.usual_readers_forgotten", id.0).about(id.0);
    visit.change(act, move |change| {
        change.take_form(id.0, form_key, "/my-readers")?;
        UsualReaders::forget(change, id)
    })?;

    visit.go_to("/my-readers")
}

/// Before every opening, or where the last page ended.
fn key(text: &str) -> (Moment, PersonId) {
    let parts = text.split_once('.');
    let parsed = parts.and_then(|(at, id)| Some((Moment(at.parse().ok()?), id.parse().ok()?)));
    parsed.unwrap_or((Moment(i64::MAX), PersonId(platform::uuid::Uuid::max())))
}

impl Row {
    /// The key of what they are to the young person.
    fn your(&self) -> String {
        your(self.opening.role)
    }
}

fn your(role: Role) -> String {
    format!("your-{}", role.words())
}
