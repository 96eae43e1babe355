//! Someone chooses the language of their pages and letters.

use axum::response::Response;
use edge::{Language, Routes, Visit};
use platform::{Error, Result};

use crate::{Person, SignedIn};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/me/language", choose_language)
}

fn choose_language(signed_in: SignedIn, visit: &mut Visit) -> Result<Response> {
    let language = Language::of_code(visit.form.text("language")).ok_or(Error::NotFound)?;
    let (authority, person) = (signed_in.authority.id, signed_in.id());
    let act = signed_in.act("accounts.language_chosen", person.0).with(language.code());
    visit.change(act, move |change| Person::choose_language(change, authority, person, language))?;
    // The address carries it once, so that this device keeps to it too.
    visit.go_to(&format!("/me?language={}", language.code()))
}
