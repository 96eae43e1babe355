//! New keys while everyone works.
//!
//! Nothing is lost under load, because a change that seals reads the current version in its own
//! transaction, and an old key goes only in a transaction that has looked and found nothing sealed with it.
//! SQLite runs the two one after the other; PostgreSQL's serializable transactions refuse one of them.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use store::{Database, Read, Tx, sql};
use uuid::Uuid;

use crate::keys::{self, Named, Wrapped};
use crate::{Error, Place, RootKey, Vault};

/// How often an old key is tried again when something was sealed with it in the meantime.
pub(crate) const ROUNDS: u32 = 5;
/// Each is already many tries of [`Database::change`].
const MOST_TRIES: u32 = 20;
const KEYS_IN_ONE_CHANGE: i64 = 100;

/// New keys for one authority.
pub struct Rotation<'a> {
    /// Where the keys and the sealed words are.
    pub db: &'a Database,
    /// The vault of that database.
    pub vault: &'a Vault,
    /// Whose keys are replaced.
    pub authority: Uuid,
    /// The time that is written beside the new keys.
    pub now: i64,
    /// How long old keys stay after the last field was sealed anew, for pages that had just read a row.
    pub grace: Duration,
}

/// What a rotation did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Rotated {
    /// Keys that were replaced or wrapped anew.
    pub keys: u64,
    /// Fields that were sealed anew.
    pub fields: u64,
    /// Old keys that had to stay, because something still needs them.
    pub kept: u64,
    /// Fields that did not open; they and their key are left as they are.
    pub unreadable: Vec<Place>,
}

