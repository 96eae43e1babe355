//! A worker opens a young person's page, and makes a one-time code that they hand over to sign in with.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Error, Moment, Result};

use crate::invitation::CODE_SECONDS;
use crate::policy::{self, Class};
use crate::{Invitation, Person, Related, Worker, YoungPersonSeen, people_of};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/young-people/{young_person}", show)
        .post("/young-people/{young_person}/code", make_code)
}

#[derive(Template)]
#[template(path = "hand_over_code.html")]
struct YoungPersonPage {
    frame: Frame,
    young_person: Person,
    people: Vec<Related>,
    may_hand_over: bool,
}

/// The page after: the code stands here, this once.
#[derive(Template)]
#[template(path = "code_made.html")]
struct CodePage {
    frame: Frame,
    young_person: Person,
    code: String,
    address: String,
    until: Moment,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let seen = seen_at_work(&worker, visit)?;
    let (app, id) = (visit.app.clone(), seen.person.id);
    let people = people_of(id, app.now(), &app, visit.read()?)?;
    let may_hand_over = seen.roles.iter().copied().any(policy::may_hand_over_code);
    visit.note_reading(worker.act("accounts.young_person_opened", id.0).about(id.0));
    visit.page(&YoungPersonPage { frame: visit.frame(), young_person: seen.person, people, may_hand_over })
}

fn make_code(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let seen = seen_at_work(&worker, visit)?;
    if !seen.roles.iter().copied().any(policy::may_hand_over_code) {
        return Err(Error::NotFound);
    }
    let (id, authority, by) = (seen.person.id, worker.authority.id, worker.id());
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let (code, until) =
        visit.app.change(worker.act("accounts.code_made", id.0).about(id.0), move |change| {
            change.take_form(by.0, form_key, &format!("/young-people/{id}"))?;
            let code = Invitation::make_code(change, id, authority, Some(by))?;
            Ok((code, change.now().plus_seconds(CODE_SECONDS)))
        })?;
    let address = format!("{}/code", visit.app.settings.origin());
    visit.page(&CodePage { frame: visit.frame(), young_person: seen.person, code, address, until })
}

/// The young person, seen in a role that is work: a worker's own family is not on this desk.
fn seen_at_work(worker: &Worker, visit: &mut Visit) -> Result<YoungPersonSeen> {
    let (app, id) = (visit.app.clone(), visit.captured("young_person")?);
    let mut seen = YoungPersonSeen::of(worker, id, Class::Identity, &app, visit.read()?)?;
    seen.roles.retain(|role| policy::is_worker(*role));
    if seen.roles.is_empty() { Err(Error::NotFound) } else { Ok(seen) }
}
