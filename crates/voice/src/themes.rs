//! What an answer is about, as whoever answers ticks it: a code of this list. No machine guesses it from a
//! young person's words, and nobody counts their words.

use std::collections::BTreeMap;

use accounts::AuthorityId;
use platform::{Change, Moment, Result};
use store::{Read, sql};

use crate::Statement;

/// Every theme; the key of its words after `theme-`.
pub const THEMES: [&str; 14] = [
    "family",
    "friends",
    "home",
    "carers",
    "school",
    "health",
    "feelings",
    "safety",
    "worker",
    "meetings",
    "money",
    "free-time",
    "future",
    "something-else",
];

/// Whether a box stands ticked, when the form comes back.
pub(crate) fn is_ticked(ticked: &[String], theme: &str) -> bool {
    ticked.iter().any(|ticked| ticked == theme)
}

/// Keeps what the answer to `statement` was about; a code that is not of the list is left out.
pub(crate) fn keep(change: &mut Change<'_, '_>, statement: &Statement, ticked: &[String]) -> Result<()> {
    let now = change.now();
    for theme in THEMES.iter().filter(|theme| is_ticked(ticked, theme)) {
        change.execute(
            sql!(
                "insert into voice_themes (statement_id, theme, authority_id, ticked_at)
                values ($1, $2, $3, $4)
                on conflict (statement_id, theme) do nothing"
            ),
            &[statement.id.into(), (*theme).into(), statement.authority.into(), now.into()],
        )?;
    }
    Ok(())
}

/// How many statements each theme was ticked for since `since`; those that nobody ticked, too.
pub fn themes_since(
    authority: AuthorityId,
    since: Moment,
    read: &mut impl Read,
) -> Result<BTreeMap<String, u64>> {
    let rows: Vec<(String, i64)> = read.all(
        sql!(
            "select theme, count(*)
            from voice_themes
            where authority_id = $1 and ticked_at >= $2
            group by theme
            order by theme"
        ),
        &[authority.into(), since.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut themes: BTreeMap<String, u64> = THEMES.iter().map(|theme| ((*theme).to_owned(), 0)).collect();
    for (theme, number) in rows {
        themes.insert(theme, u64::try_from(number).unwrap_or_default());
    }
    Ok(themes)
}
