//! What was done about a concern, in order: whom somebody spoke with, what was decided, and why.

use accounts::PersonId;
use platform::{App, Change, Moment, Result, new_id, uuid::Uuid};
use store::{Read, sql};
use vault::Place;

use crate::{Concern, ConcernId};

/// A row: its id, whose key, by whom, what, the sealed words, when.
type Row = (Uuid, PersonId, PersonId, String, Option<Vec<u8>>, Moment);

/// What can be written down as done; the keys of their words after `deed-`.
pub(crate) const DEEDS: [&str; 6] =
    ["spoke-with", "called-carer", "called-worker", "called-999", "strategy", "no-action"];

/// That somebody did not agree that it is done.
pub(crate) const SENT_BACK: &str = "sent-back";

/// One thing that was done.
#[derive(Clone, Debug)]
pub(crate) struct Deed {
    /// By whom.
    pub(crate) person: PersonId,
    /// What, of [`DEEDS`].
    pub(crate) kind: String,
    /// More of it, in their words.
    pub(crate) words: Option<String>,
    /// When.
    pub(crate) at: Moment,
}

impl Deed {
    /// Writes down that `person` did it.
    pub(crate) fn keep(
        change: &mut Change<'_, '_>,
        concern: &Concern,
        person: PersonId,
        (kind, words): (&str, &str),
    ) -> Result<()> {
        let (id, now, subject) = (new_id(), change.now(), concern.young_person.unwrap_or(person));
        let words = Some(words).filter(|words| !words.is_empty());
        let sealed = change.seal_some(&place(concern, subject, id), words)?;
        change.execute(
            sql!(
                "insert into safety_deeds (id, concern_id, subject_id, person_id, kind, words, done_at)
                values ($1, $2, $3, $4, $5, $6, $7)"
            ),
            &[
                id.into(),
                concern.id.into(),
                subject.into(),
                person.into(),
                kind.into(),
                sealed.into(),
                now.into(),
            ],
        )?;
        Ok(())
    }

    /// What was done about a concern that was let in already, the first first.
    pub(crate) fn all_of(concern: &Concern, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows: Vec<Row> = read.all(
            sql!(
                "select id, subject_id, person_id, kind, words, done_at
                from safety_deeds
                where concern_id = $1
                order by done_at, id"
            ),
            &[concern.id.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)),
        )?;
        let open = |(id, subject, person, kind, sealed, at): (_, PersonId, _, _, Option<Vec<u8>>, _)| {
            let place = place(concern, subject, id);
            let words = sealed.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?;
            Ok(Self { person, kind, words, at })
        };
        rows.into_iter().map(open).collect()
    }

    /// How many things were done about `concern` that say what became of it.
    pub(crate) fn count(concern: ConcernId, read: &mut impl Read) -> Result<i64> {
        Ok(read.one(
            sql!("select count(*) from safety_deeds where concern_id = $1 and kind <> 'sent-back'"),
            &[concern.into()],
            |row| row.get(0),
        )?)
    }
}

fn place(concern: &Concern, subject: PersonId, id: Uuid) -> Place {
    Place {
        authority: concern.authority.0,
        subject: subject.0,
        table: "safety_deeds",
        column: "words",
        row: id,
    }
}
