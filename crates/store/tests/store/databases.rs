//! A fresh database for each test, on each engine there is: SQLite always, PostgreSQL when
//! `ENGAGE_TEST_DATABASE` holds the address of a throwaway cluster.

use std::sync::atomic::{AtomicU32, Ordering};

use store::{Database, Location};

/// A database that goes away when the test ends.
pub(crate) struct Fresh {
    pub(crate) location: Location,
    _folder: tempfile::TempDir,
    cluster: Option<(String, String)>,
}

/// Runs the test on SQLite, and on PostgreSQL where there is one.
pub(crate) fn on_each_engine(test: impl Fn(&Database)) {
    for fresh in each_fresh() {
        test(&Database::open(&fresh.location, 8).unwrap());
    }
}

pub(crate) fn each_fresh() -> impl Iterator<Item = Fresh> {
    [Some(sqlite()), postgres()].into_iter().flatten()
}

pub(crate) fn sqlite() -> Fresh {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::Sqlite(folder.path().join("engage.db"));
    Fresh { location, _folder: folder, cluster: None }
}

#[expect(clippy::disallowed_methods, reason = "a test asks whether there is a cluster to test on")]
pub(crate) fn postgres() -> Option<Fresh> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let cluster = std::env::var("ENGAGE_TEST_DATABASE").ok().filter(|url| !url.is_empty())?;
    let name = format!("engage_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let mut client = postgres::Client::connect(&cluster, postgres::NoTls).unwrap();
    client.batch_execute(&format!("drop database if exists {name}")).unwrap();
    client.batch_execute(&format!("create database {name}")).unwrap();
    let (server, _) = cluster.rsplit_once('/').unwrap();
    let location = Location::Postgres(format!("{server}/{name}"));
    Some(Fresh { location, _folder: tempfile::tempdir().unwrap(), cluster: Some((cluster, name)) })
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if let Some((cluster, name)) = &self.cluster {
            let client = postgres::Client::connect(cluster, postgres::NoTls);
            drop(
                client.map(|mut client| client.batch_execute(&format!("drop database {name} with (force)"))),
            );
        }
    }
}
