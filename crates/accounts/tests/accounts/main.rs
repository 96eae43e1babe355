//! What people can and cannot do with accounts: one file a verb.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

mod accept_invitation;
mod add_administrator;
mod address_tries;
mod cannot_get_in;
mod change_password;
mod change_social_worker;
mod choose_language;
mod cover_for_leave;
mod end_relationship;
mod end_session;
mod failed_jobs;
mod front_door;
mod give_role;
mod hand_over_code;
mod how_it_looks;
mod invite_person;
mod join_team;
mod leaving_quickly;
mod my_sign_in;
mod my_young_people;
mod our_people;
mod people;
mod people_fields;
mod person_page;
mod privacy;
mod put_on_phone;
mod relate;
mod send_letter;
mod session;
mod set_up;
mod shared_tablet;
mod sign_in;
mod sign_in_as_anyone;
mod sign_out;
mod steps;
mod teams;
mod use_code;
mod words;
mod young_persons_people;

use accounts::{AuthorityId, Invitation, PersonId};
use platform::{Act, Change, Result, Settings};
use testing::{Browser, Engage, Page};

/// A password that is good enough for anyone.
const PASSWORD: &str = "otter kite lantern 9";

fn engage() -> Engage {
    Engage::start(&accounts::routes(), &[edge::WORDS, accounts::WORDS])
}

/// Engage as it is set up where real words are kept.
fn engage_that_is_no_demo() -> Engage {
    let settings = Settings { is_demo: false, ..Settings::default() };
    Engage::start_with(&accounts::routes(), &[edge::WORDS, accounts::WORDS], settings)
}

/// Writes something about `name`, as the program itself.
fn change<T: Send + 'static>(
    engage: &Engage,
    name: &str,
    write: impl Fn(&mut Change<'_, '_>, AuthorityId, PersonId) -> Result<T> + Send + 'static,
) -> T {
    let person = engage.world.person(name);
    let authority = world::authority_of(person, &mut engage.app.database.reader().unwrap()).unwrap();
    let act = Act::of_engage(authority.0, "accounts.tested", person.0);
    engage.app.change(act, move |change| write(change, authority, person)).unwrap()
}

/// The address of an invitation for `name`.
fn link_for(engage: &Engage, name: &str) -> String {
    let token =
        change(engage, name, |change, authority, id| Invitation::make_link(change, id, authority, None));
    format!("/invitation/{token}")
}

/// A code for `name`, as a worker would read it out.
fn code_for(engage: &Engage, name: &str) -> String {
    change(engage, name, |change, authority, id| Invitation::make_code(change, id, authority, None))
}

/// The browser of `name`, who was invited and chose [`PASSWORD`]; young people chose their name in small letters.
fn invited(engage: &Engage, name: &str) -> Browser {
    let (link, mut browser) = (link_for(engage, name), engage.visitor());
    browser.opens(&link);
    let page = browser.sends(&link, &[("name", &name.to_lowercase()), ("new_password", PASSWORD)]);
    assert_eq!(page.location, "/", "{}", page.text);
    browser
}

/// Tries to sign in on a fresh browser.
fn signs_in(engage: &Engage, name: &str, password: &str) -> Page {
    let mut browser = engage.visitor();
    browser.opens("/sign-in");
    browser.sends("/sign-in", &[("name", name), ("password", password)])
}

/// The token of the forms on a page.
fn form_token(page: &Page) -> String {
    page.text.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Chooses a language with a form that was opened earlier.
fn sends_with(browser: &mut Browser, token: &str, fields: &str) -> Page {
    let body = format!("token={token}&{fields}").into_bytes();
    browser.sends_as("/me/language", "application/x-www-form-urlencoded", body, Some("same-origin"))
}

/// Whether the browser is signed in.
fn is_in(browser: &mut Browser) -> bool {
    browser.opens("/me").status == testing::StatusCode::OK
}
