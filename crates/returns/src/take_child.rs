//! One child of a return, written: who they are, and each row that is new or says something else.

use accounts::{AuthorityId, NewPerson, Person, PersonId, Role};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use plans::{Episode, EpisodeId, EpisodeTold, Review, ReviewId, ReviewTold};
use platform::{Change, Moment, Result};
use store::sql;
use vault::Sealer;

use crate::incoming::{Dated, IncomingChild, Marked};
use crate::kept::{Fate, Kept, kept_of};
use crate::ssda903::{MissingEpisode, ReturnChild, UnaccompaniedChild};

/// What is the same for every child of a return.
#[derive(Clone, Copy)]
pub(crate) struct OfReturn<'a> {
    pub(crate) authority: AuthorityId,
    pub(crate) zone: &'a TimeZone,
    pub(crate) year: &'a str,
    pub(crate) kept: &'a Kept,
}

/// Writes what the return says of `child` and is not here yet.
pub(crate) fn take_child(
    change: &mut Change<'_, '_>,
    of_return: OfReturn<'_>,
    child: &IncomingChild,
) -> Result<()> {
    let before = of_return.kept.young_person(child);
    let (person, sealer) = match before {
        Some(person) => (person, None),
        None => add_young_person(change, of_return, child)?,
    };
    let mut taking = Taking { of_return, before, person, sealer };
    taking.header(change, &child.header)?;
    for row in &child.episodes {
        taking.episode(change, row)?;
    }
    for row in &child.reviews {
        taking.review(change, row)?;
    }
    for row in &child.missing {
        taking.missing(change, row)?;
    }
    child.unaccompanied.as_ref().map_or(Ok(()), |row| taking.unaccompanied(change, row))
}

/// A return holds no name; until someone gives one, the child's number stands for it.
fn add_young_person(
    change: &mut Change<'_, '_>,
    of_return: OfReturn<'_>,
    child: &IncomingChild,
) -> Result<(PersonId, Option<Sealer>)> {
    let person = PersonId::fresh();
    let name = format!("Child {}", child.number);
    let new = NewPerson {
        // Else the first word of the name stood alone, and everyone was called Child.
        preferred_name: Some(name.clone()),
        name,
        born_on: Some(child.header.told.born_on),
        external_id: Some(child.number.clone()),
        is_young_person: true,
        ..NewPerson::default()
    };
    let sealer = Person::add(change, of_return.authority, person, &new)?;
    let since = first_moment_of(child.since, of_return.zone);
    Role::YoungPerson.give(change, (of_return.authority, person), (since, None))?;
    Ok((person, Some(sealer)))
}

fn first_moment_of(day: Date, zone: &TimeZone) -> Moment {
    let midnight = day.to_zoned(zone.clone());
    Moment(midnight.map_or(0, |midnight| midnight.timestamp().as_microsecond()))
}

struct Taking<'a> {
    of_return: OfReturn<'a>,
    /// The person, if they were here before the return.
    before: Option<PersonId>,
    person: PersonId,
    sealer: Option<Sealer>,
}

