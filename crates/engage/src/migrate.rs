//! `engage migrate`: brings the schema of the database up to date, or says what that would do.

use anyhow::Context;
use platform::Settings;
use store::{Database, Location};

use crate::{existing, progress};

/// Runs what is pending, or with `is_plan` only names it; what was done.
pub fn migrate(settings: &Settings, is_plan: bool) -> anyhow::Result<String> {
    let location = settings.location();
    let pending = store::pending(&location).context("reading the database")?;
    let version = store::schema_version();
    if pending.is_empty() {
        return Ok(format!("The schema is up to date: version {version}."));
    }
    let names = pending.join("\n  ");
    if is_plan {
        return Ok(format!("These migrations would run:\n  {names}\nNothing was changed."));
    }
    if matches!(location, Location::Sqlite(_)) {
        existing::make_data_folder(&settings.data)?;
    }
    let bar = progress::bar("Migrating", pending.len() as u64);
    let opened = Database::open(&location, 1).context("migrating");
    bar.finish_and_clear();
    opened?;
    Ok(format!("These migrations were run:\n  {names}\nThe schema is up to date: version {version}."))
}
