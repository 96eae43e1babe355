//! Who is in the authority, for administrators: names, roles and teams, never words.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::Result;

use crate::person_listed::{PeopleAsked, PersonListed};
use crate::{Administrator, Role};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/people", show)
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    frame: Frame,
    asked: PeopleAsked,
    people: Vec<PersonListed>,
    are_more: bool,
    staff: i64,
    young_people: i64,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let (app, authority) = (visit.app.clone(), administrator.authority.id);
    let asked = PeopleAsked {
        are_young_people: visit.query.text("who") == "young-people",
        find: visit.query.text("find").to_owned(),
        role: Role::of_code(visit.query.text("role")),
        after: visit.query.text("after").parse().ok(),
    };
    let read = visit.read()?;
    let (people, are_more) = PersonListed::page(authority, &asked, &app, read)?;
    let (staff, young_people) = PersonListed::counts(authority, read)?;
    visit.page(&PeoplePage { frame: visit.frame(), asked, people, are_more, staff, young_people })
}

impl PeoplePage {
    /// The roles that can be asked for.
    fn roles(&self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson)
    }

    fn is_asked(&self, role: &Role) -> bool {
        self.asked.role == Some(*role)
    }

    /// The next page's address; the role and the search stay in it.
    fn next(&self) -> Option<String> {
        let last = self.people.last().filter(|_| self.are_more)?;
        let who = if self.asked.are_young_people { "young-people" } else { "others" };
        let role = self.asked.role.map_or("", Role::code);
        Some(format!(
            "/people?who={who}&role={role}&find={}&after={}",
            in_address(&self.asked.find),
            last.person.id
        ))
    }
}

/// Text as it may stand in an address.
fn in_address(text: &str) -> String {
    let escape = |byte: &u8| {
        if byte.is_ascii_alphanumeric() { char::from(*byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.as_bytes().iter().map(escape).collect()
}
