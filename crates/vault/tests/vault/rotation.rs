use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use store::{Database, Read, sql};
use vault::{Place, Rotated, Rotation, Vault};

use crate::databases::{on_each_engine, postgres};
use crate::{AMIRA, AUTHORITY, COLUMNS, NOW, REECE, place, read, stored, vault, words_table, write};

#[test]
fn after_new_keys_every_word_opens_and_no_old_key_is_left() {
    on_each_engine(|db| {
        let vault = with_words(db, 250);
        let before = stored(db, place(AMIRA, 1));

        let authority = rotation(db, &vault).authority_key(|_, _| ()).unwrap();
        let subjects = rotation(db, &vault).subject_keys(COLUMNS, |_, _| ()).unwrap();

        assert_eq!(authority, Rotated { keys: 2, ..Rotated::default() });
        assert_eq!(subjects, Rotated { keys: 2, fields: 250, ..Rotated::default() });
        assert_eq!(keys(db), (1, 2));
        assert_ne!(stored(db, place(AMIRA, 1)), before);
        (0..250).for_each(|row| assert_eq!(read(db, &vault, whose(row)).unwrap(), format!("word {row}")));
    });
}

#[test]
fn a_program_that_opens_the_vault_later_reads_what_was_sealed_anew() {
    on_each_engine(|db| {
        let vault = with_words(db, 3);

        rotation(db, &vault).subject_keys(COLUMNS, |_, _| ()).unwrap();
        rotation(db, &vault).authority_key(|_, _| ()).unwrap();
        vault.forget(AMIRA);
        vault.forget(REECE);

        (0..3).for_each(|row| assert_eq!(read(db, &vault, whose(row)).unwrap(), format!("word {row}")));
    });
}

#[test]
fn a_field_that_does_not_open_is_named_and_its_key_is_kept() {
    on_each_engine(|db| {
        let vault = with_words(db, 4);
        let broken = whose(2);
        let mut bytes = stored(db, broken);
        bytes[40] ^= 1;
        let statement = sql!("update words set sealed = $1 where id = $2");
        db.change(move |tx| tx.execute(statement, &[bytes.clone().into(), broken.row.into()])).unwrap();

        let rotated = rotation(db, &vault).subject_keys(COLUMNS, |_, _| ()).unwrap();

        assert_eq!(rotated, Rotated { keys: 2, fields: 3, kept: 1, unreadable: vec![broken] });
        assert_eq!(keys(db), (1, 3));
        assert_eq!(read(db, &vault, whose(0)).unwrap(), "word 0");
    });
}

#[test]
fn progress_counts_every_person_and_ends_at_all() {
    on_each_engine(|db| {
        let vault = with_words(db, 2);
        let (mut people, mut keys) = (Vec::new(), Vec::new());

        rotation(db, &vault).subject_keys(COLUMNS, |done, of| people.push((done, of))).unwrap();
        rotation(db, &vault).authority_key(|done, of| keys.push((done, of))).unwrap();

        assert_eq!(people, [(1, 2), (2, 2)]);
        assert_eq!(keys.last(), Some(&(2, 2)));
    });
}

#[test]
fn while_keys_are_replaced_nobody_loses_a_word() {
    on_each_engine(|db| {
        let vault = with_words(db, 40);

        let written = while_others_work(db, &vault, || {
            rotation(db, &vault).authority_key(|_, _| ()).unwrap();
            rotation(db, &vault).subject_keys(COLUMNS, |_, _| ()).unwrap();
        });

        rotation(db, &vault).authority_key(|_, _| ()).unwrap();
        rotation(db, &vault).subject_keys(COLUMNS, |_, _| ()).unwrap();
        assert_eq!(keys(db), (1, 2));
        assert!(written.len() > 20);
        for (row, words) in written {
            assert_eq!(read(db, &vault, whose(row)).unwrap(), words);
        }
    });
}

