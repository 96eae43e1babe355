//! Whoever holds the one-time link sets up an authority and its first administrator.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit, Visitor};
use platform::{Act, Change, Error, Result};

use crate::choosing::Chosen;
use crate::come_in::come_in;
use crate::password::{self, Strength};
use crate::sign_in_record::SignInRecord;
use crate::{Authority, AuthorityId, NewPerson, Person, PersonId, Role, address_tries, set_up_link};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/set-up/{token}", show).post("/set-up/{token}", set_up)
}

#[derive(Template)]
#[template(path = "set_up.html")]
struct SetUpPage {
    frame: Frame,
    problems: Problems,
    told: Told,
}

/// What is told of the authority and its administrator.
#[derive(Clone, Default)]
struct Told {
    authority: String,
    nation: String,
    name: String,
    email: String,
}

const NATIONS: [&str; 3] = ["england", "wales", "scotland"];

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    open_link(visit)?;
    visit.page(&SetUpPage { frame: visit.frame(), problems: Problems::default(), told: Told::default() })
}

fn set_up(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let token = open_link(visit)?;
    let told = Told::from_form(visit);
    let problems = told.problems(visit)?;
    if problems.any() {
        visit.has_problems();
        return visit.again(&SetUpPage { frame: visit.frame(), problems, told });
    }
    let password_hash = password::hash(visit.form.text("new_password"), &visit.app)?;
    let chosen = Chosen { name: told.email.clone(), password_hash };
    let (authority, person) = (AuthorityId::fresh(), PersonId::fresh());
    let act = Act::of(person.0, authority.0, "accounts.authority_set_up", authority.0);
    come_in(visit, act, move |change| {
        if !set_up_link::spend(&token, change)? {
            return Err(Error::NotNow("set-up-over"));
        }
        told.write((authority, person), &chosen, change)?;
        Ok((authority, person))
    })?;
    visit.go_to("/")
}

/// The token in the address, if its link still serves.
fn open_link(visit: &mut Visit) -> Result<String> {
    let (app, token) = (visit.app.clone(), visit.captured::<String>("token")?);
    address_tries::may_try(visit)?;
    let serves = set_up_link::serves(&token, &app, visit.read()?)?;
    if serves {
        return Ok(token);
    }
    address_tries::count_mistake(visit)?;
    Err(Error::NotNow("set-up-over"))
}

impl Told {
    fn from_form(visit: &Visit) -> Self {
        let text = |name| visit.form.text(name).to_owned();
        Self {
            authority: text("authority"),
            nation: text("nation"),
            name: text("person"),
            email: text("email"),
        }
    }

    fn problems(&self, visit: &mut Visit) -> Result<Problems> {
        let mut problems = Problems::default();
        problems.add_if(self.authority.is_empty(), "authority", "set-up-authority-missing");
        problems.add_if(!NATIONS.contains(&self.nation.as_str()), "nation", "set-up-nation-missing");
        problems.add_if(self.name.is_empty(), "person", "set-up-person-missing");
        let is_address =
            self.email.split_once('@').is_some_and(|(who, place)| !who.is_empty() && place.contains('.'));
        problems.add_if(!is_address, "email", "set-up-email-missing");
        let app = visit.app.clone();
        let is_taken = SignInRecord::is_taken(&self.email, None, &app, visit.read()?)?;
        problems.add_if(is_address && is_taken, "email", "set-up-email-taken");
        let known: Vec<&str> =
            self.name.split_whitespace().chain([self.authority.as_str(), &self.email]).collect();
        if let Some(problem) = password::refused(visit.form.text("new_password"), Strength::OfStaff, &known) {
            problems.add("new_password", problem);
        }
        Ok(problems)
    }

    fn write(
        &self,
        ids: (AuthorityId, PersonId),
        chosen: &Chosen,
        change: &mut Change<'_, '_>,
    ) -> Result<()> {
        let (authority, person) = ids;
        let now = change.now();
        Authority::add(change, authority, &self.authority, &self.nation)?;
        let new =
            NewPerson { name: self.name.clone(), email: Some(self.email.clone()), ..NewPerson::default() };
        Person::add(change, authority, person, &new)?;
        Role::Administrator.give(change, ids, (now, None))?;
        SignInRecord::keep(change, ids, chosen)?;
        for event in ["accounts.person_added", "accounts.role_given", "accounts.signed_in"] {
            change.also(Act::of(person.0, authority.0, event, person.0));
        }
        Ok(())
    }
}
