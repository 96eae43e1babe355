//! Cover: while someone is away, a colleague answers for them, from one moment until another. It ends by itself.

use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};

use crate::person::SealedPerson;
use crate::{AuthorityId, Person, PersonId};

platform::id!(
    /// One cover over one span of time.
    pub CoverId
);

/// Someone answers for someone who is away.
#[derive(Clone, Copy, Debug)]
pub struct Cover {
    /// Its id.
    pub id: CoverId,
    /// Who is away.
    pub away: PersonId,
    /// Who answers.
    pub cover: PersonId,
    /// Since when.
    pub from: Moment,
    /// Until when; there is always an end.
    pub until: Moment,
}

impl Cover {
    /// `cover` answers for `away` from `from` until `until`, as `by` says.
    pub fn begin(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        (away, cover): (PersonId, PersonId),
        (from, until): (Moment, Moment),
        by: PersonId,
    ) -> Result<CoverId> {
        let (id, now) = (CoverId::fresh(), change.now());
        change.execute(
            sql!(
                "insert into accounts_covers
                    (id, authority_id, away_id, cover_id, from_at, until_at, made_by, made_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8)"
            ),
            &[
                id.into(),
                authority.into(),
                away.into(),
                cover.into(),
                from.into(),
                until.into(),
                by.into(),
                now.into(),
            ],
        )?;
        Ok(id)
    }

    /// Ends it at `until`, if it would not have ended before.
    pub fn end(change: &mut Change<'_, '_>, id: CoverId, until: Moment) -> Result<()> {
        change.execute(
            sql!("update accounts_covers set until_at = $2 where id = $1 and until_at > $2"),
            &[id.into(), until.into()],
        )?;
        Ok(())
    }

    /// The cover `id` of `authority`.
    pub fn of(authority: AuthorityId, id: CoverId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, away_id, cover_id, from_at, until_at
                from accounts_covers
                where id = $1 and authority_id = $2"
            ),
            &[id.into(), authority.into()],
            Self::from_row,
        )?;
        found.ok_or(Error::NotFound)
    }

    /// Who covers for whom now or later, among everyone in the teams that `person` is in; the soonest first.
    pub fn around(person: PersonId, now: Moment, read: &mut impl Read) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!(
                "select cover.id, cover.away_id, cover.cover_id, cover.from_at, cover.until_at
                from accounts_covers cover
                where cover.until_at > $2 and cover.away_id in (
                    select member.person_id
                    from accounts_team_members mine
                    join accounts_team_members member on member.team_id = mine.team_id
                        and member.from_at <= $2 and (member.until_at is null or member.until_at > $2)
                    where mine.person_id = $1
                        and mine.from_at <= $2 and (mine.until_at is null or mine.until_at > $2))
                order by cover.from_at, cover.id"
            ),
            &[person.into(), now.into()],
            Self::from_row,
        )?)
    }

    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            id: row.get(0)?,
            away: row.get(1)?,
            cover: row.get(2)?,
            from: row.get(3)?,
            until: row.get(4)?,
        })
    }
}

/// The social workers and personal advisers in the teams that `person` is in or manages, by preferred name.
pub(crate) fn team_mates(
    person: PersonId,
    now: Moment,
    app: &App,
    read: &mut impl Read,
) -> Result<Vec<Person>> {
    let rows = read.all(
        sql!(
            "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language
            from accounts_people person
            where person.closed_at is null
                and person.id in (
                    select member.person_id
                    from accounts_team_members mine
                    join accounts_team_members member on member.team_id = mine.team_id
                        and member.from_at <= $2 and (member.until_at is null or member.until_at > $2)
                    where mine.person_id = $1
                        and mine.from_at <= $2 and (mine.until_at is null or mine.until_at > $2))
                and person.id in (
                    select held.person_id
                    from accounts_roles held
                    where held.role in ('social_worker', 'personal_adviser')
                        and held.from_at <= $2 and (held.until_at is null or held.until_at > $2))
            order by person.id"
        ),
        &[person.into(), now.into()],
        |row| SealedPerson::from_row(row, 0),
    )?;
    let mut people: Vec<Person> =
        rows.into_iter().map(|sealed| sealed.open(app, read)).collect::<Result<_>>()?;
    people.sort_by_cached_key(|person| (person.preferred_name.to_lowercase(), person.id));
    Ok(people)
}
