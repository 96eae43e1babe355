//! Every row from one engine to the other, for moving house and for backups; and one file as a snapshot.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use sha2::{Digest, Sha256};

use crate::copy_end::End;
use crate::tables::{Table, tables};
use crate::{Database, Error, Location, Value, pools};

/// What lies in a database: of each table the rows, and a hash that is the same whatever their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Name, rows, hash.
    pub tables: Vec<(String, u64, [u8; 32])>,
}

const ROWS_AT_ONCE: usize = 1_000;
const PAGES_AT_ONCE: i32 = 1_000;

/// Copies every table of `from` into the empty `to`, all or nothing, and reads it back to compare.
/// `progress` is told the table, the rows done, and of how many.
pub fn copy_everything(
    from: &Location,
    to: &Location,
    mut progress: impl FnMut(&str, u64, u64),
) -> Result<Copied, Error> {
    let tables = tables()?;
    let mut from = End::to_read(from)?;
    let mut to = End::to_write(to)?;
    for table in &tables {
        if to.count(table)? > 0 {
            return Err(Error::Copy("the database to copy into is not empty".into()));
        }
    }
    let mut copied = Vec::new();
    for table in &tables {
        let sent = copy_table(&mut from, &mut to, table, &mut progress)?;
        if sent != sum_of(&mut to, table)? {
            return Err(Error::Copy(format!("table {} did not arrive as it was sent", table.name)));
        }
        copied.push((table.name.clone(), sent.rows, sent.hash()));
    }
    to.keep()?;
    Ok(Copied { tables: copied })
}

/// What lies in the database at `location`, to compare with what [`copy_everything`] said.
pub fn what_lies_in(location: &Location) -> Result<Copied, Error> {
    let mut end = End::to_read(location)?;
    let sums = tables()?.into_iter().map(|table| {
        let sum = sum_of(&mut end, &table)?;
        Ok((table.name, sum.rows, sum.hash()))
    });
    Ok(Copied { tables: sums.collect::<Result<_, Error>>()? })
}

impl Database {
    /// Writes all that is committed now into a new SQLite file at `path`, while others read and write.
    /// `progress` is told what is copied, how much is done, and of how much.
    pub fn snapshot_to(&self, path: &Path, mut progress: impl FnMut(&str, u64, u64)) -> Result<(), Error> {
        if path.exists() {
            return Err(Error::Copy(format!("{} is there already", path.display())));
        }
        let source = match self.location() {
            Location::Sqlite(source) => source,
            from @ Location::Postgres(_) => {
                return copy_everything(&from, &Location::Sqlite(path.to_owned()), progress).map(drop);
            }
        };
        let source = pools::open_sqlite(&source)?;
        // One read transaction over all the steps: a write in between does not start the copy again.
        source.execute_batch("begin; select 1 from sqlite_schema")?;
        let mut copy = rusqlite::Connection::open(path)?;
        let backup = Backup::new(&source, &mut copy)?;
        while backup.step(PAGES_AT_ONCE)? != StepResult::Done {
            let at = backup.progress();
            progress(
                "pages",
                (at.pagecount - at.remaining).unsigned_abs().into(),
                at.pagecount.unsigned_abs().into(),
            );
        }
        drop(backup);
        // One file and no write-ahead log beside it.
        copy.execute_batch("pragma journal_mode = delete")?;
        Ok(())
    }
}

fn copy_table(
    from: &mut End,
    to: &mut End,
    table: &Table,
    progress: &mut impl FnMut(&str, u64, u64),
) -> Result<Sum, Error> {
    let total = from.count(table)?;
    let mut sum = Sum::default();
    let mut waiting = Vec::with_capacity(ROWS_AT_ONCE);
    progress(&table.name, 0, total);
    from.each_row(table, |row| {
        sum.add(&row);
        waiting.push(row);
        if waiting.len() == ROWS_AT_ONCE {
            to.put(table, &waiting)?;
            waiting.clear();
            progress(&table.name, sum.rows, total);
        }
        Ok(())
    })?;
    to.put(table, &waiting)?;
    progress(&table.name, sum.rows, total);
    Ok(sum)
}

fn sum_of(end: &mut End, table: &Table) -> Result<Sum, Error> {
    let mut sum = Sum::default();
    end.each_row(table, |row| {
        sum.add(&row);
        Ok(())
    })?;
    Ok(sum)
}

/// The hashes of rows added up, so that the order of the rows does not matter.
#[derive(Default, PartialEq, Eq)]
struct Sum {
    rows: u64,
    lanes: [u64; 4],
}

impl Sum {
    fn add(&mut self, row: &[Value]) {
        let mut hasher = Sha256::new();
        for value in row {
            add_value(&mut hasher, value);
        }
        let hash = hasher.finalize();
        for (lane, part) in self.lanes.iter_mut().zip(hash.as_chunks::<8>().0) {
            *lane = lane.wrapping_add(u64::from_be_bytes(*part));
        }
        self.rows += 1;
    }

    fn hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        for number in std::iter::once(self.rows).chain(self.lanes) {
            hasher.update(number.to_be_bytes());
        }
        hasher.finalize().into()
    }
}

/// A letter for the kind, the length where it varies, the bytes: no two rows write the same.
fn add_value(hasher: &mut Sha256, value: &Value) {
    let mut of_length = |kind: &[u8], bytes: &[u8]| {
        hasher.update(kind);
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    };
    match value {
        Value::Null => hasher.update(b"0"),
        Value::Integer(number) => of_length(b"i", &number.to_be_bytes()),
        Value::Real(number) => of_length(b"r", &number.to_bits().to_be_bytes()),
        Value::Text(text) => of_length(b"t", text.as_bytes()),
        Value::Bytes(bytes) => of_length(b"b", bytes),
        Value::Id(id) => of_length(b"u", id.as_bytes()),
        Value::Truth(truth) => of_length(b"y", &[u8::from(*truth)]),
    }
}
