//! An answer to one question: words, or one of three equal ways on. Words are sealed.

use accounts::{AuthorityId, PersonId};
use platform::{App, Change, Error, Result, new_id};
use store::{Read, sql};
use vault::Place;

use crate::{Statement, StatementId};

/// How a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// In their own words, or by a choice.
    Said,
    /// Left out.
    Skipped,
    /// "I don't know."
    DoesNotKnow,
    /// "Ask me in person."
    AskInPerson,
}

impl Way {
    const ALL: [Self; 4] = [Self::Said, Self::Skipped, Self::DoesNotKnow, Self::AskInPerson];

    /// As it is stored, and the key of its words after `way-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Skipped => "skipped",
            Self::DoesNotKnow => "does-not-know",
            Self::AskInPerson => "ask-in-person",
        }
    }

    /// The way of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The code of the question.
    pub question: String,
    /// How it was answered.
    pub way: Way,
    /// What was said; the key of a choice where there were choices.
    pub words: Option<String>,
}

/// The longest answer, in characters.
pub const LONGEST_WORDS: usize = 4_000;

impl Answer {
    /// Keeps an answer of a draft, in place of an earlier one to the same question.
    pub fn keep(&self, change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
        let is_draft = change.maybe(
            sql!("select id from voice_statements where id = $1 and shared_at is null"),
            &[statement.id.into()],
            |row| row.get::<StatementId>(0),
        )?;
        // What was shared is never overwritten, whoever still has the question open.
        if is_draft.is_none() {
            return Err(Error::NotNow("already-shared"));
        }
        let before = change.maybe(
            sql!("select id from voice_answers where statement_id = $1 and question = $2"),
            &[statement.id.into(), self.question.as_str().into()],
            |row| row.get(0),
        )?;
        let (id, now) = (before.unwrap_or_else(new_id), change.now());
        let place = place(statement.authority, statement.young_person, id);
        let words = change.seal_some(&place, self.words.as_deref())?;
        change.execute(
            sql!(
                "insert into voice_answers (id, statement_id, young_person_id, question, way, words, answered_at)
                values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (statement_id, question) do update
                set way = excluded.way, words = excluded.words, answered_at = excluded.answered_at"
            ),
            &[
                id.into(),
                statement.id.into(),
                statement.young_person.into(),
                self.question.as_str().into(),
                self.way.code().into(),
                words.into(),
                now.into(),
            ],
        )?;
        Ok(())
    }

    /// The answers of a statement that was looked up through the person.
    pub fn all_of(statement: &Statement, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, question, way, words
                from voice_answers
                where statement_id = $1
                order by answered_at, id"
            ),
            &[statement.id.into()],
            |row| {
                Ok((
                    row.get(0)?,
                    row.get::<String>(1)?,
                    row.get::<String>(2)?,
                    row.get::<Option<Vec<u8>>>(3)?,
                ))
            },
        )?;
        let open = |(id, question, way, sealed): (_, String, String, Option<Vec<u8>>)| {
            let place = place(statement.authority, statement.young_person, id);
            let words = sealed.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?;
            Ok(Self { question, way: Way::of_code(&way).unwrap_or(Way::Skipped), words })
        };
        rows.into_iter().map(open).collect()
    }

    /// What was shown beside the question answers it, unless words did already.
    pub(crate) fn shown(change: &mut Change<'_, '_>, statement: &Statement, question: &str) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into voice_answers (id, statement_id, young_person_id, question, way, answered_at)
                values ($1, $2, $3, $4, 'said', $5)
                on conflict (statement_id, question) do update
                set way = excluded.way, answered_at = excluded.answered_at
                where voice_answers.way <> 'said'"
            ),
            &[
                new_id().into(),
                statement.id.into(),
                statement.young_person.into(),
                question.into(),
                now.into(),
            ],
        )?;
        Ok(())
    }

    /// What was shown was taken out: without words, and with nothing else beside it, the question is open again.
    pub(crate) fn no_longer_shown(
        change: &mut Change<'_, '_>,
        statement: &Statement,
        question: &str,
    ) -> Result<()> {
        change.execute(
            sql!(
                "delete from voice_answers
                where statement_id = $1 and question = $2 and way = 'said' and words is null
                    and not exists (
                        select 1
                        from voice_attachments attached
                        where attached.statement_id = $1 and attached.question = $2)"
            ),
            &[statement.id.into(), question.into()],
        )?;
        Ok(())
    }

    /// How many questions of each draft are answered.
    pub fn count_of(statement: StatementId, read: &mut impl Read) -> Result<i64> {
        Ok(read.one(
            sql!("select count(*) from voice_answers where statement_id = $1"),
            &[statement.into()],
            |row| row.get(0),
        )?)
    }
}

/// The answer to question `code` among `answers`.
pub(crate) fn to<'a>(answers: &'a [Answer], code: &str) -> Option<&'a Answer> {
    answers.iter().find(|answer| answer.question == code)
}

fn place(authority: AuthorityId, young_person: PersonId, id: platform::uuid::Uuid) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "voice_answers",
        column: "words",
        row: id,
    }
}
