//! An administrator gives somebody a role, from one day until another, and ends it.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::typed_days::TypedSpan;
use crate::{Administrator, HeldRole, Person, PersonId, Role, RoleId, Session, SessionId};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/people/{person}/roles", show)
        .post("/people/{person}/roles", give)
        .post("/people/{person}/roles/{role}/end", end)
}

#[derive(Template)]
#[template(path = "give_role.html")]
struct GiveRolePage {
    frame: Frame,
    person: Person,
    role: String,
    span: TypedSpan,
    problems: Problems,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let person = person(&administrator, visit)?;
    let span = TypedSpan::from_today(visit.app.now(), &administrator.authority.zone);
    visit.page(&GiveRolePage {
        frame: visit.frame(),
        person,
        role: String::new(),
        span,
        problems: Problems::default(),
    })
}

fn give(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let person = person(&administrator, visit)?;
    let span = TypedSpan::of(&visit.form);
    let mut problems = Problems::default();
    let role = Role::of_code(visit.form.text("role"));
    problems.add_if(role.is_none(), "role", "problem-role");
    let is_no_young_person = role == Some(Role::YoungPerson) && !person.is_young_person;
    problems.add_if(is_no_young_person, "role", "role-young-person-alone");
    let read = span.read(visit.app.now(), &administrator.authority.zone, &mut problems);
    if let (Some(role), Some(span), false) = (role, read, problems.any()) {
        match give_to(&administrator, &person, role, span, visit) {
            Ok(()) => return visit.go_to(&format!("/people/{}", person.id)),
            Err(Error::NotNow(why)) => problems.add("role", why),
            Err(error) => return Err(error),
        }
    }
    visit.has_problems();
    let role = visit.form.text("role").to_owned();
    visit.again(&GiveRolePage { frame: visit.frame(), person, role, span, problems })
}

fn end(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let person = person(&administrator, visit)?;
    let (id, authority) = (visit.captured::<RoleId>("role")?, administrator.authority.id);
    let held = HeldRole::all_of(authority, person.id, visit.read()?)?;
    let held = held.into_iter().find(|held| held.id == id).ok_or(Error::NotFound)?;

    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let (went_to, kept) = (format!("/people/{}", person.id), kept_session(&administrator, person.id));
    let act = administrator.act("accounts.role_ended", person.id.0).with(held.role.code());
    let there = went_to.clone();
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &there)?;
        let now = change.now();
        HeldRole::end(change, (authority, person.id), &held, now)?;
        Session::end_others(change, person.id, kept)
    })?;
    visit.go_to(&went_to)
}

fn give_to(
    administrator: &Administrator,
    person: &Person,
    role: Role,
    span: (platform::Moment, Option<platform::Moment>),
    visit: &mut Visit,
) -> Result<()> {
    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let (id, authority) = (person.id, administrator.authority.id);
    let kept = kept_session(administrator, id);
    let act = administrator.act("accounts.role_given", id.0).with(role.code());
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/people/{id}"))?;
        HeldRole::give(change, (authority, id), role, span)?;
        // What was open under the old roles must be opened anew under the new ones.
        Session::end_others(change, id, kept)
    })
}

/// Administrators who change their own roles stay at the page they are on.
fn kept_session(administrator: &Administrator, person: PersonId) -> Option<SessionId> {
    (administrator.id() == person).then_some(administrator.session)
}

fn person(administrator: &Administrator, visit: &mut Visit) -> Result<Person> {
    let (app, id) = (visit.app.clone(), visit.captured("person")?);
    Person::of(administrator.authority.id, id, &app, visit.read()?)
}

impl GiveRolePage {
    /// The roles to choose from; whether they go together is said once one is chosen.
    fn roles(&self) -> impl Iterator<Item = Role> {
        let is_young_person = self.person.is_young_person;
        Role::ALL.iter().copied().filter(move |role| is_young_person || *role != Role::YoungPerson)
    }
}
