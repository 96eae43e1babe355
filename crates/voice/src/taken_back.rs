//! That a statement was taken back, each time: it is a draft again, and what happened stays told.

use platform::{Change, Error, Moment, Result};
use store::{Read, sql};

use crate::happened;
use crate::{Statement, StatementId};

/// One taking back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TakenBack {
    /// When it was taken back.
    pub(crate) at: Moment,
    /// When it had been shared.
    pub(crate) shared_at: Moment,
}

impl TakenBack {
    /// Makes a shared statement a draft again: nobody is named, nobody owes anything. Its openings stay.
    pub(crate) fn take_back(change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
        let (now, shared_at) = (change.now(), statement.shared_at.ok_or(Error::NotFound)?);
        let touched = change.execute(
            sql!(
                "update voice_statements
                set shared_at = null, owner_kind = null, promised_on = null, promise_due_at = null,
                    state = 'draft', taken_back_at = $2
                where id = $1 and state = 'waiting' and rounds = 1 and shared_at = $3"
            ),
            &[statement.id.into(), now.into(), shared_at.into()],
        )?;
        if touched == 0 {
            return Err(Error::NotNow("take-back-answered"));
        }
        happened::undo(change, statement)?;
        change.execute(sql!("delete from voice_readers where statement_id = $1"), &[statement.id.into()])?;
        change.execute(
            sql!(
                "insert into voice_taken_back (statement_id, taken_back_at, shared_at)
                values ($1, $2, $3)"
            ),
            &[statement.id.into(), now.into(), shared_at.into()],
        )?;
        Ok(())
    }

    /// Every time a statement was taken back, in order.
    pub(crate) fn all_of(statement: StatementId, read: &mut impl Read) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!(
                "select taken_back_at, shared_at
                from voice_taken_back
                where statement_id = $1
                order by taken_back_at"
            ),
            &[statement.into()],
            |row| Ok(Self { at: row.get(0)?, shared_at: row.get(1)? }),
        )?)
    }
}
