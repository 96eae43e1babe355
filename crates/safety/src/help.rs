//! Someone to talk to now, for whoever cannot wait for an answer: who always answers, and the authority's own number.

use accounts::SignedIn;
use askama::Template;
use axum::response::Response;
use edge::{Actor, Frame, Routes, Visit, Visitor};
use platform::{Error, Result};

use crate::hour::Hour;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/help", show)
}

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    frame: Frame,
    /// How it is at their authority now; none for whoever is not signed in.
    hour: Option<Hour>,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let hour = match SignedIn::of(visit) {
        Ok(signed_in) => Some(Hour::of(&signed_in.authority, visit.app.now(), visit.read()?)?),
        Err(Error::SignInNeeded) => None,
        Err(error) => return Err(error),
    };
    visit.page(&HelpPage { frame: visit.frame(), hour })
}
