//! A young person sees their complaint: who looks into it, by when, what was answered, and what they can do next.

use accounts::{Related, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Error, Result};

use crate::complaint::{Complaint, ComplaintId, State, Step};
use crate::next_stage::go_on;
use crate::policy;
use crate::stage::Stage;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-complaints/{complaint}", show)
        .post("/my-complaints/{complaint}/settled", settle)
        .post("/my-complaints/{complaint}/next-stage", not_settled)
}

#[derive(Template)]
#[template(path = "my_complaint.html")]
struct MyComplaintPage {
    frame: Frame,
    complaint: Complaint,
    stages: Vec<Stage>,
    steps: Vec<Step>,
    near: Vec<Related>,
    may_go_on: bool,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let complaint = theirs(&young_person, visit)?;
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let stages = Stage::all_of(&complaint, &app, read)?;
    let steps = complaint.steps(read)?;
    let near = people_of(young_person.id(), now, &app, read)?;
    let may_go_on = policy::may_go_on(&complaint);
    visit.page(&MyComplaintPage { frame: visit.frame(), complaint, stages, steps, near, may_go_on })
}

fn settle(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let complaint = theirs(&young_person, visit)?;
    let went_to = format!("/my-complaints/{}", complaint.id);
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let person = young_person.id();
    let act = young_person.act("representations.complaint_settled", complaint.id.0).about(person.0);
    visit.change(act, move |change| {
        change.take_form(person.0, form_key, &place)?;
        if complaint.state != State::Answered {
            return Err(Error::NotNow("complaint-moved-on"));
        }
        complaint.becomes(change, State::Settled, complaint.stage)?;
        Complaint::record(change, complaint.id, ("settled", complaint.stage), Some(person))
    })?;

    visit.go_to(&went_to)
}

fn not_settled(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let complaint = theirs(&young_person, visit)?;
    go_on(&young_person, &complaint, &format!("/my-complaints/{}", complaint.id), visit)
}

fn theirs(young_person: &YoungPerson, visit: &mut Visit) -> Result<Complaint> {
    let id: ComplaintId = visit.captured("complaint")?;
    let app = visit.app.clone();
    Complaint::of(young_person, id, &app, visit.read()?)
}

impl MyComplaintPage {
    fn is_late(&self, stage: &Stage) -> bool {
        stage.is_late(self.frame.now)
    }

    /// Who looks into it, by name.
    fn owner(&self) -> String {
        self.called(self.complaint.owner)
    }

    fn called(&self, role: Role) -> String {
        let found = self.near.iter().find(|near| near.role == role);
        let name = found.map(|near| near.person.preferred_name.clone());
        name.unwrap_or_else(|| self.frame.t("someone-for-complaints").into_owned())
    }

    /// The key of the clock of a stage.
    fn clock(&self, stage: &Stage) -> &'static str {
        match stage {
            stage if stage.answered_at.is_some() => "complaint-clock-answered",
            stage if stage.is_late(self.frame.now) => "complaint-clock-late",
            stage if stage.number == policy::LAST_STAGE => "complaint-clock-panel",
            _ => "complaint-clock",
        }
    }

    fn colour(&self, stage: &Stage) -> &'static str {
        match self.clock(stage) {
            "complaint-clock-answered" => "clock--answered",
            "complaint-clock-late" => "clock--late",
            _ => "clock--promised",
        }
    }
}
