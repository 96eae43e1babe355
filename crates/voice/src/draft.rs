//! Drafts: what a young person began and only they see. One of each kind.

use accounts::{PersonId, YoungPerson};
use plans::ReviewId;
use platform::{Change, Result};
use store::{Read, sql};

use crate::question_set::Kind;
use crate::{Statement, StatementId};

/// A draft, and how many of its questions are answered.
pub(crate) struct Draft {
    pub(crate) statement: StatementId,
    pub(crate) kind: Kind,
    pub(crate) done: i64,
}

impl Draft {
    /// Every draft of a young person, the newest first.
    pub(crate) fn all_of(young_person: &YoungPerson, read: &mut impl Read) -> Result<Vec<Self>> {
        let found = read.all(
            sql!(
                "select draft.id, draft.kind, draft.edition, draft.version, count(answer.id)
                from voice_statements draft
                left join voice_answers answer on answer.statement_id = draft.id
                where draft.young_person_id = $1 and draft.shared_at is null
                group by draft.id, draft.kind, draft.edition, draft.version, draft.begun_at
                order by draft.begun_at desc"
            ),
            &[young_person.id().into()],
            |row| {
                let (kind, edition): (String, String) = (row.get(1)?, row.get(2)?);
                Ok((row.get(0)?, Kind::as_asked(&kind, &edition, row.get(3)?), row.get(4)?))
            },
        )?;
        let known = found
            .into_iter()
            .filter_map(|(statement, kind, done)| Some(Self { statement, kind: kind?, done }));
        Ok(known.collect())
    }

    /// Where it goes on: after as many questions as are answered, at the last one at most.
    pub(crate) fn next(&self) -> usize {
        let next = usize::try_from(self.done).unwrap_or_default() + 1;
        next.min(self.kind.questions.len())
    }
}

impl Statement {
    /// The draft of this kind, if one is begun. While nothing is answered in it, it follows the edition that
    /// was chosen since, and the review that is next now.
    pub(crate) fn go_on(
        change: &mut Change<'_, '_>,
        young_person: PersonId,
        kind: Kind,
        review: Option<ReviewId>,
    ) -> Result<Option<StatementId>> {
        let draft: Option<StatementId> = change.maybe(
            sql!(
                "select id
                from voice_statements
                where young_person_id = $1 and kind = $2 and shared_at is null and not is_together
                order by begun_at desc
                limit 1"
            ),
            &[young_person.into(), kind.code.into()],
            |row| row.get(0),
        )?;
        let Some(draft) = draft else { return Ok(None) };
        change.execute(
            sql!("update voice_statements set review_id = $2 where id = $1"),
            &[draft.into(), review.into()],
        )?;
        change.execute(
            sql!(
                "update voice_statements
                set edition = $2, version = $3
                where id = $1 and not exists (select 1 from voice_answers where statement_id = $1)"
            ),
            &[draft.into(), kind.edition.code().into(), kind.version.into()],
        )?;
        Ok(Some(draft))
    }
}
