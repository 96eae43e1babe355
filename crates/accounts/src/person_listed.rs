//! People as an administrator lists and searches them. Names are sealed, so a search opens them in memory.

use platform::{App, Moment, Result};
use store::{Read, Row, sql};
use uuid::Uuid;

use crate::person::{self, SealedPerson};
use crate::{AuthorityId, Person, PersonId, Role};

/// A person in a list.
#[derive(Clone, Debug)]
pub struct PersonListed {
    /// Who.
    pub person: Person,
    /// Their number in the authority's case system.
    pub case_number: Option<String>,
    /// What they are now.
    pub roles: Vec<Role>,
    /// The team they are in now.
    pub team: Option<String>,
}

/// Whom a list asks for.
#[derive(Clone, Debug, Default)]
pub struct PeopleAsked {
    /// Young people, or everyone else.
    pub are_young_people: bool,
    /// Part of a name, or a whole case number; empty for everyone.
    pub find: String,
    /// Only who is this now.
    pub role: Option<Role>,
    /// Only who comes after this one: the page before ended with them.
    pub after: Option<PersonId>,
}

/// How many stand on a page.
pub const PEOPLE_A_PAGE: usize = 50;
/// How many are opened at once while searching: enough to finish soon, little enough to keep in memory.
const OPENED_AT_ONCE: i64 = 500;

impl PersonListed {
    /// A page of the people of `authority`, the newest first, and whether more come after it.
    pub fn page(
        authority: AuthorityId,
        asked: &PeopleAsked,
        app: &App,
        read: &mut impl Read,
    ) -> Result<(Vec<Self>, bool)> {
        let most = PEOPLE_A_PAGE + 1;
        let at_once = if asked.find.is_empty() { most as i64 } else { OPENED_AT_ONCE };
        let (mut found, mut after) = (Vec::new(), asked.after);
        while found.len() < most {
            let rows = rows_after(authority, asked, (after, at_once), app.now(), read)?;
            let is_last = (rows.len() as i64) < at_once;
            after = rows.last().map(|row| row.person.id());
            for row in rows {
                let listed = row.open(app, read)?;
                if listed.is_found_by(&asked.find) {
                    found.push(listed);
                }
            }
            if is_last {
                break;
            }
        }
        let are_more = found.len() > PEOPLE_A_PAGE;
        found.truncate(PEOPLE_A_PAGE);
        Ok((found, are_more))
    }

    /// How many people `authority` has: everyone else, young people.
    pub fn counts(authority: AuthorityId, read: &mut impl Read) -> Result<(i64, i64)> {
        Ok(read.one(
            sql!(
                "select coalesce(sum(case when is_young_person then 0 else 1 end), 0),
                    coalesce(sum(case when is_young_person then 1 else 0 end), 0)
                from accounts_people
                where authority_id = $1 and closed_at is null"
            ),
            &[authority.into()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }

    fn is_found_by(&self, find: &str) -> bool {
        let find = find.to_lowercase();
        let is_in = |text: &str| text.to_lowercase().contains(&find);
        is_in(&self.person.name)
            || is_in(&self.person.preferred_name)
            || self.case_number.as_ref().is_some_and(|number| number.to_lowercase() == find)
    }
}

/// One person, still sealed, with what they are.
struct ListedRow {
    person: SealedPerson,
    external_id: Option<Vec<u8>>,
    roles: Vec<Role>,
    team: Option<String>,
}

impl ListedRow {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let role: Option<String> = row.get(8)?;
        Ok(Self {
            person: SealedPerson::from_row(row, 0)?,
            external_id: row.get(7)?,
            roles: role.as_deref().and_then(Role::of_code).into_iter().collect(),
            team: row.get(9)?,
        })
    }

    fn open(self, app: &App, read: &mut impl Read) -> Result<PersonListed> {
        let person = self.person.open(app, read)?;
        let place = person::place(person.authority, person.id, "external_id");
        let case_number =
            self.external_id.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?;
        Ok(PersonListed { person, case_number, roles: self.roles, team: self.team })
    }
}

/// The next people; one row a role in the answer, one entry a person in what is returned.
fn rows_after(
    authority: AuthorityId,
    asked: &PeopleAsked,
    (after, most): (Option<PersonId>, i64),
    now: Moment,
    read: &mut impl Read,
) -> Result<Vec<ListedRow>> {
    let rows = read.all(
        sql!(
            "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language, person.external_id, held.role, team.name
            from (
                select id, authority_id, name, preferred_name, born_on, is_young_person, language, external_id
                from accounts_people
                where authority_id = $1 and is_young_person = $2 and id < $3 and closed_at is null
                    and ($4 = '' or id in (
                        select person_id
                        from accounts_roles
                        where authority_id = $1 and role = $4
                            and from_at <= $5 and (until_at is null or until_at > $5)))
                order by id desc
                limit $6
            ) person
            left join accounts_roles held on held.person_id = person.id
                and held.from_at <= $5 and (held.until_at is null or held.until_at > $5)
            left join accounts_team_members member on member.person_id = person.id
                and member.from_at <= $5 and (member.until_at is null or member.until_at > $5)
            left join accounts_teams team on team.id = member.team_id
            order by person.id desc, held.role"
        ),
        &[
            authority.into(),
            asked.are_young_people.into(),
            after.map_or(Uuid::max(), |after| after.0).into(),
            asked.role.map_or("", Role::code).into(),
            now.into(),
            most.into(),
        ],
        ListedRow::from_row,
    )?;
    let mut people: Vec<ListedRow> = Vec::new();
    for row in rows {
        match people.last_mut() {
            Some(last) if last.person.id() == row.person.id() => {
                last.roles.extend(row.roles);
                last.roles.dedup();
            }
            _ => people.push(row),
        }
    }
    Ok(people)
}
