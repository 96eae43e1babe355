//! The figures that may be shown, as they were counted last.

use accounts::AuthorityId;
use platform::{Change, Moment, Result};
use store::{Read, sql};

use crate::publish::Shown;

/// Replaces the figures of `authority`.
pub(crate) fn keep(change: &mut Change<'_, '_>, authority: AuthorityId, shown: &[Shown]) -> Result<()> {
    let now = change.now();
    change.execute(sql!("delete from evaluation_figures where authority_id = $1"), &[authority.into()])?;
    for (nth, figure) in shown.iter().enumerate() {
        let number = figure.number.map(|number| i64::try_from(number).unwrap_or(i64::MAX));
        change.execute(
            sql!(
                "insert into evaluation_figures
                    (authority_id, nth, table_code, row_code, column_code, number, counted_at)
                values ($1, $2, $3, $4, $5, $6, $7)"
            ),
            &[
                authority.into(),
                i64::try_from(nth).unwrap_or(i64::MAX).into(),
                figure.table.as_str().into(),
                figure.row.as_str().into(),
                figure.column.as_str().into(),
                number.into(),
                now.into(),
            ],
        )?;
    }
    Ok(())
}

/// The figures of `authority` in the order of the page, and when they were counted; none before the first time.
pub(crate) fn last(authority: AuthorityId, read: &mut impl Read) -> Result<Option<(Moment, Vec<Shown>)>> {
    let rows = read.all(
        sql!(
            "select counted_at, table_code, row_code, column_code, number
            from evaluation_figures
            where authority_id = $1
            order by nth"
        ),
        &[authority.into()],
        |row| {
            let number: Option<i64> = row.get(4)?;
            let number = number.and_then(|number| u64::try_from(number).ok());
            let (table, row_code) = (row.get(1)?, row.get(2)?);
            Ok((row.get(0)?, Shown { table, row: row_code, column: row.get(3)?, number }))
        },
    )?;
    let counted_at: Option<Moment> = rows.first().map(|(counted_at, _)| *counted_at);
    Ok(counted_at.map(|counted_at| (counted_at, rows.into_iter().map(|(_, shown)| shown).collect())))
}
