//! `engage keys rotate` and `engage keys rewrap`: new keys for what is sealed.

use std::path::Path;
use std::time::Duration;

use accounts::Authority;
use anyhow::{Context, ensure};
use platform::{Act, App, Clock, Settings};
use store::Database;
use vault::{Place, RootKey, Rotated, Rotation, Vault};

use crate::{capabilities, existing, import, progress};

/// Whose keys are replaced, and how.
pub struct Wanted<'a> {
    /// One authority; all of them where none is named.
    pub authority: Option<&'a str>,
    /// Whether every person gets a new key too, and all their words are sealed anew.
    pub is_for_people: bool,
    /// How long an old key stays, for pages that had just read a row.
    pub grace: Duration,
}

/// Replaces keys while people work; what was done.
pub fn rotate(app: &App, wanted: &Wanted<'_>) -> anyhow::Result<String> {
    let authorities = match wanted.authority {
        Some(name) => vec![import::authority(app, Some(name))?],
        None => Authority::all(&mut app.database.reader()?)?,
    };
    ensure!(!authorities.is_empty(), "no authority is set up yet, so there are no keys to replace");
    let said: Vec<String> =
        authorities.iter().map(|authority| rotate_one(app, authority, wanted)).collect::<Result<_, _>>()?;
    Ok(said.join("\n"))
}

/// Wraps every key with the root key in `new`, which is made where there is none; what to do next.
pub fn rewrap(settings: &Settings, new: &Path) -> anyhow::Result<String> {
    existing::ensure_stopped(settings)?;
    let location = existing::up_to_date(settings)?;
    let old_path = settings.root_key_path();
    ensure!(old_path != new, "{} holds the root key that is in use; name another file", new.display());
    let old = RootKey::read(&old_path)?;
    // The new key is on the disk before anything depends on it.
    let key = RootKey::read_or_make(new).context("the new root key")?;
    let database =
        Database::open(&location, settings.database_connections).context("opening the database")?;
    vault::rewrap_root(&database, old, key)
        .with_context(|| format!("with the root key in {}; nothing was changed", old_path.display()))?;
    Vault::open(&database, RootKey::read(new)?, Clock::System.now().0).context("opening the vault anew")?;
    let (new, old) = (new.display(), old_path.display());
    Ok(format!(
        "Everything opens with the root key in {new} now.\n\
         Before you start Engage: set root_key to that file, and keep a copy of it somewhere else.\n\
         Keep the old key ({old}) beside the backups made until now: they open with it alone."
    ))
}

fn rotate_one(app: &App, authority: &Authority, wanted: &Wanted<'_>) -> anyhow::Result<String> {
    let rotation = Rotation {
        db: &app.database,
        vault: &app.vault,
        authority: authority.id.0,
        now: app.now().0,
        grace: wanted.grace,
    };
    let bar = progress::bar("Wrapping keys", 0);
    let wrapped = rotation.authority_key(|done, all| {
        bar.set_length(all);
        bar.set_position(done);
    });
    bar.finish_and_clear();
    let wrapped = wrapped?;
    let mut said = format!("{}: a new key wraps the keys of {}.", authority.name, people(wrapped.keys));
    let mut sealed = Rotated::default();
    if wanted.is_for_people {
        let bar = progress::bar("Sealing anew", 0);
        let done = rotation.subject_keys(&capabilities::sealed_columns(), |done, all| {
            bar.set_length(all);
            bar.set_position(done);
        });
        bar.finish_and_clear();
        sealed = done?;
        said +=
            &format!(" {} have new keys; {} fields were sealed anew.", people(sealed.keys), sealed.fields);
    }
    write_down(app, authority, (wrapped.keys, sealed.fields))?;
    ensure_whole(&wrapped, &sealed, &said)?;
    Ok(said)
}

fn write_down(app: &App, authority: &Authority, (keys, fields): (u64, u64)) -> anyhow::Result<()> {
    let act = Act::of_engage(authority.id.0, "vault.keys_replaced", authority.id.0)
        .with(format!("keys={keys} fields={fields}"));
    Ok(app.change(act, |_| Ok(()))?)
}

/// Nothing is lost when this fails: what does not open is left as it is, with its key.
fn ensure_whole(wrapped: &Rotated, sealed: &Rotated, said: &str) -> anyhow::Result<()> {
    let place = |place: &Place| format!("{}.{}, row {}", place.table, place.column, place.row);
    let unreadable: Vec<String> = sealed.unreadable.iter().map(place).collect();
    ensure!(
        unreadable.is_empty(),
        "{said}\nBut this does not open, and was left as it is with its key: {}",
        unreadable.join("; ")
    );
    let kept = wrapped.kept + sealed.kept;
    ensure!(kept == 0, "{said}\nBut {kept} old keys are still in use and were kept: run this again later");
    Ok(())
}

fn people(count: u64) -> String {
    if count == 1 { "1 person".to_owned() } else { format!("{count} people") }
}
