//! SQLite's one writer: changes that wait together are committed together.
//!
//! A commit costs one flush to the disk whether it holds one change or sixty. Each change runs in its own
//! savepoint, so that one that fails takes nothing with it, and each caller is answered only after the
//! flush that made the change durable.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use rusqlite::{Connection, ffi};

use crate::Error;

/// A change waiting for its turn; it runs, or learns why it cannot, and gives back what to call once its
/// fate is known.
pub(crate) type Waiting = Box<dyn FnOnce(Result<&Connection, Error>) -> Ran + Send>;

/// A change that ran: whether its savepoint is to be kept, and who is to be told.
pub(crate) struct Ran {
    pub(crate) keep: bool,
    pub(crate) answer: Box<dyn FnOnce(Result<(), Error>) + Send>,
}

const MOST_IN_ONE_COMMIT: usize = 128;

pub(crate) struct Writer {
    queue: Option<Sender<Waiting>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(connection: Connection) -> Result<Self, Error> {
        let (queue, waiting) = channel();
        let thread = std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || write_until_closed(&connection, &waiting))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    pub(crate) fn enqueue(&self, change: Waiting) -> Result<(), Error> {
        let queue = self.queue.as_ref().ok_or_else(|| Error::Stopped("closing".into()))?;
        queue.send(change).map_err(|_| Error::Stopped("the writer has stopped".into()))
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Closing the queue lets the thread finish what waits; then the file is whole.
        drop(self.queue.take());
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
        {
            drop(thread.join());
        }
    }
}

fn write_until_closed(connection: &Connection, waiting: &Receiver<Waiting>) {
    while let Ok(first) = waiting.recv() {
        let together = std::iter::once(first).chain(waiting.try_iter().take(MOST_IN_ONE_COMMIT - 1));
        commit_together(connection, together);
    }
    if let Err(error) = connection.execute_batch("pragma wal_checkpoint(truncate); pragma optimize;") {
        tracing::warn!(%error, "the write-ahead log could not be folded in while closing");
    }
}

fn commit_together(connection: &Connection, changes: impl Iterator<Item = Waiting>) {
    let mut failure = run(connection, "begin immediate").err();
    let mut ran = Vec::new();
    for change in changes {
        let (one, failed) = run_in_savepoint(connection, change, failure.as_ref());
        ran.extend(one);
        failure = failure.or(failed);
    }
    let failure = failure.or_else(|| run(connection, "commit").err());
    if let Some(error) = &failure {
        tracing::error!(%error, changes = ran.len(), "a commit failed");
    }
    if failure.is_some() && !connection.is_autocommit() {
        // Nothing may stay open, or every later change would fail too.
        drop(connection.execute_batch("rollback"));
    }
    for change in ran {
        let fate = failure.as_ref().filter(|_| change.keep).map_or(Ok(()), |failure| Err(same(failure)));
        drop(catch_unwind(AssertUnwindSafe(|| (change.answer)(fate))));
    }
}

/// What ran, unless it panicked; and why the whole commit has failed, if it has.
fn run_in_savepoint(
    connection: &Connection,
    change: Waiting,
    failure: Option<&rusqlite::Error>,
) -> (Option<Ran>, Option<rusqlite::Error>) {
    if let Some(failure) = failure {
        return (Some(change(Err(same(failure)))), None);
    }
    if let Err(failed) = run(connection, "savepoint one") {
        return (Some(change(Err(same(&failed)))), Some(failed));
    }
    // A panic in one person's change must not stop everyone's writer.
    let ran = catch_unwind(AssertUnwindSafe(|| change(Ok(connection)))).ok();
    if connection.is_autocommit() {
        // A full disk ends the whole transaction, and with it all that ran before in this commit.
        return (ran, Some(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_FULL), None)));
    }
    let keep = ran.as_ref().is_some_and(|ran| ran.keep);
    let undone = if keep { Ok(()) } else { run(connection, "rollback to one") };
    (ran, undone.and_then(|()| run(connection, "release one")).err())
}

/// Runs a statement that is run for every change, prepared once.
fn run(connection: &Connection, statement: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(statement)?.execute(()).map(drop)
}

/// The failure again, for each of those who waited for the same commit.
fn same(failure: &rusqlite::Error) -> Error {
    Error::Sqlite(match failure {
        rusqlite::Error::SqliteFailure(code, said) => rusqlite::Error::SqliteFailure(*code, said.clone()),
        other => rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_ABORT), Some(other.to_string())),
    })
}