impl Rotation<'_> {
    /// Replaces the authority's key and wraps every person's key with the new one. `progress` is told how
    /// many keys are done, and of how many.
    pub fn authority_key(&self, mut progress: impl FnMut(u64, u64)) -> Result<Rotated, Error> {
        let version = self.add_authority_key()?;
        let total = self.count_keys()?;
        let mut rotated = Rotated::default();
        for _ in 0..ROUNDS {
            let mut after = Some((Uuid::nil(), 0));
            while let Some(last) = after {
                let (wrapped, next) = self.wrap_anew(version, last)?;
                rotated.keys += wrapped;
                after = next;
                progress(rotated.keys.min(total), total);
            }
            rotated.kept = self.remove_old_authority_keys(version)?;
            if rotated.kept == 0 {
                break;
            }
        }
        Ok(rotated)
    }

    fn add_authority_key(&self) -> Result<u32, Error> {
        let (vault, authority, now) = (self.vault.clone(), self.authority, self.now);
        persistently(self.db, move |tx| {
            let (version, _) = keys::current_authority_key(tx, vault.root(), authority)?;
            keys::add_authority_key(tx, vault.root(), (authority, version + 1), now)?;
            Ok(version + 1)
        })
    }

    fn count_keys(&self) -> Result<u64, Error> {
        let statement = sql!("select count(*) from vault_subject_keys where authority_id = $1");
        let count: i64 = self.db.reader()?.one(statement, &[self.authority.into()], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Wraps the next keys; how many, and where to go on from.
    fn wrap_anew(&self, version: u32, after: (Uuid, i64)) -> Result<(u64, Option<(Uuid, i64)>), Error> {
        let (vault, authority) = (self.vault.clone(), self.authority);
        persistently(self.db, move |tx| {
            let old = keys_under_older_versions(tx, authority, version, after)?;
            for (subject, of_version) in &old {
                wrap_one_anew(tx, &vault, Named { authority, subject: *subject, version: *of_version })?;
            }
            let next = old.last().map(|(subject, version)| (*subject, i64::from(*version)));
            Ok((old.len() as u64, next))
        })
    }

    /// How many old versions had to stay.
    fn remove_old_authority_keys(&self, version: u32) -> Result<u64, Error> {
        let authority = self.authority;
        let removed = self.db.change(move |tx| {
            tx.execute(
                sql!(
                    "delete from vault_authority_keys
                     where authority_id = $1
                       and version < $2
                       and not exists (
                           select 1
                           from vault_subject_keys s
                           where s.authority_id = vault_authority_keys.authority_id
                             and s.authority_key_version = vault_authority_keys.version)"
                ),
                &[authority.into(), i64::from(version).into()],
            )
        });
        // PostgreSQL refuses the whole statement when a key was made under the old one just now.
        removed
            .or_else(|error| if matches!(error, store::Error::Postgres(_)) { Ok(0) } else { Err(error) })?;
        let left: i64 = self.db.reader()?.one(
            sql!("select count(*) from vault_authority_keys where authority_id = $1 and version < $2"),
            &[authority.into(), i64::from(version).into()],
            |row| row.get(0),
        )?;
        Ok(left.unsigned_abs())
    }
}

/// Wraps everything that `old` wraps with `new` instead, in one change. Other running programs keep `old` in
/// memory, so stop them first; put the new key in its file before this, and the old one away after.
pub fn rewrap_root(db: &Database, old: RootKey, new: RootKey) -> Result<(), Error> {
    db.change(move |tx| {
        let statement = sql!("select wrapped_index_key from vault_installation where id = 1");
        let wrapped: Vec<u8> = tx.one(statement, &[], |row| row.get(0))?;
        let index = keys::wrap_index_key(&new, &keys::unwrap_index_key(&old, &wrapped)?)?;
        tx.execute(
            sql!("update vault_installation set wrapped_index_key = $1 where id = 1"),
            &[index.into()],
        )?;
        let statement = sql!("select authority_id, version, wrapped from vault_authority_keys");
        let authorities: Vec<(Uuid, u32, Vec<u8>)> =
            tx.all(statement, &[], |row| Ok((row.get(0)?, keys::version_from(row.get(1)?)?, row.get(2)?)))?;
        for (authority, version, wrapped) in authorities {
            let key = keys::unwrap_authority_key(&old, authority, version, &wrapped)?;
            let wrapped = keys::wrap_authority_key(&new, authority, version, &key)?;
            tx.execute(
                sql!("update vault_authority_keys set wrapped = $1 where authority_id = $2 and version = $3"),
                &[wrapped.into(), authority.into(), i64::from(version).into()],
            )?;
        }
        Ok(())
    })
}

/// Runs a change until it has got through between the changes of others, within reason.
pub(crate) fn persistently<T: Send + 'static>(
    db: &Database,
    change: impl FnMut(&mut Tx<'_>) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let change = Arc::new(Mutex::new(change));
    let mut tried = 0;
    loop {
        let change = Arc::clone(&change);
        let outcome = db.change(move |tx| (change.lock().unwrap_or_else(PoisonError::into_inner))(tx));
        match outcome {
            Err(Error::Store(error)) if error.may_be_tried_again() && tried < MOST_TRIES => tried += 1,
            outcome => return outcome,
        }
    }
}

fn keys_under_older_versions(
    tx: &mut Tx<'_>,
    authority: Uuid,
    version: u32,
    (after, after_version): (Uuid, i64),
) -> Result<Vec<(Uuid, u32)>, Error> {
    Ok(tx.all(
        sql!(
            "select subject_id, version
             from vault_subject_keys
             where authority_id = $1
               and authority_key_version < $2
               and (subject_id, version) > ($3, $4)
             order by subject_id, version
             limit $5"
        ),
        &[
            authority.into(),
            i64::from(version).into(),
            after.into(),
            after_version.into(),
            KEYS_IN_ONE_CHANGE.into(),
        ],
        |row| Ok((row.get(0)?, keys::version_from(row.get(1)?)?)),
    )?)
}

fn wrap_one_anew(tx: &mut Tx<'_>, vault: &Vault, named: Named) -> Result<(), Error> {
    let key = Wrapped::of_version(tx, named)?.unwrap(vault.root(), named.authority, named.subject)?;
    let (by_version, by) = keys::current_authority_key(tx, vault.root(), named.authority)?;
    let wrapped = by.wrap(by_version, &keys::subject_key_bound(named), &key)?;
    tx.execute(
        sql!(
            "update vault_subject_keys
             set authority_key_version = $1, wrapped = $2
             where subject_id = $3 and version = $4"
        ),
        &[
            i64::from(by_version).into(),
            wrapped.into(),
            named.subject.into(),
            i64::from(named.version).into(),
        ],
    )?;
    Ok(())
}
