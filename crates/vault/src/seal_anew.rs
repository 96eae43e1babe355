//! A new key for every person, and every field sealed anew with it: the part of [`Rotation`] that takes long.

use std::sync::Arc;

use store::{Read, Tx, sql};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::keys::{self, Named, Wrapped};
use crate::rotation::{ROUNDS, persistently};
use crate::{Error, Place, Rotated, Rotation, SealedColumn};

impl Rotation<'_> {
    /// Replaces the key of every person of the authority, and seals every field of `columns` anew.
    /// `progress` is told how many people are done, and of how many.
    pub fn subject_keys(
        &self,
        columns: &[SealedColumn],
        mut progress: impl FnMut(u64, u64),
    ) -> Result<Rotated, Error> {
        let columns: Arc<[SealedColumn]> = columns.into();
        let mut waiting = self.subjects()?;
        let total = waiting.len() as u64;
        let mut rotated = Rotated { keys: total, ..Rotated::default() };
        for (done, subject) in (1..).zip(&waiting) {
            self.add_subject_key(*subject)?;
            self.seal_anew(&columns, *subject, &mut rotated)?;
            progress(done, total);
        }
        for _ in 0..ROUNDS {
            std::thread::sleep(self.grace);
            waiting = self.remove_old_subject_keys(&columns, &waiting)?;
            rotated.unreadable.clear();
            for subject in &waiting {
                self.seal_anew(&columns, *subject, &mut rotated)?;
            }
            if waiting.is_empty() {
                break;
            }
        }
        rotated.kept = waiting.len() as u64;
        Ok(rotated)
    }

    fn subjects(&self) -> Result<Vec<Uuid>, Error> {
        let statement = sql!(
            "select distinct subject_id
             from vault_subject_keys
             where authority_id = $1
             order by subject_id"
        );
        Ok(self.db.reader()?.all(statement, &[self.authority.into()], |row| row.get(0))?)
    }

    fn add_subject_key(&self, subject: Uuid) -> Result<(), Error> {
        let (vault, authority, now) = (self.vault.clone(), self.authority, self.now);
        persistently(self.db, move |tx| {
            let version = Wrapped::current(tx, authority, subject)?.version + 1;
            keys::add_subject_key(tx, vault.root(), Named { authority, subject, version }, now).map(drop)
        })
    }

    /// Seals all that one person has with older keys, a page of each column at a time.
    fn seal_anew(&self, columns: &[SealedColumn], subject: Uuid, rotated: &mut Rotated) -> Result<(), Error> {
        loop {
            let page = self.open_page(columns, subject)?;
            let sealed = self.seal_page(subject, page.fields)?;
            rotated.fields += sealed;
            if sealed == 0 {
                rotated.unreadable.extend(page.unreadable);
                return Ok(());
            }
        }
    }

    fn open_page(&self, columns: &[SealedColumn], subject: Uuid) -> Result<Page, Error> {
        let mut reader = self.db.reader()?;
        let authority = self.authority;
        let current = Wrapped::current(&mut reader, authority, subject)?.version;
        let mut page = Page::default();
        for column in columns {
            for (row, old) in sealed_below(&mut reader, column, subject, current)? {
                let place = Place { authority, subject, table: column.table, column: column.column, row };
                match self.vault.open_bytes(&mut reader, &place, &old) {
                    Ok(plain) => page.fields.push((*column, place, old, Zeroizing::new(plain))),
                    Err(Error::DoesNotOpen { .. } | Error::NoKey) => page.unreadable.push(place),
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(page)
    }

    /// Seals the fields with the key that is current now, where nobody has changed them since; how many.
    fn seal_page(&self, subject: Uuid, fields: Vec<OpenedField>) -> Result<u64, Error> {
        if fields.is_empty() {
            return Ok(0);
        }
        let (vault, authority) = (self.vault.clone(), self.authority);
        persistently(self.db, move |tx| {
            let sealer = vault.sealer(tx, authority, subject)?;
            let mut sealed = 0;
            for (column, place, old, plain) in &fields {
                let new = sealer.seal(place.table, place.column, place.row, plain)?;
                sealed += tx.execute(column.update, &[new.into(), place.row.into(), old.clone().into()])?;
            }
            Ok(sealed)
        })
    }

    /// Who had to keep an old key. Each person is a change of its own: on PostgreSQL it meets whoever is
    /// sealing for the same person, and gives way to them.
    fn remove_old_subject_keys(
        &self,
        columns: &Arc<[SealedColumn]>,
        subjects: &[Uuid],
    ) -> Result<Vec<Uuid>, Error> {
        let mut left = Vec::new();
        for subject in subjects.iter().copied() {
            let (authority, columns) = (self.authority, Arc::clone(columns));
            match self.db.change(move |tx| remove_if_unused(tx, &columns, (authority, subject))) {
                Ok(true) => {}
                Ok(false) => left.push(subject),
                Err(Error::Store(error)) if error.may_be_tried_again() => left.push(subject),
                Err(error) => return Err(error),
            }
        }
        Ok(left)
    }
}

/// Its column, its place, the bytes as they stand, and what they say.
type OpenedField = (SealedColumn, Place, Vec<u8>, Zeroizing<Vec<u8>>);

#[derive(Default)]
struct Page {
    fields: Vec<OpenedField>,
    unreadable: Vec<Place>,
}

/// Removes the older keys of one person, unless something is still sealed with them.
fn remove_if_unused(
    tx: &mut Tx<'_>,
    columns: &[SealedColumn],
    (authority, subject): (Uuid, Uuid),
) -> Result<bool, Error> {
    let current = Wrapped::current(tx, authority, subject)?.version;
    for column in columns {
        if !sealed_below(tx, column, subject, current)?.is_empty() {
            return Ok(false);
        }
    }
    tx.execute(
        sql!("delete from vault_subject_keys where subject_id = $1 and version < $2"),
        &[subject.into(), i64::from(current).into()],
    )?;
    Ok(true)
}

fn sealed_below(
    read: &mut impl Read,
    column: &SealedColumn,
    subject: Uuid,
    version: u32,
) -> Result<Vec<(Uuid, Vec<u8>)>, Error> {
    let parameters = [subject.into(), version.to_be_bytes().as_slice().into()];
    Ok(read.all(column.select, &parameters, |row| Ok((row.get(0)?, row.get(1)?)))?)
}
