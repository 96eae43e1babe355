//! Claims about what is sealed.

#![expect(clippy::unwrap_used, reason = "what a test needs to go on must be there")]

#[path = "../../../store/tests/store/databases.rs"]
mod databases;
mod keys;
mod root_key;
mod rotation;
mod seal;
mod sealed_file;
mod sealed_piece;

use store::{Database, Read, sql};
use uuid::Uuid;
use vault::{Error, Place, RootKey, SealedColumn, Vault, sealed_column};

const AUTHORITY: Uuid = Uuid::from_u128(1);
const OTHER_AUTHORITY: Uuid = Uuid::from_u128(2);
const AMIRA: Uuid = Uuid::from_u128(3);
const REECE: Uuid = Uuid::from_u128(4);
const NOW: i64 = 1_700_000_000_000_000;

/// The columns of [`words_table`], as a capability registers its own.
const COLUMNS: &[SealedColumn] = &[sealed_column!("words", "sealed", row "id", subject "person_id")];

/// A vault in which Amira and Reece have keys, and one other authority has its own.
fn vault(db: &Database) -> Vault {
    let vault = Vault::open(db, RootKey::fresh().unwrap(), NOW).unwrap();
    make_keys(db, &vault);
    vault
}

fn make_keys(db: &Database, vault: &Vault) {
    let making = vault.clone();
    db.change(move |tx| {
        making.make_authority_key(tx, AUTHORITY, NOW)?;
        making.make_authority_key(tx, OTHER_AUTHORITY, NOW)?;
        making.make_subject_key(tx, AUTHORITY, AMIRA, NOW)?;
        making.make_subject_key(tx, AUTHORITY, REECE, NOW).map(drop)
    })
    .unwrap();
}

fn words_table(db: &Database) {
    let statement = sql!("create table words (id uuid primary key, person_id uuid not null, sealed bytea)");
    db.change(move |tx| tx.execute(statement, &[])).unwrap();
}

fn place(subject: Uuid, row: u128) -> Place {
    let row = Uuid::from_u128(row);
    Place { authority: AUTHORITY, subject, table: "words", column: "sealed", row }
}

fn seal(db: &Database, vault: &Vault, place: Place, words: &str) -> Result<Vec<u8>, Error> {
    let (vault, words) = (vault.clone(), words.to_owned());
    db.change(move |tx| vault.seal(tx, &place, words.as_bytes()))
}

fn open(db: &Database, vault: &Vault, place: Place, sealed: &[u8]) -> Result<String, Error> {
    vault.open_text(&mut db.reader().unwrap(), &place, sealed)
}

/// Seals and stores, as a capability does.
fn write(db: &Database, vault: &Vault, place: Place, words: &str) -> Result<(), Error> {
    let (vault, words) = (vault.clone(), words.to_owned());
    db.change(move |tx| {
        let sealed = vault.seal(tx, &place, words.as_bytes())?;
        tx.execute(
            sql!(
                "insert into words (id, person_id, sealed)
                 values ($1, $2, $3)
                 on conflict (id) do update set sealed = excluded.sealed"
            ),
            &[place.row.into(), place.subject.into(), sealed.into()],
        )?;
        Ok(())
    })
}

fn stored(db: &Database, place: Place) -> Vec<u8> {
    let statement = sql!("select sealed from words where id = $1");
    db.reader().unwrap().one(statement, &[place.row.into()], |row| row.get(0)).unwrap()
}

fn read(db: &Database, vault: &Vault, place: Place) -> Result<String, Error> {
    open(db, vault, place, &stored(db, place))
}
