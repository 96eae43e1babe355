//! Someone signs out, or leaves quickly: their session ends and the browser forgets what it kept for us.

use axum::http::HeaderValue;
use axum::response::Response;
use edge::{Routes, Visit, Visitor};
use platform::Result;

use crate::Session;
use crate::come_in::if_signed_in;

pub(crate) fn routes() -> Routes {
    Routes::new().post("/sign-out", sign_out).post("/leave", leave)
}

fn sign_out(_: Visitor, visit: &mut Visit) -> Result<Response> {
    end_session(visit, "accounts.signed_out")?;
    let answer = visit.go_to("/")?;
    Ok(forgetting_but_sealed(answer, visit))
}

/// Sent by the page as it is being left; nobody waits for the answer.
fn leave(_: Visitor, visit: &mut Visit) -> Result<Response> {
    end_session(visit, "accounts.left_quickly")?;
    Ok(forgetting_but_sealed(visit.nothing(), visit))
}

fn end_session(visit: &mut Visit, event: &'static str) -> Result<()> {
    if let Some(signed_in) = if_signed_in(visit)? {
        let (person, session) = (signed_in.id(), signed_in.session);
        visit.change(signed_in.act(event, session.0), move |change| Session::end(change, person, session))?;
    }
    visit.cookies.end_session();
    Ok(())
}

/// A young person's own phone may hold answers that no network has taken yet. It says so; they stay there,
/// sealed, until the same person is back, or they would be lost without a word.
fn forgetting_but_sealed(answer: Response, visit: &Visit) -> Response {
    if visit.form.text("keep") != "sealed" || visit.cookies.is_shared() {
        return forgetting(answer);
    }
    let mut answer = answer;
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    answer
}

/// Pages and words that the browser kept go, too; the cookies that name a language stay.
pub(crate) fn forgetting(mut answer: Response) -> Response {
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    answer
}
