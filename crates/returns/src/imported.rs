//! What an import did, in counts, or why it did nothing.

use std::collections::HashMap;

use accounts::PersonId;
use plans::{KeptRow, KeptRows};

use crate::incoming::{Dated, Incoming, Marked};
use crate::kept::{Fate, Kept, kept_of};
use crate::problem::Refused;

/// What became of the rows of a return.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Children: their headers, and who they are.
    pub children: Counted,
    /// Episodes.
    pub episodes: Counted,
    /// Reviews.
    pub reviews: Counted,
    /// Times missing or away.
    pub missing: Counted,
    /// Unaccompanied children.
    pub unaccompanied: Counted,
    /// Reviews that were left out because they have a code and no day.
    pub reviews_without_a_day: u64,
}

/// What became of the rows of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// New here.
    pub added: u64,
    /// Said otherwise than before.
    pub changed: u64,
    /// Here already, word for word.
    pub unchanged: u64,
    /// Left as a later year's return has them.
    pub from_later_year: u64,
    /// Here from an earlier return of the same year, and not in this one; they are left as they are.
    pub no_longer_told: u64,
}

/// Why a return was not imported; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// It cannot be read for certain; each problem says where.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// It has no episode and no review with a day, so it does not show its collection year.
    #[error("This return does not show its year. Say which it is, as in 2017-18. Nothing was changed.")]
    WhichYear,
    /// The database or the vault could not take it, or there is no such authority.
    #[error("The return could not be kept, and nothing was changed: {0:?}")]
    Failed(platform::Error),
}

impl From<platform::Error> for NotImported {
    fn from(error: platform::Error) -> Self {
        Self::Failed(error)
    }
}

impl From<store::Error> for NotImported {
    fn from(error: store::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl Imported {
    /// Whether all of the return was here already.
    #[must_use]
    pub fn changed_nothing(&self) -> bool {
        self.kinds().iter().all(|(_, counted)| counted.added + counted.changed == 0)
    }

    /// Each kind, as the report calls it.
    pub(crate) fn kinds(&self) -> [(&'static str, Counted); 5] {
        [
            ("children", self.children),
            ("episodes", self.episodes),
            ("reviews", self.reviews),
            ("times missing or away", self.missing),
            ("unaccompanied children", self.unaccompanied),
        ]
    }

    /// What the audit line says: the year, and of each kind the rows added and changed.
    pub(crate) fn for_audit(&self, year: &str) -> String {
        let counted = |(what, counted): (&str, Counted)| {
            format!("; {what} {} added {} changed", counted.added, counted.changed)
        };
        year.to_owned() + &self.kinds().map(counted).concat()
    }

    /// What will become of the rows of `incoming`.
    pub(crate) fn of(incoming: &Incoming, kept: &Kept) -> Self {
        let year = incoming.year.as_str();
        let mut imported = Self {
            children: Counted::before(&kept.children, year),
            episodes: Counted::before(&kept.episodes, year),
            reviews: Counted::before(&kept.reviews, year),
            missing: Counted::before(&kept.missing, year),
            unaccompanied: Counted::before(&kept.unaccompanied, year),
            reviews_without_a_day: incoming.reviews_without_a_day,
        };
        for child in &incoming.children {
            let person = kept.young_person(child);
            let header = person.and_then(|id| kept.children.get(&id));
            imported.children.once(header, &child.header, year);
            imported.episodes.dated((&kept.episodes, person), &child.episodes, year);
            imported.reviews.dated((&kept.reviews, person), &child.reviews, year);
            imported.missing.dated((&kept.missing, person), &child.missing, year);
            if let Some(row) = &child.unaccompanied {
                let before = person.and_then(|id| kept.unaccompanied.get(&id));
                imported.unaccompanied.once(before, row, year);
            }
        }
        imported
    }
}

impl Counted {
    /// Before the first row of the return is met, none that is kept of its year has been told again.
    fn before<K>(kept: &HashMap<K, KeptRow>, year: &str) -> Self {
        let of_this_year = kept.values().filter(|kept| kept.year.as_deref() == Some(year)).count();
        Self { no_longer_told: of_this_year as u64, ..Self::default() }
    }

    fn dated<T>(&mut self, (kept, person): (&KeptRows, Option<PersonId>), rows: &[Dated<T>], year: &str) {
        for row in rows {
            self.once(kept_of(kept, person, row), &row.row, year);
        }
    }

    fn once<T>(&mut self, kept: Option<&KeptRow>, row: &Marked<T>, year: &str) {
        if kept.is_some_and(|kept| kept.year.as_deref() == Some(year)) {
            self.no_longer_told -= 1;
        }
        let counted = match Fate::of(kept, row, year) {
            Fate::Added => &mut self.added,
            Fate::Changed(_) => &mut self.changed,
            Fate::Unchanged => &mut self.unchanged,
            Fate::FromLaterYear => &mut self.from_later_year,
        };
        *counted += 1;
    }
}
