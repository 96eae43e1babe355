//! That a statement was withdrawn, when, and why if the young person said. The words stay sealed in the record.

use platform::{App, Change, Error, Moment, Result};
use store::{Read, sql};
use vault::Place;

use crate::{State, Statement};

/// A withdrawal, opened.
#[derive(Clone, Debug)]
pub(crate) struct Withdrawal {
    /// When.
    pub(crate) at: Moment,
    /// Why, if they said.
    pub(crate) why: Option<String>,
}

impl Withdrawal {
    /// Withdraws a shared statement: no answer is owed from now on.
    pub(crate) fn keep(change: &mut Change<'_, '_>, statement: &Statement, why: Option<&str>) -> Result<()> {
        let now = change.now();
        let touched = change.execute(
            sql!(
                "update voice_statements
                set state = $2
                where id = $1 and shared_at is not null and state <> $2"
            ),
            &[statement.id.into(), State::Withdrawn.code().into()],
        )?;
        if touched == 0 {
            return Err(Error::NotNow("already-withdrawn"));
        }
        let why = change.seal_some(&place(statement), why)?;
        change.execute(
            sql!(
                "insert into voice_withdrawals (statement_id, young_person_id, withdrawn_at, why)
                values ($1, $2, $3, $4)"
            ),
            &[statement.id.into(), statement.young_person.into(), now.into(), why.into()],
        )?;
        Ok(())
    }

    /// The withdrawal of a statement that was looked up through the person.
    pub(crate) fn of(statement: &Statement, app: &App, read: &mut impl Read) -> Result<Option<Self>> {
        let found = read.maybe(
            sql!("select withdrawn_at, why from voice_withdrawals where statement_id = $1"),
            &[statement.id.into()],
            |row| Ok((row.get::<Moment>(0)?, row.get::<Option<Vec<u8>>>(1)?)),
        )?;
        let Some((at, sealed)) = found else { return Ok(None) };
        let open = |sealed: Vec<u8>| app.vault.open_text(read, &place(statement), &sealed);
        Ok(Some(Self { at, why: sealed.map(open).transpose()? }))
    }
}

fn place(statement: &Statement) -> Place {
    Place {
        authority: statement.authority.0,
        subject: statement.young_person.0,
        table: "voice_withdrawals",
        column: "why",
        row: statement.id.0,
    }
}
