//! That a statement was marked because someone may not be safe. Such a statement cannot vanish: see
//! `policy::may_take_back` and `policy::words_are_closed`. Whoever raises it calls [`mark_for_safety`].

use platform::{Change, Result};
use store::{Read, sql};

use crate::StatementId;

/// Marks a statement, in the change that raises it. Marked twice, it is marked.
pub fn mark_for_safety(change: &mut Change<'_, '_>, statement: StatementId) -> Result<()> {
    let now = change.now();
    change.execute(
        sql!(
            "insert into voice_safety_marks (statement_id, marked_at)
            values ($1, $2)
            on conflict (statement_id) do nothing"
        ),
        &[statement.into(), now.into()],
    )?;
    Ok(())
}

/// Whether it was marked.
pub fn is_raised_for_safety(statement: StatementId, read: &mut impl Read) -> Result<bool> {
    let found = read.maybe(
        sql!("select marked_at from voice_safety_marks where statement_id = $1"),
        &[statement.into()],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}
