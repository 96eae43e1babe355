use std::thread;

use store::{Database, Error, Read, Tx, Value, sql};

use crate::databases::{on_each_engine, sqlite};
use crate::{add, count, id, make_scratch};

#[test]
fn a_change_that_fails_leaves_nothing() {
    on_each_engine(|db| {
        make_scratch(db);

        let failed: Result<(), Error> = db.change(|tx| {
            put(tx, 1)?;
            put(tx, 2)?;
            Err(Error::Missing)
        });

        assert!(matches!(failed, Err(Error::Missing)));
        assert_eq!(count(db), 0);
    });
}

#[test]
fn a_change_sees_what_it_has_written_and_others_do_not() {
    on_each_engine(|db| {
        make_scratch(db);
        let elsewhere = db.clone();

        let seen = db.change(move |tx| {
            put(tx, 1)?;
            let here: i64 = tx.one(sql!("select count(*) from scratch"), &[], |row| row.get(0))?;
            Ok::<_, Error>((here, count(&elsewhere)))
        });

        assert_eq!(seen.unwrap(), (1, 0));
        assert_eq!(count(db), 1);
    });
}

#[test]
fn a_panic_in_one_change_does_not_stop_the_next() {
    on_each_engine(|db| {
        make_scratch(db);

        let panicked: Result<(), Error> = db.change(|tx| {
            put(tx, 1)?;
            panic!("a bug in one capability")
        });
        let next = add(db, 2);

        assert!(matches!(panicked, Err(Error::Stopped(_))));
        assert_eq!(next.unwrap(), 1);
        assert_eq!(count(db), 1);
    });
}

#[test]
fn a_panic_in_an_answer_does_not_stop_the_next_change() {
    let fresh = sqlite();
    let db = Database::open(&fresh.location, 2).unwrap();
    make_scratch(&db);

    db.change_then(|tx| put(tx, 1), |_| panic!("a bug in an answer"));

    assert_eq!(add(&db, 2).unwrap(), 1);
    assert_eq!(count(&db), 2);
}

#[test]
fn a_row_that_is_there_already_is_taken() {
    on_each_engine(|db| {
        make_scratch(db);
        add(db, 1).unwrap();

        let again = add(db, 1).unwrap_err();

        assert!(again.is_taken());
    });
}

#[test]
fn a_row_without_its_parent_is_refused_but_not_taken() {
    on_each_engine(|db| {
        let statement = sql!("insert into accounts_teams (id, authority_id, name) values ($1, $2, $3)");

        let refused = db.change(move |tx| tx.execute(statement, &[id(1).into(), id(2).into(), "A".into()]));

        assert!(!refused.unwrap_err().is_taken());
    });
}

#[test]
fn two_people_who_count_at_once_lose_no_count() {
    on_each_engine(|db| {
        make_scratch(db);
        add(db, 1).unwrap();

        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| (0..200).for_each(|_| db.change(count_up).unwrap()));
            }
        });

        let counted: i64 =
            db.reader().unwrap().one(sql!("select number from scratch"), &[], |row| row.get(0)).unwrap();
        assert_eq!(counted, 400);
    });
}

#[test]
fn two_changes_that_each_look_before_they_write_do_not_both_win() {
    on_each_engine(|db| {
        make_scratch(db);

        thread::scope(|scope| {
            for number in 1..=8 {
                scope.spawn(move || db.change(move |tx| put_if_none(tx, number)).unwrap());
            }
        });

        assert_eq!(count(db), 1);
    });
}

#[test]
fn what_was_answered_is_there_after_closing_and_opening_again() {
    let fresh = sqlite();
    let db = Database::open(&fresh.location, 2).unwrap();
    make_scratch(&db);
    add(&db, 1).unwrap();

    drop(db);

    assert_eq!(count(&Database::open(&fresh.location, 2).unwrap()), 1);
}

fn put(tx: &mut Tx<'_>, number: u128) -> Result<(), Error> {
    let statement = sql!("insert into scratch (id, number) values ($1, $2)");
    tx.execute(statement, &[id(number).into(), Value::Integer(0)]).map(drop)
}

/// Reads, then writes what it read plus one: exact only when nobody comes in between.
fn count_up(tx: &mut Tx<'_>) -> Result<(), Error> {
    let before: i64 = tx.one(sql!("select number from scratch"), &[], |row| row.get(0))?;
    tx.execute(sql!("update scratch set number = $1"), &[(before + 1).into()]).map(drop)
}

fn put_if_none(tx: &mut Tx<'_>, number: u128) -> Result<(), Error> {
    let there: i64 = tx.one(sql!("select count(*) from scratch"), &[], |row| row.get(0))?;
    if there == 0 { put(tx, number) } else { Ok(()) }
}
