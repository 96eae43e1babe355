//! A young person sees what is planned with them: so far, their next review.

use accounts::{Related, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::Result;

use crate::Review;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-plan", show)
}

#[derive(Template)]
#[template(path = "my_plan.html")]
struct PlanPage {
    frame: Frame,
    review: Option<Review>,
    chair: Option<Related>,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, now, today) = (visit.app.clone(), visit.app.now(), visit.today());
    let read = visit.read()?;
    let review = Review::next_of(young_person.id(), today, &app, read)?;
    let chair =
        people_of(young_person.id(), now, &app, read)?.into_iter().find(|near| near.role == Role::Iro);
    visit.page(&PlanPage { frame: visit.frame(), review, chair })
}
