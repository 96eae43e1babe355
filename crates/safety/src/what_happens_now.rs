//! A young person sees what became of what they raised: who saw it and when, and what happens now.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::Result;

use crate::ConcernId;
use crate::hour::Hour;
use crate::raised::Raised;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/not-safe/{concern}", show)
}

#[derive(Template)]
#[template(path = "what_happens_now.html")]
struct WhatHappensPage {
    frame: Frame,
    hour: Hour,
    raised: Raised,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let id: ConcernId = visit.captured("concern")?;
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let raised = Raised::of(&young_person, id, &app, read)?;
    let hour = Hour::of(&young_person.authority, now, read)?;
    visit.page(&WhatHappensPage { frame: visit.frame(), hour, raised })
}
