//! The language that young people write an answer in. It stays with their words beside any translation.

use std::collections::HashMap;

use platform::{Change, Result};
use store::{Read, sql};

use crate::Statement;

/// A language that words may be written in; there are more of them than languages of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WrittenIn {
    /// As pages and the database say it (BCP 47).
    pub(crate) code: &'static str,
    /// What it calls itself.
    pub(crate) own_name: &'static str,
}

const fn written_in(code: &'static str, own_name: &'static str) -> WrittenIn {
    WrittenIn { code, own_name }
}

/// What young people in care here write most, besides English and Welsh.
pub(crate) const ALL: [WrittenIn; 22] = [
    written_in("en", "English"),
    written_in("cy", "Cymraeg"),
    written_in("ar", "العربية"),
    written_in("ckb", "کوردیی ناوەندی"),
    written_in("fa", "فارسی"),
    written_in("prs", "دری"),
    written_in("ps", "پښتو"),
    written_in("ur", "اردو"),
    written_in("am", "አማርኛ"),
    written_in("ti", "ትግርኛ"),
    written_in("so", "Soomaali"),
    written_in("sq", "Shqip"),
    written_in("vi", "Tiếng Việt"),
    written_in("uk", "Українська"),
    written_in("bn", "বাংলা"),
    written_in("pa", "ਪੰਜਾਬੀ"),
    written_in("pl", "Polski"),
    written_in("pt", "Português"),
    written_in("ro", "Română"),
    written_in("es", "Español"),
    written_in("fr", "Français"),
    written_in("tr", "Türkçe"),
];

/// The languages of the answers of one statement, by question.
#[derive(Clone, Debug, Default)]
pub(crate) struct Languages(HashMap<String, WrittenIn>);

impl WrittenIn {
    /// The language of `code`, if it is one of [`ALL`].
    pub(crate) fn of_code(code: &str) -> Option<Self> {
        ALL.into_iter().find(|language| language.code == code)
    }

    /// The key of its name, for readers who may not know what it calls itself.
    pub(crate) fn words(self) -> String {
        format!("written-in-{}", self.code)
    }

    /// Keeps that an answer was written in it.
    pub(crate) fn keep(
        self,
        change: &mut Change<'_, '_>,
        statement: &Statement,
        question: &str,
    ) -> Result<()> {
        change.execute(
            sql!("update voice_answers set language = $3 where statement_id = $1 and question = $2"),
            &[statement.id.into(), question.into(), self.code.into()],
        )?;
        Ok(())
    }
}

impl Languages {
    /// Those of a statement that was looked up through the person.
    pub(crate) fn of(statement: &Statement, read: &mut impl Read) -> Result<Self> {
        let rows = read.all(
            sql!(
                "select question, language
                from voice_answers
                where statement_id = $1 and language is not null
                order by question"
            ),
            &[statement.id.into()],
            |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
        )?;
        let known =
            rows.into_iter().filter_map(|(question, code)| Some((question, WrittenIn::of_code(&code)?)));
        Ok(Self(known.collect()))
    }

    /// The language of the answer to `question`, where it is known.
    pub(crate) fn to(&self, question: &str) -> Option<WrittenIn> {
        self.0.get(question).copied()
    }
}
