//! A manager or a reviewing officer sees the complaints that wait for an answer, by the day it is owed.

use std::collections::HashMap;

use accounts::policy::Class;
use accounts::{Person, PersonId, Role, Worker, YoungPersonSeen};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use jiff::civil::Date;
use platform::{Moment, Result};
use store::{Read, sql};

use crate::complaint::ComplaintId;

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/complaints", words: "place-complaints", drawing: "" };
    Routes::new()
        .get("/complaints", show)
        .place(Role::TeamManager.code(), place)
        .place(Role::Iro.code(), place)
}

#[derive(Template)]
#[template(path = "complaints.html")]
struct ComplaintsPage {
    frame: Frame,
    rows: Vec<Row>,
}

struct Row {
    complaint: ComplaintId,
    young_person: Person,
    stage: i64,
    state: String,
    due_on: Date,
    due: Moment,
    is_mine: bool,
}

impl Row {
    /// The key of how it stands.
    fn stands(&self, frame: &Frame) -> &'static str {
        match self.state.as_str() {
            "open" if self.due < frame.now => "complaints-late",
            "open" => "complaints-waiting",
            _ => "complaints-answered",
        }
    }

    fn tag(&self, frame: &Frame) -> &'static str {
        match self.stands(frame) {
            "complaints-late" => "govuk-tag--red",
            "complaints-waiting" => "govuk-tag--yellow",
            _ => "govuk-tag--green",
        }
    }
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let app = visit.app.clone();
    let read = visit.read()?;
    let seen = YoungPersonSeen::all_of(&worker, Class::Words, &app, read)?;
    let mut near: HashMap<PersonId, YoungPersonSeen> =
        seen.into_iter().map(|seen| (seen.person.id, seen)).collect();
    near.retain(|_, seen| seen.roles.iter().any(|role| matches!(role, Role::TeamManager | Role::Iro)));
    let open = read.all(
        sql!(
            "select complaint.id, complaint.young_person_id, complaint.stage, complaint.state,
                complaint.owner_kind, stage.due_on, stage.due_at
            from representations_complaints complaint
            join representations_stages stage on stage.complaint_id = complaint.id
                and stage.stage = complaint.stage
            where complaint.authority_id = $1 and complaint.state in ('open', 'answered')
            order by stage.due_at, complaint.id"
        ),
        &[worker.authority.id.into()],
        |row| {
            let (id, who, stage, state) = (row.get(0)?, row.get::<PersonId>(1)?, row.get(2)?, row.get(3)?);
            let (owner, day): (String, String) = (row.get(4)?, row.get(5)?);
            Ok((id, who, (stage, state), Role::of_code(&owner), day, row.get(6)?))
        },
    )?;
    let rows = open.into_iter().filter_map(|(complaint, who, (stage, state), owner, day, due)| {
        let (seen, owner) = (near.get(&who)?, owner?);
        let is_mine = seen.roles.contains(&owner);
        let due_on = day.parse().unwrap_or(Date::ZERO);
        let young_person = seen.person.clone();
        let row = Row { complaint, young_person, stage, state, due_on, due, is_mine };
        (is_mine || seen.roles.contains(&Role::Iro)).then_some(row)
    });
    let rows = rows.collect();
    visit.page(&ComplaintsPage { frame: visit.frame(), rows })
}
