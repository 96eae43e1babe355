//! Who can be met in a demo: the first few of each role, and whom they are there for.

use jiff::civil::Date;
use platform::{App, Moment, Result};
use store::{Read, sql};

use crate::person::SealedPerson;
use crate::{AuthorityId, Person, PersonId, Role};

/// Shown of all who work with young people, and of their families.
const MOST_ADULTS: i64 = 40;
/// Shown of the young people: an imported authority has thousands.
const MOST_YOUNG_PEOPLE: i64 = 6;
/// Named beside a worker.
const MOST_NAMED: usize = 4;

/// Someone a visitor of the demo may be.
#[derive(Clone, Debug)]
pub(crate) struct DemoPerson {
    pub(crate) person: Person,
    pub(crate) role: Role,
    /// What the young people they are there for want to be called.
    pub(crate) there_for: Vec<String>,
}

impl DemoPerson {
    /// The people of `authority`, young people first, then by role; within a role whoever came first.
    pub(crate) fn all(authority: AuthorityId, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let now = app.now();
        let young_people = young_people(authority, now, read)?;
        let adults = adults(authority, now, read)?;
        let related = related(authority, now, read)?;
        let mut all: Vec<Self> = Vec::new();
        for (sealed, role) in young_people.into_iter().chain(adults) {
            let Some(role) = Role::of_code(&role) else { continue };
            all.push(Self { person: sealed.open(app, read)?, role, there_for: Vec::new() });
        }
        let names: Vec<_> =
            all.iter().map(|one| (one.person.id, one.person.preferred_name.clone())).collect();
        for one in &mut all {
            let theirs = related.iter().filter(|(person, _)| *person == one.person.id);
            let named = theirs.filter_map(|(_, young)| names.iter().find(|(id, _)| id == young));
            one.there_for = named.map(|(_, name)| name.clone()).collect();
        }
        all.sort_by_key(|one| one.role);
        Ok(all)
    }

    /// The first few of the young people they are there for.
    pub(crate) fn there_for_in_words(&self) -> String {
        let first: Vec<&str> = self.there_for.iter().take(MOST_NAMED).map(String::as_str).collect();
        let more = if self.there_for.len() > MOST_NAMED { " …" } else { "" };
        first.join(", ") + more
    }

    /// How old they are, where that is known.
    pub(crate) fn age(&self, day: Date) -> Option<i64> {
        self.person.age(day).map(i64::from)
    }

    /// Someone with a role now, whose account is open; anyone else is nobody here.
    pub(crate) fn authority_of(
        person: PersonId,
        now: Moment,
        read: &mut impl Read,
    ) -> Result<Option<AuthorityId>> {
        Ok(read.maybe(
            sql!(
                "select person.authority_id
                from accounts_people person
                join accounts_roles held on held.person_id = person.id
                    and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
                where person.id = $1 and person.closed_at is null"
            ),
            &[person.into(), now.into()],
            |row| row.get(0),
        )?)
    }
}

fn young_people(
    authority: AuthorityId,
    now: Moment,
    read: &mut impl Read,
) -> Result<Vec<(SealedPerson, String)>> {
    Ok(read.all(
        sql!(
            "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language, held.role
            from accounts_roles held
            join accounts_people person on person.id = held.person_id and person.closed_at is null
            where held.authority_id = $1 and held.role = 'young_person'
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            order by person.id
            limit $3"
        ),
        &[authority.into(), now.into(), MOST_YOUNG_PEOPLE.into()],
        |row| Ok((SealedPerson::from_row(row, 0)?, row.get(7)?)),
    )?)
}

fn adults(authority: AuthorityId, now: Moment, read: &mut impl Read) -> Result<Vec<(SealedPerson, String)>> {
    Ok(read.all(
        sql!(
            "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language, held.role
            from accounts_roles held
            join accounts_people person on person.id = held.person_id and person.closed_at is null
            where held.authority_id = $1 and held.role <> 'young_person'
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            order by person.id
            limit $3"
        ),
        &[authority.into(), now.into(), MOST_ADULTS.into()],
        |row| Ok((SealedPerson::from_row(row, 0)?, row.get(7)?)),
    )?)
}

/// Who is there for which of the young people shown.
fn related(authority: AuthorityId, now: Moment, read: &mut impl Read) -> Result<Vec<(PersonId, PersonId)>> {
    Ok(read.all(
        sql!(
            "select related.person_id, related.young_person_id
            from accounts_relationships related
            where related.authority_id = $1
                and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                and related.young_person_id in (
                    select held.person_id
                    from accounts_roles held
                    where held.authority_id = $1 and held.role = 'young_person'
                        and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
                    order by held.person_id
                    limit $3)
            order by related.person_id, related.young_person_id"
        ),
        &[authority.into(), now.into(), MOST_YOUNG_PEOPLE.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}
