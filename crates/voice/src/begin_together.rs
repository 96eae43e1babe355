//! A worker sits down with a young person and begins to write with them, on the worker's own device.

use accounts::{Person, PersonId, Worker};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use plans::Review;
use platform::{Error, Result};

use crate::edition::Edition;
use crate::question_set::{Kind, OF_A_REVIEW};
use crate::together::{self, Together};
use crate::{Statement, StatementId};

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/young-people/{young_person}/together", words: "write-together", drawing: "" };
    Routes::new()
        .place(accounts::ON_A_YOUNG_PERSONS_PAGE, place)
        .get("/young-people/{young_person}/together", show)
        .post("/young-people/{young_person}/together", begin)
        .post("/together/{statement}/leave", leave)
}

#[derive(Template)]
#[template(path = "begin_together.html")]
struct BeginPage {
    frame: Frame,
    young_person: Person,
    kinds: Vec<Kind>,
    open: Option<StatementId>,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let young_person = whom(&worker, visit)?;
    let open = Together::open_with(&worker, young_person.id, visit)?;
    let kinds = offered(&young_person, visit)?;
    visit.page(&BeginPage { frame: visit.frame(), young_person, kinds, open })
}

fn begin(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let person = whom(&worker, visit)?;
    let (young_person, code) = (person.id, visit.form.text("kind").to_owned());
    let kind = offered(&person, visit)?.into_iter().find(|kind| kind.code == code).ok_or(Error::NotFound)?;
    let review = if kind.code == OF_A_REVIEW {
        Some(review(young_person, visit)?.ok_or(Error::NotNow("no-review"))?.id)
    } else {
        None
    };

    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let again = format!("/young-people/{young_person}/together");
    let act = worker.act("voice.begun_together", young_person.0).about(young_person.0);
    let by = worker.clone();
    let begun = visit.change(act, move |change| {
        // A second tap is led to the page that offers to go on with what the first one began.
        change.take_form(by.id().0, form_key, &again)?;
        Together::begin(change, &by, young_person, (kind, review))
    })?;

    visit.go_to(&format!("/together/{begun}/1"))
}

/// They stop: the draft stays the young person's, and closes to the worker.
fn leave(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let together = Together::of(&worker, visit)?;
    let Statement { id, young_person, .. } = together.statement;
    let act = worker.act("voice.left_together", id.0).about(young_person.0);
    visit.change(act, move |change| Together::end(change, id))?;
    visit.go_to(&format!("/young-people/{young_person}"))
}

fn whom(worker: &Worker, visit: &mut Visit) -> Result<Person> {
    let id: PersonId = visit.captured("young_person")?;
    Ok(together::seen_at_work(worker, id, visit)?.person)
}

/// What the two may write, with words or with pictures as the young person chose.
fn offered(young_person: &Person, visit: &mut Visit) -> Result<Vec<Kind>> {
    let (has_review, age) = (review(young_person.id, visit)?.is_some(), young_person.age(visit.today()));
    let edition = Edition::chosen_by(young_person.id, visit.read()?)?.unwrap_or(Edition::Words);
    Ok(Kind::offered(edition, age, has_review))
}

fn review(young_person: PersonId, visit: &mut Visit) -> Result<Option<Review>> {
    let (app, today) = (visit.app.clone(), visit.today());
    Review::next_of(young_person, today, &app, visit.read()?)
}
