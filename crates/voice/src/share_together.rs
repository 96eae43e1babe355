//! With a worker beside them, a young person sees who will read it, takes out whom they like, that worker too,
//! and says "share it".

use accounts::{Person, Related, Role, Worker, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use jiff::civil::Date;
use plans::Review;
use platform::{Error, Result};
use safety::Raising;

use crate::answer::Answer;
use crate::answer_clock::{self, Promise};
use crate::besides::Besides;
use crate::policy::{self, Offered};
use crate::provenance::Provenance;
use crate::share_statement;
use crate::together::{Sitting, Together};
use crate::who_reads::{People, WhoReads};
use crate::{Reader, Statement, raised};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/together/{statement}/share", show)
        .post("/together/{statement}/share", share)
        .get("/together/{statement}/shared", shared)
}

#[derive(Template)]
#[template(path = "share_together.html")]
pub(crate) struct SharePage {
    pub(crate) frame: Frame,
    pub(crate) problems: Problems,
    pub(crate) sitting: Sitting,
    pub(crate) answers: Vec<Answer>,
    pub(crate) besides: Besides,
    pub(crate) people: People,
    pub(crate) ticked: Vec<String>,
}

/// What the two see after: who answers and by when, and no words.
#[derive(Template)]
#[template(path = "shared_together.html")]
struct SharedPage {
    frame: Frame,
    sitting: Sitting,
    answers: Option<Person>,
    day: Option<Date>,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let together = Together::of(&worker, visit)?;
    let WhoReads { people, ticked, .. } = near(&together.statement, visit)?;
    let act = worker.act("voice.draft_seen_together", together.statement.id.0);
    visit.note_reading(act.about(together.statement.young_person.0));
    let page = page(visit, together, (people, ticked), Problems::default())?;
    visit.page(&page)
}

fn share(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let together = match Together::of(&worker, visit) {
        // A second tap comes after the first was kept: it is led to where that one went.
        Err(Error::NotFound) => {
            let form_key = visit.form.key().unwrap_or_default();
            let went_to = platform::form_went_to(worker.id().0, form_key, visit.read()?)?;
            return Err(went_to.map_or(Error::NotFound, Error::AlreadyDone));
        }
        found => found?,
    };
    let mut who = near(&together.statement, visit)?;
    who.tick(&visit.form);
    let readers = who.readers();
    let (people, ticked) = (who.people, who.ticked);
    let left_in: Vec<Role> =
        readers.iter().filter(|reader| !reader.is_taken_out).map(|reader| reader.role).collect();
    let owner = policy::first_answerer(&left_in);
    let mut problems = Problems::default();
    problems.add_if(owner.is_none(), "readers", "problem-nobody-answers");
    problems.add_if(visit.form.text("said") != "share-it", "said", "problem-did-not-say");
    let (Some(owner), false) = (owner, problems.any()) else {
        visit.has_problems();
        let page = page(visit, together, (people, ticked), problems)?;
        return visit.again(&page);
    };
    let promise = promised(&together.statement, &worker, visit)?;
    let app = visit.app.clone();
    let answers = Answer::all_of(&together.statement, &app, visit.read()?)?;
    let raising = raised::by_sharing(&worker.authority, &together.statement, (&answers, ""), &readers);
    keep(&worker, together.statement, (readers, raising), (owner, promise), visit)
}

fn keep(
    worker: &Worker,
    statement: Statement,
    (readers, raising): (Vec<Reader>, Raising),
    (owner, promise): (Role, Promise),
    visit: &mut Visit,
) -> Result<Response> {
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let (went_to, by) = (format!("/together/{}/shared", statement.id), worker.id());
    let place = went_to.clone();
    let act = worker.act("voice.shared_together", statement.id.0).about(statement.young_person.0);
    visit.change(act.with(owner.code()), move |change| {
        change.take_form(by.0, form_key, &place)?;
        share_statement::keep(change, &statement, (&readers, &raising), (owner, promise))?;
        Provenance::sum_up(change, &statement)?;
        Together::end(change, statement.id)
    })?;
    visit.go_to(&went_to)
}

fn shared(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let together = Together::just_shared(&worker, visit)?;
    let (app, now) = (visit.app.clone(), visit.app.now());
    let near = people_of(together.statement.young_person, now, &app, visit.read()?)?;
    let owner = together.statement.owner;
    let answers = near.into_iter().find(|near| Some(near.role) == owner).map(|near| near.person);
    let day = together.statement.promised_on;
    visit.page(&SharedPage { frame: Together::frame(visit), sitting: together.sitting, answers, day })
}

fn promised(statement: &Statement, worker: &Worker, visit: &mut Visit) -> Result<Promise> {
    let (app, now, today) = (visit.app.clone(), visit.app.now(), visit.today());
    let next = Review::next_of(statement.young_person, today, &app, visit.read()?)?;
    let review = next.filter(|review| Some(review.id) == statement.review).map(|review| review.held_on);
    Ok(answer_clock::promise(now, review, &worker.authority))
}

fn near(statement: &Statement, visit: &mut Visit) -> Result<WhoReads> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    WhoReads::of(statement.young_person, (&app, now), visit.read()?)
}

fn page(
    visit: &mut Visit,
    together: Together,
    (people, ticked): (People, Vec<String>),
    problems: Problems,
) -> Result<SharePage> {
    let app = visit.app.clone();
    let read = visit.read()?;
    let answers = Answer::all_of(&together.statement, &app, read)?;
    let besides = Besides::of(&together.statement, &app, read)?;
    let (frame, sitting) = (Together::frame(visit), together.sitting);
    Ok(SharePage { frame, problems, sitting, answers, besides, people, ticked })
}

impl SharePage {
    /// For whom they answer now.
    fn away(&self, near: &Related) -> Option<&str> {
        let away = self.people.iter().find(|(there, _)| Some(there.person.id) == near.covers)?;
        Some(&away.0.person.preferred_name)
    }

    fn is_ticked(&self, person: &Related) -> bool {
        self.ticked.contains(&person.person.id.to_string())
    }

    fn is_beside_them(&self, person: &Related) -> bool {
        person.person.id == self.sitting.worker.id
    }
}
