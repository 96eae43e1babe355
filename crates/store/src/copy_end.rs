//! One end of a copy: a connection of either engine, in one transaction from beginning to end.

use postgres::binary_copy::BinaryCopyInWriter;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{ToSql, Type};

use crate::read::Row;
use crate::tables::{Kind, Table};
use crate::{Error, Location, Value, migrate, pools};

pub(crate) enum End {
    Sqlite(rusqlite::Connection),
    Postgres(postgres::Client),
}

impl End {
    /// Sees the database as it is now, whatever others write from now on.
    pub(crate) fn to_read(location: &Location) -> Result<Self, Error> {
        if !migrate::pending(location)?.is_empty() {
            return Err(Error::Copy("the database to copy from is not up to date; migrate it first".into()));
        }
        Ok(match location {
            Location::Sqlite(path) => {
                let connection = pools::open_sqlite(path)?;
                // The snapshot is taken by the first read, not by `begin`.
                connection.execute_batch("pragma query_only = on; begin; select 1 from sqlite_schema")?;
                Self::Sqlite(connection)
            }
            Location::Postgres(url) => {
                let mut client = pools::connect_to_postgres(url)?;
                client.batch_execute("begin isolation level repeatable read read only")?;
                Self::Postgres(client)
            }
        })
    }

    /// Brings the schema up to date and opens the one transaction. Dropped before [`End::keep`], nothing
    /// has happened.
    pub(crate) fn to_write(location: &Location) -> Result<Self, Error> {
        Ok(match location {
            Location::Sqlite(path) => {
                let connection = migrate::open_sqlite(path)?;
                connection.execute_batch("begin immediate")?;
                Self::Sqlite(connection)
            }
            Location::Postgres(url) => {
                migrate::run_on_postgres(url)?;
                let mut client = pools::connect_to_postgres(url)?;
                client.batch_execute("begin")?;
                Self::Postgres(client)
            }
        })
    }

    pub(crate) fn count(&mut self, table: &Table) -> Result<u64, Error> {
        let statement = format!("select count(*) from \"{}\"", table.name);
        let count: i64 = match self {
            Self::Sqlite(connection) => connection.query_row(&statement, [], |row| row.get(0))?,
            Self::Postgres(client) => client.query_one(&statement, &[])?.try_get(0)?,
        };
        Ok(count.unsigned_abs())
    }

    /// Gives each row to `take`, one after the other, as they come.
    pub(crate) fn each_row(
        &mut self,
        table: &Table,
        mut take: impl FnMut(Vec<Value>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let statement = format!("select {} from \"{}\"", table.column_list(), table.name);
        match self {
            Self::Sqlite(connection) => {
                let mut statement = connection.prepare(&statement)?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    take(values_of(&Row::Sqlite(row), table)?)?;
                }
            }
            Self::Postgres(client) => {
                let mut rows = client.query_raw(&statement, std::iter::empty::<&Value>())?;
                while let Some(row) = rows.next()? {
                    take(values_of(&Row::Postgres(&row), table)?)?;
                }
            }
        }
        Ok(())
    }

    pub(crate) fn put(&mut self, table: &Table, rows: &[Vec<Value>]) -> Result<(), Error> {
        match self {
            Self::Sqlite(connection) => {
                let marks = vec!["?"; table.columns.len()].join(", ");
                let columns = table.column_list();
                let statement = format!("insert into \"{}\" ({columns}) values ({marks})", table.name);
                let mut statement = connection.prepare_cached(&statement)?;
                for row in rows {
                    statement.execute(rusqlite::params_from_iter(row))?;
                }
            }
            Self::Postgres(client) => {
                let statement =
                    format!("copy \"{}\" ({}) from stdin binary", table.name, table.column_list());
                let types: Vec<Type> = table.columns.iter().map(|(_, kind)| postgres_type(*kind)).collect();
                let mut writer = BinaryCopyInWriter::new(client.copy_in(&statement)?, &types);
                for row in rows {
                    let row: Vec<&(dyn ToSql + Sync)> = row.iter().map(|value| value as _).collect();
                    writer.write(&row)?;
                }
                writer.finish()?;
            }
        }
        Ok(())
    }

    /// Commits, and lets the engine look at what it now has.
    pub(crate) fn keep(self) -> Result<(), Error> {
        match self {
            Self::Sqlite(connection) => connection.execute_batch("commit; pragma optimize")?,
            Self::Postgres(mut client) => {
                client.batch_execute("commit")?;
                client.batch_execute("analyze")?;
            }
        }
        Ok(())
    }
}

fn values_of(row: &Row<'_>, table: &Table) -> Result<Vec<Value>, Error> {
    let value = |(index, (_, kind)): (usize, &(String, Kind))| {
        Ok(match kind {
            Kind::Id => row.get::<Option<uuid::Uuid>>(index)?.into(),
            Kind::Integer => row.get::<Option<i64>>(index)?.into(),
            Kind::Real => row.get::<Option<f64>>(index)?.into(),
            Kind::Text => row.get::<Option<String>>(index)?.into(),
            Kind::Bytes => row.get::<Option<Vec<u8>>>(index)?.into(),
            Kind::Truth => row.get::<Option<bool>>(index)?.into(),
        })
    };
    table.columns.iter().enumerate().map(value).collect()
}

fn postgres_type(kind: Kind) -> Type {
    match kind {
        Kind::Id => Type::UUID,
        Kind::Integer => Type::INT8,
        Kind::Real => Type::FLOAT8,
        Kind::Text => Type::TEXT,
        Kind::Bytes => Type::BYTEA,
        Kind::Truth => Type::BOOL,
    }
}
