//! Sealing and opening.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use store::{Database, Read, Tx, sql};
use uuid::Uuid;

use crate::cache::Cache;
use crate::key::{Key, bound_to, version_of};
use crate::keys::{self, Named, Wrapped};
use crate::names::Names;
use crate::{Error, Place, RootKey};

/// Seals and opens; cheap to clone, shared by every request.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    root: RootKey,
    index: Key,
    opened: Cache,
    names: Names,
}

/// Seals the words of one person with the key that is current in one change. Use it in that change only:
/// afterwards the key may have been replaced.
pub struct Sealer {
    authority: Uuid,
    subject: Uuid,
    version: u32,
    key: Arc<Key>,
}

impl Vault {
    /// Opens the vault of `db`, and makes its index key the first time.
    pub fn open(db: &Database, root: RootKey, now: i64) -> Result<Self, Error> {
        let fresh = keys::wrap_index_key(&root, &Key::fresh()?)?;
        db.change(move |tx| {
            let statement = sql!(
                "insert into vault_installation (id, wrapped_index_key, made_at)
                 values (1, $1, $2)
                 on conflict (id) do nothing"
            );
            tx.execute(statement, &[fresh.clone().into(), now.into()])
        })?;
        let statement = sql!("select wrapped_index_key from vault_installation where id = 1");
        let wrapped: Vec<u8> = db.reader()?.one(statement, &[], |row| row.get(0))?;
        let index = keys::unwrap_index_key(&root, &wrapped)?;
        Ok(Self(Arc::new(Inner { root, index, opened: Cache::default(), names: Names::default() })))
    }

    /// Makes the first key of an authority.
    pub fn make_authority_key(&self, tx: &mut Tx<'_>, authority: Uuid, now: i64) -> Result<(), Error> {
        keys::add_authority_key(tx, &self.0.root, (authority, 1), now)
    }

    /// Makes the first key of a person, under the current key of their authority.
    pub fn make_subject_key(
        &self,
        tx: &mut Tx<'_>,
        authority: Uuid,
        subject: Uuid,
        now: i64,
    ) -> Result<Sealer, Error> {
        let named = Named { authority, subject, version: 1 };
        let key = keys::add_subject_key(tx, &self.0.root, named, now)?;
        Ok(Sealer { authority, subject, version: 1, key })
    }

    /// What seals several fields of one person in this change, for one look at the database.
    pub fn sealer(&self, tx: &mut Tx<'_>, authority: Uuid, subject: Uuid) -> Result<Sealer, Error> {
        let current = Wrapped::current(tx, authority, subject)?;
        let version = current.version;
        let key = match self.0.opened.get(subject, version) {
            Some(key) => key,
            // Not kept in memory: this key may have been made in this very change, which may fail.
            None => Arc::new(current.unwrap(&self.0.root, authority, subject)?),
        };
        Ok(Sealer { authority, subject, version, key })
    }

    /// Seals `plain` for its place, with the key that is current in this change.
    pub fn seal(&self, tx: &mut Tx<'_>, place: &Place, plain: &[u8]) -> Result<Vec<u8>, Error> {
        self.sealer(tx, place.authority, place.subject)?.seal(place.table, place.column, place.row, plain)
    }

    /// The text that was sealed at `place`.
    pub fn open_text(&self, read: &mut impl Read, place: &Place, sealed: &[u8]) -> Result<String, Error> {
        let plain = self.open_bytes(read, place, sealed)?;
        String::from_utf8(plain).map_err(|_| Error::does_not_open(place))
    }

    /// As [`Vault::open_text`], for names and days of birth, which stand in every list: they stay opened in
    /// memory for a while. Never for what anyone said.
    pub fn open_name(&self, read: &mut impl Read, place: &Place, sealed: &[u8]) -> Result<String, Error> {
        if let Some(name) = self.0.names.get(place, sealed) {
            return Ok(name);
        }
        let name = self.open_text(read, place, sealed)?;
        self.0.names.put(place, sealed, &name);
        Ok(name)
    }

    /// The bytes that were sealed at `place`.
    pub fn open_bytes(&self, read: &mut impl Read, place: &Place, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let version = version_of(sealed).ok_or_else(|| Error::does_not_open(place))?;
        let key = match self.0.opened.get(place.subject, version) {
            Some(key) => key,
            None => self.read_key(read, place, version)?,
        };
        key.open(&field_bound(place), sealed).ok_or_else(|| Error::does_not_open(place))
    }

    /// A mark that is the same for the same text and tells nothing about it: finds a sealed value exactly,
    /// and shows whether one has changed. Marks of different purposes cannot be compared.
    #[must_use]
    pub fn blind_index(&self, purpose: &'static str, text: &str) -> Vec<u8> {
        let bound = bound_to("index", &[purpose.as_bytes(), text.as_bytes()]);
        let mark = Hmac::<Sha256>::new_from_slice(self.0.index.bytes());
        mark.map_or_else(|_| Vec::new(), |mark| mark.chain_update(bound).finalize().into_bytes().to_vec())
    }

    /// Drops a person's opened keys and names from this process's memory, after their keys were destroyed.
    pub fn forget(&self, subject: Uuid) {
        self.0.opened.forget(subject);
        self.0.names.forget(subject);
    }

    pub(crate) fn root(&self) -> &RootKey {
        &self.0.root
    }

    fn read_key(&self, read: &mut impl Read, place: &Place, version: u32) -> Result<Arc<Key>, Error> {
        let Place { authority, subject, .. } = *place;
        let wrapped = Wrapped::of_version(read, Named { authority, subject, version })?;
        let key = Arc::new(wrapped.unwrap(&self.0.root, authority, subject)?);
        if read.sees_only_what_is_kept() {
            self.0.opened.put(subject, version, &key);
        }
        Ok(key)
    }
}

impl Sealer {
    /// Seals `plain` for a field of this person.
    pub fn seal(
        &self,
        table: &'static str,
        column: &'static str,
        row: Uuid,
        plain: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let place = Place { authority: self.authority, subject: self.subject, table, column, row };
        self.key.seal(self.version, &field_bound(&place), plain)
    }
}

fn field_bound(place: &Place) -> Vec<u8> {
    let (table, column) = (place.table.as_bytes(), place.column.as_bytes());
    bound_to(
        "field",
        &[place.authority.as_bytes(), place.subject.as_bytes(), table, column, place.row.as_bytes()],
    )
}
