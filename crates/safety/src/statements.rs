//! For whoever keeps statements: whether one was raised, and who reads it because of that.

use accounts::{Role, SignedIn};
use platform::{App, Result, uuid::Uuid};
use store::{Read, sql};

use crate::Concern;

/// Whether `statement` raised a concern: it stays raised when it is taken back or withdrawn, and its words are kept
/// for those who must act on them.
pub fn is_raised(statement: Uuid, read: &mut impl Read) -> Result<bool> {
    Ok(read.one(
        sql!(
            "select exists (
                select 1
                from safety_concerns
                where statement_id = $1)"
        ),
        &[statement.into()],
        |row| row.get(0),
    )?)
}

/// As what `by` reads `statement` because it was raised; none when it was not, or not to them. The young person is
/// shown that they opened it, as with every reader.
pub fn reads_statement(
    by: &SignedIn,
    statement: Uuid,
    app: &App,
    read: &mut impl Read,
) -> Result<Option<Role>> {
    let concerns = read.all(
        sql!(
            "select id, authority_id, young_person_id, statement_id, is_drill, raised_at, clock_from, due_at,
                step, owner_id, acknowledged_by, acknowledged_at, closing_by, closing_at, agreed_by, closed_at
            from safety_concerns
            where statement_id = $1 and authority_id = $2
            order by raised_at desc"
        ),
        &[statement.into(), by.authority.id.into()],
        Concern::from_row,
    )?;
    for concern in concerns {
        if let Some(role) = concern.opened_by(by, app, read)? {
            return Ok(Some(role));
        }
    }
    Ok(None)
}
