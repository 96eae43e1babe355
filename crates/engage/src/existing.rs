//! An Engage that is already there: opened for upkeep, without making a database or a key or changing a schema.

use std::fs::DirBuilder;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, ensure};
use platform::{App, Clock, Settings};
use store::{Database, Location};
use vault::{RootKey, Vault};

/// Opens it, or says what is missing.
pub fn app(settings: &Settings) -> anyhow::Result<App> {
    let location = up_to_date(settings)?;
    let key = RootKey::read(&settings.root_key_path())?;
    let database =
        Database::open(&location, settings.database_connections).context("opening the database")?;
    let vault = Vault::open(&database, key, Clock::System.now().0).context("opening the vault")?;
    Ok(App::new(database, vault, Clock::System, settings.clone()))
}

/// Where its database is; an error where there is none, or one of another version.
pub fn up_to_date(settings: &Settings) -> anyhow::Result<Location> {
    let location = settings.location();
    if let Location::Sqlite(path) = &location {
        let folder = settings.data.display();
        ensure!(path.exists(), "there is no Engage in {folder}; say with --data where it is");
    }
    let waiting = store::pending(&location).context("reading the database")?;
    ensure!(
        waiting.is_empty(),
        "the database is older than this program and waits for {}: run `engage migrate` first",
        waiting.join(", ")
    );
    Ok(location)
}

/// Makes the data folder where there is none yet, for its owner alone.
pub fn make_data_folder(path: &Path) -> anyhow::Result<()> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.with_context(|| format!("making the data folder {}", path.display()))
}

/// Refuses to go on while Engage serves people at the address in the settings.
pub fn ensure_stopped(settings: &Settings) -> anyhow::Result<()> {
    let address = SocketAddr::new(settings.listen, settings.port);
    ensure!(
        settings.port == 0 || !answers(address).unwrap_or(false),
        "Engage is running at {address}: stop it first, and every other one that uses this database"
    );
    Ok(())
}

/// A location as it may be shown: without a password.
#[must_use]
pub fn shown(location: &Location) -> String {
    match location {
        Location::Sqlite(path) => path.display().to_string(),
        Location::Postgres(url) => without_password(url),
    }
}

/// An address such as `postgres://name:password@machine` with dots for the password.
#[must_use]
pub fn without_password(url: &str) -> String {
    let parts = url.split_once("://").and_then(|(kind, rest)| Some((kind, rest.rsplit_once('@')?)));
    match parts {
        Some((kind, (who, place))) => match who.split_once(':') {
            Some((name, _)) => format!("{kind}://{name}:…@{place}"),
            None => url.to_owned(),
        },
        None => url.to_owned(),
    }
}

fn answers(address: SocketAddr) -> std::io::Result<bool> {
    let wait = Duration::from_secs(1);
    let mut connection = TcpStream::connect_timeout(&address, wait)?;
    connection.set_read_timeout(Some(wait))?;
    connection.write_all(b"GET /health/live HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
    let mut answer = String::new();
    connection.take(4_096).read_to_string(&mut answer)?;
    Ok(answer.ends_with("alive\n"))
}
