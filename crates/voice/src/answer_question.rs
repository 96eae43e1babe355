//! A young person answers one question of a draft, skips it, does not know, or asks to be asked in person.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};
use safety::Hour;

use crate::answer::{Answer, Way};
use crate::asking::Asking;
use crate::edition::is_young;
use crate::provenance::Provenance;
use crate::question_set::Shape;
use crate::together::Together;
use crate::{Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/{number}", show).post("/say/{statement}/{number}", answer)
}

#[derive(Template)]
#[template(path = "answer_question.html")]
struct QuestionPage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    number: usize,
    asking: Asking,
    way: Option<Way>,
    hour: Hour,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let page = asked(&young_person, visit)?;
    visit.page(&page)
}

fn answer(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let mut page = asked(&young_person, visit)?;
    let way = Way::of_code(visit.form.text("way")).unwrap_or(Way::Said);
    page.asking.picked = page.asking.sent(&page.frame, &visit.form);
    page.way = Some(way);
    page.problems = page.asking.problems_with(way);
    if page.problems.any() {
        visit.has_problems();
        page.frame = visit.frame().alone();
        return visit.again(&page);
    }

    let next = page.next();
    let (statement, question) = (page.statement.clone(), page.asking.question.code);
    let answer = Answer { question: question.to_owned(), way, words: page.asking.kept(way) };
    let act = young_person.act("voice.question_answered", statement.id.0).about(young_person.id().0);
    visit.app.change(act.with(format!("{question} {}", way.code())), move |change| {
        Together::end(change, statement.id)?;
        Provenance::is_alone(change, &statement, &answer.question)?;
        answer.keep(change, &statement)
    })?;

    visit.go_to(&next)
}

/// The draft and the question in the address, with what was answered so far.
fn asked(young_person: &YoungPerson, visit: &mut Visit) -> Result<QuestionPage> {
    let (id, number) = (visit.captured::<StatementId>("statement")?, visit.captured::<usize>("number")?);
    let (app, today) = (visit.app.clone(), visit.today());
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::NotNow("already-shared"));
    }
    let question = statement.kind.question(number).ok_or(Error::NotFound)?;
    let answers = Answer::all_of(&statement, &app, read)?;
    let way = crate::answer::to(&answers, question.code).map(|answer| answer.way);
    let asking = Asking::of((statement.kind, question), &answers, is_young(young_person.person.age(today)));
    let hour = Hour::of(&young_person.authority, app.now(), read)?;
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    Ok(QuestionPage { frame, problems, statement, number, asking, way, hour })
}

impl QuestionPage {
    fn asked(&self) -> String {
        self.asking.asked(&self.frame)
    }

    fn all(&self) -> usize {
        self.statement.kind.questions.len()
    }

    fn next(&self) -> String {
        if self.number >= self.all() {
            format!("/say/{}/share", self.statement.id)
        } else {
            format!("/say/{}/{}", self.statement.id, self.number + 1)
        }
    }
}
