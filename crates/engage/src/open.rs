//! From settings to a running application.

use anyhow::Context;
use platform::{App, Clock, Settings};
use store::{Database, Location, Read, sql};

use vault::{RootKey, Vault};

use crate::existing::make_data_folder;

/// Opens the database, brings its schema up to date, and opens the vault.
pub fn app(settings: &Settings) -> anyhow::Result<App> {
    let location = settings.location();
    if matches!(location, Location::Sqlite(_)) {
        make_data_folder(&settings.data)?;
    }
    let database =
        Database::open(&location, settings.database_connections).context("opening the database")?;
    let key = root_key(settings, &database)?;
    let vault = Vault::open(&database, key, Clock::System.now().0).context("opening the vault")?;
    Ok(App::new(database, vault, Clock::System, settings.clone()))
}

/// The root key is made on first use where the default file is meant. Once something is sealed, or where a
/// file was named, it must be there: a new key would open nothing.
fn root_key(settings: &Settings, database: &Database) -> anyhow::Result<RootKey> {
    let path = settings.root_key_path();
    let sealed: i64 =
        database.reader()?.one(sql!("select count(*) from vault_installation"), &[], |row| row.get(0))?;
    if settings.root_key.is_empty() && sealed == 0 {
        make_data_folder(&settings.data)?;
        return Ok(RootKey::read_or_make(&path)?);
    }
    RootKey::read(&path).with_context(|| {
        format!(
            "reading the root key {}: this database was sealed with it, so it must be put back",
            path.display()
        )
    })
}
