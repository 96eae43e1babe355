//! Teams: who works together, and who manages them.

use platform::{App, Change, Error, Moment, Result};
use store::{Read, sql};

use crate::person::SealedPerson;
use crate::{AuthorityId, Person, PersonId};

platform::id!(
    /// A team.
    pub TeamId
);

/// A team of workers.
#[derive(Clone, Debug)]
pub struct Team {
    /// Its id.
    pub id: TeamId,
    /// Its name.
    pub name: String,
}

/// Someone in a team.
#[derive(Clone, Copy, Debug)]
pub struct TeamMember {
    /// The team.
    pub team: TeamId,
    /// Who.
    pub person: PersonId,
    /// Whether they manage it.
    pub manages: bool,
}

impl Team {
    /// Adds a team.
    pub fn add(change: &mut Change<'_, '_>, authority: AuthorityId, name: &str) -> Result<Self> {
        let team = Self { id: TeamId::fresh(), name: name.to_owned() };
        change.execute(
            sql!("insert into accounts_teams (id, authority_id, name) values ($1, $2, $3)"),
            &[team.id.into(), authority.into(), name.into()],
        )?;
        Ok(team)
    }

    /// The team `id` of `authority`.
    pub fn of(authority: AuthorityId, id: TeamId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!("select id, name from accounts_teams where id = $1 and authority_id = $2"),
            &[id.into(), authority.into()],
            |row| Ok(Self { id: row.get(0)?, name: row.get(1)? }),
        )?;
        found.ok_or(Error::NotFound)
    }

    /// The teams of `authority`, by name.
    pub fn all(authority: AuthorityId, read: &mut impl Read) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!("select id, name from accounts_teams where authority_id = $1 order by name"),
            &[authority.into()],
            |row| Ok(Self { id: row.get(0)?, name: row.get(1)? }),
        )?)
    }

    /// Takes `person` into the team from `from` on; whoever was in another team leaves it then.
    pub fn join(
        &self,
        change: &mut Change<'_, '_>,
        person: PersonId,
        manages: bool,
        from: Moment,
    ) -> Result<()> {
        change.execute(
            sql!("update accounts_team_members set until_at = $2 where person_id = $1 and until_at is null"),
            &[person.into(), from.into()],
        )?;
        change.execute(
            sql!(
                "insert into accounts_team_members (id, team_id, person_id, manages, from_at)
                values ($1, $2, $3, $4, $5)"
            ),
            &[platform::new_id().into(), self.id.into(), person.into(), manages.into(), from.into()],
        )?;
        Ok(())
    }

    /// Who is in which team of `authority` at `now`.
    pub fn members(authority: AuthorityId, now: Moment, read: &mut impl Read) -> Result<Vec<TeamMember>> {
        Ok(read.all(
            sql!(
                "select member.team_id, member.person_id, member.manages
                from accounts_team_members member
                join accounts_teams team on team.id = member.team_id
                where team.authority_id = $1 and member.from_at <= $2
                    and (member.until_at is null or member.until_at > $2)
                order by team.name, member.manages desc, member.person_id"
            ),
            &[authority.into(), now.into()],
            |row| Ok(TeamMember { team: row.get(0)?, person: row.get(1)?, manages: row.get(2)? }),
        )?)
    }

    /// The team that `person` is in at `now`, and whether they manage it.
    pub fn of_person(person: PersonId, now: Moment, read: &mut impl Read) -> Result<Option<(Self, bool)>> {
        Ok(read.maybe(
            sql!(
                "select team.id, team.name, member.manages
                from accounts_team_members member
                join accounts_teams team on team.id = member.team_id
                where member.person_id = $1 and member.from_at <= $2
                    and (member.until_at is null or member.until_at > $2)
                order by member.from_at desc"
            ),
            &[person.into(), now.into()],
            |row| Ok((Self { id: row.get(0)?, name: row.get(1)? }, row.get(2)?)),
        )?)
    }

    /// Who is in which team of `authority` at `now`, with their names, managers first.
    pub fn members_told(
        authority: AuthorityId,
        now: Moment,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Vec<(TeamMember, Person)>> {
        let rows = read.all(
            sql!(
                "select member.team_id, member.person_id, member.manages,
                    person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                    person.is_young_person, person.language
                from accounts_team_members member
                join accounts_teams team on team.id = member.team_id
                join accounts_people person on person.id = member.person_id and person.closed_at is null
                where team.authority_id = $1 and member.from_at <= $2
                    and (member.until_at is null or member.until_at > $2)
                order by team.name, member.manages desc, member.person_id"
            ),
            &[authority.into(), now.into()],
            |row| {
                let member = TeamMember { team: row.get(0)?, person: row.get(1)?, manages: row.get(2)? };
                Ok((member, SealedPerson::from_row(row, 3)?))
            },
        )?;
        rows.into_iter().map(|(member, sealed)| Ok((member, sealed.open(app, read)?))).collect()
    }
}
