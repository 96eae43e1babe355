//! The first address: on to wherever this person belongs.

use axum::response::Response;
use edge::{Routes, Visit, Visitor};
use platform::Result;

use crate::come_in::if_signed_in;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/", show)
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    if if_signed_in(visit)?.is_none() {
        return visit.go_to(if visit.app.settings.is_demo { "/demo" } else { "/sign-in" });
    }
    let places = visit.person.as_ref().map(|person| person.places.as_slice()).unwrap_or_default();
    visit.go_to(places.first().map_or("/me", |place| place.path))
}
