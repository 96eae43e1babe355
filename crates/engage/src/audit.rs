//! `engage audit verify`: reads every line of the audit trail, and names the first that was altered or taken out.

use anyhow::bail;
use platform::{App, BadLine};
use store::{Read, sql};

use crate::progress;

/// Reads the whole trail; how many lines there are, or an error that names the first bad one.
pub fn verify(app: &App) -> anyhow::Result<u64> {
    let mut read = app.database.reader()?;
    let bar = progress::bar("Reading the audit trail", promised_lines(&mut read)?);
    let verified = platform::verify(&mut read, |lines| bar.set_position(lines));
    bar.finish_and_clear();
    match verified? {
        Ok(lines) => Ok(lines),
        Err(bad) => bail!(sentence(&mut read, &bad)?),
    }
}

/// How many lines the ends of the chains speak of.
pub(crate) fn promised_lines(read: &mut impl Read) -> platform::Result<u64> {
    // PostgreSQL adds bigints up to a number of another type.
    let statement = sql!("select cast(coalesce(sum(sequence), 0) as bigint) from audit_heads");
    let lines: i64 = read.one(statement, &[], |row| row.get(0))?;
    Ok(lines.unsigned_abs())
}

fn sentence(read: &mut impl Read, bad: &BadLine) -> anyhow::Result<String> {
    let statement = sql!("select name from accounts_authorities where id = $1");
    let name: Option<String> = read.maybe(statement, &[bad.authority.into()], |row| row.get(0))?;
    Ok(format!(
        "the audit trail is not as it was written: line {} of chain {} of {} ({}) {}",
        bad.sequence,
        bad.shard,
        name.as_deref().unwrap_or("an authority that is not there"),
        bad.authority,
        bad.problem
    ))
}
