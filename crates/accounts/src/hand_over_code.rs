//! A worker opens a young person's page, and makes a one-time code that they hand over to sign in with.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Error, Moment, Result};

use crate::invitation::CODE_SECONDS;
use crate::policy::{self, Class};
use crate::{Invitation, Person, PersonId, Related, Worker, YoungPersonSeen, people_of};

/// In place of a role: a link on the page of each young person that a worker may open.
pub const ON_A_YOUNG_PERSONS_PAGE: &str = "on a young person's page";

/// As [`ON_A_YOUNG_PERSONS_PAGE`], for those who answer the young person or manage whoever does.
pub const ON_A_PAGE_OF_WHOM_THEY_ANSWER: &str = "on the page of a young person they answer";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/young-people/{young_person}", show)
        .post("/young-people/{young_person}/code", make_code)
        .post("/young-people/{young_person}/people/{person}/code", make_code_for_family)
}

#[derive(Template)]
#[template(path = "hand_over_code.html")]
struct YoungPersonPage {
    frame: Frame,
    young_person: Person,
    people: Vec<Related>,
    may_hand_over: bool,
    ways_on: Vec<(String, &'static str)>,
}

/// The page after: the code stands here, this once.
#[derive(Template)]
#[template(path = "code_made.html")]
struct CodePage {
    frame: Frame,
    young_person: Person,
    whose: Person,
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
    let (frame, young_person, ways_on) = (visit.frame(), seen.person, ways_on(visit, id, may_hand_over));
    visit.page(&YoungPersonPage { frame, young_person, people, may_hand_over, ways_on })
}

/// What else may be done with this young person, as the capabilities registered it.
fn ways_on(visit: &Visit, id: PersonId, answers: bool) -> Vec<(String, &'static str)> {
    let here = visit.places.iter().filter(|(on, _)| {
        *on == ON_A_YOUNG_PERSONS_PAGE || (answers && *on == ON_A_PAGE_OF_WHOM_THEY_ANSWER)
    });
    here.map(|(_, place)| (place.path.replace("{young_person}", &id.to_string()), place.words)).collect()
}

fn make_code(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let young_person = who_may_be_helped(&worker, visit)?;
    make(&worker, young_person.clone(), young_person, visit)
}

/// A code for a carer or someone of the family, who may have no e-mail to send a link to.
fn make_code_for_family(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let young_person = who_may_be_helped(&worker, visit)?;
    let (app, id) = (visit.app.clone(), visit.captured("person")?);
    let people = people_of(young_person.id, app.now(), &app, visit.read()?)?;
    let is_them = |related: &Related| related.person.id == id && !policy::is_staff(related.role);
    let whose = people.into_iter().find(is_them).ok_or(Error::NotFound)?.person;
    make(&worker, young_person, whose, visit)
}

fn make(worker: &Worker, young_person: Person, whose: Person, visit: &mut Visit) -> Result<Response> {
    let (id, young_person_id) = (whose.id, young_person.id);
    let (authority, by) = (worker.authority.id, worker.id());
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let act = worker.act("accounts.code_made", id.0).about(young_person_id.0);
    let (code, until) = visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/young-people/{young_person_id}"))?;
        let code = Invitation::make_code(change, id, authority, Some(by))?;
        Ok((code, change.now().plus_seconds(CODE_SECONDS)))
    })?;
    let address = format!("{}/code", visit.app.settings.origin());
    visit.page(&CodePage { frame: visit.frame(), young_person, whose, code, address, until })
}

fn who_may_be_helped(worker: &Worker, visit: &mut Visit) -> Result<Person> {
    let seen = seen_at_work(worker, visit)?;
    let may_help = seen.roles.iter().copied().any(policy::may_hand_over_code);
    if may_help { Ok(seen.person) } else { Err(Error::NotFound) }
}

/// The young person, seen in a role that is work: a worker's own family is not on this desk.
fn seen_at_work(worker: &Worker, visit: &mut Visit) -> Result<YoungPersonSeen> {
    let (app, id) = (visit.app.clone(), visit.captured("young_person")?);
    let mut seen = YoungPersonSeen::of(worker, id, Class::Identity, &app, visit.read()?)?;
    seen.roles.retain(|role| policy::is_worker(*role));
    if seen.roles.is_empty() { Err(Error::NotFound) } else { Ok(seen) }
}

impl YoungPersonPage {
    fn stands_in_for(&self, related: &Related) -> Option<&str> {
        related.stands_in_for(&self.people)
    }

    /// Who may be handed a code beside the young person.
    fn may_have_code(&self, related: &Related) -> bool {
        self.may_hand_over && !policy::is_staff(related.role)
    }
}
