//! Someone ends a session of theirs on another device, or all of them.

use axum::response::Response;
use edge::{Routes, Visit};
use platform::{Error, Result};

use crate::{Session, SessionId, SignedIn};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/me/sessions/{session}/end", end).post("/me/sessions/others/end", end_others)
}

fn end(signed_in: SignedIn, visit: &mut Visit) -> Result<Response> {
    let (person, session): (_, SessionId) = (signed_in.id(), visit.captured("session")?);
    let act = signed_in.act("accounts.session_ended", session.0);
    visit.change(act, move |change| {
        let was_open = Session::end(change, person, session)?;
        if was_open { Ok(()) } else { Err(Error::NotFound) }
    })?;
    visit.go_to("/me?done=ended")
}

fn end_others(signed_in: SignedIn, visit: &mut Visit) -> Result<Response> {
    let (person, kept) = (signed_in.id(), signed_in.session);
    let act = signed_in.act("accounts.other_sessions_ended", person.0);
    visit.change(act, move |change| Session::end_others(change, person, Some(kept)))?;
    visit.go_to("/me?done=ended")
}
