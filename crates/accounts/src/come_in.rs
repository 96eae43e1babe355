//! Opens a session on a browser: what a password, a code, an invitation and a set-up link lead to.

use edge::Visit;
use platform::{Act, Change, Error, Result};

use crate::{AuthorityId, PersonId, Session, SignedIn};

/// Runs `write`, which says who comes in, and opens their session in the same change. Whatever session this
/// browser had ends: nobody goes on as someone else.
pub(crate) fn come_in(
    visit: &mut Visit,
    act: Act,
    mut write: impl FnMut(&mut Change<'_, '_>) -> Result<(AuthorityId, PersonId)> + Send + 'static,
) -> Result<()> {
    let device = device(visit.header("user-agent").unwrap_or_default());
    let former = visit.cookies.session().map(str::to_owned);
    let is_shared = visit.cookies.is_shared();
    let token = visit.change(act, move |change| {
        let (authority, person) = write(change)?;
        if let Some(former) = &former {
            Session::end_with(change, former)?;
        }
        let token = Session::open(change, authority, person, &device)?;
        if is_shared {
            Session::shorten(change, &token)?;
        }
        Ok(token)
    })?;
    visit.cookies.begin_session(&token);
    Ok(())
}

/// Whether the form that brings someone in says that many people use this tablet: the tick of `shared.html`.
pub(crate) fn note_if_shared(visit: &mut Visit) {
    let is_shared = visit.form.text("shared") == "yes";
    visit.cookies.keep_shared(is_shared);
}

/// Who is signed in on this visit, if anyone is: for pages that are there for everyone.
pub(crate) fn if_signed_in(visit: &mut Visit) -> Result<Option<SignedIn>> {
    match <SignedIn as edge::Actor>::of(visit) {
        Ok(signed_in) => Ok(Some(signed_in)),
        Err(Error::SignInNeeded) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What someone would call the device: "Chrome on Android". What the browser says of itself in full would
/// tell devices apart, so it is not kept.
fn device(user_agent: &str) -> String {
    let browser = first_said(user_agent, &BROWSERS);
    let system = first_said(user_agent, &SYSTEMS);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(only), None) | (None, Some(only)) => only.to_owned(),
        (None, None) => String::new(),
    }
}

/// Those that also name others come first: Edge says Chrome, and Chrome says Safari.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "Chromebook"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
];

fn first_said(user_agent: &str, known: &[(&str, &'static str)]) -> Option<&'static str> {
    known.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_named_as_its_owner_would_name_it() {
        let phone = "Mozilla/5.0 (Linux; Android 13; SM-A047F) AppleWebKit/537.36 Chrome/120.0.1 Mobile Safari/537.36";
        let laptop = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/125.0 Safari/537.36 Edg/125.0";

        assert_eq!(device(phone), "Chrome on Android");
        assert_eq!(device(laptop), "Edge on Windows");
    }

    #[test]
    fn a_device_we_do_not_know_is_not_kept_word_for_word() {
        assert_eq!(device("SecretTablet/7 serial 12345"), "");
    }
}
