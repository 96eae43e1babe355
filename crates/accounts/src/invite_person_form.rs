//! What an administrator types of a new person, and what it is once it is read.

use edge::{Form, Language, Problems};
use jiff::civil::Date;
use platform::{App, Moment, Result};
use store::Read;

use crate::typed_days::{TypedDay, TypedSpan};
use crate::{NewPerson, Person, Role, SignedIn, Team, policy};

/// As it was typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct InviteForm {
    pub(crate) role: String,
    pub(crate) name: String,
    pub(crate) preferred_name: String,
    pub(crate) email: String,
    pub(crate) language: String,
    pub(crate) born: TypedDay,
    pub(crate) case_number: String,
    pub(crate) team: String,
    pub(crate) span: TypedSpan,
}

/// A new person, their first role, and the team they join.
#[derive(Clone, Debug)]
pub(crate) struct NewHere {
    pub(crate) person: NewPerson,
    pub(crate) role: Role,
    pub(crate) span: (Moment, Option<Moment>),
    pub(crate) team: Option<Team>,
}

/// Longer than any name we know of, in letters.
const LONGEST_NAME: usize = 120;
/// As long as an address may be, in bytes.
const LONGEST_EMAIL_BYTES: usize = 254;

impl InviteForm {
    pub(crate) fn empty(role: Option<Role>, by: &SignedIn, now: Moment) -> Self {
        Self {
            role: role.map_or_else(String::new, |role| role.code().to_owned()),
            language: Language::English.code().to_owned(),
            span: TypedSpan::from_today(now, &by.authority.zone),
            ..Self::default()
        }
    }

    pub(crate) fn of(form: &Form) -> Self {
        let text = |name| form.text(name).to_owned();
        Self {
            role: text("role"),
            name: text("name"),
            preferred_name: text("preferred_name"),
            email: text("email"),
            language: text("language"),
            born: TypedDay::of(form, "born"),
            case_number: text("case_number"),
            team: text("team"),
            span: TypedSpan::of(form),
        }
    }

    pub(crate) fn is_young_person(&self) -> bool {
        self.role == Role::YoungPerson.code()
    }

    /// The new person; none when `problems` were found.
    pub(crate) fn read(
        &self,
        by: &SignedIn,
        app: &App,
        read: &mut impl Read,
        problems: &mut Problems,
    ) -> Result<Option<NewHere>> {
        let role = Role::of_code(&self.role);
        problems.add_if(role.is_none(), "role", "problem-role");
        self.check_texts(problems);
        let born_on = self.read_born(app.now().day(&by.authority.zone), problems);
        let span = self.span.read(app.now(), &by.authority.zone, problems);
        if self.is_young_person() && !self.case_number.is_empty() {
            let taken = Person::with_external_id(by.authority.id, &self.case_number, app, read)?;
            problems.add_if(taken.is_some(), "case_number", "problem-case-number-taken");
        }
        let team = self.read_team(by, role, read, problems)?;
        let (Some(role), Some(span), false) = (role, span, problems.any()) else { return Ok(None) };
        Ok(Some(NewHere { person: self.person(born_on), role, span, team }))
    }

    fn check_texts(&self, problems: &mut Problems) {
        let is_too_long = |text: &str| text.chars().count() > LONGEST_NAME;
        problems.add_if(self.name.is_empty(), "name", "problem-name");
        problems.add_if(is_too_long(&self.name), "name", "problem-name-long");
        problems.add_if(is_too_long(&self.preferred_name), "preferred_name", "problem-name-long");
        problems.add_if(!self.email.is_empty() && !may_be_address(&self.email), "email", "problem-email");
        problems.add_if(is_too_long(&self.case_number), "case_number", "problem-case-number-long");
    }

    fn read_born(&self, today: Date, problems: &mut Problems) -> Option<Date> {
        if !self.is_young_person() {
            return None;
        }
        let Ok(born_on) = self.born.read() else {
            problems.add("born", "problem-day");
            return None;
        };
        problems.add_if(born_on.is_some_and(|born| born > today), "born", "problem-born");
        born_on
    }

    fn read_team(
        &self,
        by: &SignedIn,
        role: Option<Role>,
        read: &mut impl Read,
        problems: &mut Problems,
    ) -> Result<Option<Team>> {
        if self.team.is_empty() {
            return Ok(None);
        }
        let team = Team::of(by.authority.id, self.team.parse()?, read)?;
        problems.add_if(!role.is_some_and(policy::is_staff), "team", "problem-team-staff");
        Ok(Some(team))
    }

    fn person(&self, born_on: Option<Date>) -> NewPerson {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        NewPerson {
            name: self.name.clone(),
            preferred_name: some(&self.preferred_name),
            email: some(&self.email),
            born_on,
            external_id: some(&self.case_number).filter(|_| self.is_young_person()),
            is_young_person: self.is_young_person(),
            language: Language::of_code(&self.language),
        }
    }
}

/// Whether a letter could be sent there at all; whether it arrives, only the letter shows.
fn may_be_address(text: &str) -> bool {
    let Some((before, after)) = text.rsplit_once('@') else { return false };
    let is_plain = !text
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control() || "<>,;\"".contains(letter));
    is_plain
        && !before.is_empty()
        && after.contains('.')
        && !after.starts_with('.')
        && !after.ends_with('.')
        && text.len() <= LONGEST_EMAIL_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_recipient_is_no_address() {
        assert!(may_be_address("priya@westmere.example"));
        for wrong in
            ["priya", "@westmere.example", "priya@westmere", "a@b.example, c@d.example", "a b@c.example"]
        {
            assert!(!may_be_address(wrong), "{wrong}");
        }
    }
}
