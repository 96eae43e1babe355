//! `engage move`: everything from SQLite to PostgreSQL, and nothing lost on the way.

use std::path::Path;

use anyhow::{Context, bail, ensure};
use platform::{Clock, Settings};
use store::{Copied, Database, Location, copy_everything, what_lies_in};
use vault::{RootKey, Vault};

use crate::{existing, progress, restored_copy};

/// Copies everything to the empty PostgreSQL database at `to`; what was copied, and what to set next.
pub fn move_house(settings: &Settings, to: &str) -> anyhow::Result<String> {
    ensure!(
        to.starts_with("postgres://") || to.starts_with("postgresql://"),
        "--to takes an address like postgres://…"
    );
    let from = existing::up_to_date(settings)?;
    let Location::Sqlite(_) = &from else {
        bail!("this Engage is on PostgreSQL already; only SQLite can be moved")
    };
    existing::ensure_stopped(settings)?;
    // The key is tried before anything is written.
    drop(existing::app(settings)?);
    let to = Location::Postgres(to.to_owned());
    ensure_empty(&to)?;
    let bar = progress::bar("Moving", 0);
    let copied = copy_everything(&from, &to, |table, done, all| progress::show(&bar, table, done, all));
    bar.finish_and_clear();
    let copied = copied.context("moving; nothing was kept in the new database")?;
    let opened = open_there(&to, RootKey::read(&settings.root_key_path())?)?;
    // Whoever wrote to the old database meanwhile would miss their words in the new one.
    ensure!(
        what_lies_in(&from)? == copied,
        "someone wrote to the old database while it was copied, so the new one is not complete.\n\
         The old one has everything. Stop Engage, empty the new database, and move again"
    );
    Ok(format!(
        "{}\n{opened} sealed fields were tried there and open.\n{}",
        figures(&copied),
        next(settings, &from, &to)
    ))
}

/// Refuses a PostgreSQL database that holds something, before anything in it is touched.
pub(crate) fn ensure_empty(to: &Location) -> anyhow::Result<()> {
    let place = existing::shown(to);
    let pending = store::pending(to).with_context(|| format!("reading {place}"))?;
    // A database that is not there waits for every migration, and so does one that is empty.
    let every = store::pending(&Location::Sqlite(Path::new("/nowhere/at/all").to_owned()))?;
    let is_empty = match pending.len() {
        0 => what_lies_in(to)?.tables.iter().all(|(_, rows, _)| *rows == 0),
        waiting => waiting == every.len(),
    };
    ensure!(is_empty, "{place} is not empty: name a database with nothing in it");
    Ok(())
}

fn open_there(to: &Location, key: RootKey) -> anyhow::Result<u64> {
    let database = Database::open(to, 1).context("opening the new database")?;
    let vault = Vault::open(&database, key, Clock::System.now().0)
        .context("opening the vault in the new database")?;
    restored_copy::open_a_few(&vault, &mut database.reader()?)
}

/// A line for each table that holds something.
fn figures(copied: &Copied) -> String {
    let full = copied.tables.iter().filter(|(_, rows, _)| *rows > 0);
    let mut lines: Vec<String> =
        full.map(|(name, rows, hash)| format!("{rows:>10}  {name:<28} {}", hex::encode(hash))).collect();
    let rows: u64 = copied.tables.iter().map(|(_, rows, _)| rows).sum();
    lines.push(format!(
        "{rows:>10}  rows in {} tables were moved and read back the same.",
        copied.tables.len()
    ));
    lines.join("\n")
}

fn next(settings: &Settings, from: &Location, to: &Location) -> String {
    format!(
        "Now set `database` to {} (with its password), and start Engage.\n\
         The root key stays where it is: {}. The old database was not changed: {}.",
        existing::shown(to),
        settings.root_key_path().display(),
        existing::shown(from)
    )
}
