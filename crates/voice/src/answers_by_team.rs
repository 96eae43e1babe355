//! A team manager sees how their teams answer: from counters, and what waits now of their own young people.

use std::collections::HashMap;

use accounts::TeamManager;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use platform::Result;
use platform::uuid::Uuid;
use store::{Read, sql};

use crate::counted::Counted;
use crate::months::{Months, month_in_words};
use crate::{Event, answers_listed};

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/team-answers", words: "place-team-answers", drawing: "" };
    Routes::new().get("/team-answers", show).place("team_manager", place).and(answers_listed::routes())
}

#[derive(Template)]
#[template(path = "answers_by_team.html")]
struct TeamAnswersPage {
    frame: Frame,
    months: Months,
    choices: Vec<String>,
    teams: Vec<TeamAnswers>,
}

/// A team, what waits for an answer now, and how answers came in the months that were chosen.
struct TeamAnswers {
    team: ManagedTeam,
    owed: i64,
    late: i64,
    counted: Counted,
}

/// A team that the person managed when the page was made.
pub(crate) struct ManagedTeam {
    pub(crate) id: Uuid,
    pub(crate) name: String,
}

fn show(manager: TeamManager, visit: &mut Visit) -> Result<Response> {
    let frame = visit.frame();
    let months = Months::asked(&visit.query, frame.today());
    let choices = Months::choices(frame.today());
    let (now, read) = (visit.app.now(), visit.read()?);
    let mut by_team = Counted::by_team(&manager, now, (&months.from, &months.until), read)?;
    let mut waiting = waiting(&manager, now, read)?;
    let mut teams = Vec::new();
    for team in managed(&manager, now, read)? {
        let (owed, late) = waiting.remove(&team.id).unwrap_or_default();
        teams.push(TeamAnswers { owed, late, counted: by_team.remove(&team.id).unwrap_or_default(), team });
    }
    visit.page(&TeamAnswersPage { frame, months, choices, teams })
}

/// The teams that `manager` manages now.
pub(crate) fn managed(
    manager: &TeamManager,
    now: platform::Moment,
    read: &mut impl Read,
) -> Result<Vec<ManagedTeam>> {
    Ok(read.all(
        sql!(
            "select team.id, team.name
            from accounts_team_members manager
            join accounts_teams team on team.id = manager.team_id
            where manager.person_id = $1 and manager.manages
                and manager.from_at <= $2 and (manager.until_at is null or manager.until_at > $2)
            order by team.name, team.id"
        ),
        &[manager.id().into(), now.into()],
        |row| Ok(ManagedTeam { id: row.get(0)?, name: row.get(1)? }),
    )?)
}

/// What the young people of each team of `manager` wait for, and how much of it is late: as many rows as wait.
fn waiting(
    manager: &TeamManager,
    now: platform::Moment,
    read: &mut impl Read,
) -> Result<HashMap<Uuid, (i64, i64)>> {
    let rows = read.all(
        sql!(
            "select team_id, count(*), sum(case when due < $2 then 1 else 0 end)
            from (
                select distinct member.team_id as team_id, statement.id as id,
                    statement.promise_due_at as due
                from accounts_team_members manager
                join accounts_team_members member on member.team_id = manager.team_id
                    and member.from_at <= $2 and (member.until_at is null or member.until_at > $2)
                join accounts_relationships related on related.person_id = member.person_id
                    and related.kind in ('social_worker', 'personal_adviser')
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                join voice_statements statement on statement.young_person_id = related.young_person_id
                    and statement.state = 'waiting'
                where manager.person_id = $1 and manager.manages
                    and manager.from_at <= $2 and (manager.until_at is null or manager.until_at > $2)
            ) owed
            group by team_id"
        ),
        &[manager.id().into(), now.into()],
        |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))),
    )?;
    Ok(rows.into_iter().collect())
}

impl TeamAnswersPage {
    fn month(&self, month: &str) -> String {
        month_in_words(&self.frame, month)
    }

    /// "83%", or a dash where there is nothing to say it of.
    fn of_hundred(&self, number: Option<i64>) -> String {
        number.map_or_else(|| "–".to_owned(), |number| format!("{number}%"))
    }

    fn days(&self, days: Option<i64>) -> String {
        days.map_or_else(|| "–".to_owned(), |days| self.frame.t1("working-days", "days", days).into_owned())
    }

    fn list(&self, team: &TeamAnswers, event: &str) -> String {
        format!("/team-answers/{}?what={event}&{}", team.team.id, self.months.query())
    }
}

impl TeamAnswers {
    fn was_late(&self) -> i64 {
        self.counted.number(Event::WasLate)
    }

    fn did_not_help(&self) -> i64 {
        self.counted.number(Event::DidNotHelp)
    }
}
