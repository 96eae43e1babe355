//! Whether a form came from one of our own pages: where the browser says it came from, and a token.

use platform::{Error, Result};

use crate::token;
use crate::visit::Visit;

/// Refuses a form that another site sent, or whose page was opened before somebody came in or went out.
pub(crate) fn check(visit: &Visit) -> Result<()> {
    let is_from_here = match visit.header("sec-fetch-site") {
        Some(site) => site == "same-origin" || site == "none",
        // Older phones do not say; they do send Origin.
        None => visit.header("origin").is_some_and(|origin| origin == visit.app.settings.origin()),
    };
    if !is_from_here {
        return Err(Error::StaleForm);
    }
    // The quick exit is sent while the page is being left: it only signs out whoever presses it.
    if visit.path == "/leave" {
        return Ok(());
    }
    if !token::is_ours(visit.cookies.secret(), visit.form.token()) {
        // Signed out in the meantime, most likely: they sign in again and see what they typed.
        return Err(if visit.cookies.session().is_none() { Error::SignInNeeded } else { Error::StaleForm });
    }
    Ok(())
}
