//! Someone who was invited by a link chooses how they will sign in. Opening the link changes nothing, so that
//! mail programs that look at links do not use it up.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit, Visitor};
use platform::{Act, Error, Result};

use crate::choosing::Choosing;
use crate::come_in::come_in;
use crate::invitation::Kind;
use crate::sign_in_record::SignInRecord;
use crate::{Invitation, Session, address_tries};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/invitation/{token}", show).post("/invitation/{token}", accept)
}

#[derive(Template)]
#[template(path = "accept_invitation.html")]
struct AcceptInvitationPage {
    frame: Frame,
    problems: Problems,
    name: String,
    asks_for_name: bool,
    password_hint: &'static str,
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let (_, choosing) = invited(visit)?;
    visit.page(&page(visit, &choosing, Problems::default()))
}

fn accept(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let (invitation, choosing) = invited(visit)?;
    let chosen = match choosing.chosen(visit)? {
        Ok(chosen) => chosen,
        Err(problems) => {
            visit.has_problems();
            return visit.again(&page(visit, &choosing, problems));
        }
    };
    let (authority, person) = (invitation.authority, invitation.person);
    let act = Act::of(person.0, authority.0, "accounts.invitation_accepted", invitation.id.0);
    come_in(visit, act, move |change| {
        if !invitation.spend(change)? {
            return Err(Error::NotNow("invitation-over"));
        }
        SignInRecord::keep(change, (authority, person), &chosen)?;
        // Whoever was in with the old password is not them.
        Session::end_others(change, person, None)?;
        Ok((authority, person))
    })?;
    visit.go_to("/")
}

/// The invitation in the address; used, too old and never made look the same.
fn invited(visit: &mut Visit) -> Result<(Invitation, Choosing)> {
    let (app, token) = (visit.app.clone(), visit.captured::<String>("token")?);
    address_tries::may_try(visit)?;
    let found = Invitation::find(Kind::Link, &token, &app, visit.read()?)?;
    let Some(invitation) = found else {
        address_tries::count_mistake(visit)?;
        return Err(Error::NotNow("invitation-over"));
    };
    let choosing = Choosing::of((invitation.authority, invitation.person), &app, visit.read()?)?;
    Ok((invitation, choosing))
}

fn page(visit: &Visit, choosing: &Choosing, problems: Problems) -> AcceptInvitationPage {
    AcceptInvitationPage {
        frame: visit.frame(),
        problems,
        name: visit.form.text("name").to_owned(),
        asks_for_name: choosing.asks_for_name(),
        password_hint: choosing.password_hint(),
    }
}
