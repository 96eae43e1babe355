//! Whoever looks into a complaint reads it, gives it more time with a reason, answers it, or moves it on when the
//! young person said so to them. The reviewing officer sees it too.

use accounts::policy::Class;
use accounts::{Person, Worker, YoungPersonSeen};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use jiff::civil::Date;
use platform::{Error, Moment, Result};

use crate::complaint::{Complaint, ComplaintId, State, Step};
use crate::next_stage::go_on;
use crate::stage::Stage;
use crate::{LONGEST_WORDS, is_late, policy, tell};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/complaints/{complaint}", show)
        .post("/complaints/{complaint}/answer", answer)
        .post("/complaints/{complaint}/more-time", more_time)
        .post("/complaints/{complaint}/next-stage", next_stage)
}

#[derive(Template)]
#[template(path = "look_into_complaint.html")]
struct LookPage {
    frame: Frame,
    problems: Problems,
    complaint: Complaint,
    young_person: Person,
    stages: Vec<Stage>,
    steps: Vec<Step>,
    must_answer: bool,
    may_go_on: bool,
    typed: [String; 3],
}

impl LookPage {
    fn here(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.number == self.complaint.stage)
    }

    fn is_late(&self, stage: &Stage) -> bool {
        stage.is_late(self.frame.now)
    }

    fn may_extend(&self) -> bool {
        self.must_answer && self.here().is_some_and(policy::may_extend)
    }
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let page = page(&worker, visit, Problems::default())?;
    let act = worker.act("representations.complaint_opened", page.complaint.id.0);
    visit.note_reading(act.about(page.complaint.young_person.0));
    visit.page(&page)
}

fn answer(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let complaint = owned(&worker, visit)?;
    let words = visit.form.text("words").to_owned();
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    let mut problems = Problems::default();
    problems.add_if(letters < 2, "words", "problem-no-complaint-answer");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long-here");
    if problems.any() {
        return again(&worker, visit, problems);
    }

    let went_to = format!("/complaints/{}", complaint.id);
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let (person, role) = (worker.id(), complaint.owner);
    let act = worker.act("representations.complaint_answered", complaint.id.0);
    visit.change(act.about(complaint.young_person.0), move |change| {
        change.take_form(person.0, form_key, &place)?;
        let state = if complaint.stage == policy::LAST_STAGE { State::Ended } else { State::Answered };
        complaint.becomes(change, state, complaint.stage)?;
        Stage::answer(change, &complaint, (person, role), &words)?;
        Complaint::record(change, complaint.id, ("answered", complaint.stage), Some(person))?;
        tell::something_new(change, complaint.authority, complaint.young_person, "/my-rights")
    })?;

    visit.go_to(&went_to)
}

fn more_time(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let complaint = owned(&worker, visit)?;
    let app = visit.app.clone();
    let stages = Stage::all_of(&complaint, &app, visit.read()?)?;
    let stage = stages.iter().find(|stage| stage.number == complaint.stage).ok_or(Error::NotFound)?;
    let day: Option<Date> = visit.form.text("until").parse().ok();
    let why = visit.form.text("why").to_owned();
    let day = day.filter(|day| policy::may_extend_to(stage, *day));
    let mut problems = Problems::default();
    problems.add_if(day.is_none(), "until", "problem-until");
    problems.add_if(why.is_empty(), "why", "problem-no-why");
    problems.add_if(why.chars().count() > LONGEST_WORDS, "why", "problem-too-long-here");
    let (Some(day), false) = (day, problems.any()) else { return again(&worker, visit, problems) };

    let due = Moment::end_of(day, &worker.authority.zone);
    let went_to = format!("/complaints/{}", complaint.id);
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let person = worker.id();
    let act = worker.act("representations.complaint_extended", complaint.id.0);
    visit.change(act.about(complaint.young_person.0), move |change| {
        change.take_form(person.0, form_key, &place)?;
        Stage::extend(change, &complaint, (day, due), &why)?;
        Complaint::record(change, complaint.id, ("more-time", complaint.stage), Some(person))?;
        tell::something_new(change, complaint.authority, complaint.young_person, "/my-rights")?;
        change.enqueue(&is_late::of_complaint(complaint.authority, complaint.id, (complaint.stage, due))?)
    })?;

    visit.go_to(&went_to)
}

fn next_stage(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let (complaint, seen) = looked_up(&worker, visit)?;
    if !seen.roles.contains(&complaint.owner) {
        return Err(Error::NotFound);
    }
    go_on(&worker, &complaint, &format!("/complaints/{}", complaint.id), visit)
}

/// The complaint in the address, if `worker` owes the answer to it now.
fn owned(worker: &Worker, visit: &mut Visit) -> Result<Complaint> {
    let (complaint, seen) = looked_up(worker, visit)?;
    if !seen.roles.contains(&complaint.owner) {
        return Err(Error::NotFound);
    }
    if policy::must_answer(&complaint, &seen.roles) {
        return Ok(complaint);
    }
    // A second tap comes after the first was kept.
    let form_key = visit.form.key().unwrap_or_default();
    let first = platform::form_went_to(worker.id().0, form_key, visit.read()?)?;
    Err(first.map_or(Error::NotNow("complaint-moved-on"), Error::AlreadyDone))
}

/// The complaint in the address as `worker` may see it; else it does not exist.
fn looked_up(worker: &Worker, visit: &mut Visit) -> Result<(Complaint, YoungPersonSeen)> {
    let id: ComplaintId = visit.captured("complaint")?;
    let app = visit.app.clone();
    let read = visit.read()?;
    let complaint = Complaint::in_authority(worker.authority.id, id, &app, read)?;
    let seen = YoungPersonSeen::of(worker, complaint.young_person, Class::Words, &app, read)?;
    if policy::may_see(&complaint, &seen.roles) { Ok((complaint, seen)) } else { Err(Error::NotFound) }
}

fn again(worker: &Worker, visit: &mut Visit, problems: Problems) -> Result<Response> {
    visit.has_problems();
    let page = page(worker, visit, problems)?;
    visit.again(&page)
}

fn page(worker: &Worker, visit: &mut Visit, problems: Problems) -> Result<LookPage> {
    let (complaint, seen) = looked_up(worker, visit)?;
    let app = visit.app.clone();
    let typed = ["words", "why", "until"].map(|name| visit.form.text(name).to_owned());
    let read = visit.read()?;
    let stages = Stage::all_of(&complaint, &app, read)?;
    let steps = complaint.steps(read)?;
    let must_answer = policy::must_answer(&complaint, &seen.roles);
    let may_go_on = policy::may_go_on(&complaint) && seen.roles.contains(&complaint.owner);
    let (frame, young_person) = (visit.frame(), seen.person);
    Ok(LookPage { frame, problems, complaint, young_person, stages, steps, must_answer, may_go_on, typed })
}
