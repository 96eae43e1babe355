//! One person as an administrator sees them: roles, team, relationships with their dates, signing in.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Moment, Result};

use crate::sign_in_state::SignInState;
use crate::told_relationship::ToldRelationship;
use crate::{Administrator, HeldRole, Person, Role, Team, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/people/{person}", show)
}

#[derive(Template)]
#[template(path = "person_page.html")]
struct PersonPage {
    frame: Frame,
    person: Person,
    roles: Vec<HeldRole>,
    team: Option<(Team, bool)>,
    related: Vec<ToldRelationship>,
    state: SignInState,
    has_email: bool,
    now: Moment,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let (app, now, authority) = (visit.app.clone(), visit.app.now(), administrator.authority.id);
    let id = visit.captured("person")?;
    let read = visit.read()?;
    let person = Person::of(authority, id, &app, read)?;
    let related = if person.is_young_person {
        ToldRelationship::around(authority, id, &app, read)?
    } else {
        ToldRelationship::towards((authority, id), now, &app, read)?
    };
    let roles = HeldRole::all_of(authority, id, read)?;
    let team = Team::of_person(id, now, read)?;
    let state = SignInState::of(id, now, read)?;
    let has_email = Person::email(id, &app, read)?.is_some();
    if person.is_young_person {
        visit.note_reading(administrator.act("accounts.young_person_opened", id.0).about(id.0));
    }
    visit.page(&PersonPage { frame: visit.frame(), person, roles, team, related, state, has_email, now })
}

impl PersonPage {
    fn has_social_worker(&self) -> bool {
        let is_one = |told: &&ToldRelationship| {
            told.relationship.role == Role::SocialWorker && !told.relationship.is_over(self.now)
        };
        self.related.iter().any(|told| is_one(&told))
    }

    fn is_staff(&self) -> bool {
        self.roles.iter().any(|held| policy::is_staff(held.role) && !held.is_over(self.now))
    }

    /// The key of how far they are with signing in.
    fn signing_in(&self) -> &'static str {
        if self.state.has_password {
            "person-has-password"
        } else if self.state.invited_until.is_some() {
            "person-invited"
        } else {
            "person-not-invited"
        }
    }
}
