//! A young person answers one question of a draft, skips it, does not know, or asks to be asked in person.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};
use safety::Hour;

use crate::answer::{Answer, Way};
use crate::asking::Asking;
use crate::attachment::{Attachment, Sort};
use crate::edition::is_young;
use crate::provenance::Provenance;
use crate::question_set::{Question, Shape};
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
    attachments: Vec<Attachment>,
    hour: Hour,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let page = page(&young_person, visit)?;
    visit.page(&page)
}

fn answer(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let mut page = page(&young_person, visit)?;
    let way = Way::of_code(visit.form.text("way")).unwrap_or(Way::Said);
    page.asking.picked = page.asking.sent(&page.frame, &visit.form);
    page.way = Some(way);
    // They go on to draw or speak: words that were begun are kept on the way, and none are needed.
    let then = Sort::of_code(visit.form.text("then")).map(|sort| page.adds(sort));
    if let Some(adds) = then.as_deref().filter(|_| page.asking.picked.is_empty()) {
        return visit.go_to(adds);
    }
    page.problems = if page.is_shown() { page.asking.problems_beside(way) } else { page.asking.problems_with(way) };
    if page.problems.any() {
        visit.has_problems();
        page.frame = visit.frame().alone();
        return visit.again(&page);
    }

    let next = then.unwrap_or_else(|| page.next());
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

/// The draft and the question in the address.
pub(crate) fn asked(young_person: &YoungPerson, visit: &mut Visit) -> Result<(Statement, Question, usize)> {
    let (id, number) = (visit.captured::<StatementId>("statement")?, visit.captured::<usize>("number")?);
    let statement = Statement::of(young_person, id, visit.read()?)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::NotNow("already-shared"));
    }
    let question = statement.kind.question(number).ok_or(Error::NotFound)?;
    Ok((statement, question, number))
}

/// The question with what was answered so far.
fn page(young_person: &YoungPerson, visit: &mut Visit) -> Result<QuestionPage> {
    let (statement, question, number) = asked(young_person, visit)?;
    let (app, today) = (visit.app.clone(), visit.today());
    let read = visit.read()?;
    let answers = Answer::all_of(&statement, &app, read)?;
    let way = crate::answer::to(&answers, question.code).map(|answer| answer.way);
    let asking = Asking::of((statement.kind, question), &answers, is_young(young_person.person.age(today)));
    let attachments = Attachment::all_of(&statement, &app, read)?;
    let hour = Hour::of(&young_person.authority, app.now(), read)?;
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    Ok(QuestionPage { frame, problems, statement, number, asking, way, attachments, hour })
}

impl QuestionPage {
    fn asked(&self) -> String {
        self.asking.asked(&self.frame)
    }

    fn all(&self) -> usize {
        self.statement.kind.questions.len()
    }

    /// Whether something drawn, photographed or spoken answers it already.
    fn is_shown(&self) -> bool {
        self.attachments.iter().any(|attached| attached.question == self.asking.question.code)
    }

    /// Where something else is added to the answer.
    fn adds(&self, sort: Sort) -> String {
        format!("/say/{}/{}/add/{}", self.statement.id, self.number, sort.code())
    }

    fn next(&self) -> String {
        if self.number >= self.all() {
            format!("/say/{}/share", self.statement.id)
        } else {
            format!("/say/{}/{}", self.statement.id, self.number + 1)
        }
    }
}
