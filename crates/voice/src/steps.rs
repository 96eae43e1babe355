//! The steps of a statement: shared, answered, judged, passed on. Each is taken once, whoever taps twice.

use accounts::Role;
use platform::{Change, Error, Result};
use store::sql;

use crate::answer_clock::Promise;
use crate::happened::{self, Event};
use crate::{State, Statement};

impl Statement {
    /// Shares a draft: from now on `owner` owes an answer by `promise`.
    pub fn share(&self, change: &mut Change<'_, '_>, owner: Role, promise: Promise) -> Result<()> {
        let now = change.now();
        let touched = change.execute(
            sql!(
                "update voice_statements
                set shared_at = $2, owner_kind = $3, promised_on = $4, promise_due_at = $5, state = 'waiting'
                where id = $1 and state = 'draft'"
            ),
            &[
                self.id.into(),
                now.into(),
                owner.code().into(),
                promise.day.to_string().into(),
                promise.due.into(),
            ],
        )?;
        if touched == 0 {
            return Err(Error::NotNow("already-shared"));
        }
        happened::note(change, &Self { owner: Some(owner), ..self.clone() }, Event::Shared)
    }

    /// Takes the answer of this round; someone else may have given it in the meantime.
    pub fn answered(&self, change: &mut Change<'_, '_>) -> Result<()> {
        let touched = change.execute(
            sql!("update voice_statements set state = 'answered' where id = $1 and state = 'waiting' and rounds = $2"),
            &[self.id.into(), self.round.into()],
        )?;
        if touched == 0 {
            return Err(Error::NotNow("already-answered"));
        }
        happened::note_answer(change, self)
    }

    /// Ends it as `state`, once the young person said whether it helped.
    pub fn judged(&self, change: &mut Change<'_, '_>, state: State) -> Result<()> {
        let touched = change.execute(
            sql!(
                "update voice_statements set state = $3 where id = $1 and state = 'answered' and rounds = $2"
            ),
            &[self.id.into(), self.round.into(), state.code().into()],
        )?;
        if touched == 0 { Err(Error::NotNow("already-said")) } else { Ok(()) }
    }

    /// Passes it on: the answer did not help, and `owner` owes the next one.
    pub fn pass_on(&self, change: &mut Change<'_, '_>, owner: Role, promise: Promise) -> Result<()> {
        let touched = change.execute(
            sql!(
                "update voice_statements
                set state = 'waiting', rounds = rounds + 1, owner_kind = $3, promised_on = $4, promise_due_at = $5
                where id = $1 and state = 'answered' and rounds = $2"
            ),
            &[
                self.id.into(),
                self.round.into(),
                owner.code().into(),
                promise.day.to_string().into(),
                promise.due.into(),
            ],
        )?;
        if touched == 0 { Err(Error::NotNow("already-said")) } else { Ok(()) }
    }
}
