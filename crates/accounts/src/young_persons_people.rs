//! A young person sees the people in their life, and what each of them does for them.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use platform::Result;

use crate::{Related, Role, YoungPerson, people_of};

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/my-people", words: "my-people", drawing: "people" };
    Routes::new().get("/my-people", show).place("young_person", place)
}

#[derive(Template)]
#[template(path = "young_persons_people.html")]
struct MyPeoplePage {
    frame: Frame,
    people: Vec<Related>,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let app = visit.app.clone();
    let mut people = people_of(young_person.id(), app.now(), &app, visit.read()?)?;
    people.sort_by_key(|related| nearness(related.role));
    visit.page(&MyPeoplePage { frame: visit.frame(), people })
}

/// Who must answer stands first, then who helps to be heard, then home and family.
fn nearness(role: Role) -> usize {
    let order = [
        Role::SocialWorker,
        Role::PersonalAdviser,
        Role::Iro,
        Role::Advocate,
        Role::FosterCarer,
        Role::FamilyMember,
        Role::TeamManager,
    ];
    order.iter().position(|near| *near == role).unwrap_or(order.len())
}

impl MyPeoplePage {
    fn has_advocate(&self) -> bool {
        self.people.iter().any(|related| related.role == Role::Advocate)
    }

    /// The key of what they are to a young person.
    fn your(role: &Role) -> String {
        format!("my-people-your-{}", role.code().replace('_', "-"))
    }

    /// The key of what they do for a young person.
    fn does(role: &Role) -> String {
        format!("my-people-does-{}", role.code().replace('_', "-"))
    }
}
