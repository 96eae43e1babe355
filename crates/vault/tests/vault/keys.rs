use store::{Database, sql};
use uuid::Uuid;
use vault::{Error, Place, RootKey, Vault};

use crate::databases::{on_each_engine, sqlite};
use crate::{AMIRA, AUTHORITY, NOW, OTHER_AUTHORITY, open, place, seal, vault};

const NEW: Uuid = Uuid::from_u128(99);

#[test]
fn words_sealed_on_either_engine_open_again() {
    on_each_engine(|db| {
        let vault = vault(db);

        let sealed = seal(db, &vault, place(AMIRA, 1), "Dw i eisiau gweld Nain").unwrap();

        assert_eq!(open(db, &vault, place(AMIRA, 1), &sealed).unwrap(), "Dw i eisiau gweld Nain");
    });
}

#[test]
fn a_person_without_a_key_can_neither_be_sealed_for_nor_opened() {
    on_each_engine(|db| {
        let vault = vault(db);
        let sealed = seal(db, &vault, place(AMIRA, 1), "words").unwrap();

        let sealing = seal(db, &vault, place(NEW, 1), "words");
        let opening = open(db, &vault, place(NEW, 1), &sealed);

        assert!(matches!(sealing, Err(Error::NoKey)));
        assert!(matches!(opening, Err(Error::NoKey)));
    });
}

#[test]
fn another_authority_cannot_seal_for_a_person() {
    on_each_engine(|db| {
        let vault = vault(db);
        let here = place(AMIRA, 1);

        let sealing = seal(db, &vault, Place { authority: OTHER_AUTHORITY, ..here }, "words");

        assert!(matches!(sealing, Err(Error::NoKey)));
    });
}

#[test]
fn a_key_from_a_change_that_failed_is_never_used() {
    on_each_engine(|db| {
        let vault = vault(db);
        let failing = vault.clone();
        let failed = db.change(move |tx| {
            failing.make_subject_key(tx, AUTHORITY, NEW, NOW)?;
            let sealed = failing.seal(tx, &place(NEW, 1), b"undone")?;
            failing.open_text(tx, &place(NEW, 1), &sealed)?;
            Err::<(), _>(Error::NoKey)
        });
        assert!(failed.is_err());

        let making = vault.clone();
        db.change(move |tx| making.make_subject_key(tx, AUTHORITY, NEW, NOW).map(drop)).unwrap();
        let sealed = seal(db, &vault, place(NEW, 1), "kept").unwrap();
        vault.forget(NEW);

        assert_eq!(open(db, &vault, place(NEW, 1), &sealed).unwrap(), "kept");
    });
}

#[test]
fn a_person_gets_a_first_key_only_once() {
    on_each_engine(|db| {
        let making = vault(db);

        let again = db.change(move |tx| making.make_subject_key(tx, AUTHORITY, AMIRA, NOW).map(drop));

        assert!(matches!(again, Err(Error::Store(error)) if error.is_taken()));
    });
}

#[test]
fn when_a_persons_keys_are_destroyed_their_words_are_gone() {
    on_each_engine(|db| {
        let vault = vault(db);
        let sealed = seal(db, &vault, place(AMIRA, 1), "words").unwrap();
        open(db, &vault, place(AMIRA, 1), &sealed).unwrap();

        let statement = sql!("delete from vault_subject_keys where subject_id = $1");
        db.change(move |tx| tx.execute(statement, &[AMIRA.into()])).unwrap();
        vault.forget(AMIRA);

        assert!(matches!(open(db, &vault, place(AMIRA, 1), &sealed), Err(Error::NoKey)));
    });
}

#[test]
fn a_subject_key_moved_to_another_person_does_not_open() {
    on_each_engine(|db| {
        let vault = vault(db);
        let sealed = seal(db, &vault, place(AMIRA, 1), "words").unwrap();

        let statement = sql!("update vault_subject_keys set subject_id = $1 where subject_id = $2");
        db.change(move |tx| tx.execute(statement, &[NEW.into(), AMIRA.into()])).unwrap();

        assert!(open(db, &vault, place(NEW, 1), &sealed).is_err());
        assert!(seal(db, &vault, place(NEW, 1), "words").is_err());
    });
}

#[test]
fn two_programs_that_open_a_new_database_at_once_agree_on_its_marks() {
    on_each_engine(|db| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        let mark = || {
            let vault = Vault::open(db, RootKey::read_or_make(&path).unwrap(), NOW).unwrap();
            vault.blind_index("sign-in name", "amira")
        };

        let marks = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(mark)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
        });

        assert!(marks.iter().all(|mark| *mark == marks[0]));
    });
}

#[test]
fn two_installations_have_different_marks_for_the_same_name() {
    let (one, two) = (sqlite(), sqlite());
    let mark = |location| {
        let db = Database::open(location, 2).unwrap();
        Vault::open(&db, RootKey::fresh().unwrap(), NOW).unwrap().blind_index("sign-in name", "amira")
    };

    assert_ne!(mark(&one.location), mark(&two.location));
}
