//! A worker learns to write with a young person, on somebody who does not exist.

use accounts::Worker;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer_together::{TogetherPage, Typed};
use crate::policy::{self, Offered};
use crate::practice::{self, Practice};
use crate::share_together::SharePage;
use crate::together::Together;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/practice", show)
        .post("/practice", begin)
        .post("/practice/wipe", wipe)
        .post("/practice/leave", leave)
        .get("/practice/share", show_share)
        .post("/practice/share", share)
        .get("/practice/{number}", show_question)
        .post("/practice/{number}", answer)
}

#[derive(Template)]
#[template(path = "practise.html")]
struct PractisePage {
    frame: Frame,
    practice: Option<Practice>,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let app = visit.app.clone();
    let practice = Practice::of(&worker, &app, visit.read()?)?;
    visit.page(&PractisePage { frame: visit.frame(), practice })
}

fn begin(worker: Worker, visit: &mut Visit) -> Result<Response> {
    keep(&worker, Practice::default(), visit)?;
    visit.go_to("/practice/1")
}

fn wipe(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let (person, now) = (worker.id(), visit.app.now());
    let act = worker.act("voice.practice_wiped", person.0);
    visit.change(act, move |change| Practice::wipe(change, person, now))?;
    visit.go_to("/practice")
}

fn leave(_: Worker, visit: &mut Visit) -> Result<Response> {
    visit.go_to("/practice")
}

fn show_question(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let practice = begun(&worker, visit)?;
    let (sitting, number) = (practice::sitting(&worker, visit.app.now()), visit.captured::<usize>("number")?);
    let question = sitting.kind.question(number).ok_or(Error::NotFound)?;
    let (frame, problems) = (Together::frame(visit), Problems::default());
    let typed = practice.typed(question.code);
    let asking = practice.asking(sitting.kind, question);
    visit.page(&TogetherPage { frame, problems, sitting, asking, number, typed })
}

fn answer(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let mut practice = begun(&worker, visit)?;
    let (sitting, number) = (practice::sitting(&worker, visit.app.now()), visit.captured::<usize>("number")?);
    let question = sitting.kind.question(number).ok_or(Error::NotFound)?;
    let (typed, mut asking) = (Typed::of(visit), practice.asking(sitting.kind, question));
    asking.picked = asking.sent(&Together::frame(visit), &visit.form);
    let problems = typed.problems(&asking);
    if problems.any() {
        visit.has_problems();
        let frame = Together::frame(visit);
        return visit.again(&TogetherPage { frame, problems, sitting, asking, number, typed });
    }
    practice.answer(&asking, &typed);
    keep(&worker, practice, visit)?;
    visit.go_to(&sitting.after(number))
}

fn show_share(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let people = practice::people(&worker, visit.app.now());
    let goes_in = people.iter().filter(|(_, offered)| *offered != Offered::LeftOut);
    let ticked = goes_in.map(|(near, _)| near.person.id.to_string()).collect();
    let page = share_page(&worker, visit, ticked, Problems::default())?;
    visit.page(&page)
}

fn share(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let mut practice = begun(&worker, visit)?;
    let ticked: Vec<String> = visit.form.all("reader").map(str::to_owned).collect();
    let people = practice::people(&worker, visit.app.now());
    let left_in = people.iter().filter(|(near, _)| ticked.contains(&near.person.id.to_string()));
    let roles: Vec<accounts::Role> = left_in.map(|(near, _)| near.role).collect();
    let mut problems = Problems::default();
    problems.add_if(policy::first_answerer(&roles).is_none(), "readers", "problem-nobody-answers");
    problems.add_if(visit.form.text("said") != "share-it", "said", "problem-did-not-say");
    if problems.any() {
        visit.has_problems();
        let page = share_page(&worker, visit, ticked, problems)?;
        return visit.again(&page);
    }
    practice.is_shared = true;
    keep(&worker, practice, visit)?;
    visit.go_to("/practice/answer")
}

fn share_page(
    worker: &Worker,
    visit: &mut Visit,
    ticked: Vec<String>,
    problems: Problems,
) -> Result<SharePage> {
    let (practice, now) = (begun(worker, visit)?, visit.app.now());
    let (answers, besides) = (practice.answers(), practice.besides(worker));
    let (sitting, people) = (practice::sitting(worker, now), practice::people(worker, now));
    Ok(SharePage { frame: Together::frame(visit), problems, sitting, answers, besides, people, ticked })
}

/// What is being practised; whoever has not begun is led to where that is done.
pub(crate) fn begun(worker: &Worker, visit: &mut Visit) -> Result<Practice> {
    let app = visit.app.clone();
    let practice = Practice::of(worker, &app, visit.read()?)?;
    practice.ok_or_else(|| Error::AlreadyDone("/practice".into()))
}

pub(crate) fn keep(worker: &Worker, practice: Practice, visit: &mut Visit) -> Result<()> {
    let by = worker.clone();
    let act = worker.act("voice.practised", worker.id().0);
    visit.change(act, move |change| practice.keep(change, &by))
}
