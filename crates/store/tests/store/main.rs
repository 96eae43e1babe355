//! Claims about the seam, on each engine there is.

#![expect(clippy::unwrap_used, reason = "what a test needs to go on must be there")]

mod ask;
mod change;
mod copy;
mod databases;
mod group_commit;
mod migrate;

use store::{Database, Error, Read, Value, sql};
use uuid::Uuid;

/// A table that is only for a test.
fn make_scratch(db: &Database) {
    db.change(|tx| {
        tx.execute(
            sql!(
                "create table scratch (
                     id uuid primary key,
                     number bigint,
                     fraction double precision,
                     words text,
                     sealed bytea,
                     truth boolean)"
            ),
            &[],
        )
    })
    .unwrap();
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn add(db: &Database, number: u128) -> Result<u64, Error> {
    db.change(move |tx| {
        tx.execute(
            sql!("insert into scratch (id, number) values ($1, $2)"),
            &[id(number).into(), Value::Integer(0)],
        )
    })
}

fn count(db: &Database) -> i64 {
    db.reader().unwrap().one(sql!("select count(*) from scratch"), &[], |row| row.get(0)).unwrap()
}
