//! A young person chooses what to say, and begins, or goes on with what they began.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use plans::Review;
use platform::{Error, Result};

use crate::answer::Answer;
use crate::question_set::{BEFORE_MY_REVIEW, KEEPING_ME_SAFE};
use crate::{State, Statement, StatementId};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/say", show)
        .post("/say/before-my-review", begin)
        .post("/say/keeping-me-safe", begin_plan)
}

#[derive(Template)]
#[template(path = "say_something.html")]
struct ChoosePage {
    frame: Frame,
    review: Option<Review>,
    begun: Vec<Begun>,
}

/// A draft, and how far it has come.
struct Begun {
    statement: Statement,
    done: i64,
    next: usize,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, today) = (visit.app.clone(), visit.frame().today());
    let read = visit.read()?;
    let review = Review::next_of(young_person.id(), today, &app, read)?;
    let mut begun = Vec::new();
    for statement in Statement::all_of(&young_person, read)? {
        if statement.state == State::Draft {
            let done = Answer::count_of(statement.id, read)?;
            let next = usize::try_from(done).unwrap_or_default() + 1;
            begun.push(Begun { next: next.min(statement.kind.questions.len()), statement, done });
        }
    }
    visit.page(&ChoosePage { frame: visit.frame(), review, begun })
}

fn begin(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, today) = (visit.app.clone(), visit.frame().today());
    let review = Review::next_of(young_person.id(), today, &app, visit.read()?)?;
    let review = review.ok_or(Error::NotNow("no-review"))?.id;

    let who = (young_person.authority.id, young_person.id());
    let act = young_person.act("voice.statement_begun", review.0).about(young_person.id().0);
    let begun: StatementId =
        app.change(act, move |change| Statement::begin(change, who, BEFORE_MY_REVIEW, Some(review)))?;

    visit.go_to(&format!("/say/{begun}/1"))
}

/// What they think of the plan that is to keep them safe; it waits for no review.
fn begin_plan(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let who = (young_person.authority.id, young_person.id());
    let act = young_person.act("voice.statement_begun", young_person.id().0).about(young_person.id().0);
    let begun: StatementId =
        visit.app.change(act, move |change| Statement::begin(change, who, KEEPING_ME_SAFE, None))?;

    visit.go_to(&format!("/say/{begun}/1"))
}
