//! What every capability can rely on.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod audit;
mod change;
mod jobs;
mod mail;
mod settings;
mod working_days;

use platform::{App, Clock, Moment, Settings};
use testing::{MONDAY_MORNING, TestDatabase};
use vault::{RootKey, Vault};

/// An application with nobody in it.
struct Bare {
    app: App,
    database: TestDatabase,
}

fn bare() -> Bare {
    let database = TestDatabase::fresh();
    let vault = Vault::open(database.database(), RootKey::fresh().unwrap(), MONDAY_MORNING.0).unwrap();
    let settings = Settings {
        mail_smtp: format!("folder:{}", database.folder().join("mail").display()),
        ..Settings::default()
    };
    let app = App::new(database.database().clone(), vault, Clock::by_hand(MONDAY_MORNING), settings);
    Bare { app, database }
}

fn later(seconds: i64) -> Moment {
    MONDAY_MORNING.plus_seconds(seconds)
}
