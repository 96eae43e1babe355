//! A database of its own for each test, gone when the test is.

use std::path::Path;

use platform::new_id;
use store::{Database, Location};
use tempfile::TempDir;

/// A fresh database with the whole schema.
pub struct TestDatabase {
    database: Option<Database>,
    folder: TempDir,
    cluster: Option<(String, String)>,
}

impl TestDatabase {
    /// On PostgreSQL where `ENGAGE_TEST_DATABASE` names a cluster, else on SQLite.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "tests are told their cluster by the environment")]
    pub fn fresh() -> Self {
        let folder = TempDir::new().unwrap();
        let cluster = std::env::var("ENGAGE_TEST_DATABASE").ok().filter(|url| !url.is_empty());
        let cluster = cluster.map(|cluster| (cluster, format!("test_{}", new_id().simple())));
        let location = cluster.as_ref().map_or_else(
            || Location::Sqlite(folder.path().join("engage.db")),
            |(cluster, name)| {
                on_cluster(cluster, &format!("create database {name}"));
                Location::Postgres(in_database(cluster, name))
            },
        );
        // One connection: on PostgreSQL whoever holds it and waits for a second fails here, and not first on the day
        // on which everyone writes.
        let database = Database::open(&location, 1).unwrap();
        Self { database: Some(database), folder, cluster }
    }

    /// The database.
    #[must_use]
    pub fn database(&self) -> &Database {
        self.database.as_ref().unwrap()
    }

    /// The folder of this test.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        drop(self.database.take());
        if let Some((cluster, name)) = &self.cluster {
            on_cluster(cluster, &format!("drop database {name} with (force)"));
        }
    }
}

fn on_cluster(cluster: &str, command: &str) {
    let mut client = postgres::Client::connect(cluster, postgres::NoTls).unwrap();
    client.batch_execute(command).unwrap();
}

/// `postgres://…/anything` with another database.
fn in_database(cluster: &str, name: &str) -> String {
    let (server, _) = cluster.rsplit_once('/').unwrap();
    format!("{server}/{name}?sslmode=disable")
}
