//! How the Leave button works, told before it is needed.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit, Visitor};
use platform::Result;

use crate::come_in::if_signed_in;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/leaving-quickly", show)
}

#[derive(Template)]
#[template(path = "leaving_quickly.html")]
struct LeavingQuicklyPage {
    frame: Frame,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    if_signed_in(visit)?;
    visit.page(&LeavingQuicklyPage { frame: visit.frame() })
}
