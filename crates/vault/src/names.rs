//! The names that were opened lately: a list of fifty people shows a hundred of them on every visit.
//!
//! Only what is asked for as a name stays here, never what anyone said. An entry is worth nothing without the
//! very bytes it was opened from, so a name that was changed, or sealed anew, is opened anew.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::Place;

/// About three megabytes.
const MOST: usize = 16_384;

/// What is longer is no name.
const LONGEST: usize = 200;

#[derive(Default)]
pub(crate) struct Names(RwLock<HashMap<Place, Opened>>);

struct Opened {
    sealed: Box<[u8]>,
    plain: Zeroizing<String>,
}

impl Names {
    /// What was opened from exactly these bytes at this place.
    pub(crate) fn get(&self, place: &Place, sealed: &[u8]) -> Option<String> {
        let names = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let opened = names.get(place).filter(|opened| *opened.sealed == *sealed)?;
        Some(String::clone(&opened.plain))
    }

    pub(crate) fn put(&self, place: &Place, sealed: &[u8], plain: &str) {
        if plain.len() > LONGEST {
            return;
        }
        let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if names.len() >= MOST
            && let Some(any) = names.keys().next().copied()
        {
            names.remove(&any);
        }
        names.insert(*place, Opened { sealed: sealed.into(), plain: Zeroizing::new(plain.to_owned()) });
    }

    pub(crate) fn forget(&self, subject: Uuid) {
        let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
        names.retain(|place, _| place.subject != subject);
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Names};
    use crate::Place;
    use uuid::Uuid;

    fn place(person: u128) -> Place {
        let subject = Uuid::from_u128(person);
        Place { authority: Uuid::nil(), subject, table: "people", column: "name", row: subject }
    }

    #[test]
    fn a_name_that_was_changed_is_opened_anew() {
        let names = Names::default();
        names.put(&place(1), b"sealed once", "Amira");

        assert_eq!(names.get(&place(1), b"sealed once").as_deref(), Some("Amira"));
        assert_eq!(names.get(&place(1), b"sealed again"), None);
    }

    #[test]
    fn the_name_of_another_person_is_never_given() {
        let names = Names::default();
        names.put(&place(1), b"sealed", "Amira");

        assert_eq!(names.get(&place(2), b"sealed"), None);
    }

    #[test]
    fn someone_who_is_forgotten_is_gone_from_memory() {
        let names = Names::default();
        names.put(&place(1), b"sealed", "Amira");

        names.forget(Uuid::from_u128(1));

        assert_eq!(names.get(&place(1), b"sealed"), None);
    }

    #[test]
    fn it_never_holds_more_than_it_may_and_nothing_long() {
        let names = Names::default();
        names.put(&place(0), b"sealed", &"said ".repeat(100));
        assert_eq!(names.get(&place(0), b"sealed"), None);

        for person in 1..=MOST as u128 + 100 {
            names.put(&place(person), b"sealed", "Amira");
        }

        assert_eq!(names.0.read().unwrap().len(), MOST);
    }
}
