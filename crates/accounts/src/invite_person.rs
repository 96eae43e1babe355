//! An administrator adds a person and invites them: a link to copy, and a letter when there is an address.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Language, Problems, Routes, Visit};
use platform::{Change, Error, Result};

use crate::invite_person_form::{InviteForm, NewHere};
use crate::sign_in_state::SignInState;
use crate::{Administrator, AuthorityId, HeldRole, Invitation, Person, PersonId, Role, Team, send_letter};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/people/new", show)
        .post("/people/new", invite)
        .post("/people/{person}/invitation", invite_again)
}

#[derive(Template)]
#[template(path = "invite_person.html")]
struct InvitePage {
    frame: Frame,
    typed: InviteForm,
    problems: Problems,
    teams: Vec<Team>,
}

/// The page after: the link stands here, this once.
#[derive(Template)]
#[template(path = "person_invited.html")]
struct InvitedPage {
    frame: Frame,
    person: Person,
    link: String,
    is_sent: bool,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let typed = InviteForm::empty(Role::of_code(visit.query.text("role")), &administrator, visit.app.now());
    let teams = Team::all(administrator.authority.id, visit.read()?)?;
    visit.page(&InvitePage { frame: visit.frame(), typed, problems: Problems::default(), teams })
}

fn invite(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let typed = InviteForm::of(&visit.form);
    let mut problems = Problems::default();
    let app = visit.app.clone();
    let Some(new) = typed.read(&administrator, &app, visit.read()?, &mut problems)? else {
        visit.has_problems();
        let teams = Team::all(administrator.authority.id, visit.read()?)?;
        return visit.again(&InvitePage { frame: visit.frame(), typed, problems, teams });
    };

    let (id, by, authority) = (PersonId::fresh(), administrator.id(), administrator.authority.id);
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let is_sent = new.person.email.is_some();
    let act = administrator.act("accounts.person_invited", id.0).with(new.role.code());
    let act = if new.person.is_young_person { act.about(id.0) } else { act };
    let token = visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/people/{id}"))?;
        add(change, (authority, id), &new)?;
        make_link(change, (authority, id), by, is_sent)
    })?;

    show_link(visit, (authority, id), &token, is_sent)
}

/// A new link for someone whose first one was lost. Of somebody who has been here the administrator never
/// holds the link: with it they could come in as them and read what is not theirs.
fn invite_again(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let (app, by, authority) = (visit.app.clone(), administrator.id(), administrator.authority.id);
    let id = visit.captured("person")?;
    let read = visit.read()?;
    let person = Person::of(authority, id, &app, read)?;
    let is_sent = Person::email(person.id, &app, read)?.is_some();
    if !is_sent && SignInState::of(person.id, app.now(), read)?.has_been_here() {
        return Err(Error::NotNow("link-is-theirs"));
    }

    let (id, form_key) = (person.id, visit.form.key().ok_or(Error::StaleForm)?);
    let act = administrator.act("accounts.person_invited_again", id.0);
    let act = if person.is_young_person { act.about(id.0) } else { act };
    let token = visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/people/{id}"))?;
        if is_sent {
            return Invitation::send_link(change, id, authority, Some(by)).map(|()| None);
        }
        Invitation::make_link(change, id, authority, Some(by)).map(Some)
    })?;

    match token {
        Some(token) => show_link(visit, (authority, id), &token, false),
        None => visit.go_to(&format!("/people/{id}")),
    }
}

fn add(change: &mut Change<'_, '_>, (authority, id): (AuthorityId, PersonId), new: &NewHere) -> Result<()> {
    Person::add(change, authority, id, &new.person)?;
    HeldRole::give(change, (authority, id), new.role, new.span)?;
    let Some(team) = &new.team else { return Ok(()) };
    team.join(change, id, false, new.span.0)
}

fn make_link(
    change: &mut Change<'_, '_>,
    (authority, id): (AuthorityId, PersonId),
    by: PersonId,
    is_sent: bool,
) -> Result<String> {
    let token = Invitation::make_link(change, id, authority, Some(by))?;
    if is_sent {
        let app = change.app();
        let made = Invitation::find(crate::invitation::Kind::Link, &token, app, &mut **change)?;
        let invitation = made.ok_or(Error::NotFound)?;
        change.enqueue(&send_letter::invitation_letter(&invitation)?)?;
    }
    Ok(token)
}

fn show_link(
    visit: &mut Visit,
    (authority, id): (AuthorityId, PersonId),
    token: &str,
    is_sent: bool,
) -> Result<Response> {
    let app = visit.app.clone();
    let person = Person::of(authority, id, &app, visit.read()?)?;
    let link = format!("{}/invitation/{token}", app.settings.origin());
    visit.page(&InvitedPage { frame: visit.frame(), person, link, is_sent })
}

impl InvitePage {
    /// The roles to choose from; a young person is invited on a form of their own.
    fn roles(&self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson)
    }

    fn heading(&self) -> &'static str {
        if self.typed.is_young_person() { "invite-young-person" } else { "invite-someone" }
    }

    fn languages(&self) -> [Language; 3] {
        Language::ALL
    }
}
