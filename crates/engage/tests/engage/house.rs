//! An installation with the named world in it, a data folder and a root key file, as whoever runs one has it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use engage::existing;
use platform::{Act, App, Settings};
use store::{Database, Location, Read, sql};
use tempfile::TempDir;
use testing::TestDatabase;
use vault::{RootKey, SealedFiles};
use voice::{Answer, BEFORE_MY_REVIEW, Statement, StatementId, Way};
use world::World;

/// What Amira says in every house.
pub(crate) const AMIRAS_WORDS: &str = "I want to see Yusuf every Saturday";

/// An installation.
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) world: World,
    pub(crate) settings: Settings,
    pub(crate) statement: StatementId,
    empty: Empty,
}

/// A place that nothing is in yet, but for the schema on PostgreSQL.
pub(crate) struct Empty {
    pub(crate) settings: Settings,
    folder: TempDir,
    // Held, so that a database on a cluster goes away with the test.
    _database: Option<TestDatabase>,
}

impl Empty {
    /// On the engine that the tests run on.
    pub(crate) fn fresh() -> Self {
        let database = TestDatabase::fresh();
        match database.database().location() {
            Location::Postgres(url) => Self::at(url, Some(database)),
            Location::Sqlite(_) => Self::on_sqlite(),
        }
    }

    /// On SQLite whatever the tests run on.
    pub(crate) fn on_sqlite() -> Self {
        Self::at(String::new(), None)
    }

    /// On PostgreSQL, or none after saying that the test is skipped.
    pub(crate) fn on_postgres(claim: &str) -> Option<Self> {
        let empty = Self::fresh();
        if empty.settings.database.is_empty() {
            println!(
                "skipped: {claim}: there is no PostgreSQL (set ENGAGE_TEST_DATABASE to a throwaway cluster)"
            );
            return None;
        }
        Some(empty)
    }

    fn at(database: String, held: Option<TestDatabase>) -> Self {
        let folder = TempDir::new().unwrap();
        let data = folder.path().join("data");
        let root_key = folder.path().join("root.key").display().to_string();
        // Port 0: no test asks whether somebody else's Engage is running.
        let settings = Settings { data, database, root_key, port: 0, ..Settings::default() };
        Self { settings, folder, _database: held }
    }

    /// Gives it the root key of `house`.
    pub(crate) fn with_key_of(self, house: &House) -> Self {
        std::fs::copy(house.settings.root_key_path(), self.settings.root_key_path()).unwrap();
        self
    }

    /// A path beside the data folder.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl House {
    /// On the engine that the tests run on.
    pub(crate) fn fresh() -> Self {
        Self::furnish(Empty::fresh())
    }

    /// On SQLite whatever the tests run on.
    pub(crate) fn on_sqlite() -> Self {
        Self::furnish(Empty::on_sqlite())
    }

    fn furnish(empty: Empty) -> Self {
        let settings = empty.settings.clone();
        existing::make_data_folder(&settings.data).unwrap();
        RootKey::make(&settings.root_key_path()).unwrap();
        drop(Database::open(&settings.location(), 1).unwrap());
        let app = existing::app(&settings).unwrap();
        let world = World::make(&app).unwrap();
        let statement = begin(&app, &world);
        let house = Self { app, world, settings, statement, empty };
        house.amira_says("talk-about", AMIRAS_WORDS);
        house
    }

    /// Amira answers a question.
    pub(crate) fn amira_says(&self, question: &str, words: &str) {
        let statement =
            Statement::for_engage(self.statement, &mut self.app.database.reader().unwrap()).unwrap();
        let answer = Answer { question: question.to_owned(), way: Way::Said, words: Some(words.to_owned()) };
        let amira = self.world.person("Amira").0;
        let act =
            Act::of(amira, self.world.westmere.0, "voice.question_answered", self.statement.0).about(amira);
        self.app.change(act, move |change| answer.keep(change, &statement)).unwrap();
    }

    /// Seals a file into the data folder; its id and the key that opens it.
    pub(crate) fn keep_file(&self, content: &str) -> (platform::uuid::Uuid, Vec<u8>) {
        let files = SealedFiles::in_folder(self.settings.data.join("files")).unwrap();
        let id = platform::new_id();
        let (key, _) = files.keep(id, &mut content.as_bytes()).unwrap();
        (id, key.bytes().to_vec())
    }

    /// A path beside the data folder.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.empty.beside(name)
    }

    /// Makes a backup and says where.
    pub(crate) fn backup(&self) -> PathBuf {
        static NEXT: AtomicI64 = AtomicI64::new(0);
        let path = self.beside(&format!("{}.engage", NEXT.fetch_add(1, Ordering::Relaxed)));
        engage::backup::backup(&self.app, &path, false).unwrap();
        path
    }

    /// What Amira said, as this installation can read it.
    pub(crate) fn amiras_words(&self) -> String {
        words_in(&self.app, self.statement)
    }
}

/// What Amira said, as `settings` let it be read.
pub(crate) fn words_at(settings: &Settings, statement: StatementId) -> String {
    words_in(&existing::app(settings).unwrap(), statement)
}

/// How many rows lie where `settings` point, and their hashes.
pub(crate) fn lies_in(settings: &Settings) -> store::Copied {
    store::what_lies_in(&settings.location()).unwrap()
}

/// The names of what is in a folder.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().display().to_string()).collect();
    names.sort();
    names
}

fn words_in(app: &App, statement: StatementId) -> String {
    let mut read = app.database.reader().unwrap();
    let statement = Statement::for_engage(statement, &mut read).unwrap();
    let answers = Answer::all_of(&statement, app, &mut read).unwrap();
    answers.into_iter().filter_map(|answer| answer.words).collect::<Vec<_>>().join("\n")
}

fn begin(app: &App, world: &World) -> StatementId {
    let (authority, amira, review) = (world.westmere, world.person("Amira"), world.amiras_review);
    let act = Act::of(amira.0, authority.0, "voice.statement_begun", amira.0).about(amira.0);
    app.change(act, move |change| {
        Statement::begin(change, (authority, amira), BEFORE_MY_REVIEW, Some(review))
    })
    .unwrap()
}

/// How many lines the audit trail of `app` has.
pub(crate) fn audit_lines(app: &App) -> i64 {
    let mut read = app.database.reader().unwrap();
    read.one(sql!("select count(*) from audit_lines"), &[], |row| row.get(0)).unwrap()
}
