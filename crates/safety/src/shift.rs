//! The rota: who is on duty from when until when, first and second. Taken off, a shift is kept.

use accounts::{AuthorityId, Person, PersonId, Role, SealedPerson};
use platform::{App, Change, Moment, Result};
use store::{Read, sql};

use crate::reading::Span;

platform::id!(
    /// A shift.
    pub ShiftId
);

/// One shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Its id.
    pub id: ShiftId,
    /// Who is told first.
    pub first: PersonId,
    /// Who is told when the first does not say that they have it.
    pub second: Option<PersonId>,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub until: Moment,
}

impl Shift {
    /// Puts a shift on the rota of `authority`.
    pub fn add(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        (first, second): (PersonId, Option<PersonId>),
        (from, until): Span,
    ) -> Result<ShiftId> {
        let id = ShiftId::fresh();
        change.execute(
            sql!(
                "insert into safety_shifts (id, authority_id, first_id, second_id, from_at, until_at)
                values ($1, $2, $3, $4, $5, $6)"
            ),
            &[id.into(), authority.into(), first.into(), second.into(), from.into(), until.into()],
        )?;
        Ok(id)
    }

    /// Takes a shift off the rota; whether it was there.
    pub fn take_off(change: &mut Change<'_, '_>, authority: AuthorityId, id: ShiftId) -> Result<bool> {
        let now = change.now();
        let touched = change.execute(
            sql!(
                "update safety_shifts
                set taken_off_at = $3
                where id = $1 and authority_id = $2 and taken_off_at is null and until_at > $3"
            ),
            &[id.into(), authority.into(), now.into()],
        )?;
        Ok(touched > 0)
    }

    /// The shifts of `authority` that are not over at `now`, in order. Someone who no longer has the role of a
    /// duty worker or a team manager reads nothing, so their shift stands for nobody.
    pub fn coming(authority: AuthorityId, now: Moment, read: &mut impl Read) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!(
                "select shift.id, shift.first_id, shift.second_id, shift.from_at, shift.until_at
                from safety_shifts shift
                join accounts_people person on person.id = shift.first_id and person.closed_at is null
                where shift.authority_id = $1 and shift.until_at > $2 and shift.taken_off_at is null
                    and exists (
                        select 1
                        from accounts_roles held
                        where held.person_id = shift.first_id and held.role in ('duty_worker', 'team_manager')
                            and held.from_at <= $2 and (held.until_at is null or held.until_at > $2))
                order by shift.from_at, shift.id
                limit 400"
            ),
            &[authority.into(), now.into()],
            |row| {
                Ok(Self {
                    id: row.get(0)?,
                    first: row.get(1)?,
                    second: row.get(2)?,
                    from: row.get(3)?,
                    until: row.get(4)?,
                })
            },
        )?)
    }

    /// Whether it holds at `moment`.
    #[must_use]
    pub fn is_at(&self, moment: Moment) -> bool {
        self.from <= moment && moment < self.until
    }

    /// Whether `person` is first or second in it.
    #[must_use]
    pub fn names(&self, person: PersonId) -> bool {
        self.first == person || self.second == Some(person)
    }

    /// From when until when.
    #[must_use]
    pub fn span(&self) -> Span {
        (self.from, self.until)
    }
}

/// Everyone of `authority` who may be on duty now: duty workers and team managers, by name.
pub(crate) fn may_be_on_duty(
    authority: AuthorityId,
    now: Moment,
    app: &App,
    read: &mut impl Read,
) -> Result<Vec<Person>> {
    let rows = read.all(
        sql!(
            "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language
            from accounts_people person
            where person.authority_id = $1 and person.closed_at is null
                and exists (
                    select 1
                    from accounts_roles held
                    where held.person_id = person.id and held.role in ('duty_worker', 'team_manager')
                        and held.from_at <= $2 and (held.until_at is null or held.until_at > $2))
            order by person.id
            limit 200"
        ),
        &[authority.into(), now.into()],
        |row| SealedPerson::from_row(row, 0),
    )?;
    let mut people = rows.into_iter().map(|sealed| sealed.open(app, read)).collect::<Result<Vec<_>>>()?;
    people.sort_by_cached_key(|person| person.name.to_lowercase());
    Ok(people)
}

/// Whether someone who is `roles` may be on duty, and be told.
pub(crate) fn is_dutiable(roles: &[Role]) -> bool {
    roles.iter().any(|role| matches!(role, Role::DutyWorker | Role::TeamManager))
}
