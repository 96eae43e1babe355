//! The program with the named world in it, started and killed as a process.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use engage::existing;
use platform::{App, Settings};
use store::{Database, Location};
use tempfile::TempDir;
use testing::TestDatabase;
use vault::RootKey;
use world::World;

use crate::mail_server::MailServer;

pub(crate) struct Program {
    settings: Settings,
    sessions: Vec<(&'static str, String)>,
    running: Mutex<Option<(Child, String)>>,
    // Held, so that they go away with the test.
    _folder: TempDir,
    _database: TestDatabase,
}

impl Program {
    pub(crate) fn prepare(letters: &MailServer) -> Self {
        let (folder, held) = (TempDir::new().unwrap(), TestDatabase::fresh());
        let database = match held.database().location() {
            Location::Postgres(url) => url,
            Location::Sqlite(_) => String::new(),
        };
        let settings = Settings {
            data: folder.path().join("data"),
            database,
            root_key: folder.path().join("root.key").display().to_string(),
            mail_smtp: format!("smtp://127.0.0.1:{}", letters.port),
            ..Settings::default()
        };
        existing::make_data_folder(&settings.data).unwrap();
        RootKey::make(&settings.root_key_path()).unwrap();
        drop(Database::open(&settings.location(), 1).unwrap());
        let app = existing::app(&settings).unwrap();
        let world = World::make(&app).unwrap();
        let open = |(name, person): &(&'static str, _)| {
            Some((*name, world::open_session(&app, world.westmere, *person).unwrap()))
        };
        let sessions =
            world.everyone().iter().filter(|(name, _)| crate::SHARING.contains(name)).filter_map(open);
        Self {
            sessions: sessions.collect(),
            settings,
            running: Mutex::default(),
            _folder: folder,
            _database: held,
        }
    }

    /// The session of someone who shares.
    pub(crate) fn session(&self, name: &str) -> String {
        self.sessions.iter().find(|(known, _)| *known == name).unwrap().1.clone()
    }

    /// Where it is now; nowhere while it is down.
    pub(crate) fn address(&self) -> Option<String> {
        self.running.lock().unwrap().as_ref().map(|(_, address)| address.clone())
    }

    pub(crate) fn start(&self) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_engage"))
            .arg("serve")
            .env("ENGAGE_DATA", &self.settings.data)
            .env("ENGAGE_DATABASE", &self.settings.database)
            .env("ENGAGE_ROOT_KEY", &self.settings.root_key)
            .env("ENGAGE_MAIL_SMTP", &self.settings.mail_smtp)
            .env("ENGAGE_PORT", "0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap().trim().trim_end_matches('/').to_owned();
        *self.running.lock().unwrap() = Some((child, address));
    }

    /// As a power cut would: no signal that it could hear.
    pub(crate) fn kill(&self) {
        let Some((mut child, _)) = self.running.lock().unwrap().take() else { return };
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// What it left.
    pub(crate) fn app(&self) -> App {
        existing::app(&self.settings).unwrap()
    }
}