#[test]
fn words_sealed_while_their_key_is_being_removed_are_not_lost() {
    // SQLite's one writer lets nothing in between; two machines on PostgreSQL can meet like this.
    let Some(fresh) = postgres() else { return };
    let db = Database::open(&fresh.location, 4).unwrap();
    let vault = with_words(&db, 2);
    let ((sealed, is_sealed), (go, may_go)) = (channel(), channel::<()>());

    thread::scope(|scope| {
        let (db, sealing) = (db.clone(), vault.clone());
        scope.spawn(move || {
            let here = place(AMIRA, 500);
            db.change(move |tx| {
                let bytes = sealing.seal(tx, &here, b"in between")?;
                _ = sealed.send(());
                _ = may_go.recv();
                let statement = sql!("insert into words (id, person_id, sealed) values ($1, $2, $3)");
                Ok::<_, vault::Error>(tx.execute(statement, &[here.row.into(), AMIRA.into(), bytes.into()])?)
            })
            .unwrap();
        });
        is_sealed.recv().unwrap();
        rotation(&Database::open(&fresh.location, 2).unwrap(), &vault)
            .subject_keys(COLUMNS, |_, _| ())
            .unwrap();
        drop(go);
    });

    vault.forget(AMIRA);
    assert_eq!(read(&db, &vault, place(AMIRA, 500)).unwrap(), "in between");
}

fn rotation<'a>(db: &'a Database, vault: &'a Vault) -> Rotation<'a> {
    Rotation { db, vault, authority: AUTHORITY, now: NOW, grace: Duration::from_millis(100) }
}

/// Even rows are Amira's, odd ones Reece's.
fn whose(row: u128) -> Place {
    place(if row.is_multiple_of(2) { AMIRA } else { REECE }, row)
}

fn with_words(db: &Database, rows: u128) -> Vault {
    words_table(db);
    let vault = vault(db);
    (0..rows).for_each(|row| write(db, &vault, whose(row), &format!("word {row}")).unwrap());
    vault
}

/// Runs `act` three times while two people write and one reads; what was acknowledged last for each row.
fn while_others_work(db: &Database, vault: &Vault, act: impl Fn()) -> HashMap<u128, String> {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let stop = StopWhenDropped(&done);
        let one = scope.spawn(|| write_until(&done, db, vault, 1_000));
        let two = scope.spawn(|| write_until(&done, db, vault, 2_000));
        let reader = scope.spawn(|| read_until(&done, db, vault));
        (0..3).for_each(|_| act());
        drop(stop);
        reader.join().unwrap();
        one.join().unwrap().into_iter().chain(two.join().unwrap()).collect()
    })
}

/// So that a failed rotation ends the test instead of leaving the others at work.
struct StopWhenDropped<'a>(&'a AtomicBool);

impl Drop for StopWhenDropped<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Writes new rows and changes old ones; what was acknowledged last for each.
fn write_until(done: &AtomicBool, db: &Database, vault: &Vault, first: u128) -> HashMap<u128, String> {
    let mut written = HashMap::new();
    let mut turn = 0;
    while !done.load(Ordering::Relaxed) {
        let (row, words) = (first + turn % 50, format!("turn {turn}"));
        write(db, vault, whose(row), &words).unwrap();
        written.insert(row, words);
        turn += 1;
    }
    written
}

fn read_until(done: &AtomicBool, db: &Database, vault: &Vault) {
    while !done.load(Ordering::Relaxed) {
        (0..40).for_each(|row| assert_eq!(read(db, vault, whose(row)).unwrap(), format!("word {row}")));
    }
}

/// How many keys the authority and its people have.
fn keys(db: &Database) -> (i64, i64) {
    let statement = sql!(
        "select (select count(*) from vault_authority_keys where authority_id = $1),
                (select count(*) from vault_subject_keys where authority_id = $1)"
    );
    db.reader().unwrap().one(statement, &[AUTHORITY.into()], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
}
