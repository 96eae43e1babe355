//! A new key for every person, and every field sealed anew with it: the part of [`Rotation`] that takes long.

use std::sync::Arc;

use store::{Read, Tx, sql};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::keys::{self, Named, Wrapped};
use crate::rotation::ROUNDS;
use crate::{Error, Place, Rotated, Rotation, SealedColumn, Vault};

const PEOPLE_IN_ONE_CHANGE: usize = 50;

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
            if waiting.is_empty() {
                break;
            }
            rotated.unreadable.clear();
            for subject in &waiting {
                self.seal_anew(&columns, *subject, &mut rotated)?;
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
        self.db.change(move |tx| {
            let version = Wrapped::current(tx, authority, subject)?.version + 1;
            keys::add_subject_key(tx, vault.root(), Named { authority, subject, version }, now).map(drop)
        })
    }

    /// Seals all that one person has with older keys, a page of each column at a time.
    fn seal_anew(
        &self,
        columns: &Arc<[SealedColumn]>,
        subject: Uuid,
        rotated: &mut Rotated,
    ) -> Result<(), Error> {
        loop {
            let (vault, authority, columns) = (self.vault.clone(), self.authority, Arc::clone(columns));
            let page = self.db.change(move |tx| seal_page_anew(tx, &vault, &columns, (authority, subject)))?;
            rotated.fields += page.fields;
            if page.fields == 0 {
                rotated.unreadable.extend(page.unreadable);
                return Ok(());
            }
        }
    }

    /// Who had to keep an old key.
    fn remove_old_subject_keys(
        &self,
        columns: &Arc<[SealedColumn]>,
        subjects: &[Uuid],
    ) -> Result<Vec<Uuid>, Error> {
        let mut left = Vec::new();
        for some in subjects.chunks(PEOPLE_IN_ONE_CHANGE) {
            let (authority, columns, some) = (self.authority, Arc::clone(columns), some.to_vec());
            left.extend(self.db.change(move |tx| {
                let mut left = Vec::new();
                for subject in &some {
                    if !remove_if_unused(tx, &columns, (authority, *subject))? {
                        left.push(*subject);
                    }
                }
                Ok::<_, Error>(left)
            })?);
        }
        Ok(left)
    }
}

#[derive(Default)]
struct Page {
    fields: u64,
    unreadable: Vec<Place>,
}

fn seal_page_anew(
    tx: &mut Tx<'_>,
    vault: &Vault,
    columns: &[SealedColumn],
    (authority, subject): (Uuid, Uuid),
) -> Result<Page, Error> {
    let sealer = vault.sealer(tx, authority, subject)?;
    let mut page = Page::default();
    for column in columns {
        for (row, old) in sealed_below(tx, column, subject, sealer.version())? {
            let place = Place { authority, subject, table: column.table, column: column.column, row };
            let plain = match vault.open_bytes(tx, &place, &old) {
                Ok(plain) => Zeroizing::new(plain),
                Err(Error::DoesNotOpen { .. } | Error::NoKey) => {
                    page.unreadable.push(place);
                    continue;
                }
                Err(error) => return Err(error),
            };
            let new = sealer.seal(place.table, place.column, row, &plain)?;
            page.fields += tx.execute(column.update, &[new.into(), row.into(), old.into()])?;
        }
    }
    Ok(page)
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
    tx: &mut Tx<'_>,
    column: &SealedColumn,
    subject: Uuid,
    version: u32,
) -> Result<Vec<(Uuid, Vec<u8>)>, Error> {
    let parameters = [subject.into(), version.to_be_bytes().as_slice().into()];
    Ok(tx.all(column.select, &parameters, |row| Ok((row.get(0)?, row.get(1)?)))?)
}
