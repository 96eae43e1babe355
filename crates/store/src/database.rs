//! Opening a database, reading from it, and changing it.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use crate::pools::{self, PostgresConnection, PostgresConnections, SqliteReaders};
use crate::read::{Handle, ReaderConnection};
use crate::writer::{Ran, Writer};
use crate::{Error, Read, Reader, Sql, Value, migrate};

/// Where the data lives.
#[derive(Clone, Debug)]
pub enum Location {
    /// One file, the default.
    Sqlite(PathBuf),
    /// `postgres://…`, for several machines.
    Postgres(String),
}

/// The open database; cheap to clone, shared by every request.
#[derive(Clone)]
pub struct Database(Arc<Engine>);

enum Engine {
    Sqlite { readers: r2d2::Pool<SqliteReaders>, writer: Writer, path: PathBuf },
    Postgres { connections: r2d2::Pool<PostgresConnections>, url: String },
}

/// A change under way: what happens through it is kept whole or not at all.
pub struct Tx<'a> {
    handle: TxHandle<'a>,
    try_again: bool,
}

enum TxHandle<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(&'a mut PostgresConnection),
}

const TRIES: u32 = 16;

impl Database {
    /// Opens the database and brings its schema up to date.
    pub fn open(location: &Location, connections: u32) -> Result<Self, Error> {
        let engine = match location {
            Location::Sqlite(path) => {
                let writing = migrate::open_sqlite(path)?;
                let readers = pools::sqlite_readers(path, connections)?;
                Engine::Sqlite { readers, writer: Writer::start(writing)?, path: path.clone() }
            }
            Location::Postgres(url) => {
                migrate::run_on_postgres(url)?;
                let connections = pools::postgres_connections(url, connections)?;
                Engine::Postgres { connections, url: url.clone() }
            }
        };
        Ok(Self(Arc::new(engine)))
    }

    /// A connection to ask with.
    pub fn reader(&self) -> Result<Reader, Error> {
        Ok(Reader::of(match &*self.0 {
            Engine::Sqlite { readers, .. } => ReaderConnection::Sqlite(readers.get()?),
            Engine::Postgres { connections, .. } => ReaderConnection::Postgres(Box::new(connections.get()?)),
        }))
    }

    /// A connection to ask several things of one moment with, and to drop soon. What is written while it lives it
    /// may or may not see.
    pub fn snapshot(&self) -> Result<Reader, Error> {
        self.reader()?.hold_still()
    }

    /// Where this database lives.
    #[must_use]
    pub fn location(&self) -> Location {
        match &*self.0 {
            Engine::Sqlite { path, .. } => Location::Sqlite(path.clone()),
            Engine::Postgres { url, .. } => Location::Postgres(url.clone()),
        }
    }

    /// Whether this is the embedded database, where short keyed reads need no thread of their own.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        matches!(&*self.0, Engine::Sqlite { .. })
    }

    /// Runs `change` as one transaction and waits until it is durable. It may run again after a
    /// serialization failure, so it must have no effect outside the transaction.
    pub fn change<T, E>(
        &self,
        change: impl FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (tell, told) = sync_channel(1);
        self.change_then(change, move |fate| drop(tell.send(fate)));
        told.recv().unwrap_or_else(|_| Err(Error::Stopped("a change panicked".into()).into()))
    }

    /// As [`Database::change`], telling `then` instead of waiting. On SQLite this returns at once; on
    /// PostgreSQL when the change is done.
    pub fn change_then<T, E>(
        &self,
        mut change: impl FnMut(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        then: impl FnOnce(Result<T, E>) + Send + 'static,
    ) where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.0 {
            Engine::Sqlite { writer, .. } => {
                let waiting = Box::new(move |begun: Result<&rusqlite::Connection, Error>| {
                    let outcome = begun.map_err(E::from).and_then(|connection| {
                        change(&mut Tx { handle: TxHandle::Sqlite(connection), try_again: false })
                    });
                    let keep = outcome.is_ok();
                    let answer =
                        Box::new(move |fate: Result<(), Error>| then(fate.map_err(E::from).and(outcome)));
                    Ran { keep, answer }
                });
                // When the writer has stopped the closure is dropped unrun, and the caller sees that.
                if let Err(error) = writer.enqueue(waiting) {
                    tracing::error!(%error, "a change came after the database was closed");
                }
            }
            Engine::Postgres { connections, .. } => then(change_on_postgres(connections, &mut change)),
        }
    }
}

fn change_on_postgres<T, E: From<Error>>(
    connections: &r2d2::Pool<PostgresConnections>,
    change: &mut impl FnMut(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let mut connection = connections.get().map_err(Error::from)?;
    let mut outcome = Err(Error::Stopped("never tried".into()).into());
    for attempt in 0..TRIES {
        let (tried, try_again) = try_on_postgres(&mut connection, change);
        outcome = tried;
        if !try_again {
            break;
        }
        std::thread::sleep(pause(attempt));
    }
    outcome
}

/// Longer each time up to a tenth of a second, and never the same for two who met.
fn pause(attempt: u32) -> Duration {
    let chance = RandomState::new().build_hasher().finish();
    Duration::from_micros(chance % (1_500 << attempt.min(6)))
}

/// One attempt, and whether another is worth it.
fn try_on_postgres<T, E: From<Error>>(
    connection: &mut PostgresConnection,
    change: &mut impl FnMut(&mut Tx<'_>) -> Result<T, E>,
) -> (Result<T, E>, bool) {
    // Serializable, so that a closure means the same here as on SQLite's single writer.
    if let Err(error) = connection.client.batch_execute("begin isolation level serializable read write") {
        return (Err(Error::from(error).into()), false);
    }
    let mut tx = Tx { handle: TxHandle::Postgres(connection), try_again: false };
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| change(&mut tx)));
    let try_again = tx.try_again;
    let outcome = outcome.unwrap_or_else(|_| Err(Error::Stopped("a change panicked".into()).into()));
    let ended = connection.client.batch_execute(if outcome.is_ok() { "commit" } else { "rollback" });
    match (outcome, ended.map_err(Error::from)) {
        (Ok(_), Err(error)) => {
            let again = error.may_be_tried_again();
            (Err(error.into()), again)
        }
        (outcome, _) => {
            let again = outcome.is_err() && try_again;
            (outcome, again)
        }
    }
}

impl Read for Tx<'_> {
    fn handle(&mut self) -> Handle<'_> {
        match &mut self.handle {
            TxHandle::Sqlite(connection) => Handle::Sqlite(connection),
            TxHandle::Postgres(connection) => Handle::Postgres(connection),
        }
    }

    fn failed(&mut self, error: &Error) {
        self.try_again |= error.may_be_tried_again();
    }
}

impl Tx<'_> {
    /// Writes; the number of rows touched.
    pub fn execute(&mut self, statement: Sql, parameters: &[Value]) -> Result<u64, Error> {
        let outcome = self.handle().execute(statement, parameters);
        outcome.inspect_err(|error| self.failed(error))
    }

    /// Whether the engine lets several writers wait for one row (`for update`, `skip locked`).
    #[must_use]
    pub fn has_row_locks(&self) -> bool {
        matches!(self.handle, TxHandle::Postgres(_))
    }
}
