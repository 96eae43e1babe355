//! What is already here of a return: enough of each row to tell whether the return says something new.

use std::collections::HashMap;

use accounts::PersonId;
use jiff::civil::Date;
use store::{Error, Row};
use uuid::Uuid;

/// A row as it is kept.
#[derive(Clone, Debug)]
pub struct KeptRow {
    /// Its id.
    pub id: Uuid,
    /// The mark of what it says; none where it did not come from a return.
    pub mark: Option<Vec<u8>>,
    /// The collection year of the return that said it last.
    pub year: Option<String>,
}

/// Rows by young person, day, and which of that day (the first is 1).
pub type KeptRows = HashMap<(PersonId, Date, i64), KeptRow>;

impl KeptRow {
    /// From a row whose columns from `at` on are the id, row_mark, collection_year.
    pub fn from_row(row: &Row<'_>, at: usize) -> Result<Self, Error> {
        Ok(Self { id: row.get(at)?, mark: row.get(at + 1)?, year: row.get(at + 2)? })
    }

    /// From a row whose columns are young_person_id, the day, which of that day, id, row_mark,
    /// collection_year.
    pub fn dated(row: &Row<'_>) -> Result<((PersonId, Date, i64), Self), Error> {
        Ok(((row.get(0)?, day_of(row, 1)?, row.get(2)?), Self::from_row(row, 3)?))
    }
}

/// The day in column `index`. One that is no day would be taken for a new row and refused as a double.
pub(crate) fn day_of(row: &Row<'_>, index: usize) -> Result<Date, Error> {
    let day: String = row.get(index)?;
    day.parse().map_err(|_| Error::Value { column: index, found: "a text that is no day" })
}
