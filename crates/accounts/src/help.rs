//! Someone to talk to now, for whoever cannot wait for an answer.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit, Visitor};
use platform::Result;

use crate::come_in::if_signed_in;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/help", show)
}

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    frame: Frame,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    if_signed_in(visit)?;
    visit.page(&HelpPage { frame: visit.frame() })
}
