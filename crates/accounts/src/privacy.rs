//! What Engage keeps, why, and who can read it, in plain words.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit, Visitor};
use platform::Result;

use crate::come_in::if_signed_in;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/privacy", show)
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct PrivacyPage {
    frame: Frame,
}

/// The parts of the page: each has a heading and a paragraph in the words.
const PARTS: [&str; 8] = ["keep", "why", "read", "not-read", "sealed", "log", "device", "long"];

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    if_signed_in(visit)?;
    visit.page(&PrivacyPage { frame: visit.frame() })
}
