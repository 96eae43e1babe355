//! Relationships: who is what to a young person, from one day until another. Out of date means out.

use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};

use crate::person::SealedPerson;
use crate::{AuthorityId, Person, PersonId, Role};

platform::id!(
    /// One relationship over one span of time.
    pub RelationshipId
);

/// Someone in a young person's life, and as what.
#[derive(Clone, Debug)]
pub struct Related {
    /// Who.
    pub person: Person,
    /// As what.
    pub role: Role,
    /// For whom they answer, while that one is away.
    pub covers: Option<PersonId>,
    /// Since when they are this.
    pub since: Moment,
}

/// A relationship as an administrator sees it.
#[derive(Clone, Debug)]
pub struct Relationship {
    /// Its id.
    pub id: RelationshipId,
    /// The young person.
    pub young_person: PersonId,
    /// The other person.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// Since when.
    pub from: Moment,
    /// Until when, if it ends.
    pub until: Option<Moment>,
}

impl Related {
    /// The preferred name of whoever they answer for, among `people`.
    #[must_use]
    pub fn stands_in_for<'a>(&self, people: &'a [Self]) -> Option<&'a str> {
        let away = people.iter().find(|near| Some(near.person.id) == self.covers)?;
        Some(&away.person.preferred_name)
    }
}

impl Relationship {
    /// Relates `person` to `young_person` as `role` from `from` until `until`.
    pub fn begin(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        (young_person, person, role): (PersonId, PersonId, Role),
        (from, until): (Moment, Option<Moment>),
    ) -> Result<RelationshipId> {
        let id = RelationshipId::fresh();
        change.execute(
            sql!(
                "insert into accounts_relationships
                    (id, authority_id, young_person_id, person_id, kind, from_at, until_at)
                values ($1, $2, $3, $4, $5, $6, $7)"
            ),
            &[
                id.into(),
                authority.into(),
                young_person.into(),
                person.into(),
                role.code().into(),
                from.into(),
                until.into(),
            ],
        )?;
        Ok(id)
    }

    /// Ends a relationship at `until`; whether there was one.
    pub fn end(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        id: RelationshipId,
        until: Moment,
    ) -> Result<bool> {
        let touched = change.execute(
            sql!(
                "update accounts_relationships
                set until_at = $3
                where id = $1 and authority_id = $2 and (until_at is null or until_at > $3)"
            ),
            &[id.into(), authority.into(), until.into()],
        )?;
        Ok(touched > 0)
    }

