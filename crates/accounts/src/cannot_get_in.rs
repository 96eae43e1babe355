//! Someone cannot get in, and reads what to do.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit, Visitor};
use platform::Result;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/sign-in/help", show)
}

#[derive(Template)]
#[template(path = "cannot_get_in.html")]
struct CannotGetInPage {
    frame: Frame,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    visit.page(&CannotGetInPage { frame: visit.frame() })
}
