//! Letters: a link and nothing else. And who is told.

use accounts::{AuthorityId, PersonId, Related, Role};
use platform::{Change, Result};

/// Tells `person` that something new is at `path`.
pub(crate) fn something_new(
    change: &mut Change<'_, '_>,
    authority: AuthorityId,
    person: PersonId,
    path: &str,
) -> Result<()> {
    let letter = accounts::letter(authority, person, accounts::LetterKind::SomethingNew, path)?;
    change.enqueue(&letter)
}

/// Those among `near` who are one of `roles`, each once.
pub(crate) fn those_who_are(near: &[Related], roles: &[Role]) -> Vec<PersonId> {
    let mut found: Vec<PersonId> =
        near.iter().filter(|near| roles.contains(&near.role)).map(|near| near.person.id).collect();
    found.sort_unstable();
    found.dedup();
    found
}
