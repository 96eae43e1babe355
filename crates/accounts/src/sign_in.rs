//! Someone signs in with their sign-in name or e-mail, and a password.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit, Visitor};
use platform::{Act, Result};

use crate::come_in::{come_in, if_signed_in, note_if_shared};
use crate::sign_in_record::SignInRecord;
use crate::{address_tries, password};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/sign-in", show).post("/sign-in", sign_in)
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    frame: Frame,
    problems: Problems,
    name: String,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    if if_signed_in(visit)?.is_some() {
        return visit.go_to("/");
    }
    // Words that were being written when the session ended stay on the device: their owner is coming back.
    visit.has_problems();
    visit.page(&SignInPage { frame: visit.frame(), problems: Problems::default(), name: String::new() })
}

fn sign_in(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let (name, password) = (visit.form.text("name").to_owned(), visit.form.text("password").to_owned());
    let mut problems = Problems::default();
    problems.add_if(name.is_empty(), "name", "sign-in-name-missing");
    problems.add_if(password.is_empty(), "password", "sign-in-password-missing");
    if !problems.any() {
        address_tries::may_try(visit)?;
        if let Some(record) = who_it_is(&name, &password, visit)? {
            return let_in(&record, visit);
        }
        address_tries::count_mistake(visit)?;
        problems.add("password", "sign-in-wrong");
    }
    visit.has_problems();
    visit.again(&SignInPage { frame: visit.frame(), problems, name })
}

/// Whose name and password these are. Nobody's name takes as long as somebody's, and someone who must wait
/// is told the same as someone who is wrong.
fn who_it_is(name: &str, password: &str, visit: &mut Visit) -> Result<Option<SignInRecord>> {
    let app = visit.app.clone();
    let record = SignInRecord::find(name, &app, visit.read()?)?;
    let Some(record) = record else {
        visit.stop_reading();
        password::matches(password, None, &visit.app)?;
        return Ok(None);
    };
    let may_try = count_try(&record, visit)?;
    visit.stop_reading();
    let stored = record.password_hash.as_deref().filter(|_| may_try);
    let is_right = password::matches(password, stored, &visit.app)?;
    Ok(is_right.then_some(record))
}

fn count_try(record: &SignInRecord, visit: &mut Visit) -> Result<bool> {
    let (person, now) = (record.person, visit.app.now());
    if SignInRecord::waits_until(person, now, visit.read()?)?.is_some() {
        return Ok(false);
    }
    let act = Act::of_engage(record.authority.0, "accounts.sign_in_tried", person.0);
    visit.change(act, move |change| SignInRecord::count_try(change, person))
}

fn let_in(record: &SignInRecord, visit: &mut Visit) -> Result<Response> {
    let (authority, person) = (record.authority, record.person);
    let act = Act::of(person.0, authority.0, "accounts.signed_in", person.0);
    note_if_shared(visit);
    come_in(visit, act, move |change| {
        SignInRecord::came_in(change, person)?;
        Ok((authority, person))
    })?;
    visit.go_to("/")
}
