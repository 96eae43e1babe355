//! Choosing a sign-in name and a password: what is asked for, and what may be chosen.

use edge::{Problems, Visit};
use platform::{App, Result};
use store::Read;

use crate::password::{self, Strength};
use crate::sign_in_record::SignInRecord;
use crate::{AuthorityId, Person, PersonId, Role, policy};

const SHORTEST_NAME: usize = 3;
const LONGEST_NAME: usize = 60;

/// Someone who is to choose, and the rules for them.
pub(crate) struct Choosing {
    person: Person,
    kept_name: Option<String>,
    strength: Strength,
}

/// What was chosen.
#[derive(Clone)]
pub(crate) struct Chosen {
    pub(crate) name: String,
    pub(crate) password_hash: String,
}

impl Choosing {
    /// `person` signs in as they always did; else by e-mail; else they choose a name.
    pub(crate) fn of(
        (authority, person): (AuthorityId, PersonId),
        app: &App,
        read: &mut impl Read,
    ) -> Result<Self> {
        let record = SignInRecord::of(person, read)?;
        let kept_name = match record {
            Some(record) => Some(record.name(app, read)?),
            None => free_email(person, app, read)?,
        };
        let roles = Role::held_by(person, app.now(), read)?;
        let person = Person::of(authority, person, app, read)?;
        let strength = strength(&person, &roles);
        Ok(Self { person, kept_name, strength })
    }

    pub(crate) fn asks_for_name(&self) -> bool {
        self.kept_name.is_none()
    }

    /// What they sign in as, if that is settled.
    pub(crate) fn kept_name(&self) -> Option<&str> {
        self.kept_name.as_deref()
    }

    /// The key of the sentence beside the password.
    pub(crate) fn password_hint(&self) -> &'static str {
        match self.strength {
            Strength::OfStaff => "choose-password-hint-staff",
            Strength::OfEveryone => "choose-password-hint",
        }
    }

    /// What the form chose (`name`, `new_password`), or what is wrong with it.
    pub(crate) fn chosen(&self, visit: &mut Visit) -> Result<std::result::Result<Chosen, Problems>> {
        let typed = visit.form.text("name").to_owned();
        let name = self.kept_name.as_deref().unwrap_or(&typed);
        let mut problems = Problems::default();
        if self.asks_for_name() {
            let app = visit.app.clone();
            let is_taken = SignInRecord::is_taken(name, Some(self.person.id), &app, visit.read()?)?;
            problems.add_if(is_taken, "name", "choose-name-taken");
            if let Some(problem) = name_problem(name) {
                problems.add("name", problem);
            }
        }
        let password = visit.form.text("new_password");
        let known: Vec<&str> = self.person.name.split_whitespace().chain([name, "engage"]).collect();
        if let Some(problem) = password::refused(password, self.strength, &known) {
            problems.add("new_password", problem);
        }
        if problems.any() {
            return Ok(Err(problems));
        }
        let (password, app) = (password.to_owned(), visit.app.clone());
        visit.stop_reading();
        let password_hash = password::hash(&password, &app)?;
        Ok(Ok(Chosen { name: name.to_owned(), password_hash }))
    }
}

/// A name with an @ could be somebody else's e-mail address.
fn name_problem(name: &str) -> Option<&'static str> {
    match name.chars().count() {
        0 => Some("choose-name-missing"),
        length if length < SHORTEST_NAME => Some("choose-name-too-short"),
        length if length > LONGEST_NAME => Some("choose-name-too-long"),
        _ if name.contains('@') => Some("choose-name-no-at"),
        _ => None,
    }
}

fn free_email(person: PersonId, app: &App, read: &mut impl Read) -> Result<Option<String>> {
    let Some(email) = Person::email(person, app, read)? else { return Ok(None) };
    let is_taken = SignInRecord::is_taken(&email, Some(person), app, read)?;
    Ok((!is_taken).then_some(email))
}

/// Someone whose role is yet to begin is taken for staff.
fn strength(person: &Person, roles: &[Role]) -> Strength {
    let is_of_a_family = !roles.is_empty() && !roles.iter().any(|role| policy::is_staff(*role));
    if person.is_young_person || is_of_a_family { Strength::OfEveryone } else { Strength::OfStaff }
}
