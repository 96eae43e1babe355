//! In a demo, a visitor chooses who to be. Where real words are kept, this page does not exist.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit, Visitor};
use platform::{Act, Error, Result};

use crate::come_in::come_in;
use crate::demo_person::DemoPerson;
use crate::{Authority, PersonId, Role};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/demo", show).post("/demo", sign_in_as_anyone)
}

#[derive(Template)]
#[template(path = "sign_in_as_anyone.html")]
struct DemoPage {
    frame: Frame,
    authorities: Vec<Shown>,
}

/// An authority and who can be met in it.
struct Shown {
    name: String,
    groups: Vec<(Role, Vec<DemoPerson>)>,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    only_in_a_demo(visit)?;
    let app = visit.app.clone();
    let read = visit.read()?;
    let mut authorities = Vec::new();
    for authority in Authority::all(read)? {
        let people = DemoPerson::all(authority.id, &app, read)?;
        authorities.push(Shown { name: authority.name, groups: by_role(people) });
    }
    // The fullest first: that is the one the demo is about.
    authorities.sort_by_key(|shown| std::cmp::Reverse(shown.groups.len()));
    visit.page(&DemoPage { frame: visit.frame(), authorities })
}

fn sign_in_as_anyone(_: Visitor, visit: &mut Visit) -> Result<Response> {
    only_in_a_demo(visit)?;
    let person: PersonId = visit.form.text("person").parse()?;
    let now = visit.app.now();
    let authority = DemoPerson::authority_of(person, now, visit.read()?)?.ok_or(Error::NotFound)?;
    let act = Act::of(person.0, authority.0, "accounts.signed_in", person.0).with("demo");
    come_in(visit, act, move |_| Ok((authority, person)))?;
    visit.go_to("/")
}

fn only_in_a_demo(visit: &Visit) -> Result<()> {
    if visit.app.settings.is_demo { Ok(()) } else { Err(Error::NotFound) }
}

fn by_role(people: Vec<DemoPerson>) -> Vec<(Role, Vec<DemoPerson>)> {
    let mut groups: Vec<(Role, Vec<DemoPerson>)> = Vec::new();
    for person in people {
        match groups.last_mut() {
            Some((role, group)) if *role == person.role => group.push(person),
            _ => groups.push((person.role, vec![person])),
        }
    }
    groups
}
