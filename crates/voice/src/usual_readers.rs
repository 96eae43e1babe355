//! Whom a young person usually lets read what they say: remembered when they ask for it, and theirs to change.

use std::collections::HashMap;

use accounts::PersonId;
use platform::{Change, Result};
use store::{Read, sql};

/// Their usual choices.
#[derive(Clone, Debug, Default)]
pub struct UsualReaders {
    /// Whether every foster carer is left out, whoever it is.
    pub not_my_carer: bool,
    /// Who usually reads, and who does not.
    pub people: HashMap<PersonId, bool>,
}

impl UsualReaders {
    /// The usual choices of `young_person`.
    pub fn of(young_person: PersonId, read: &mut impl Read) -> Result<Self> {
        let carer = read.maybe(
            sql!("select chosen_at from voice_not_my_carer where young_person_id = $1"),
            &[young_person.into()],
            |row| row.get::<i64>(0),
        )?;
        let people = read.all(
            sql!(
                "select person_id, reads
                from voice_usual_readers
                where young_person_id = $1
                order by person_id"
            ),
            &[young_person.into()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        Ok(Self { not_my_carer: carer.is_some(), people: people.into_iter().collect() })
    }

    /// What they usually choose for `person`, if they chose.
    #[must_use]
    pub fn reads(&self, person: PersonId) -> Option<bool> {
        self.people.get(&person).copied()
    }

    /// Whether there is anything usual about it.
    #[must_use]
    pub fn any(&self) -> bool {
        self.not_my_carer || !self.people.is_empty()
    }

    /// Remembers whether `person` usually reads.
    pub fn remember(
        change: &mut Change<'_, '_>,
        young_person: PersonId,
        (person, reads): (PersonId, bool),
    ) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into voice_usual_readers (young_person_id, person_id, reads, chosen_at)
                values ($1, $2, $3, $4)
                on conflict (young_person_id, person_id) do update
                set reads = excluded.reads, chosen_at = excluded.chosen_at"
            ),
            &[young_person.into(), person.into(), reads.into(), now.into()],
        )?;
        Ok(())
    }

    /// Leaves every foster carer out from now on, or no longer.
    pub fn leave_carers_out(change: &mut Change<'_, '_>, young_person: PersonId, is_out: bool) -> Result<()> {
        let now = change.now();
        if is_out {
            change.execute(
                sql!(
                    "insert into voice_not_my_carer (young_person_id, chosen_at)
                    values ($1, $2)
                    on conflict (young_person_id) do nothing"
                ),
                &[young_person.into(), now.into()],
            )?;
        } else {
            change.execute(
                sql!("delete from voice_not_my_carer where young_person_id = $1"),
                &[young_person.into()],
            )?;
        }
        Ok(())
    }

    /// Forgets every usual choice.
    pub fn forget(change: &mut Change<'_, '_>, young_person: PersonId) -> Result<()> {
        change.execute(
            sql!("delete from voice_usual_readers where young_person_id = $1"),
            &[young_person.into()],
        )?;
        Self::leave_carers_out(change, young_person, false)
    }
}
