//! What stands beside an answer and never in its place: a translation, or what the young person put right
//! later. Rows are only ever added once the answer is shared.

use accounts::{AuthorityId, PersonId};
use platform::{App, Change, Moment, Result, new_id, uuid::Uuid};
use store::{Read, sql};
use vault::Place;

use crate::Statement;

/// Why it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The young person put something right.
    PutRight,
    /// The same in another language.
    Translation,
}

impl Beside {
    /// As it is stored, and the key of its words after `beside-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PutRight => "put-right",
            Self::Translation => "translation",
        }
    }

    fn of_code(code: &str) -> Option<Self> {
        [Self::PutRight, Self::Translation].into_iter().find(|beside| beside.code() == code)
    }
}

/// Words beside an answer.
#[derive(Clone, Debug)]
pub struct Version {
    /// The code of the question.
    pub question: String,
    /// Why it stands there.
    pub beside: Beside,
    /// Its language, where it is a translation.
    pub language: Option<String>,
    /// What it says.
    pub words: String,
    /// Who wrote it.
    pub person: PersonId,
    /// When.
    pub written_at: Moment,
}

/// Words on their way to stand beside an answer.
pub struct NewVersion<'a> {
    /// The code of the question.
    pub question: &'a str,
    /// Why.
    pub beside: Beside,
    /// Its language, where it is a translation.
    pub language: Option<&'a str>,
    /// What it says.
    pub words: &'a str,
}

impl Version {
    /// Adds words of `person` beside an answer.
    pub fn add(
        change: &mut Change<'_, '_>,
        statement: &Statement,
        person: PersonId,
        new: &NewVersion<'_>,
    ) -> Result<()> {
        let (id, now) = (new_id(), change.now());
        let words = change.seal(&place(statement.authority, statement.young_person, id), new.words)?;
        change.execute(
            sql!(
                "insert into voice_versions
                    (id, statement_id, young_person_id, question, kind, language, words, person_id, written_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
            ),
            &[
                id.into(),
                statement.id.into(),
                statement.young_person.into(),
                new.question.into(),
                new.beside.code().into(),
                new.language.map(str::to_owned).into(),
                words.into(),
                person.into(),
                now.into(),
            ],
        )?;
        Ok(())
    }

    /// Everything that stands beside the answers of a statement that was looked up through the person.
    pub fn all_of(statement: &Statement, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, question, kind, language, words, person_id, written_at
                from voice_versions
                where statement_id = $1
                order by written_at, id"
            ),
            &[statement.id.into()],
            |row| {
                let head = (row.get::<Uuid>(0)?, row.get(1)?, row.get::<String>(2)?, row.get(3)?);
                Ok((head, row.get::<Vec<u8>>(4)?, row.get(5)?, row.get(6)?))
            },
        )?;
        let mut versions = Vec::new();
        for ((id, question, kind, language), sealed, person, written_at) in rows {
            let Some(beside) = Beside::of_code(&kind) else { continue };
            let place = place(statement.authority, statement.young_person, id);
            let words = app.vault.open_text(read, &place, &sealed)?;
            versions.push(Self { question, beside, language, words, person, written_at });
        }
        Ok(versions)
    }
}

fn place(authority: AuthorityId, young_person: PersonId, id: Uuid) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "voice_versions",
        column: "words",
        row: id,
    }
}
