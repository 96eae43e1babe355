//! Relationships with the name of the other side, for an administrator's page: names, never words.

use platform::{App, Moment, Result};
use store::{Read, Row, sql};

use crate::person::SealedPerson;
use crate::{AuthorityId, Person, PersonId, Relationship};

/// A relationship, and who stands at its other end.
#[derive(Clone, Debug)]
pub(crate) struct ToldRelationship {
    pub(crate) relationship: Relationship,
    pub(crate) other: Person,
}

impl ToldRelationship {
    /// Everyone who is, was or will be in a young person's life, the newest first.
    pub(crate) fn around(
        authority: AuthorityId,
        young_person: PersonId,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select related.id, related.young_person_id, related.person_id, related.kind, related.from_at,
                    related.until_at,
                    person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                    person.is_young_person, person.language
                from accounts_relationships related
                join accounts_people person on person.id = related.person_id
                where related.young_person_id = $1 and related.authority_id = $2
                order by related.from_at desc, related.id desc"
            ),
            &[young_person.into(), authority.into()],
            both_sides,
        )?;
        open(rows, app, read)
    }

    /// The young people that `person` is related to at `now` or will be, by when it began.
    pub(crate) fn towards(
        (authority, person): (AuthorityId, PersonId),
        now: Moment,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select related.id, related.young_person_id, related.person_id, related.kind, related.from_at,
                    related.until_at,
                    person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                    person.is_young_person, person.language
                from accounts_relationships related
                join accounts_people person on person.id = related.young_person_id
                where related.person_id = $1 and related.authority_id = $2
                    and (related.until_at is null or related.until_at > $3)
                order by related.from_at, related.id"
            ),
            &[person.into(), authority.into(), now.into()],
            both_sides,
        )?;
        open(rows, app, read)
    }
}

type BothSides = (Option<Relationship>, SealedPerson);

fn both_sides(row: &Row<'_>) -> std::result::Result<BothSides, store::Error> {
    Ok((Relationship::from_row(row, 0)?, SealedPerson::from_row(row, 6)?))
}

fn open(rows: Vec<BothSides>, app: &App, read: &mut impl Read) -> Result<Vec<ToldRelationship>> {
    let known = rows.into_iter().filter_map(|(relationship, sealed)| Some((relationship?, sealed)));
    known
        .map(|(relationship, sealed)| Ok(ToldRelationship { relationship, other: sealed.open(app, read)? }))
        .collect()
}
