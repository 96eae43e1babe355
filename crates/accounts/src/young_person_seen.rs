//! A young person, as someone related to them sees them. Unrelated, they do not exist.

use platform::{App, Error, Result};
use store::Read;

use crate::policy::{self, Class};
use crate::{Person, PersonId, Role, SignedIn, roles_towards};

/// A young person, and as what the person who looks is related to them.
#[derive(Clone, Debug)]
pub struct YoungPersonSeen {
    /// The young person.
    pub person: Person,
    /// As what they are seen.
    pub roles: Vec<Role>,
}

impl YoungPersonSeen {
    /// The young person `id` as `by` may see records of `class`.
    pub fn of(by: &SignedIn, id: PersonId, class: Class, app: &App, read: &mut impl Read) -> Result<Self> {
        let mut roles = roles_towards(by.id(), id, app.now(), read)?;
        roles.retain(|role| policy::may_see(*role, class));
        if roles.is_empty() {
            return Err(Error::NotFound);
        }
        let person = Person::of(by.authority.id, id, app, read)?;
        Ok(Self { person, roles })
    }
}
