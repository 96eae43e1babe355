//! What a return says of a review: that it was held, and how the young person took part.

use accounts::{AuthorityId, PersonId};
use jiff::civil::Date;
use platform::{Change, Result};
use store::{Read, sql};

use crate::kept_row::{KeptRow, KeptRows};
use crate::{Review, ReviewId};

/// What a return tells of a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewTold {
    /// The day.
    pub held_on: Date,
    /// Which review of that day; the first is 1.
    pub nth_that_day: i64,
    /// Code of how the young person took part.
    pub participation: Option<String>,
    /// The collection year of the code, such as `2017-18`.
    pub collection_year: String,
}

impl Review {
    /// Keeps what a return told: a new row for a new `id`; else only what the return knows is written, so
    /// that a review planned here keeps its hour and its place.
    pub fn take_from_return(
        change: &mut Change<'_, '_>,
        (authority, young_person, id): (AuthorityId, PersonId, ReviewId),
        (told, mark): (&ReviewTold, &[u8]),
    ) -> Result<()> {
        change.execute(
            sql!(
                "insert into plans_reviews
                    (id, authority_id, young_person_id, held_on, nth_that_day, participation, collection_year,
                    row_mark)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                on conflict (id) do update set
                    participation = excluded.participation,
                    collection_year = excluded.collection_year,
                    row_mark = excluded.row_mark"
            ),
            &[
                id.into(),
                authority.into(),
                young_person.into(),
                told.held_on.to_string().into(),
                told.nth_that_day.into(),
                told.participation.as_deref().into(),
                told.collection_year.as_str().into(),
                mark.into(),
            ],
        )?;
        Ok(())
    }

    /// Every review of an authority that is kept, planned here or told by a return.
    pub fn kept(authority: AuthorityId, read: &mut impl Read) -> Result<KeptRows> {
        let rows = read.all(
            sql!(
                "select young_person_id, held_on, nth_that_day, id, row_mark, collection_year
                from plans_reviews
                where authority_id = $1"
            ),
            &[authority.into()],
            KeptRow::dated,
        )?;
        Ok(rows.into_iter().collect())
    }
}
