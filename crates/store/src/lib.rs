//! One thin, synchronous seam over two databases: SQLite in one file, or PostgreSQL.
//!
//! | File | What it is |
//! |---|---|
//! | `value.rs` | what goes into a statement and what comes out of a row |
//! | `read.rs` | asking: [`Read::all`], [`Read::maybe`], [`Read::one`], and the statement itself ([`sql!`]) |
//! | `database.rs` | opening, the pools, and [`Database::change`], the one way to write |
//! | `writer.rs` | SQLite's one writer thread: changes that wait together are committed together |
//! | `pools.rs` | connections: settings, prepared statements, TLS to PostgreSQL |
//! | `migrate.rs` | the schema, the same text for both engines |
//! | `copy.rs`, `copy_end.rs`, `tables.rs` | every row from one engine to the other, for moving house and for backups |
//!
//! The same SQL text serves both engines: ids are `uuid`, times `bigint` microseconds UTC, personal text
//! `bytea`. SQLite takes those type names as they are, so the migrations are one folder too.

mod copy;
mod copy_end;
mod database;
mod migrate;
mod pools;
mod read;
mod tables;
mod value;
mod writer;

pub use copy::{Copied, copy_everything, what_lies_in};
pub use database::{Database, Location, Tx};
pub use migrate::{pending, schema_version};
pub use read::{Read, Reader, Row, Sql};
pub use tables::{Kind, Table, tables};
pub use value::{Field, Value};

/// What the database said when it could not do what was asked. Never shown to a person.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// SQLite refused.
    #[error("sqlite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL refused.
    #[error("postgres: {0:?}")]
    Postgres(#[from] postgres::Error),
    /// No connection came free in time, or none can be made.
    #[error("no database connection: {0}")]
    Pool(#[from] r2d2::Error),
    /// The schema could not be brought up to date.
    #[error("migrations: {0}")]
    Migrations(#[from] refinery::Error),
    /// The database knows migrations that this program does not.
    #[error(
        "the database was made by a newer Engage (schema {found}; this program knows {known}): use that version"
    )]
    Newer {
        /// The newest migration in the database.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// A row held something else than the program expects.
    #[error("unexpected value in column {column}: {found}")]
    Value {
        /// Counted from nought.
        column: usize,
        /// What was there, without its content.
        found: &'static str,
    },
    /// A row that must be there is not.
    #[error("a row that must exist is missing")]
    Missing,
    /// The file or folder of the database cannot be used.
    #[error("the database file: {0}")]
    File(#[from] std::io::Error),
    /// A copy could not be made, and nothing was changed.
    #[error("the copy: {0}")]
    Copy(String),
    /// The writer stopped, panicked, or the settings make no sense.
    #[error("the database: {0}")]
    Stopped(String),
}

impl Error {
    /// Whether a unique rule refused the row: someone else got there first.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        match self {
            Self::Sqlite(rusqlite::Error::SqliteFailure(failure, _)) => {
                use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
                matches!(failure.extended_code, SQLITE_CONSTRAINT_UNIQUE | SQLITE_CONSTRAINT_PRIMARYKEY)
            }
            Self::Postgres(error) => error.code() == Some(&postgres::error::SqlState::UNIQUE_VIOLATION),
            _ => false,
        }
    }

    /// Whether the database is full or may not be written to: the words must stay where they are.
    #[must_use]
    pub fn cannot_be_kept(&self) -> bool {
        use rusqlite::ErrorCode::{CannotOpen, DiskFull, ReadOnly, SystemIoFailure};
        matches!(self, Self::Sqlite(rusqlite::Error::SqliteFailure(failure, _))
            if matches!(failure.code, DiskFull | ReadOnly | SystemIoFailure | CannotOpen))
            || matches!(self, Self::Pool(_))
    }

    /// Whether PostgreSQL gave up this change for another one. [`Database::change`] has then tried often already.
    #[must_use]
    pub fn may_be_tried_again(&self) -> bool {
        use postgres::error::SqlState;
        matches!(self, Self::Postgres(error) if matches!(error.code(),
            Some(code) if *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED))
    }
}