    /// The relationship `id` of `authority`.
    pub fn of(authority: AuthorityId, id: RelationshipId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, person_id, kind, from_at, until_at
                from accounts_relationships
                where id = $1 and authority_id = $2"
            ),
            &[id.into(), authority.into()],
            |row| Self::from_row(row, 0),
        )?;
        found.flatten().ok_or(Error::NotFound)
    }

    /// Every relationship of a young person, past ones too, the newest first.
    pub fn all_of(authority: AuthorityId, young_person: PersonId, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, young_person_id, person_id, kind, from_at, until_at
                from accounts_relationships
                where young_person_id = $1 and authority_id = $2
                order by from_at desc, id desc"
            ),
            &[young_person.into(), authority.into()],
            |row| Self::from_row(row, 0),
        )?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// From a row whose columns from `at` on are id, young_person_id, person_id, kind, from_at, until_at;
    /// none when this version does not know the kind.
    pub(crate) fn from_row(row: &Row<'_>, at: usize) -> std::result::Result<Option<Self>, store::Error> {
        let kind: String = row.get(at + 3)?;
        let Some(role) = Role::of_code(&kind) else { return Ok(None) };
        Ok(Some(Self {
            id: row.get(at)?,
            young_person: row.get(at + 1)?,
            person: row.get(at + 2)?,
            role,
            from: row.get(at + 4)?,
            until: row.get(at + 5)?,
        }))
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

/// As what `person` is related to `young_person` at `now`: by a relationship of their own, as the manager of
/// someone who has one, or because they answer for someone who is away. They must hold the role itself, too.
pub fn roles_towards(
    person: PersonId,
    young_person: PersonId,
    now: Moment,
    read: &mut impl Read,
) -> Result<Vec<Role>> {
    let codes: Vec<String> = read.all(
        sql!(
            "select related.kind
            from accounts_relationships related
            join accounts_roles held on held.person_id = related.person_id and held.role = related.kind
                and held.from_at <= $3 and (held.until_at is null or held.until_at > $3)
            where related.person_id = $1 and related.young_person_id = $2
                and related.from_at <= $3 and (related.until_at is null or related.until_at > $3)
            union
            select 'team_manager'
            from accounts_team_members manager
            join accounts_roles held on held.person_id = manager.person_id and held.role = 'team_manager'
                and held.from_at <= $3 and (held.until_at is null or held.until_at > $3)
            join accounts_team_members member on member.team_id = manager.team_id
                and member.from_at <= $3 and (member.until_at is null or member.until_at > $3)
            join accounts_relationships related on related.person_id = member.person_id
                and related.kind in ('social_worker', 'personal_adviser')
                and related.from_at <= $3 and (related.until_at is null or related.until_at > $3)
            where manager.person_id = $1 and manager.manages and related.young_person_id = $2
                and manager.from_at <= $3 and (manager.until_at is null or manager.until_at > $3)
            union
            select related.kind
            from accounts_covers cover
            join accounts_relationships related on related.person_id = cover.away_id
                and related.young_person_id = $2 and related.kind in ('social_worker', 'personal_adviser')
                and related.from_at <= $3 and (related.until_at is null or related.until_at > $3)
            join accounts_roles held on held.person_id = cover.cover_id and held.role = related.kind
                and held.from_at <= $3 and (held.until_at is null or held.until_at > $3)
            where cover.cover_id = $1 and cover.from_at <= $3 and cover.until_at > $3"
        ),
        &[person.into(), young_person.into(), now.into()],
        |row| row.get(0),
    )?;
    Ok(codes.iter().filter_map(|code| Role::of_code(code)).collect())
}

/// Everyone in a young person's life at `now`, team managers included, by role.
pub fn people_of(
    young_person: PersonId,
    now: Moment,
    app: &App,
    read: &mut impl Read,
) -> Result<Vec<Related>> {
    let rows = read.all(
        sql!(
            "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language, near.kind, near.for_id, near.since
            from (
                select related.person_id as person_id, related.kind as kind, related.person_id as for_id,
                    related.from_at as since
                from accounts_relationships related
                where related.young_person_id = $1
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                union
                select manager.person_id, 'team_manager', manager.person_id, manager.from_at
                from accounts_relationships related
                join accounts_team_members member on member.person_id = related.person_id
                    and member.from_at <= $2 and (member.until_at is null or member.until_at > $2)
                join accounts_team_members manager on manager.team_id = member.team_id and manager.manages
                    and manager.from_at <= $2 and (manager.until_at is null or manager.until_at > $2)
                where related.young_person_id = $1 and related.kind in ('social_worker', 'personal_adviser')
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                union
                select cover.cover_id, related.kind, cover.away_id, cover.from_at
                from accounts_relationships related
                join accounts_covers cover on cover.away_id = related.person_id
                    and cover.from_at <= $2 and cover.until_at > $2
                where related.young_person_id = $1 and related.kind in ('social_worker', 'personal_adviser')
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
            ) near
            join accounts_people person on person.id = near.person_id and person.closed_at is null
            join accounts_roles held on held.person_id = near.person_id and held.role = near.kind
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            order by near.kind, case when near.for_id = near.person_id then 0 else 1 end, person.id, near.since"
        ),
        &[young_person.into(), now.into()],
        |row| {
            Ok((SealedPerson::from_row(row, 0)?, row.get::<String>(7)?, row.get::<PersonId>(8)?, row.get(9)?))
        },
    )?;
    let mut people: Vec<Related> = Vec::new();
    for (sealed, kind, answers_for, since) in rows {
        let Some(role) = Role::of_code(&kind) else { continue };
        // Their own relationship stands first: nobody is told twice.
        if people.iter().any(|there| there.role == role && there.person.id == sealed.id()) {
            continue;
        }
        let covers = (answers_for != sealed.id()).then_some(answers_for);
        people.push(Related { person: sealed.open(app, read)?, role, covers, since });
    }
    Ok(people)
}
