//! The schema: numbered SQL files in `migrations/`, the same text for both engines.

use std::path::Path;

use refinery::{Migrate, Migration, Runner};

use crate::{Database, Error, Location, Sql, pools};

mod embedded {
    refinery::embed_migrations!("../../migrations");
}

pub(crate) fn run(connection: &mut impl Migrate) -> Result<(), Error> {
    refuse_newer(&applied_to(connection)?)?;
    runner().run(connection)?;
    Ok(())
}

/// Opens the file with its schema up to date. Two programs may start at once: a lock on the folder (one on
/// the file would undo SQLite's own) lets one migrate while the other waits.
pub(crate) fn open_sqlite(path: &Path) -> Result<rusqlite::Connection, Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = std::fs::File::open(folder.unwrap_or(Path::new(".")))?;
    folder.lock()?;
    let mut connection = pools::open_sqlite(path)?;
    run(&mut connection)?;
    Ok(connection)
}

/// Several nodes may start at once: one migrates, the others wait for it.
pub(crate) fn run_on_postgres(url: &str) -> Result<(), Error> {
    let mut connection = pools::connect_to_postgres(url)?;
    connection.batch_execute("select pg_advisory_lock(7236514)")?;
    run(&mut connection)
}

/// The newest migration that this program knows.
#[must_use]
pub fn schema_version() -> i64 {
    runner().get_migrations().iter().map(|migration| i64::from(migration.version())).max().unwrap_or_default()
}

/// The names of the migrations that `location` still needs; an error where a newer program made it.
pub fn pending(location: &Location) -> Result<Vec<String>, Error> {
    let applied = match location {
        Location::Sqlite(path) if !path.exists() => Vec::new(),
        Location::Sqlite(path) => applied_to(&mut pools::open_sqlite(path)?)?,
        Location::Postgres(url) => applied_to(&mut pools::connect_to_postgres(url)?)?,
    };
    refuse_newer(&applied)?;
    let is_applied = |version| applied.iter().any(|migration| migration.version() == version);
    let known = runner();
    let waiting = known.get_migrations().iter().filter(|migration| !is_applied(migration.version()));
    Ok(waiting.map(ToString::to_string).collect())
}

impl Database {
    /// Whether the database answers at all.
    pub fn answers(&self) -> Result<(), Error> {
        use crate::Read;
        self.reader()?.one(crate::sql!("select 1"), &[], |_| Ok(()))
    }

    /// What SQLite finds broken in its file, a line each. PostgreSQL looks after its own files.
    pub fn damage(&self) -> Result<Vec<String>, Error> {
        use crate::Read;
        if !self.is_embedded() {
            return Ok(Vec::new());
        }
        // Not `sql!`: those are prepared on both engines by a test.
        let found: Vec<String> =
            self.reader()?.all(Sql::from_macro("pragma integrity_check"), &[], |row| row.get(0))?;
        Ok(found.into_iter().filter(|line| line != "ok").collect())
    }
}

/// What was run on this database; a fresh one has no table of it yet.
fn applied_to(connection: &mut impl Migrate) -> Result<Vec<Migration>, Error> {
    connection.assert_migrations_table("refinery_schema_history")?;
    Ok(runner().get_applied_migrations(connection)?)
}

/// An older program never touches a newer database.
fn refuse_newer(applied: &[Migration]) -> Result<(), Error> {
    let found = applied.iter().map(|migration| i64::from(migration.version())).max().unwrap_or_default();
    let known = schema_version();
    if found > known { Err(Error::Newer { found, known }) } else { Ok(()) }
}

fn runner() -> Runner {
    embedded::migrations::runner()
}
