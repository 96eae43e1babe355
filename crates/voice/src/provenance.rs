//! How an answer came to be: alone, with help, typed by an adult, spoken, drawn. Noted as it is written, and
//! shown to whoever reads it and to the young person alike. Codes and ids only: no words.

use accounts::PersonId;
use platform::{Change, Result, new_id};
use store::{Read, sql};

use crate::Statement;

/// How an answer came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// By the young person, with nobody beside them.
    Alone,
    /// Typed or chosen by the young person while an adult sat with them.
    WithHelp,
    /// Drawn or shown, and told what it means.
    Drawn,
    /// Spoken, and written down by the device.
    Spoken,
    /// Typed by an adult, word for word.
    AdultTyped,
    /// Said in another language, with a translation beside it.
    Translated,
}

const HOWS: [(How, &str); 6] = [
    (How::Alone, "alone"),
    (How::WithHelp, "with-help"),
    (How::Drawn, "drawn"),
    (How::Spoken, "spoken"),
    (How::AdultTyped, "adult-typed"),
    (How::Translated, "translated"),
];

impl How {
    /// What is offered when two sit together, in order.
    pub const TOGETHER: [Self; 4] = [Self::WithHelp, Self::AdultTyped, Self::Spoken, Self::Drawn];

    /// As it is stored, and the key of its words after `how-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        HOWS.iter().find(|(how, _)| *how == self).map_or("alone", |(_, code)| code)
    }

    /// The way of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        HOWS.iter().find(|(_, known)| *known == code).map(|(how, _)| *how)
    }
}

/// How one answer came to be, and who helped. An answer without one was given alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The code of the question.
    pub question: String,
    /// How.
    pub how: How,
    /// Who sat with them.
    pub helped_by: Option<PersonId>,
    /// The language of their own words, where it is not that of the page.
    pub language: Option<String>,
}

impl Provenance {
    /// Keeps it beside the answer of a draft.
    pub fn keep(&self, change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into voice_provenance (id, statement_id, question, how, helped_by, language, noted_at)
                values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (statement_id, question) do update
                set how = excluded.how, helped_by = excluded.helped_by, language = excluded.language,
                    noted_at = excluded.noted_at"
            ),
            &[
                new_id().into(),
                statement.id.into(),
                self.question.as_str().into(),
                self.how.code().into(),
                self.helped_by.into(),
                self.language.clone().into(),
                now.into(),
            ],
        )?;
        Ok(())
    }

    /// The young person answered again, alone: nobody helped with this answer any more.
    pub(crate) fn is_alone(change: &mut Change<'_, '_>, statement: &Statement, question: &str) -> Result<()> {
        change.execute(
            sql!("delete from voice_provenance where statement_id = $1 and question = $2"),
            &[statement.id.into(), question.into()],
        )?;
        change.execute(
            sql!(
                "delete from voice_versions
                where statement_id = $1 and question = $2
                    and exists (
                        select 1
                        from voice_statements statement
                        where statement.id = $1 and statement.shared_at is null)"
            ),
            &[statement.id.into(), question.into()],
        )?;
        Ok(())
    }

    /// How each answer of a statement came to be that was looked up through the person.
    pub fn all_of(statement: &Statement, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select question, how, helped_by, language
                from voice_provenance
                where statement_id = $1
                order by noted_at, id"
            ),
            &[statement.id.into()],
            |row| Ok((row.get(0)?, row.get::<String>(1)?, row.get(2)?, row.get(3)?)),
        )?;
        let known = rows.into_iter().filter_map(|(question, how, helped_by, language)| {
            Some(Self { question, how: How::of_code(&how)?, helped_by, language })
        });
        Ok(known.collect())
    }

    /// Notes for the whole statement what counts as furthest from the young person's own hand.
    pub(crate) fn sum_up(change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
        let all = Self::all_of(statement, &mut **change)?;
        let is_translated = all.iter().any(|one| one.language.is_some()).then_some(How::Translated);
        if all.is_empty() {
            return Ok(());
        }
        let how = all.iter().map(|one| one.how).chain(is_translated).max().unwrap_or(How::Alone);
        change.execute(
            sql!("update voice_statements set provenance = $2 where id = $1"),
            &[statement.id.into(), how.code().into()],
        )?;
        Ok(())
    }
}
