//! The teams of an authority and who is in them; an administrator adds one.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::{Administrator, Person, Team, TeamMember};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/teams", show).post("/teams", add)
}

#[derive(Template)]
#[template(path = "teams.html")]
struct TeamsPage {
    frame: Frame,
    teams: Vec<Team>,
    members: Vec<(TeamMember, Person)>,
    name: String,
    problems: Problems,
}

/// Longer than any team is called, in letters.
const LONGEST_NAME: usize = 80;

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let page = page(&administrator, visit, String::new(), Problems::default())?;
    visit.page(&page)
}

fn add(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let name = visit.form.text("name").to_owned();
    let mut problems = Problems::default();
    problems.add_if(name.is_empty(), "name", "problem-team-name");
    problems.add_if(name.chars().count() > LONGEST_NAME, "name", "problem-name-long");
    if !problems.any() {
        match keep(&administrator, &name, visit) {
            Ok(()) => return visit.go_to("/teams"),
            Err(Error::NotNow(why)) => problems.add("name", why),
            Err(error) => return Err(error),
        }
    }
    visit.has_problems();
    let page = page(&administrator, visit, name, problems)?;
    visit.again(&page)
}

fn keep(administrator: &Administrator, name: &str, visit: &mut Visit) -> Result<()> {
    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let (authority, name) = (administrator.authority.id, name.to_owned());
    visit.change(administrator.act("accounts.team_added", authority.0), move |change| {
        change.take_form(by.0, form_key, "/teams")?;
        let there = Team::all(authority, &mut **change)?;
        if there.iter().any(|team| team.name.to_lowercase() == name.to_lowercase()) {
            return Err(Error::NotNow("problem-team-taken"));
        }
        Team::add(change, authority, &name)?;
        Ok(())
    })
}

fn page(
    administrator: &Administrator,
    visit: &mut Visit,
    name: String,
    problems: Problems,
) -> Result<TeamsPage> {
    let (app, authority) = (visit.app.clone(), administrator.authority.id);
    let read = visit.read()?;
    let teams = Team::all(authority, read)?;
    let members = Team::members_told(authority, app.now(), &app, read)?;
    Ok(TeamsPage { frame: visit.frame(), teams, members, name, problems })
}

impl TeamsPage {
    fn members_of(&self, team: &Team) -> impl Iterator<Item = &(TeamMember, Person)> {
        self.members.iter().filter(move |(member, _)| member.team == team.id)
    }
}
