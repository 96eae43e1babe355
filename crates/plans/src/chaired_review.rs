//! A review as the officer who chairs it sees it, and how they say that the young person took part.

use accounts::{Iro, Person, SealedPerson};
use jiff::civil::Date;
use platform::{App, Change, Error, Moment, Result};
use store::{Read, sql};

use crate::ReviewId;
use crate::kept_row::day_of;

/// A review that an officer chairs.
#[derive(Clone, Debug)]
pub struct ChairedReview {
    /// Its id.
    pub id: ReviewId,
    /// Whose it is.
    pub young_person: Person,
    /// The day.
    pub held_on: Date,
    /// How they took part, once that is said.
    pub participation: Option<String>,
    /// When the officer said it; none where the return did.
    pub confirmed_at: Option<Moment>,
    /// Whether all that is known of their time in care is agreed short breaks.
    pub has_only_short_breaks: bool,
}

impl ChairedReview {
    /// The review `id`, if `iro` is the officer of its young person now; else it does not exist.
    pub fn of(iro: &Iro, id: ReviewId, app: &App, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select review.held_on, review.participation, review.participation_confirmed_at,
                    exists (
                        select 1
                        from plans_episodes episode
                        where episode.young_person_id = review.young_person_id)
                    and not exists (
                        select 1
                        from plans_episodes episode
                        where episode.young_person_id = review.young_person_id
                            and episode.legal_status not in ('V3', 'V4')),
                    person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                    person.is_young_person, person.language
                from plans_reviews review
                join accounts_people person on person.id = review.young_person_id
                    and person.closed_at is null
                where review.id = $1 and review.authority_id = $4
                    and exists (
                        select 1
                        from accounts_relationships related
                        where related.young_person_id = review.young_person_id and related.person_id = $2
                            and related.kind = 'iro' and related.from_at <= $3
                            and (related.until_at is null or related.until_at > $3))"
            ),
            &[id.into(), iro.id().into(), app.now().into(), iro.authority.id.into()],
            |row| {
                let told = (day_of(row, 0)?, row.get(1)?, row.get(2)?, row.get(3)?);
                Ok((told, SealedPerson::from_row(row, 4)?))
            },
        )?;
        let ((held_on, participation, confirmed_at, has_only_short_breaks), sealed) =
            found.ok_or(Error::NotFound)?;
        let young_person = sealed.open(app, read)?;
        Ok(Self { id, young_person, held_on, participation, confirmed_at, has_only_short_breaks })
    }

    /// How old the young person is at the review.
    #[must_use]
    pub fn age(&self) -> Option<i16> {
        self.young_person.age(self.held_on)
    }

    /// Keeps how they took part. The caller has asked [`crate::participation_problem`].
    pub fn took_part(&self, change: &mut Change<'_, '_>, code: &str) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "update plans_reviews
                set participation = $2, participation_confirmed_at = $3
                where id = $1"
            ),
            &[self.id.into(), code.into(), now.into()],
        )?;
        Ok(())
    }
}
