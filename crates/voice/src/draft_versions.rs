//! Which version of each answer a device has seen. Phones' clocks are often wrong, so none is asked: an answer
//! that was kept on a phone says which version it follows, and takes no newer one's place.

use platform::{Change, Error, Result};
use store::{Read, sql};

use crate::answer::Answer;
use crate::{Statement, StatementId};

/// The version of the answer to each question of a draft, in their order; 0 where there is none.
pub(crate) fn versions(statement: &Statement, read: &mut impl Read) -> Result<Vec<i64>> {
    let kept: Vec<(String, i64)> = read.all(
        sql!("select question, answered_at from voice_answers where statement_id = $1 order by id"),
        &[statement.id.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let version = |code: &str| kept.iter().find(|(question, _)| question == code).map_or(0, |(_, at)| *at);
    Ok(statement.kind.questions.iter().map(|question| version(question.code)).collect())
}

/// Refuses an answer from a device that has not seen the one it would replace, unless both say the same.
/// `seen` is the version it saw, or `any` when the young person has seen both and chose this one.
pub(crate) fn follows(
    change: &mut Change<'_, '_>,
    statement: &Statement,
    answer: &Answer,
    seen: &str,
) -> Result<()> {
    let now = version(statement.id, &answer.question, &mut **change)?;
    if seen == "any" || now == 0 || seen.parse() == Ok(now) {
        return Ok(());
    }
    let app = change.app().clone();
    let is_the_same = Answer::all_of(statement, &app, &mut **change)?.contains(answer);
    if is_the_same { Ok(()) } else { Err(Error::NotNow("said-otherwise")) }
}

fn version(statement: StatementId, question: &str, read: &mut impl Read) -> Result<i64> {
    let found = read.maybe(
        sql!("select answered_at from voice_answers where statement_id = $1 and question = $2"),
        &[statement.into(), question.into()],
        |row| row.get(0),
    )?;
    Ok(found.unwrap_or_default())
}
