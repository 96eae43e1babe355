//! Everyone's page about how they sign in: name, language, password, and where they are signed in.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Language, Problems, Routes, Visit};
use platform::Result;

use crate::choosing::Choosing;
use crate::sign_in_record::SignInRecord;
use crate::{Invitation, Session, SessionId, SignedIn};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/me", show)
}

#[derive(Template)]
#[template(path = "my_sign_in.html")]
pub(crate) struct MySignInPage {
    pub(crate) frame: Frame,
    pub(crate) problems: Problems,
    /// What was typed as a sign-in name.
    name: String,
    person: crate::Person,
    languages: Vec<Language>,
    sign_in_name: Option<String>,
    has_password: bool,
    asks_for_old_password: bool,
    password_hint: &'static str,
    sessions: Vec<Session>,
    this_session: SessionId,
    /// What was just done, as the key of a sentence.
    done: Option<&'static str>,
}

fn show(signed_in: SignedIn, visit: &mut Visit) -> Result<Response> {
    let mut page = page(&signed_in, visit, Problems::default())?;
    page.done = match visit.query.text("done") {
        "password" => Some("me-done-password"),
        "ended" => Some("me-done-ended"),
        _ => None,
    };
    visit.page(&page)
}

/// The page, with what is wrong with the password form if that was sent.
pub(crate) fn page(signed_in: &SignedIn, visit: &mut Visit, problems: Problems) -> Result<MySignInPage> {
    let (app, person) = (visit.app.clone(), signed_in.id());
    let now = app.now();
    let record = SignInRecord::of(person, visit.read()?)?;
    let choosing = Choosing::of((signed_in.authority.id, person), &app, visit.read()?)?;
    let sessions = Session::all_of(person, now, visit.read()?)?;
    let asks_for_old_password = asks_for_old_password(signed_in, visit)?;
    Ok(MySignInPage {
        frame: visit.frame(),
        problems,
        name: visit.form.text("name").to_owned(),
        person: signed_in.person.clone(),
        languages: Language::of_room(signed_in.mood(), true),
        sign_in_name: choosing.kept_name().map(str::to_owned),
        has_password: record.is_some_and(|record| record.password_hash.is_some()),
        asks_for_old_password,
        password_hint: choosing.password_hint(),
        sessions,
        this_session: signed_in.session,
        done: None,
    })
}

/// Whoever has a password says it before they change it, unless a worker's code let them in: then they have
/// forgotten it.
pub(crate) fn asks_for_old_password(signed_in: &SignedIn, visit: &mut Visit) -> Result<bool> {
    let (person, now) = (signed_in.id(), visit.app.now());
    let read = visit.read()?;
    let record = SignInRecord::of(person, read)?;
    if record.is_none_or(|record| record.password_hash.is_none()) {
        return Ok(false);
    }
    let sessions = Session::all_of(person, now, read)?;
    match sessions.iter().find(|session| session.id == signed_in.session) {
        Some(session) => Ok(!Invitation::code_opened(person, session.made_at, read)?),
        None => Ok(true),
    }
}
