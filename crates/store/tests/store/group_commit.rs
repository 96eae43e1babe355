//! SQLite's one writer: changes that wait together share a commit and nothing else.

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use store::{Database, Error, Location, Read, sql};

use crate::databases::{Fresh, sqlite};
use crate::{add, count, id, make_scratch};

#[test]
fn of_changes_that_wait_together_one_that_fails_spoils_only_itself() {
    let (_fresh, db) = open();
    let answers = keep_waiting_and_then(&db, |number| match number {
        7 => Err(Error::Missing),
        _ => Ok(number),
    });

    let mut told: Vec<Option<u128>> = answers.iter().take(50).map(Result::ok).collect();

    told.sort_unstable();
    let all_but_the_seventh = (0..50).map(|number| (number != 7).then_some(number));
    let mut expected: Vec<_> = all_but_the_seventh.collect();
    expected.sort_unstable();
    assert_eq!(told, expected);
    assert_eq!(count(&db), 49);
}

#[test]
fn of_changes_that_wait_together_one_that_panics_spoils_only_itself() {
    let (_fresh, db) = open();
    let answers = keep_waiting_and_then(&db, |number| {
        assert_ne!(number, 7, "a bug in one capability");
        Ok(number)
    });

    let told = answers.iter().take(49).filter(Result::is_ok).count();

    assert_eq!(told, 49);
    assert!(answers.recv_timeout(Duration::from_secs(5)).is_err());
    assert_eq!(count(&db), 49);
}

#[test]
fn while_another_program_holds_the_file_nobody_is_told_that_it_was_kept() {
    let (fresh, db) = open();
    let Location::Sqlite(path) = &fresh.location else { unreachable!() };
    let other = rusqlite::Connection::open(path).unwrap();
    other.execute_batch("begin immediate").unwrap();

    let refused = add(&db, 1);
    other.execute_batch("rollback").unwrap();

    assert!(refused.is_err());
    assert_eq!(count(&db), 0);
    assert_eq!(add(&db, 1).unwrap(), 1);
}

#[test]
fn when_the_disk_is_full_the_words_cannot_be_kept_and_later_ones_can() {
    let (_fresh, db) = open();
    let big = vec![7_u8; 1_000_000];
    db.change(|tx| tx.all(sql!("pragma max_page_count = 1"), &[], |row| row.get::<i64>(0))).unwrap();

    let refused = db.change(move |tx| {
        tx.execute(
            sql!("insert into scratch (id, sealed) values ($1, $2)"),
            &[id(1).into(), big.clone().into()],
        )
    });
    db.change(|tx| tx.all(sql!("pragma max_page_count = 1000000"), &[], |row| row.get::<i64>(0))).unwrap();

    assert!(refused.unwrap_err().cannot_be_kept());
    assert_eq!(count(&db), 0);
    assert_eq!(add(&db, 1).unwrap(), 1);
}

fn open() -> (Fresh, Database) {
    let fresh = sqlite();
    let db = Database::open(&fresh.location, 2).unwrap();
    make_scratch(&db);
    (fresh, db)
}

/// Holds the writer until fifty changes wait behind it, so that they are committed together.
fn keep_waiting_and_then(
    db: &Database,
    end: fn(u128) -> Result<u128, Error>,
) -> Receiver<Result<u128, Error>> {
    let (go, wait) = channel::<()>();
    db.change_then(move |_| wait.recv().map_err(|_| Error::Missing), drop);
    let (tell, told) = channel();
    for number in 0..50 {
        let tell = tell.clone();
        db.change_then(
            move |tx| {
                tx.execute(sql!("insert into scratch (id) values ($1)"), &[id(number).into()])?;
                end(number)
            },
            move |fate| drop(tell.send(fate)),
        );
    }
    go.send(()).unwrap();
    told
}
