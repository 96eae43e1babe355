//! The one-time link with which whoever runs the machine sets up an authority. Whoever opens Engage first
//! never does: the link is printed where only they can read it.

use platform::{Act, App, Change, Result};
use store::{Read, sql};
use uuid::Uuid;

use crate::session::hash;

/// How long a link serves, in seconds: half an hour.
const SERVES_SECONDS: i64 = 30 * 60;

/// Makes a link that serves once within half an hour, and returns its token: the page is `/set-up/` and the
/// token. Former links end.
pub fn make_set_up_link(app: &App) -> Result<String> {
    let token = edge::secret();
    let hash = hash(&token);
    let act = Act::of_engage(Uuid::nil(), "accounts.set_up_link_made", Uuid::nil());
    app.change(act, move |change| {
        let now = change.now();
        change.execute(
            sql!(
                "update accounts_set_up_links set expires_at = $1 where used_at is null and expires_at > $1"
            ),
            &[now.into()],
        )?;
        change.execute(
            sql!("insert into accounts_set_up_links (token_hash, made_at, expires_at) values ($1, $2, $3)"),
            &[hash.clone().into(), now.into(), now.plus_seconds(SERVES_SECONDS).into()],
        )?;
        Ok(())
    })?;
    Ok(token)
}

/// Whether any authority was set up.
pub fn is_set_up(read: &mut impl Read) -> Result<bool> {
    let any = read.maybe(sql!("select id from accounts_authorities order by id limit 1"), &[], |row| {
        row.get::<Uuid>(0)
    })?;
    Ok(any.is_some())
}

/// Whether the link of `token` still serves.
pub(crate) fn serves(token: &str, app: &App, read: &mut impl Read) -> Result<bool> {
    let found: Option<i64> = read.maybe(
        sql!("select made_at from accounts_set_up_links where token_hash = $1 and used_at is null and expires_at > $2"),
        &[hash(token).into(), app.now().into()],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

/// Uses a link up; false when someone was faster.
pub(crate) fn spend(token: &str, change: &mut Change<'_, '_>) -> Result<bool> {
    let now = change.now();
    let touched = change.execute(
        sql!(
            "update accounts_set_up_links
            set used_at = $2
            where token_hash = $1 and used_at is null and expires_at > $2"
        ),
        &[hash(token).into(), now.into()],
    )?;
    Ok(touched == 1)
}
