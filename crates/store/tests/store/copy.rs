use std::time::Duration;

use store::{Database, Error, Location, Tx, copy_everything, sql, tables, what_lies_in};

use crate::databases::{Fresh, postgres, sqlite};
use crate::id;

#[test]
fn a_database_moved_there_and_back_is_the_same() {
    for (first, second, third) in pairs() {
        fill(&first.location);

        let there = copy_everything(&first.location, &second.location, |_, _, _| ()).unwrap();
        let back = copy_everything(&second.location, &third.location, |_, _, _| ()).unwrap();

        assert_eq!(there, back);
        for place in [&first, &second, &third] {
            assert_eq!(what_lies_in(&place.location).unwrap(), there);
        }
        assert_eq!(rows_of(&there, "accounts_people"), 2_500);
        assert_eq!(rows_of(&there, "jobs"), 1);
    }
}

#[test]
fn one_changed_bit_changes_what_lies_in_a_database() {
    let fresh = sqlite();
    fill(&fresh.location);
    let before = what_lies_in(&fresh.location).unwrap();

    let db = Database::open(&fresh.location, 2).unwrap();
    db.change(|tx| {
        tx.execute(
            sql!("update accounts_people set name = $1 where id = $2"),
            &[vec![9].into(), id(7).into()],
        )
    })
    .unwrap();

    assert_ne!(what_lies_in(&fresh.location).unwrap(), before);
}

#[test]
fn a_database_that_holds_something_is_not_copied_over() {
    for (first, second, _) in pairs() {
        fill(&first.location);
        fill(&second.location);
        let before = what_lies_in(&second.location).unwrap();

        let refused = copy_everything(&first.location, &second.location, |_, _, _| ());

        assert!(matches!(refused, Err(Error::Copy(_))));
        assert_eq!(what_lies_in(&second.location).unwrap(), before);
    }
}

#[test]
fn a_database_that_is_not_there_is_not_copied_from() {
    let (from, to) = (sqlite(), sqlite());

    let refused = copy_everything(&from.location, &to.location, |_, _, _| ());

    assert!(matches!(refused, Err(Error::Copy(_))));
}

#[test]
fn progress_ends_with_every_row_of_every_table() {
    let (from, to) = (sqlite(), sqlite());
    fill(&from.location);
    let mut last = std::collections::BTreeMap::new();

    let copied = copy_everything(&from.location, &to.location, |table, done, total| {
        last.insert(table.to_owned(), (done, total));
    });

    for (table, rows, _) in copied.unwrap().tables {
        assert_eq!(last.get(&table), Some(&(rows, rows)), "{table}");
    }
}

#[test]
fn a_snapshot_holds_what_was_committed_while_others_go_on_writing() {
    for source in [Some(sqlite()), postgres()].into_iter().flatten() {
        fill(&source.location);
        let db = Database::open(&source.location, 4).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("snapshot.db");

        std::thread::scope(|scope| {
            let writing = scope.spawn(|| (1..=20).for_each(|number| add_pair_of_jobs(&db, number)));
            std::thread::sleep(Duration::from_millis(5));
            db.snapshot_to(&path, |_, _, _| ()).unwrap();
            writing.join().unwrap();
        });

        let copy = what_lies_in(&Location::Sqlite(path)).unwrap();
        assert_eq!(rows_of(&copy, "accounts_people"), 2_500);
        assert_eq!(rows_of(&copy, "jobs") % 2, 1, "half a change is in the snapshot");
    }
}

#[test]
fn a_snapshot_does_not_replace_a_file() {
    let fresh = sqlite();
    let db = Database::open(&fresh.location, 2).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("there");
    std::fs::write(&path, "a file of yesterday").unwrap();

    let refused = db.snapshot_to(&path, |_, _, _| ());

    assert!(refused.is_err());
    assert_eq!(std::fs::read(&path).unwrap(), b"a file of yesterday");
}

#[test]
fn parents_come_before_their_children() {
    let names: Vec<String> = tables().unwrap().into_iter().map(|table| table.name).collect();
    let place = |name: &str| names.iter().position(|table| table == name).unwrap();

    assert!(place("accounts_authorities") < place("accounts_people"));
    assert!(place("vault_authority_keys") < place("vault_subject_keys"));
    assert!(place("voice_statements") < place("voice_replies"));
}

/// From each engine to the other, or within SQLite when there is no other.
fn pairs() -> Vec<(Fresh, Fresh, Fresh)> {
    let mut pairs = vec![(sqlite(), sqlite(), sqlite())];
    if let (Some(one), Some(two), Some(three)) = (postgres(), postgres(), postgres()) {
        pairs.push((sqlite(), one, sqlite()));
        pairs.push((two, sqlite(), three));
    }
    pairs
}

fn fill(location: &Location) {
    let db = Database::open(location, 2).unwrap();
    db.change(|tx| {
        let authority =
            sql!("insert into accounts_authorities values ($1, $2, 'Europe/London', 'england', 10, $3)");
        tx.execute(authority, &[id(1).into(), "Sir Ŵyllt".into(), i64::MAX.into()])?;
        (0..2_500).try_for_each(|number| add_person(tx, number))?;
        add_job(tx, 0)
    })
    .unwrap();
}

fn add_person(tx: &mut Tx<'_>, number: u128) -> Result<(), Error> {
    let sealed: Option<Vec<u8>> = (!number.is_multiple_of(3)).then(|| number.to_be_bytes().to_vec());
    tx.execute(
        sql!(
            "insert into accounts_people
                 (id, authority_id, name, preferred_name, language, is_young_person, made_at)
             values ($1, $2, $3, $4, 'cy', $5, $6)"
        ),
        &[
            id(number).into(),
            id(1).into(),
            vec![0, 255].into(),
            sealed.into(),
            number.is_multiple_of(2).into(),
            (-1).into(),
        ],
    )
    .map(drop)
}

fn add_job(tx: &mut Tx<'_>, number: u128) -> Result<(), Error> {
    tx.execute(
        sql!(
            "insert into jobs (id, kind, content, run_at, attempts, made_at)
             values ($1, 'letter', $2, 0, 0, 0)"
        ),
        &[id(number).into(), "{\"to\": \"x\"}".into()],
    )
    .map(drop)
}

fn add_pair_of_jobs(db: &Database, number: u128) {
    db.change(move |tx| {
        add_job(tx, number * 2)?;
        add_job(tx, number * 2 + 1)
    })
    .unwrap();
}

fn rows_of(copied: &store::Copied, name: &str) -> u64 {
    copied.tables.iter().find(|(table, _, _)| table == name).unwrap().1
}
