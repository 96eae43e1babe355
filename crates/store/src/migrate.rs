//! The schema: numbered SQL files in `migrations/`, the same text for both engines.

use refinery::{Migrate, Runner};

use crate::{Database, Error, Location, pools};

mod embedded {
    refinery::embed_migrations!("../../migrations");
}

pub(crate) fn run(connection: &mut impl Migrate) -> Result<(), Error> {
    // Refinery stops at a migration it does not know, so an older program never opens a newer database.
    runner().run(connection)?;
    Ok(())
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

/// The names of the migrations that `location` still needs.
pub fn pending(location: &Location) -> Result<Vec<String>, Error> {
    let applied = match location {
        Location::Sqlite(path) if !path.exists() => Vec::new(),
        Location::Sqlite(path) => runner().get_applied_migrations(&mut pools::open_sqlite(path)?)?,
        Location::Postgres(url) => runner().get_applied_migrations(&mut pools::connect_to_postgres(url)?)?,
    };
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
}

fn runner() -> Runner {
    embedded::migrations::runner()
}
