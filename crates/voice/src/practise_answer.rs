//! A worker reads what Robin, who does not exist, said; answers it; and sees the answer as Robin would.

use accounts::{Person, Worker};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::Answer;
use crate::besides::Besides;
use crate::plain_words::Shown;
use crate::practice::{self, Practice};
use crate::practise;
use crate::question_set::Kind;
use crate::reply::Outcome;
use crate::reply_to_statement::problems_with;
use crate::together::{Sitting, Together};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/practice/answer", show)
        .post("/practice/answer", answer)
        .get("/practice/seen", show_as_robin)
}

#[derive(Template)]
#[template(path = "practise_answer.html")]
struct AnswerPage {
    frame: Frame,
    problems: Problems,
    young_person: Person,
    kind: Kind,
    answers: Vec<Answer>,
    besides: Besides,
    words: String,
    outcome: Option<Outcome>,
    plain: Option<Shown>,
}

#[derive(Template)]
#[template(path = "practise_seen.html")]
struct SeenPage {
    frame: Frame,
    sitting: Sitting,
    outcome: Outcome,
    words: String,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let page = page(&worker, visit, Problems::default())?;
    visit.page(&page)
}

fn answer(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let mut practice = shared(&worker, visit)?;
    let (outcome, words) =
        (Outcome::of_code(visit.form.text("outcome")), visit.form.text("words").to_owned());
    let is_checked = visit.form.text("then") == "check";
    let problems = if is_checked { Problems::default() } else { problems_with(outcome, &words) };
    let is_sound = !problems.any();
    let mut page = page(&worker, visit, problems)?;
    let (age, usual) = (page.young_person.age(page.frame.today()), worker.person.language);
    let plain = Shown::of(&words, age, usual, !is_checked);
    let asks = is_checked || plain.is_worth_asking() && visit.form.text("asked") != "yes";
    let (Some(outcome), true, false) = (outcome, is_sound, asks) else {
        page.plain = (is_sound && asks).then_some(plain);
        return if is_checked { visit.page(&page) } else { visit.again(&page) };
    };
    practice.reply = Some((outcome.code().to_owned(), words));
    practise::keep(&worker, practice, visit)?;
    visit.go_to("/practice/seen")
}

fn show_as_robin(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let reply = shared(&worker, visit)?.reply;
    let (outcome, words) = reply.ok_or_else(|| Error::AlreadyDone("/practice/answer".into()))?;
    let outcome = Outcome::of_code(&outcome).ok_or(Error::NotFound)?;
    let sitting = practice::sitting(&worker, visit.app.now());
    visit.page(&SeenPage { frame: Together::frame(visit), sitting, outcome, words })
}

fn shared(worker: &Worker, visit: &mut Visit) -> Result<Practice> {
    let practice = practise::begun(worker, visit)?;
    if practice.is_shared { Ok(practice) } else { Err(Error::AlreadyDone("/practice/1".into())) }
}

fn page(worker: &Worker, visit: &mut Visit, problems: Problems) -> Result<AnswerPage> {
    let practice = shared(worker, visit)?;
    if problems.any() {
        visit.has_problems();
    }
    let Sitting { young_person, kind, .. } = practice::sitting(worker, visit.app.now());
    let (answers, besides) = (practice.answers(), practice.besides(worker));
    let (words, outcome) =
        (visit.form.text("words").to_owned(), Outcome::of_code(visit.form.text("outcome")));
    let frame = visit.frame();
    Ok(AnswerPage { frame, problems, young_person, kind, answers, besides, words, outcome, plain: None })
}

impl AnswerPage {
    fn is_chosen(&self, outcome: &Outcome) -> bool {
        self.outcome.as_ref() == Some(outcome)
    }

    fn called(&self) -> &str {
        &self.young_person.preferred_name
    }
}

impl SeenPage {
    fn what_will_happen(&self) -> String {
        self.frame.t(&format!("outcome-{}", self.outcome.code())).into_owned()
    }
}
