//! An administrator puts somebody in a team, as its manager or as a member. They leave the team they were in.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::{Administrator, Person, PersonId, Role, Team, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/people/{person}/team", show).post("/people/{person}/team", join)
}

#[derive(Template)]
#[template(path = "join_team.html")]
struct JoinPage {
    frame: Frame,
    person: Person,
    teams: Vec<Team>,
    team: String,
    manages: bool,
    problems: Problems,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let person = person(&administrator, visit)?;
    let (now, authority) = (visit.app.now(), administrator.authority.id);
    let read = visit.read()?;
    let teams = Team::all(authority, read)?;
    let (team, manages) = Team::of_person(person.id, now, read)?
        .map_or_else(Default::default, |(team, manages)| (team.id.to_string(), manages));
    visit.page(&JoinPage {
        frame: visit.frame(),
        person,
        teams,
        team,
        manages,
        problems: Problems::default(),
    })
}

fn join(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let person = person(&administrator, visit)?;
    let authority = administrator.authority.id;
    let (chosen, manages) = (visit.form.text("team").to_owned(), visit.form.text("as") == "manager");
    let mut problems = Problems::default();
    problems.add_if(chosen.is_empty(), "team", "problem-team");
    if !problems.any() {
        let team = Team::of(authority, chosen.parse()?, visit.read()?)?;
        match keep(&administrator, person.id, (team, manages), visit) {
            Ok(()) => return visit.go_to(&format!("/people/{}", person.id)),
            Err(Error::NotNow(why)) => problems.add("as", why),
            Err(error) => return Err(error),
        }
    }
    visit.has_problems();
    let teams = Team::all(authority, visit.read()?)?;
    visit.again(&JoinPage { frame: visit.frame(), person, teams, team: chosen, manages, problems })
}

fn keep(
    administrator: &Administrator,
    person: PersonId,
    (team, manages): (Team, bool),
    visit: &mut Visit,
) -> Result<()> {
    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let act =
        administrator.act("accounts.team_joined", person.0).with(if manages { "manager" } else { "member" });
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/people/{person}"))?;
        let now = change.now();
        let roles = Role::held_by(person, now, &mut **change)?;
        if !roles.iter().copied().any(policy::is_staff) {
            return Err(Error::NotNow("problem-team-staff"));
        }
        // Managing a team opens what its workers see, so the role must be given by name first.
        if manages && !roles.contains(&Role::TeamManager) {
            return Err(Error::NotNow("problem-team-manager"));
        }
        team.join(change, person, manages, now)
    })
}

fn person(administrator: &Administrator, visit: &mut Visit) -> Result<Person> {
    let (app, id) = (visit.app.clone(), visit.captured("person")?);
    Person::of(administrator.authority.id, id, &app, visit.read()?)
}
