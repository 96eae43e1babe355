//! The wrapped keys in the database: a subject key under its authority's key, and that under the root key.

use std::sync::Arc;

use store::{Read, Row, Tx, sql};
use uuid::Uuid;

use crate::key::{Key, bound_to};
use crate::{Error, RootKey};

/// The version that stands in what the root key wraps; a new root key wraps everything anew.
const BY_ROOT: u32 = 1;

/// Whose key it is, and which of their keys.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    pub(crate) authority: Uuid,
    pub(crate) subject: Uuid,
    pub(crate) version: u32,
}

/// A subject key as it is stored, with the authority key that opens it.
pub(crate) struct Wrapped {
    pub(crate) version: u32,
    subject_key: Vec<u8>,
    by_version: u32,
    authority_key: Vec<u8>,
}

impl Wrapped {
    /// The newest key of a person.
    pub(crate) fn current(read: &mut impl Read, authority: Uuid, subject: Uuid) -> Result<Self, Error> {
        let current = read.maybe(
            sql!(
                "select s.version, s.wrapped, a.version, a.wrapped
                 from vault_subject_keys s
                 join vault_authority_keys a
                   on a.authority_id = s.authority_id and a.version = s.authority_key_version
                 where s.subject_id = $1 and s.authority_id = $2
                 order by s.version desc
                 limit 1"
            ),
            &[subject.into(), authority.into()],
            Self::from_row,
        )?;
        current.ok_or(Error::NoKey)
    }

    /// One key of a person, which may be an old one.
    pub(crate) fn of_version(read: &mut impl Read, named: Named) -> Result<Self, Error> {
        let found = read.maybe(
            sql!(
                "select s.version, s.wrapped, a.version, a.wrapped
                 from vault_subject_keys s
                 join vault_authority_keys a
                   on a.authority_id = s.authority_id and a.version = s.authority_key_version
                 where s.subject_id = $1 and s.authority_id = $2 and s.version = $3"
            ),
            &[named.subject.into(), named.authority.into(), i64::from(named.version).into()],
            Self::from_row,
        )?;
        found.ok_or(Error::NoKey)
    }

    fn from_row(row: &Row<'_>) -> Result<Self, store::Error> {
        Ok(Self {
            version: version_from(row.get(0)?)?,
            subject_key: row.get(1)?,
            by_version: version_from(row.get(2)?)?,
            authority_key: row.get(3)?,
        })
    }

    pub(crate) fn unwrap(&self, root: &RootKey, authority: Uuid, subject: Uuid) -> Result<Key, Error> {
        let by = unwrap_authority_key(root, authority, self.by_version, &self.authority_key)?;
        let bound = subject_key_bound(Named { authority, subject, version: self.version });
        by.unwrap(&bound, &self.subject_key).ok_or(Error::NoKey)
    }
}

/// The newest key of an authority, and its version.
pub(crate) fn current_authority_key(
    read: &mut impl Read,
    root: &RootKey,
    authority: Uuid,
) -> Result<(u32, Key), Error> {
    let current = read.maybe(
        sql!(
            "select version, wrapped
             from vault_authority_keys
             where authority_id = $1
             order by version desc
             limit 1"
        ),
        &[authority.into()],
        |row| Ok((version_from(row.get(0)?)?, row.get(1)?)),
    )?;
    let (version, wrapped): (u32, Vec<u8>) = current.ok_or(Error::NoKey)?;
    Ok((version, unwrap_authority_key(root, authority, version, &wrapped)?))
}

pub(crate) fn add_authority_key(
    tx: &mut Tx<'_>,
    root: &RootKey,
    (authority, version): (Uuid, u32),
    now: i64,
) -> Result<(), Error> {
    let wrapped = wrap_authority_key(root, authority, version, &Key::fresh()?)?;
    tx.execute(
        sql!(
            "insert into vault_authority_keys (authority_id, version, wrapped, made_at)
             values ($1, $2, $3, $4)"
        ),
        &[authority.into(), i64::from(version).into(), wrapped.into(), now.into()],
    )?;
    Ok(())
}

pub(crate) fn add_subject_key(
    tx: &mut Tx<'_>,
    root: &RootKey,
    named: Named,
    now: i64,
) -> Result<Arc<Key>, Error> {
    let (by_version, by) = current_authority_key(tx, root, named.authority)?;
    let key = Arc::new(Key::fresh()?);
    let wrapped = by.wrap(by_version, &subject_key_bound(named), &key)?;
    tx.execute(
        sql!(
            "insert into vault_subject_keys
                 (subject_id, version, authority_id, authority_key_version, wrapped, made_at)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        &[
            named.subject.into(),
            i64::from(named.version).into(),
            named.authority.into(),
            i64::from(by_version).into(),
            wrapped.into(),
            now.into(),
        ],
    )?;
    Ok(key)
}

pub(crate) fn wrap_index_key(root: &RootKey, key: &Key) -> Result<Vec<u8>, Error> {
    root.key().wrap(BY_ROOT, &bound_to("index key", &[]), key)
}

pub(crate) fn unwrap_index_key(root: &RootKey, wrapped: &[u8]) -> Result<Key, Error> {
    root.key().unwrap(&bound_to("index key", &[]), wrapped).ok_or(Error::WrongRootKey)
}

pub(crate) fn wrap_authority_key(
    root: &RootKey,
    authority: Uuid,
    version: u32,
    key: &Key,
) -> Result<Vec<u8>, Error> {
    root.key().wrap(BY_ROOT, &authority_key_bound(authority, version), key)
}

pub(crate) fn unwrap_authority_key(
    root: &RootKey,
    authority: Uuid,
    version: u32,
    wrapped: &[u8],
) -> Result<Key, Error> {
    root.key().unwrap(&authority_key_bound(authority, version), wrapped).ok_or(Error::WrongRootKey)
}

pub(crate) fn subject_key_bound(named: Named) -> Vec<u8> {
    let Named { authority, subject, version } = named;
    bound_to("subject key", &[authority.as_bytes(), subject.as_bytes(), &version.to_be_bytes()])
}

fn authority_key_bound(authority: Uuid, version: u32) -> Vec<u8> {
    bound_to("authority key", &[authority.as_bytes(), &version.to_be_bytes()])
}

pub(crate) fn version_from(stored: i64) -> Result<u32, store::Error> {
    u32::try_from(stored).map_err(|_| store::Error::Stopped("a key version is out of range".into()))
}
