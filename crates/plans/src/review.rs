//! A review: the meeting in which what was decided for a young person is looked at again.

use accounts::{AuthorityId, PersonId, YoungPerson};
use jiff::civil::Date;
use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};
use vault::Place;

platform::id!(
    /// A review.
    pub ReviewId
);

/// A review, held or to come.
#[derive(Clone, Debug)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// Whose it is.
    pub young_person: PersonId,
    /// The day.
    pub held_on: Date,
    /// When it begins, once that is settled.
    pub starts_at: Option<Moment>,
    /// Where, once that is settled.
    pub place: Option<String>,
    /// How the young person took part (PN0 to PN7), once it was held.
    pub participation: Option<String>,
}

/// A review being planned.
#[derive(Clone, Debug)]
pub struct NewReview {
    /// The day.
    pub held_on: Date,
    /// When it begins.
    pub starts_at: Option<Moment>,
    /// Where, in words a young person knows.
    pub place: Option<String>,
}

struct Sealed {
    authority: AuthorityId,
    review: Review,
    place: Option<Vec<u8>>,
}

impl Review {
    /// Plans a review.
    pub fn plan(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        (young_person, id): (PersonId, ReviewId),
        new: &NewReview,
    ) -> Result<()> {
        let place = change.seal_some(&place(authority, young_person, id), new.place.as_deref())?;
        change.execute(
            sql!(
                "insert into plans_reviews
                    (id, authority_id, young_person_id, held_on, nth_that_day, starts_at, place)
                values ($1, $2, $3, $4, 1, $5, $6)"
            ),
            &[
                id.into(),
                authority.into(),
                young_person.into(),
                new.held_on.to_string().into(),
                new.starts_at.into(),
                place.into(),
            ],
        )?;
        Ok(())
    }

    /// A young person's own review; anyone else's does not exist.
    pub fn of(young_person: &YoungPerson, id: ReviewId, app: &App, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, held_on, starts_at, participation, authority_id, place
                from plans_reviews
                where id = $1 and young_person_id = $2"
            ),
            &[id.into(), young_person.id().into()],
            Sealed::from_row,
        )?;
        found.ok_or(Error::NotFound)?.open(app, read)
    }

    /// The next review of `young_person` from `today` on. The caller has shown that they may see it.
    pub fn next_of(
        young_person: PersonId,
        today: Date,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Option<Self>> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, held_on, starts_at, participation, authority_id, place
                from plans_reviews
                where young_person_id = $1 and held_on >= $2
                order by held_on
                limit 1"
            ),
            &[young_person.into(), today.to_string().into()],
            Sealed::from_row,
        )?;
        found.map(|sealed| sealed.open(app, read)).transpose()
    }
}

impl Sealed {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let held_on: String = row.get(2)?;
        let review = Review {
            id: row.get(0)?,
            young_person: row.get(1)?,
            held_on: held_on.parse().unwrap_or(Date::ZERO),
            starts_at: row.get(3)?,
            place: None,
            participation: row.get(4)?,
        };
        Ok(Self { review, authority: row.get(5)?, place: row.get(6)? })
    }

    fn open(self, app: &App, read: &mut impl Read) -> Result<Review> {
        let Self { authority, mut review, place: sealed } = self;
        let place = place(authority, review.young_person, review.id);
        review.place = sealed.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?;
        Ok(review)
    }
}

fn place(authority: AuthorityId, young_person: PersonId, id: ReviewId) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "plans_reviews",
        column: "place",
        row: id.0,
    }
}
