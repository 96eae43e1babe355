//! Someone comes in with a one-time code that their worker handed over.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit, Visitor};
use platform::{Act, Error, Result};

use crate::come_in::{come_in, if_signed_in, note_if_shared};
use crate::invitation::Kind;
use crate::sign_in_record::SignInRecord;
use crate::{Invitation, Role, address_tries, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/code", show).post("/code", use_code)
}

#[derive(Template)]
#[template(path = "use_code.html")]
struct UseCodePage {
    frame: Frame,
    problems: Problems,
    code: String,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    if if_signed_in(visit)?.is_some() {
        return visit.go_to("/");
    }
    visit.page(&UseCodePage { frame: visit.frame(), problems: Problems::default(), code: String::new() })
}

fn use_code(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let code = visit.form.text("code").to_owned();
    address_tries::may_try(visit)?;
    match invited(&code, visit)? {
        Some(invitation) => let_in(invitation, visit),
        None => {
            if !code.is_empty() {
                address_tries::count_mistake(visit)?;
            }
            let mut problems = Problems::default();
            problems.add("code", if code.is_empty() { "code-missing" } else { "code-wrong" });
            visit.has_problems();
            visit.again(&UseCodePage { frame: visit.frame(), problems, code })
        }
    }
}

/// Whose code it is. A worker's way in is never one that can be read over a shoulder.
fn invited(code: &str, visit: &mut Visit) -> Result<Option<Invitation>> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let Some(invitation) = Invitation::find(Kind::Code, code, &app, read)? else { return Ok(None) };
    let roles = Role::held_by(invitation.person, now, read)?;
    Ok((!roles.iter().any(|role| policy::is_staff(*role))).then_some(invitation))
}

fn let_in(invitation: Invitation, visit: &mut Visit) -> Result<Response> {
    let (authority, person) = (invitation.authority, invitation.person);
    let act = Act::of(person.0, authority.0, "accounts.code_used", invitation.id.0);
    note_if_shared(visit);
    come_in(visit, act, move |change| {
        if !invitation.spend(change)? {
            return Err(Error::NotNow("code-over"));
        }
        SignInRecord::came_in(change, person)?;
        Ok((authority, person))
    })?;
    let record = SignInRecord::of(person, visit.read()?)?;
    let has_password = record.is_some_and(|record| record.password_hash.is_some());
    visit.go_to(if has_password { "/" } else { "/me" })
}
