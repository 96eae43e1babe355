//! What goes into a statement and what comes out of a row.

use bytes::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};
use uuid::Uuid;

use crate::{Error, Row};

/// One parameter of a statement. Both engines store it the same way.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number; times are microseconds since 1970 in UTC.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text that is not personal.
    Text(String),
    /// Bytes: sealed text, hashes.
    Bytes(Vec<u8>),
    /// An id: `uuid` in PostgreSQL, 16 bytes in SQLite.
    Id(Uuid),
    /// Yes or no.
    Truth(bool),
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Id(id) => ValueRef::Blob(id.as_bytes()),
            Self::Truth(truth) => ValueRef::Integer(i64::from(*truth)),
        }))
    }
}

type Refused = Box<dyn std::error::Error + Sync + Send>;

impl ToSql for Value {
    fn to_sql(&self, column: &Type, out: &mut BytesMut) -> Result<IsNull, Refused> {
        match self {
            Self::Null => return Ok(IsNull::Yes),
            Self::Integer(number) if *column == Type::INT4 => i32::try_from(*number)?.to_sql(column, out)?,
            Self::Integer(number) => number.to_sql(column, out)?,
            Self::Real(number) => number.to_sql(column, out)?,
            Self::Text(text) => text.to_sql(column, out)?,
            Self::Bytes(bytes) => bytes.to_sql(column, out)?,
            Self::Id(id) => {
                out.extend_from_slice(id.as_bytes());
                IsNull::No
            }
            Self::Truth(truth) => truth.to_sql(column, out)?,
        };
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// A type that a column can hold. Capabilities implement it for their ids through `platform::id!`.
pub trait Field: Sized {
    /// The value of column `index`, counted from nought.
    fn from_row(row: &Row<'_>, index: usize) -> Result<Self, Error>;
}

fn wrong(column: usize, found: &'static str) -> Error {
    Error::Value { column, found }
}

macro_rules! field {
    ($type:ty, $value:ident => $sqlite:expr) => {
        impl Field for $type {
            fn from_row(row: &Row<'_>, index: usize) -> Result<Self, Error> {
                match row {
                    Row::Sqlite(row) => {
                        let $value = row.get_ref(index)?;
                        let taken: Option<$type> = $sqlite;
                        taken.ok_or_else(|| wrong(index, stringify!($type)))
                    }
                    Row::Postgres(row) => Ok(row.try_get(index)?),
                }
            }
        }
    };
}

field!(i64, value => value.as_i64().ok());
field!(f64, value => match value { ValueRef::Real(real) => Some(real), ValueRef::Integer(whole) => i32::try_from(whole).ok().map(f64::from), _ => None });
field!(String, value => value.as_str().ok().map(str::to_owned));
field!(Vec<u8>, value => value.as_blob().ok().map(<[u8]>::to_vec));
field!(bool, value => value.as_i64().ok().map(|number| number != 0));

impl Field for Uuid {
    fn from_row(row: &Row<'_>, index: usize) -> Result<Self, Error> {
        match row {
            Row::Sqlite(row) => {
                let bytes = row.get_ref(index)?.as_blob().map_err(|_| wrong(index, "uuid"))?;
                Self::from_slice(bytes).map_err(|_| wrong(index, "uuid"))
            }
            Row::Postgres(row) => Ok(Self::from_bytes(row.try_get::<_, RawId>(index)?.0)),
        }
    }
}

impl<T: Field> Field for Option<T> {
    fn from_row(row: &Row<'_>, index: usize) -> Result<Self, Error> {
        let is_null = match row {
            Row::Sqlite(row) => row.get_ref(index)? == ValueRef::Null,
            Row::Postgres(row) => row.try_get::<_, Anything>(index)?.is_null,
        };
        if is_null { Ok(None) } else { T::from_row(row, index).map(Some) }
    }
}

/// The 16 bytes of a PostgreSQL uuid; spares the driver's uuid feature.
struct RawId([u8; 16]);

impl<'a> postgres::types::FromSql<'a> for RawId {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Refused> {
        Ok(Self(raw.try_into()?))
    }

    fn accepts(column: &Type) -> bool {
        *column == Type::UUID
    }
}

struct Anything {
    is_null: bool,
}

impl<'a> postgres::types::FromSql<'a> for Anything {
    fn from_sql(_: &Type, _: &'a [u8]) -> Result<Self, Refused> {
        Ok(Self { is_null: false })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Refused> {
        Ok(Self { is_null: true })
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

macro_rules! into_value {
    ($($type:ty => $value:ident, $make:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self { $make }
        }
    )*};
}

into_value! {
    i64 => value, Self::Integer(value);
    f64 => value, Self::Real(value);
    bool => value, Self::Truth(value);
    String => value, Self::Text(value);
    &str => value, Self::Text(value.to_owned());
    Vec<u8> => value, Self::Bytes(value);
    &[u8] => value, Self::Bytes(value.to_vec());
    Uuid => value, Self::Id(value);
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
