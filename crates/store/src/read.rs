//! Asking the database: the statement, the row, and the three questions.

use postgres::types::ToSql;

use crate::pools::{PooledPostgres, PooledSqlite, PostgresConnection};
use crate::{Error, Field, Value};

/// A statement's text. Made by [`crate::sql!`] alone, so that one test finds and prepares every one of them.
#[derive(Clone, Copy, Debug)]
pub struct Sql(&'static str);

impl Sql {
    #[doc(hidden)]
    #[must_use]
    pub const fn from_macro(text: &'static str) -> Self {
        Self(text)
    }

    pub(crate) fn text(self) -> &'static str {
        self.0
    }
}

/// Marks a statement: `sql!("select … where id = $1")`, the same text for both engines.
#[macro_export]
macro_rules! sql {
    ($text:literal) => {
        $crate::Sql::from_macro($text)
    };
}

/// One row of an answer; columns are taken in the order of the `select`, counted from nought.
pub enum Row<'a> {
    #[doc(hidden)]
    Sqlite(&'a rusqlite::Row<'a>),
    #[doc(hidden)]
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    /// The value of column `index`.
    pub fn get<T: Field>(&self, index: usize) -> Result<T, Error> {
        T::from_row(self, index)
    }
}

/// A borrowed connection of either engine.
#[doc(hidden)]
pub enum Handle<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(&'a mut PostgresConnection),
}

/// What can be asked: a [`Reader`], or a change under way ([`crate::Tx`]).
pub trait Read {
    #[doc(hidden)]
    fn handle(&mut self) -> Handle<'_>;

    #[doc(hidden)]
    fn failed(&mut self, _: &Error) {}

    /// Whether all it sees is committed: what a change under way has written may yet be undone.
    fn sees_only_what_is_kept(&self) -> bool {
        false
    }

    /// Every row, made into `T` by `make`.
    fn all<T>(
        &mut self,
        statement: Sql,
        parameters: &[Value],
        make: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let answer = self.handle().query(statement, parameters, make);
        answer.inspect_err(|error| self.failed(error))
    }

    /// The first row, if there is one.
    fn maybe<T>(
        &mut self,
        statement: Sql,
        parameters: &[Value],
        make: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        Ok(self.all(statement, parameters, make)?.into_iter().next())
    }

    /// The first row, which must be there.
    fn one<T>(
        &mut self,
        statement: Sql,
        parameters: &[Value],
        make: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.maybe(statement, parameters, make)?.ok_or(Error::Missing)
    }
}

impl Handle<'_> {
    fn query<T>(
        self,
        statement: Sql,
        parameters: &[Value],
        mut make: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        match self {
            Self::Sqlite(connection) => {
                let mut prepared = connection.prepare_cached(statement.text())?;
                bind(&mut prepared, parameters)?;
                let mut rows = prepared.raw_query();
                let mut found = Vec::new();
                while let Some(row) = rows.next()? {
                    found.push(make(&Row::Sqlite(row))?);
                }
                Ok(found)
            }
            Self::Postgres(connection) => {
                let prepared = connection.prepared(statement.text())?;
                let rows = connection.client.query(&prepared, &borrowed(parameters))?;
                rows.iter().map(|row| make(&Row::Postgres(row))).collect()
            }
        }
    }

    pub(crate) fn execute(self, statement: Sql, parameters: &[Value]) -> Result<u64, Error> {
        match self {
            Self::Sqlite(connection) => {
                let mut prepared = connection.prepare_cached(statement.text())?;
                bind(&mut prepared, parameters)?;
                Ok(prepared.raw_execute()? as u64)
            }
            Self::Postgres(connection) => {
                let prepared = connection.prepared(statement.text())?;
                Ok(connection.client.execute(&prepared, &borrowed(parameters))?)
            }
        }
    }
}

/// Binds `$1`, `$2` … by their name: SQLite numbers them by first appearance, so that by position `$2`
/// written before `$1` would swap the two in silence.
fn bind(prepared: &mut rusqlite::CachedStatement<'_>, parameters: &[Value]) -> Result<(), Error> {
    let wanted = prepared.parameter_count();
    if wanted != parameters.len() {
        return Err(Error::Stopped(format!("{wanted} parameters wanted, {} given", parameters.len())));
    }
    let mut name = [b'$', 0, 0];
    for (parameter, number) in parameters.iter().zip(1_u8..) {
        let index = prepared.parameter_index(parameter_name(&mut name, number))?;
        let index = index.ok_or_else(|| Error::Stopped(format!("${number} is not in the statement")))?;
        prepared.raw_bind_parameter(index, parameter)?;
    }
    Ok(())
}

/// `$7` or `$12`, written into a buffer: this runs for every parameter of every statement.
fn parameter_name(buffer: &mut [u8; 3], number: u8) -> &str {
    let length = if number < 10 {
        *buffer = [b'$', b'0' + number, 0];
        2
    } else {
        *buffer = [b'$', b'0' + number / 10 % 10, b'0' + number % 10];
        3
    };
    buffer.get(..length).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default()
}

fn borrowed(parameters: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    parameters.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

/// A connection that can only ask. It goes back to its pool when dropped, whatever happened.
pub struct Reader {
    connection: ReaderConnection,
    is_snapshot: bool,
}

pub(crate) enum ReaderConnection {
    Sqlite(PooledSqlite),
    Postgres(Box<PooledPostgres>),
}

impl Reader {
    pub(crate) fn of(connection: ReaderConnection) -> Self {
        Self { connection, is_snapshot: false }
    }

    /// From now on SQLite answers every question from this one moment. It spares looking for news of others
    /// before each; PostgreSQL would pay two more trips for it, and answers each from its own moment.
    pub(crate) fn hold_still(mut self) -> Result<Self, Error> {
        if let ReaderConnection::Sqlite(connection) = &self.connection {
            connection.prepare_cached("begin")?.execute(())?;
            self.is_snapshot = true;
        }
        Ok(self)
    }

    /// Whether this engine understands a statement. One test asks it of every [`crate::sql!`] in the program, which
    /// gives back what a compiler would check.
    pub fn understands(&mut self, statement: &str) -> Result<(), Error> {
        match self.handle() {
            Handle::Sqlite(connection) => drop(connection.prepare(statement)?),
            Handle::Postgres(connection) => drop(connection.client.prepare(statement)?),
        }
        Ok(())
    }
}

impl Reader {
    /// Counts by a statement that a test puts together; the program's own statements are [`crate::sql!`].
    #[doc(hidden)]
    pub fn count(&mut self, statement: &str) -> Result<i64, Error> {
        match self.handle() {
            Handle::Sqlite(connection) => Ok(connection.query_row(statement, [], |row| row.get(0))?),
            Handle::Postgres(connection) => Ok(connection.client.query_one(statement, &[])?.try_get(0)?),
        }
    }
}

impl Read for Reader {
    fn handle(&mut self) -> Handle<'_> {
        match &mut self.connection {
            ReaderConnection::Sqlite(connection) => Handle::Sqlite(connection),
            ReaderConnection::Postgres(connection) => Handle::Postgres(connection),
        }
    }

    fn sees_only_what_is_kept(&self) -> bool {
        true
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let (true, ReaderConnection::Sqlite(connection)) = (self.is_snapshot, &self.connection)
            && let Err(error) = connection.prepare_cached("commit").and_then(|mut commit| commit.execute(()))
        {
            // The pool throws away a connection that is still in the middle of something.
            tracing::warn!(%error, "a reading did not end");
        }
    }
}
