//! What tests stand on: Engage with the named world in it, and browsers for the people in it.
//!
//! The same tests run on SQLite and, where `ENGAGE_TEST_DATABASE` names a throwaway cluster, on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod browser;
mod database;
pub mod files;
mod fixtures;

use std::sync::Arc;

use axum::Router;
use edge::{Routes, WordFiles, Words};
use platform::{App, Clock, Jobs, Moment, Settings};
use tokio::runtime::Runtime;
use vault::{RootKey, Vault};
use world::World;

pub use axum::http::StatusCode;
pub use browser::{Browser, Page};
pub use database::TestDatabase;
pub use fixtures::{Fixture, Meant, Whose, differences};

/// Monday 23 November 2026, half past nine in the morning in Westmere.
pub const MONDAY_MORNING: Moment = Moment(1_795_426_200_000_000);

/// Engage, running in this test alone.
pub struct Engage {
    /// The application.
    pub app: App,
    /// The people in it.
    pub world: World,
    router: Router,
    runtime: Arc<Runtime>,
    database: TestDatabase,
}

impl Engage {
    /// Engage with `routes`, whose words are in `words`; the clock stands at [`MONDAY_MORNING`].
    #[must_use]
    pub fn start(routes: &Routes, words: &[WordFiles]) -> Self {
        Self::start_with(routes, words, Settings { is_demo: true, ..Settings::default() })
    }

    /// As [`Engage::start`], set up otherwise.
    #[must_use]
    pub fn start_with(routes: &Routes, words: &[WordFiles], settings: Settings) -> Self {
        let database = TestDatabase::fresh();
        let mail = format!("folder:{}", database.folder().join("mail").display());
        let settings = Settings { mail_smtp: mail, data: database.folder().to_owned(), ..settings };
        let vault = Vault::open(database.database(), RootKey::fresh().unwrap(), MONDAY_MORNING.0).unwrap();
        let app = App::new(database.database().clone(), vault, Clock::by_hand(MONDAY_MORNING), settings);
        let world = World::make(&app).unwrap();
        let router = edge::router(&app, Words::read(words).unwrap(), routes);
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        Self { app, world, router, runtime: Arc::new(runtime), database }
    }

    /// The browser of someone who is signed in.
    #[must_use]
    pub fn browser_of(&self, name: &str) -> Browser {
        let person = self.world.person(name);
        let authority = world::authority_of(person, &mut self.app.database.reader().unwrap()).unwrap();
        let token = world::open_session(&self.app, authority, person).unwrap();
        Browser::new(self.router.clone(), Arc::clone(&self.runtime), Some(token))
    }

    /// The browser of someone who is not signed in.
    #[must_use]
    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone(), Arc::clone(&self.runtime), None)
    }

    /// Lets time pass.
    pub fn wait_seconds(&self, seconds: i64) {
        self.app.clock.move_to(self.app.now().plus_seconds(seconds));
    }

    /// Lets days pass.
    pub fn wait_days(&self, days: i64) {
        self.wait_seconds(days * 24 * 60 * 60);
    }

    /// Runs every job that is due, until none is.
    pub fn run_jobs(&self, jobs: &Jobs) {
        while jobs.run_due(&self.app).unwrap() > 0 {}
    }

    /// The letters sent so far, as files.
    #[must_use]
    pub fn letters(&self) -> Vec<String> {
        let folder = self.database.folder().join("mail");
        let files =
            std::fs::read_dir(folder).map(|files| files.flatten().collect::<Vec<_>>()).unwrap_or_default();
        files.iter().map(|file| std::fs::read_to_string(file.path()).unwrap()).collect()
    }

    /// The folder that holds everything this Engage keeps.
    #[must_use]
    pub fn folder(&self) -> &std::path::Path {
        self.database.folder()
    }
}