impl Taking<'_> {
    fn header(&mut self, change: &mut Change<'_, '_>, row: &Marked<ReturnChild>) -> Result<()> {
        let OfReturn { authority, year, kept, .. } = self.of_return;
        let before = self.before.and_then(|id| kept.children.get(&id));
        if Fate::of(before, row, year).row().is_none() {
            return Ok(());
        }
        let (person, told) = (self.person, &row.told);
        let sealer = self.sealer(change)?;
        let seal = |column, text: Option<&str>| seal("returns_children", sealer, person, column, text);
        let upn = seal("upn", told.upn.as_deref())?;
        let child_born_on = told.mothers_child_born_on.map(|day| day.to_string());
        let child_born_on = seal("child_born_on", child_born_on.as_deref())?;
        change.execute(
            sql!(
                "insert into returns_children
                    (young_person_id, authority_id, sex, ethnicity, upn, is_mother, child_born_on,
                    collection_year, row_mark)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict (young_person_id) do update set
                    sex = excluded.sex,
                    ethnicity = excluded.ethnicity,
                    upn = excluded.upn,
                    is_mother = excluded.is_mother,
                    child_born_on = excluded.child_born_on,
                    collection_year = excluded.collection_year,
                    row_mark = excluded.row_mark"
            ),
            &[
                person.into(),
                authority.into(),
                told.sex.as_str().into(),
                told.ethnicity.as_str().into(),
                upn.into(),
                told.mother.into(),
                child_born_on.into(),
                year.into(),
                row.mark.as_slice().into(),
            ],
        )?;
        self.before.map_or(Ok(()), |_| self.birthday(change, told.born_on))
    }

    /// Someone who was here before the return has the birthday that it gives.
    fn birthday(&mut self, change: &mut Change<'_, '_>, born_on: Date) -> Result<()> {
        let who = (self.of_return.authority, self.person);
        let sealer = self.sealer(change)?;
        Person::was_born(change, who, sealer, born_on)
    }

    fn episode(&mut self, change: &mut Change<'_, '_>, row: &Dated<EpisodeTold>) -> Result<()> {
        let OfReturn { authority, year, kept, .. } = self.of_return;
        let fate = Fate::of(kept_of(&kept.episodes, self.before, row), &row.row, year);
        let Some(id) = fate.row().map(EpisodeId) else { return Ok(()) };
        let person = self.person;
        let sealer = self.sealer(change)?;
        Episode::take_from_return(change, sealer, (authority, person, id), (&row.row.told, &row.row.mark))
    }

    fn review(&mut self, change: &mut Change<'_, '_>, row: &Dated<ReviewTold>) -> Result<()> {
        let OfReturn { authority, year, kept, .. } = self.of_return;
        let fate = Fate::of(kept_of(&kept.reviews, self.before, row), &row.row, year);
        let Some(id) = fate.row().map(ReviewId) else { return Ok(()) };
        Review::take_from_return(change, (authority, self.person, id), (&row.row.told, &row.row.mark))
    }

    fn missing(&mut self, change: &mut Change<'_, '_>, row: &Dated<MissingEpisode>) -> Result<()> {
        let OfReturn { authority, year, kept, .. } = self.of_return;
        let fate = Fate::of(kept_of(&kept.missing, self.before, row), &row.row, year);
        let Some(id) = fate.row() else { return Ok(()) };
        let told = &row.row.told;
        change.execute(
            sql!(
                "insert into returns_missing
                    (id, authority_id, young_person_id, kind, started_on, nth_that_day, ended_on,
                    collection_year, row_mark)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict (id) do update set
                    kind = excluded.kind,
                    ended_on = excluded.ended_on,
                    collection_year = excluded.collection_year,
                    row_mark = excluded.row_mark"
            ),
            &[
                id.into(),
                authority.into(),
                self.person.into(),
                told.kind.as_str().into(),
                told.started_on.to_string().into(),
                row.nth.into(),
                told.ended_on.map(|day| day.to_string()).into(),
                year.into(),
                row.row.mark.as_slice().into(),
            ],
        )?;
        Ok(())
    }

    fn unaccompanied(&mut self, change: &mut Change<'_, '_>, row: &Marked<UnaccompaniedChild>) -> Result<()> {
        let OfReturn { authority, year, kept, .. } = self.of_return;
        let before = self.before.and_then(|id| kept.unaccompanied.get(&id));
        if Fate::of(before, row, year).row().is_none() {
            return Ok(());
        }
        let person = self.person;
        let ceases_on = row.told.stops_on.map(|day| day.to_string());
        let sealer = self.sealer(change)?;
        let ceases_on = seal("returns_unaccompanied", sealer, person, "ceases_on", ceases_on.as_deref())?;
        change.execute(
            sql!(
                "insert into returns_unaccompanied
                    (young_person_id, authority_id, ceases_on, collection_year, row_mark)
                values ($1, $2, $3, $4, $5)
                on conflict (young_person_id) do update set
                    ceases_on = excluded.ceases_on,
                    collection_year = excluded.collection_year,
                    row_mark = excluded.row_mark"
            ),
            &[person.into(), authority.into(), ceases_on.into(), year.into(), row.mark.as_slice().into()],
        )?;
        Ok(())
    }

    /// One look at the person's keys for all of their rows, and none where nothing is to be sealed.
    fn sealer(&mut self, change: &mut Change<'_, '_>) -> Result<&Sealer> {
        let sealer = match self.sealer.take() {
            Some(sealer) => sealer,
            None => change.app().vault.sealer(change, self.of_return.authority.0, self.person.0)?,
        };
        Ok(self.sealer.insert(sealer))
    }
}

fn seal(
    table: &'static str,
    sealer: &Sealer,
    person: PersonId,
    column: &'static str,
    text: Option<&str>,
) -> Result<Option<Vec<u8>>> {
    Ok(text.map(|text| sealer.seal(table, column, person.0, text.as_bytes())).transpose()?)
}
