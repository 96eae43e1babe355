//! The young people that a worker works with now, by preferred name.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::Result;

use crate::policy::{self, Class};
use crate::{PersonId, Worker, YoungPersonSeen};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/young-people", show)
}

#[derive(Template)]
#[template(path = "my_young_people.html")]
struct MyYoungPeoplePage {
    frame: Frame,
    young_people: Vec<YoungPersonSeen>,
    are_more: bool,
}

/// How many stand on a page.
const A_PAGE: usize = 50;

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let (app, after) = (visit.app.clone(), visit.query.text("after").parse::<PersonId>().ok());
    let mut all = YoungPersonSeen::all_of(&worker, Class::Identity, &app, visit.read()?)?;
    for seen in &mut all {
        seen.roles.retain(|role| policy::is_worker(*role));
    }
    all.retain(|seen| !seen.roles.is_empty());
    let before =
        after.and_then(|after| all.iter().position(|seen| seen.person.id == after)).map_or(0, |at| at + 1);
    let are_more = all.len() > before + A_PAGE;
    let young_people = all.into_iter().skip(before).take(A_PAGE).collect();
    visit.page(&MyYoungPeoplePage { frame: visit.frame(), young_people, are_more })
}
