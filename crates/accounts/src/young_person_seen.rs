//! A young person, as someone related to them sees them. Unrelated, they do not exist.

use platform::{App, Error, Result};
use store::{Read, sql};

use crate::person::SealedPerson;
use crate::policy::{self, Class};
use crate::{Person, PersonId, Role, SignedIn, roles_towards};

/// A young person, and as what the person who looks is related to them.
#[derive(Clone, Debug)]
pub struct YoungPersonSeen {
    /// The young person.
    pub person: Person,
    /// As what they are seen.
    pub roles: Vec<Role>,
}

impl YoungPersonSeen {
    /// The young person `id` as `by` may see records of `class`.
    pub fn of(by: &SignedIn, id: PersonId, class: Class, app: &App, read: &mut impl Read) -> Result<Self> {
        let mut roles = roles_towards(by.id(), id, app.now(), read)?;
        roles.retain(|role| policy::may_see(*role, class));
        if roles.is_empty() {
            return Err(Error::NotFound);
        }
        let person = Person::of(by.authority.id, id, app, read)?;
        Ok(Self { person, roles })
    }
    /// Every young person whose records of `class` `by` may see now, by preferred name.
    pub fn all_of(by: &SignedIn, class: Class, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let mut seen: Vec<Self> = Vec::new();
        for (sealed, code) in rows_of(by, app, read)? {
            let Some(role) = Role::of_code(&code).filter(|role| policy::may_see(*role, class)) else {
                continue;
            };
            match seen.last_mut() {
                Some(last) if last.person.id == sealed.id() => last.roles.push(role),
                _ => seen.push(Self { person: sealed.open(app, read)?, roles: vec![role] }),
            }
        }
        seen.sort_by_cached_key(|seen| (seen.person.preferred_name.to_lowercase(), seen.person.id));
        Ok(seen)
    }
}

/// As [`roles_towards`], for everyone at once: a row a young person and role.
fn rows_of(by: &SignedIn, app: &App, read: &mut impl Read) -> Result<Vec<(SealedPerson, String)>> {
    Ok(read.all(
        sql!(
            "select young.id, young.authority_id, young.name, young.preferred_name, young.born_on,
                young.is_young_person, young.language, near.kind
            from (
                select related.young_person_id as young_person_id, related.kind as kind
                from accounts_relationships related
                join accounts_roles held on held.person_id = related.person_id and held.role = related.kind
                    and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
                where related.person_id = $1
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                union
                select related.young_person_id, 'team_manager'
                from accounts_team_members manager
                join accounts_roles held on held.person_id = manager.person_id and held.role = 'team_manager'
                    and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
                join accounts_team_members member on member.team_id = manager.team_id
                    and member.from_at <= $2 and (member.until_at is null or member.until_at > $2)
                join accounts_relationships related on related.person_id = member.person_id
                    and related.kind in ('social_worker', 'personal_adviser')
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                where manager.person_id = $1 and manager.manages
                    and manager.from_at <= $2 and (manager.until_at is null or manager.until_at > $2)
                union
                select related.young_person_id, related.kind
                from accounts_covers cover
                join accounts_relationships related on related.person_id = cover.away_id
                    and related.kind in ('social_worker', 'personal_adviser')
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                join accounts_roles held on held.person_id = cover.cover_id and held.role = related.kind
                    and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
                where cover.cover_id = $1 and cover.from_at <= $2 and cover.until_at > $2
            ) near
            join accounts_people young on young.id = near.young_person_id and young.authority_id = $3
                and young.closed_at is null
            order by young.id, near.kind"
        ),
        &[by.id().into(), app.now().into(), by.authority.id.into()],
        |row| Ok((SealedPerson::from_row(row, 0)?, row.get(7)?)),
    )?)
}
