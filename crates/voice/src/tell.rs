//! Letters: a link and nothing else, to one person at a time.

use accounts::{AuthorityId, PersonId};
use platform::{Change, Result};

/// Tells `person` that something new is at `path`.
pub(crate) fn something_new(
    change: &mut Change<'_, '_>,
    authority: AuthorityId,
    person: PersonId,
    path: &'static str,
) -> Result<()> {
    let letter = accounts::letter(authority, person, accounts::LetterKind::SomethingNew, path)?;
    change.enqueue(&letter)
}
