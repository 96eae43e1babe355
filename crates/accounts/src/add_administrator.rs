//! Whoever runs the machine adds an administrator from the command line: for when nobody else can get in.

use platform::{Act, App, Result};

use crate::{AuthorityId, Invitation, NewPerson, Person, PersonId, Role};

/// Adds an administrator to `authority`, and returns the token of a link with which they choose a password:
/// the page is `/invitation/` and the token.
pub fn add_administrator(app: &App, authority: AuthorityId, name: &str, email: &str) -> Result<String> {
    let person = PersonId::fresh();
    let new = NewPerson { name: name.to_owned(), email: Some(email.to_owned()), ..NewPerson::default() };
    let act = Act::of_engage(authority.0, "accounts.person_added", person.0);
    app.change(act, move |change| {
        let now = change.now();
        Person::add(change, authority, person, &new)?;
        Role::Administrator.give(change, (authority, person), (now, None))?;
        change.also(Act::of_engage(authority.0, "accounts.role_given", person.0).with("administrator"));
        change.also(Act::of_engage(authority.0, "accounts.invitation_made", person.0));
        Invitation::make_link(change, person, authority, None)
    })
}
