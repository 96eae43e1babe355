//! Families and carers see who works with the young people they are related to: names and roles, nothing else.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::Result;

use crate::policy::{self, Class};
use crate::{Family, Person, Related, Role, YoungPersonSeen, people_of};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/our-people", show)
}

#[derive(Template)]
#[template(path = "our_people.html")]
struct OurPeoplePage {
    frame: Frame,
    young_people: Vec<(Person, Vec<Related>)>,
}

fn show(family: Family, visit: &mut Visit) -> Result<Response> {
    let app = visit.app.clone();
    let mut all = YoungPersonSeen::all_of(&family, Class::Identity, &app, visit.read()?)?;
    // Somebody may foster and work here too; whom they know from work is not on this page.
    all.retain(|seen| seen.roles.iter().any(|role| matches!(role, Role::FamilyMember | Role::FosterCarer)));
    let mut young_people = Vec::new();
    // A question for each: a family has a few children, never a page of them.
    for seen in all {
        let mut workers = people_of(seen.person.id, app.now(), &app, visit.read()?)?;
        workers.retain(|related| policy::is_worker(related.role));
        young_people.push((seen.person, workers));
    }
    visit.page(&OurPeoplePage { frame: visit.frame(), young_people })
}
