//! How someone signs in: their sign-in name, their password, and how long a wrong one makes them wait.

use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};
use vault::Place;

use crate::choosing::Chosen;
use crate::{AuthorityId, PersonId};

/// From this wrong password in a row on, the next must wait.
const FIRST_WAIT_AFTER: i64 = 5;
/// The first wait; each further one is twice as long.
const FIRST_WAIT_SECONDS: i64 = 10;
/// No wait is longer: a stranger who tries for ever must not lock anyone out for ever.
const LONGEST_WAIT_SECONDS: i64 = 15 * 60;

/// What is known of how a person signs in.
#[derive(Clone, Debug)]
pub(crate) struct SignInRecord {
    pub(crate) person: PersonId,
    pub(crate) authority: AuthorityId,
    pub(crate) password_hash: Option<String>,
}

impl SignInRecord {
    /// Of whoever signs in as `name`, if their account is open.
    pub(crate) fn find(name: &str, app: &App, read: &mut impl Read) -> Result<Option<Self>> {
        Ok(read.maybe(
            sql!(
                "select record.person_id, person.authority_id, record.password_hash
                from accounts_sign_ins record
                join accounts_people person on person.id = record.person_id and person.closed_at is null
                where record.sign_in_name_index = $1"
            ),
            &[index(name, app).into()],
            Self::from_row,
        )?)
    }

    /// Of a person, if they can sign in by themselves.
    pub(crate) fn of(person: PersonId, read: &mut impl Read) -> Result<Option<Self>> {
        Ok(read.maybe(
            sql!(
                "select record.person_id, person.authority_id, record.password_hash
                from accounts_sign_ins record
                join accounts_people person on person.id = record.person_id and person.closed_at is null
                where record.person_id = $1"
            ),
            &[person.into()],
            Self::from_row,
        )?)
    }

    /// What they sign in as.
    pub(crate) fn name(&self, app: &App, read: &mut impl Read) -> Result<String> {
        let sealed: Vec<u8> = read.one(
            sql!("select sign_in_name from accounts_sign_ins where person_id = $1"),
            &[self.person.into()],
            |row| row.get(0),
        )?;
        Ok(app.vault.open_text(read, &place(self.authority, self.person), &sealed)?)
    }

    /// Whether somebody else signs in as `name`.
    pub(crate) fn is_taken(
        name: &str,
        by_other_than: Option<PersonId>,
        app: &App,
        read: &mut impl Read,
    ) -> Result<bool> {
        let owner = read.maybe(
            sql!("select person_id from accounts_sign_ins where sign_in_name_index = $1"),
            &[index(name, app).into()],
            |row| row.get::<PersonId>(0),
        )?;
        Ok(owner.is_some() && owner != by_other_than)
    }

    /// Gives someone a sign-in name and a password, or replaces both. Past mistakes are forgotten.
    pub(crate) fn keep(
        change: &mut Change<'_, '_>,
        (authority, person): (AuthorityId, PersonId),
        chosen: &Chosen,
    ) -> Result<()> {
        let app = change.app();
        // Looked at before the form was taken; someone may have been faster since.
        if Self::is_taken(&chosen.name, Some(person), app, &mut **change)? {
            return Err(Error::NotNow("name-taken"));
        }
        let sealed = change.seal(&place(authority, person), chosen.name.trim())?;
        let index = index(&chosen.name, app);
        change.execute(
            sql!(
                "insert into accounts_sign_ins
                    (person_id, sign_in_name, sign_in_name_index, password_hash, failures, wait_until)
                values ($1, $2, $3, $4, 0, null)
                on conflict (person_id) do update
                set sign_in_name = excluded.sign_in_name, sign_in_name_index = excluded.sign_in_name_index,
                    password_hash = excluded.password_hash, failures = 0, wait_until = null"
            ),
            &[person.into(), sealed.into(), index.into(), chosen.password_hash.as_str().into()],
        )?;
        Ok(())
    }

    /// Counts a try before its password is looked at, so that a hundred at once are a hundred tries; false
    /// while they must wait. A try during the wait does not make it longer.
    pub(crate) fn count_try(change: &mut Change<'_, '_>, person: PersonId) -> Result<bool> {
        let now = change.now();
        let counted = change.all(
            sql!(
                "update accounts_sign_ins
                set failures = failures + 1
                where person_id = $1 and (wait_until is null or wait_until <= $2)
                returning failures"
            ),
            &[person.into(), now.into()],
            |row| row.get::<i64>(0),
        )?;
        let Some(failures) = counted.first() else { return Ok(false) };
        change.execute(
            sql!("update accounts_sign_ins set wait_until = $2 where person_id = $1"),
            &[person.into(), wait_after(*failures).map(|seconds| now.plus_seconds(seconds)).into()],
        )?;
        Ok(true)
    }

    /// Forgets past mistakes: they came in.
    pub(crate) fn came_in(change: &mut Change<'_, '_>, person: PersonId) -> Result<()> {
        change.execute(
            sql!("update accounts_sign_ins set failures = 0, wait_until = null where person_id = $1"),
            &[person.into()],
        )?;
        Ok(())
    }

    /// Until when someone must wait, if they must.
    pub(crate) fn waits_until(person: PersonId, now: Moment, read: &mut impl Read) -> Result<Option<Moment>> {
        Ok(read.maybe(
            sql!("select wait_until from accounts_sign_ins where person_id = $1 and wait_until > $2"),
            &[person.into(), now.into()],
            |row| row.get(0),
        )?)
    }

    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        Ok(Self { person: row.get(0)?, authority: row.get(1)?, password_hash: row.get(2)? })
    }
}

fn wait_after(failures: i64) -> Option<i64> {
    let further = u32::try_from(failures - FIRST_WAIT_AFTER).ok()?;
    Some((FIRST_WAIT_SECONDS << further.min(20)).min(LONGEST_WAIT_SECONDS))
}

/// Names differ in their letters, not in how they are written.
fn index(name: &str, app: &App) -> Vec<u8> {
    app.vault.blind_index("accounts_sign_ins.sign_in_name", &name.trim().to_lowercase())
}

fn place(authority: AuthorityId, person: PersonId) -> Place {
    Place {
        authority: authority.0,
        subject: person.0,
        table: "accounts_sign_ins",
        column: "sign_in_name",
        row: person.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_begin_at_the_fifth_mistake_and_double_up_to_a_quarter_of_an_hour() {
        let waits: Vec<_> = (1..=13).map(wait_after).collect();

        let none_at_first = [None, None, None, None];
        let then = [10, 20, 40, 80, 160, 320, 640, 900, 900].map(Some);
        assert_eq!(waits, [none_at_first.as_slice(), then.as_slice()].concat());
    }
}
