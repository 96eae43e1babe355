//! A role somebody holds, held, or will hold: what an administrator gives and takes away.

use platform::{Change, Error, Moment, Result};
use store::{Read, sql};

use crate::{AuthorityId, PersonId, Role, RoleId, policy};

/// One role of one person over one span of time.
#[derive(Clone, Copy, Debug)]
pub struct HeldRole {
    /// Its id.
    pub id: RoleId,
    /// What they are.
    pub role: Role,
    /// Since when.
    pub from: Moment,
    /// Until when, if it ends.
    pub until: Option<Moment>,
}

impl HeldRole {
    /// Every role of a person, past and coming ones too, the newest first.
    pub fn all_of(authority: AuthorityId, person: PersonId, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, role, from_at, until_at
                from accounts_roles
                where person_id = $1 and authority_id = $2
                order by from_at desc, id desc"
            ),
            &[person.into(), authority.into()],
            |row| Ok((row.get(0)?, row.get::<String>(1)?, row.get(2)?, row.get(3)?)),
        )?;
        let known = rows.into_iter().filter_map(|(id, code, from, until)| {
            Some(Self { id, role: Role::of_code(&code)?, from, until })
        });
        Ok(known.collect())
    }

    /// Gives `role` where [`policy::may_also_hold`] allows it; else [`Error::NotNow`] says why not.
    pub fn give(
        change: &mut Change<'_, '_>,
        (authority, person): (AuthorityId, PersonId),
        role: Role,
        span: (Moment, Option<Moment>),
    ) -> Result<()> {
        let held = Self::all_of(authority, person, &mut **change)?;
        policy::may_also_hold(role, span, &held).map_err(Error::NotNow)?;
        role.give(change, (authority, person), span)
    }

    /// Ends a role of `person` at `until`; one that has not begun by then never does.
    pub fn end(
        change: &mut Change<'_, '_>,
        (authority, person): (AuthorityId, PersonId),
        &held: &Self,
        until: Moment,
    ) -> Result<()> {
        if held.role == Role::Administrator
            && !is_another_administrator(authority, person, until, &mut **change)?
        {
            return Err(Error::NotNow("last-administrator"));
        }
        change.execute(
            sql!(
                "update accounts_roles
                set until_at = $4
                where id = $1 and person_id = $2 and authority_id = $3 and (until_at is null or until_at > $4)"
            ),
            &[held.id.into(), person.into(), authority.into(), until.max(held.from).into()],
        )?;
        Ok(())
    }

    /// Whether it holds at `now`.
    #[must_use]
    pub fn is_now(&self, now: Moment) -> bool {
        self.from <= now && !self.is_over(now)
    }

    /// Whether it ended before `now`.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        self.until.is_some_and(|until| until <= now)
    }
}

/// Whether somebody else is an administrator at `now` and stays one: an authority must never be left without.
fn is_another_administrator(
    authority: AuthorityId,
    person: PersonId,
    now: Moment,
    read: &mut impl Read,
) -> Result<bool> {
    let others: i64 = read.one(
        sql!(
            "select count(*)
            from accounts_roles held
            join accounts_people person on person.id = held.person_id and person.closed_at is null
            where held.authority_id = $1 and held.role = 'administrator' and held.person_id <> $2
                and held.from_at <= $3 and held.until_at is null"
        ),
        &[authority.into(), person.into(), now.into()],
        |row| row.get(0),
    )?;
    Ok(others > 0)
}
