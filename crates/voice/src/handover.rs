//! A handover: what the next worker must know about open promises, in the words of whoever goes.

use accounts::{AuthorityId, PersonId};
use platform::{App, Change, Moment, Result, new_id, uuid::Uuid};
use store::{Read, sql};
use vault::Place;

/// What was handed over.
#[derive(Clone, Debug)]
pub(crate) struct Handover {
    pub(crate) person: PersonId,
    pub(crate) words: String,
    pub(crate) written_at: Moment,
}

/// The longest list shown: older ones concern promises that were kept long ago.
const MOST: i64 = 5;

impl Handover {
    /// Keeps what `person` hands over about `young_person`.
    pub(crate) fn add(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        (young_person, person): (PersonId, PersonId),
        words: &str,
    ) -> Result<()> {
        let (id, now) = (new_id(), change.now());
        let sealed = change.seal(&place(authority, young_person, id), words)?;
        change.execute(
            sql!(
                "insert into voice_handovers (id, authority_id, young_person_id, person_id, words, written_at)
                values ($1, $2, $3, $4, $5, $6)"
            ),
            &[id.into(), authority.into(), young_person.into(), person.into(), sealed.into(), now.into()],
        )?;
        Ok(())
    }

    /// What was handed over about `young_person`, the newest first. The caller has shown that they may see it.
    pub(crate) fn all_of(
        authority: AuthorityId,
        young_person: PersonId,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, person_id, words, written_at
                from voice_handovers
                where young_person_id = $1 and authority_id = $2
                order by written_at desc, id desc
                limit $3"
            ),
            &[young_person.into(), authority.into(), MOST.into()],
            |row| Ok((row.get::<Uuid>(0)?, row.get(1)?, row.get::<Vec<u8>>(2)?, row.get(3)?)),
        )?;
        let open = |(id, person, sealed, written_at): (Uuid, _, Vec<u8>, _)| {
            let words = app.vault.open_text(read, &place(authority, young_person, id), &sealed)?;
            Ok(Self { person, words, written_at })
        };
        rows.into_iter().map(open).collect()
    }
}

fn place(authority: AuthorityId, young_person: PersonId, id: Uuid) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "voice_handovers",
        column: "words",
        row: id,
    }
}
