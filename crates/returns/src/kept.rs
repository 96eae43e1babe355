//! What is already here of an authority when its next return comes, read once.

use std::collections::HashMap;
use std::hash::Hash;

use accounts::{AuthorityId, PersonId};
use plans::{Episode, KeptRow, KeptRows, Review};
use platform::{Result, new_id};
use store::{Read, Row, Sql, sql};
use uuid::Uuid;

use crate::incoming::{Dated, IncomingChild, Marked};

/// Every row that a return can say something about.
pub(crate) struct Kept {
    people: HashMap<Vec<u8>, KeptPerson>,
    pub(crate) children: HashMap<PersonId, KeptRow>,
    pub(crate) episodes: KeptRows,
    pub(crate) reviews: KeptRows,
    pub(crate) missing: KeptRows,
    pub(crate) unaccompanied: HashMap<PersonId, KeptRow>,
}

struct KeptPerson {
    id: PersonId,
    is_young_person: bool,
}

/// What becomes of a row of the return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is new.
    Added,
    /// This row now says something else, or says it for a later year.
    Changed(Uuid),
    /// It is here as it was told.
    Unchanged,
    /// A later year's return has said what is here; an older one does not undo it.
    FromLaterYear,
}

impl Kept {
    pub(crate) fn load(authority: AuthorityId, read: &mut impl Read) -> Result<Self> {
        let children = sql!(
            "select young_person_id, young_person_id, row_mark, collection_year
            from returns_children
            where authority_id = $1"
        );
        let unaccompanied = sql!(
            "select young_person_id, young_person_id, row_mark, collection_year
            from returns_unaccompanied
            where authority_id = $1"
        );
        let missing = sql!(
            "select young_person_id, started_on, nth_that_day, id, row_mark, collection_year
            from returns_missing
            where authority_id = $1"
        );
        let one_each = |row: &Row<'_>| Ok((row.get(0)?, KeptRow::from_row(row, 1)?));
        Ok(Self {
            people: people(authority, read)?,
            children: map_of(read, children, authority, one_each)?,
            episodes: Episode::kept(authority, read)?,
            reviews: Review::kept(authority, read)?,
            missing: map_of(read, missing, authority, KeptRow::dated)?,
            unaccompanied: map_of(read, unaccompanied, authority, one_each)?,
        })
    }

    /// The young person with the child's number.
    pub(crate) fn young_person(&self, child: &IncomingChild) -> Option<PersonId> {
        self.people.get(&child.index).map(|person| person.id)
    }

    /// Whether the child's number is that of a worker or another grown-up.
    pub(crate) fn is_someone_else(&self, child: &IncomingChild) -> bool {
        self.people.get(&child.index).is_some_and(|person| !person.is_young_person)
    }
}

impl Fate {
    /// What becomes of `row`, of which `kept` is what is here.
    pub(crate) fn of<T>(kept: Option<&KeptRow>, row: &Marked<T>, year: &str) -> Self {
        let Some(kept) = kept else { return Self::Added };
        match kept.year.as_deref() {
            Some(said) if said > year => Self::FromLaterYear,
            Some(said) if said == year && kept.mark.as_ref() == Some(&row.mark) => Self::Unchanged,
            _ => Self::Changed(kept.id),
        }
    }

    /// The row to write, if there is one.
    pub(crate) fn row(self) -> Option<Uuid> {
        match self {
            Self::Added => Some(new_id()),
            Self::Changed(id) => Some(id),
            Self::Unchanged | Self::FromLaterYear => None,
        }
    }
}

/// The kept row that this row of the return speaks of.
pub(crate) fn kept_of<'a, T>(
    kept: &'a KeptRows,
    person: Option<PersonId>,
    row: &Dated<T>,
) -> Option<&'a KeptRow> {
    kept.get(&(person?, row.day, row.nth))
}

fn people(authority: AuthorityId, read: &mut impl Read) -> Result<HashMap<Vec<u8>, KeptPerson>> {
    let statement = sql!(
        "select external_id_index, id, is_young_person
        from accounts_people
        where authority_id = $1 and external_id_index is not null"
    );
    map_of(read, statement, authority, |row| {
        Ok((row.get(0)?, KeptPerson { id: row.get(1)?, is_young_person: row.get(2)? }))
    })
}

fn map_of<K: Eq + Hash, V>(
    read: &mut impl Read,
    statement: Sql,
    authority: AuthorityId,
    make: impl FnMut(&Row<'_>) -> std::result::Result<(K, V), store::Error>,
) -> Result<HashMap<K, V>> {
    Ok(read.all(statement, &[authority.into()], make)?.into_iter().collect())
}
