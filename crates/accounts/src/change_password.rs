//! Someone changes their password, or chooses their first one. Wherever else they are signed in, that ends.

use axum::response::Response;
use edge::{Problems, Routes, Visit};
use platform::{Act, Error, Result};

use crate::choosing::{Choosing, Chosen};
use crate::sign_in_record::SignInRecord;
use crate::{Session, SignedIn, my_sign_in, password};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/me/password", change_password)
}

fn change_password(signed_in: SignedIn, visit: &mut Visit) -> Result<Response> {
    let ids = (signed_in.authority.id, signed_in.id());
    let asks = my_sign_in::asks_for_old_password(&signed_in, visit)?;
    if asks && !is_theirs(&signed_in, visit)? {
        let mut problems = Problems::default();
        problems.add("password", "me-password-old-wrong");
        return with_problems(&signed_in, visit, problems);
    }
    let choosing = Choosing::of(ids, &visit.app.clone(), visit.read()?)?;
    match choosing.chosen(visit)? {
        Ok(chosen) => keep(&signed_in, visit, chosen),
        Err(problems) => with_problems(&signed_in, visit, problems),
    }
}

fn with_problems(signed_in: &SignedIn, visit: &mut Visit, problems: Problems) -> Result<Response> {
    visit.has_problems();
    let page = my_sign_in::page(signed_in, visit, problems)?;
    visit.again(&page)
}

fn keep(signed_in: &SignedIn, visit: &mut Visit, chosen: Chosen) -> Result<Response> {
    let (ids, session) = ((signed_in.authority.id, signed_in.id()), signed_in.session);
    let act = signed_in.act("accounts.password_changed", ids.1.0);
    let token = visit.change(act, move |change| {
        SignInRecord::keep(change, ids, &chosen)?;
        Session::end_others(change, ids.1, Some(session))?;
        Session::renew(change, session)
    })?;
    visit.cookies.keep_session(&token);
    visit.go_to("/me?done=password")
}

/// Whether the old password was right. Tries are counted as at the door: a phone left open must not be a
/// place to guess.
fn is_theirs(signed_in: &SignedIn, visit: &mut Visit) -> Result<bool> {
    let person = signed_in.id();
    let record = SignInRecord::of(person, visit.read()?)?.ok_or(Error::NotFound)?;
    let act = Act::of(person.0, record.authority.0, "accounts.sign_in_tried", person.0);
    let may_try = visit.change(act, move |change| SignInRecord::count_try(change, person))?;
    let stored = record.password_hash.as_deref().filter(|_| may_try);
    password::matches(visit.form.text("password"), stored, &visit.app)
}
