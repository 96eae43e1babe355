//! `engage add-administrator`: lets someone in when nobody else can.

use anyhow::ensure;
use platform::App;

use crate::import;

/// Adds an administrator; what to hand to them.
pub fn add_administrator(
    app: &App,
    authority: Option<&str>,
    name: &str,
    email: &str,
) -> anyhow::Result<String> {
    let (name, email) = (name.trim(), email.trim());
    ensure!(!name.is_empty(), "say the name of the administrator with --name");
    let has_parts = email.split_once('@').is_some_and(|(who, place)| !who.is_empty() && place.contains('.'));
    ensure!(has_parts && !email.contains(char::is_whitespace), "{email} is not an e-mail address");
    let authority = import::authority(app, authority)?;
    let token = accounts::add_administrator(app, authority.id, name, email)?;
    Ok(format!(
        "{name} is an administrator of {} as soon as they have opened this link and chosen how to sign in.\n\
         It works once; give it to nobody else:\n{}/invitation/{token}",
        authority.name,
        app.settings.origin()
    ))
}
