//! From settings to a running application.

use anyhow::Context;
use platform::{App, Clock, Settings};
use store::{Database, Location};
use vault::{RootKey, Vault};

/// Opens the database, brings its schema up to date, and opens the vault.
pub fn app(settings: &Settings) -> anyhow::Result<App> {
    let location = settings.location();
    if matches!(location, Location::Sqlite(_)) {
        std::fs::create_dir_all(&settings.data)
            .with_context(|| format!("making the data folder {}", settings.data.display()))?;
    }
    let database =
        Database::open(&location, settings.database_connections).context("opening the database")?;
    let key = root_key(settings)?;
    let vault = Vault::open(&database, key, Clock::System.now().0).context("opening the vault")?;
    Ok(App::new(database, vault, Clock::System, settings.clone()))
}

/// The root key is made on first use where the default file is meant; a file that was named must be there.
fn root_key(settings: &Settings) -> anyhow::Result<RootKey> {
    let path = settings.root_key_path();
    if settings.root_key.is_empty() {
        std::fs::create_dir_all(&settings.data).context("making the data folder")?;
        return Ok(RootKey::read_or_make(&path)?);
    }
    RootKey::read(&path).with_context(|| format!("reading the root key {}", path.display()))
}
