//! A person's number in the authority's own case system, opened: for lists and returns of the authority's.

use platform::{App, Result};
use store::{Read, sql};

use crate::person::place;
use crate::{AuthorityId, Person, PersonId};

impl Person {
    /// The number, if the authority gave one.
    pub fn external_id(
        authority: AuthorityId,
        id: PersonId,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Option<String>> {
        let sealed: Option<Option<Vec<u8>>> = read.maybe(
            sql!("select external_id from accounts_people where id = $1 and authority_id = $2"),
            &[id.into(), authority.into()],
            |row| row.get(0),
        )?;
        let place = place(authority, id, "external_id");
        Ok(sealed.flatten().map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?)
    }
}
