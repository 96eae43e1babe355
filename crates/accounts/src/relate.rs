//! An administrator relates somebody to a young person, from a day and hour until another.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{App, Change, Error, Moment, Result};
use store::Read;

use crate::person_listed::{PeopleAsked, PersonListed};
use crate::typed_days::TypedSpan;
use crate::{Administrator, AuthorityId, HeldRole, Person, PersonId, Relationship, Role, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/people/{person}/relationships", show).post("/people/{person}/relationships", relate)
}

#[derive(Template)]
#[template(path = "relate.html")]
struct RelatePage {
    frame: Frame,
    young_person: Person,
    role: Option<Role>,
    find: String,
    people: Vec<PersonListed>,
    are_more: bool,
    chosen: String,
    span: TypedSpan,
    problems: Problems,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let young_person = young_person(&administrator, visit)?;
    let role = Role::of_code(visit.query.text("role")).filter(|role| policy::may_be_related(*role));
    let find = visit.query.text("find").to_owned();
    let app = visit.app.clone();
    let (people, are_more) = who_may(&administrator, role, &find, &app, visit.read()?)?;
    let span = TypedSpan::from_today(app.now(), &administrator.authority.zone);
    let (frame, chosen, problems) = (visit.frame(), String::new(), Problems::default());
    visit.page(&RelatePage { frame, young_person, role, find, people, are_more, chosen, span, problems })
}

fn relate(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let young_person = young_person(&administrator, visit)?;
    let (app, authority) = (visit.app.clone(), administrator.authority.id);
    let role = Role::of_code(visit.form.text("role")).filter(|role| policy::may_be_related(*role));
    let (chosen, span) = (visit.form.text("person").to_owned(), TypedSpan::of(&visit.form));
    let mut problems = Problems::default();
    problems.add_if(role.is_none(), "role", "problem-role");
    let other = picked(authority, &chosen, &app, visit.read()?, &mut problems)?;
    let read = span.read(app.now(), &administrator.authority.zone, &mut problems);
    if let (Some(role), Some(other), Some(span), false) = (role, other, read, problems.any()) {
        match keep(&administrator, (young_person.id, other, role), span, visit) {
            Ok(()) => return visit.go_to(&format!("/people/{}", young_person.id)),
            Err(Error::NotNow(why)) => problems.add("person", why),
            Err(error) => return Err(error),
        }
    }
    visit.has_problems();
    let find = visit.form.text("find").to_owned();
    let (people, are_more) = who_may(&administrator, role, &find, &app, visit.read()?)?;
    let frame = visit.frame();
    visit.again(&RelatePage { frame, young_person, role, find, people, are_more, chosen, span, problems })
}

fn keep(
    administrator: &Administrator,
    (young_person, other, role): (PersonId, PersonId, Role),
    span: (Moment, Option<Moment>),
    visit: &mut Visit,
) -> Result<()> {
    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let authority = administrator.authority.id;
    let act =
        administrator.act("accounts.relationship_begun", other.0).about(young_person.0).with(role.code());
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/people/{young_person}"))?;
        begin(change, authority, (young_person, other, role), span)
    })
}

/// Begins a relationship of somebody who holds the role; else [`Error::NotNow`] says why not.
pub(crate) fn begin(
    change: &mut Change<'_, '_>,
    authority: AuthorityId,
    (young_person, other, role): (PersonId, PersonId, Role),
    (from, until): (Moment, Option<Moment>),
) -> Result<()> {
    // Placements are often told late: what counts for one that began before today is the role of today.
    let at = from.max(change.now());
    let held = HeldRole::all_of(authority, other, &mut **change)?;
    if !held.iter().any(|held| held.role == role && held.is_now(at)) {
        return Err(Error::NotNow("problem-person-role"));
    }
    let there = Relationship::all_of(authority, young_person, &mut **change)?;
    let is_again = |there: &Relationship| {
        there.person == other
            && there.role == role
            && !there.is_over(from)
            && until.is_none_or(|until| there.from < until)
    };
    if there.iter().any(is_again) {
        return Err(Error::NotNow("relate-already"));
    }
    Relationship::begin(change, authority, (young_person, other, role), (from, until))?;
    Ok(())
}

/// The person that was picked from the list; someone of another authority does not exist.
pub(crate) fn picked(
    authority: AuthorityId,
    chosen: &str,
    app: &App,
    read: &mut impl Read,
    problems: &mut Problems,
) -> Result<Option<PersonId>> {
    let Ok(id) = chosen.parse() else {
        problems.add("person", "problem-person");
        return Ok(None);
    };
    Ok(Some(Person::of(authority, id, app, read)?.id))
}

/// Whose relationships these are; only young people have any.
pub(crate) fn young_person(administrator: &Administrator, visit: &mut Visit) -> Result<Person> {
    let (app, id) = (visit.app.clone(), visit.captured("person")?);
    let person = Person::of(administrator.authority.id, id, &app, visit.read()?)?;
    if person.is_young_person { Ok(person) } else { Err(Error::NotFound) }
}

/// Who holds `role` now and is called like `find`.
pub(crate) fn who_may(
    administrator: &Administrator,
    role: Option<Role>,
    find: &str,
    app: &App,
    read: &mut impl Read,
) -> Result<(Vec<PersonListed>, bool)> {
    let Some(role) = role else { return Ok((Vec::new(), false)) };
    let asked = PeopleAsked { find: find.to_owned(), role: Some(role), ..PeopleAsked::default() };
    PersonListed::page(administrator.authority.id, &asked, app, read)
}

impl RelatePage {
    fn roles(&self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(|role| policy::may_be_related(*role))
    }

    fn role_code(&self) -> &'static str {
        self.role.map_or("", Role::code)
    }
}
