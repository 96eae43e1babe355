//! Advocates see who asks for one: a young person's own advocate first; where there is none, every advocate of the
//! authority, without a name or a word until one of them takes it on.

use std::collections::HashMap;

use accounts::policy::Class;
use accounts::{Advocate, PersonId, Relationship, Role, YoungPersonSeen, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use platform::{Error, Result};

use crate::request::{Progress, Request, RequestId};
use crate::tell;

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/advocate-requests", words: "place-advocate-requests", drawing: "" };
    Routes::new()
        .get("/advocate-requests", show)
        .post("/advocate-requests/{request}/take", take)
        .post("/advocate-requests/{request}/in-touch", in_touch)
        .place(Role::Advocate.code(), place)
}

#[derive(Template)]
#[template(path = "advocate_requests.html")]
struct RequestsPage {
    frame: Frame,
    rows: Vec<Row>,
}

/// A request as this advocate may see it.
struct Row {
    request: Request,
    /// Who asks; nobody's name where this advocate is not theirs.
    seen: Option<YoungPersonSeen>,
}

impl Row {
    fn is_late(&self, frame: &Frame) -> bool {
        self.request.is_late(frame.now)
    }

    fn is_mine(&self) -> bool {
        self.request.progress == Progress::Taken
    }
}

fn show(advocate: Advocate, visit: &mut Visit) -> Result<Response> {
    let rows = rows(&advocate, visit)?;
    for row in &rows {
        if let Some(seen) = &row.seen {
            let act = advocate.act("representations.request_opened", row.request.id.0);
            visit.note_reading(act.about(seen.person.id.0));
        }
    }
    visit.page(&RequestsPage { frame: visit.frame(), rows })
}

fn take(advocate: Advocate, visit: &mut Visit) -> Result<Response> {
    let row = in_address(&advocate, visit)?;
    let is_theirs = row.seen.is_some();
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let (person, authority) = (advocate.id(), advocate.authority.id);
    let young_person = row.request.young_person;
    let act = advocate.act("representations.request_taken", row.request.id.0).about(young_person.0);
    let begun = advocate.act("accounts.relationship_begun", person.0).about(young_person.0);
    visit.change(act, move |change| {
        change.take_form(person.0, form_key, "/advocate-requests")?;
        row.request.take(change, person)?;
        if !is_theirs {
            // They asked for an advocate, and this is the one: from now on they are in their life as that.
            let now = change.now();
            Relationship::begin(change, authority, (young_person, person, Role::Advocate), (now, None))?;
            change.also(begun.clone());
        }
        tell::something_new(change, authority, young_person, "/my-rights")
    })?;

    visit.go_to("/advocate-requests")
}

fn in_touch(advocate: Advocate, visit: &mut Visit) -> Result<Response> {
    let row = in_address(&advocate, visit)?;
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let person = advocate.id();
    let act = advocate.act("representations.advocate_in_touch", row.request.id.0);
    visit.change(act.about(row.request.young_person.0), move |change| {
        change.take_form(person.0, form_key, "/advocate-requests")?;
        row.request.was_in_touch(change, person)?;
        tell::something_new(change, row.request.authority, row.request.young_person, "/my-rights")
    })?;

    visit.go_to("/advocate-requests")
}

/// The request in the address, if this advocate may see it.
fn in_address(advocate: &Advocate, visit: &mut Visit) -> Result<Row> {
    let id: RequestId = visit.captured("request")?;
    let found = rows(advocate, visit)?.into_iter().find(|row| row.request.id == id);
    if let Some(row) = found {
        return Ok(row);
    }
    // A second tap comes after the first was kept.
    let form_key = visit.form.key().unwrap_or_default();
    let first = platform::form_went_to(advocate.id().0, form_key, visit.read()?)?;
    Err(first.map_or(Error::NotFound, Error::AlreadyDone))
}

fn rows(advocate: &Advocate, visit: &mut Visit) -> Result<Vec<Row>> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let seen = YoungPersonSeen::all_of(advocate, Class::Words, &app, read)?;
    let theirs = seen.into_iter().filter(|seen| seen.roles.contains(&Role::Advocate));
    let theirs: HashMap<PersonId, YoungPersonSeen> = theirs.map(|seen| (seen.person.id, seen)).collect();
    let mut rows = Vec::new();
    for mut request in Request::open_for(advocate.authority.id, advocate.id(), &app, read)? {
        let seen = theirs.get(&request.young_person).cloned();
        let has_another = seen.is_none()
            && people_of(request.young_person, now, &app, read)?
                .iter()
                .any(|near| near.role == Role::Advocate);
        if has_another {
            continue;
        }
        if seen.is_none() {
            request.words = None;
        }
        rows.push(Row { request, seen });
    }
    Ok(rows)
}
