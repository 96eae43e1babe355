//! A young person chooses to speak with words or with pictures. It stays so until they choose again.

use accounts::YoungPerson;
use axum::response::Response;
use edge::{Routes, Visit};
use platform::{Error, Result};

use crate::edition::Edition;

pub(crate) fn routes() -> Routes {
    Routes::new().post("/say/edition", choose)
}

fn choose(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let edition = Edition::of_code(visit.form.text("edition")).ok_or(Error::NotFound)?;
    let id = young_person.id();
    let act = young_person.act("voice.edition_chosen", id.0).about(id.0).with(edition.code());
    visit.change(act, move |change| edition.choose(change, id))?;
    visit.go_to("/say")
}
