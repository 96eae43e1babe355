//! A young person puts something right in what they shared: it stands beside their first words, which stay.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::{self, Answer, LONGEST_WORDS};
use crate::question_set::{self, Question};
use crate::version::{Beside, NewVersion, Version};
use crate::{Reader, State, Statement, StatementId, tell};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-statements/{statement}/put-right/{number}", show)
        .post("/my-statements/{statement}/put-right/{number}", keep)
}

#[derive(Template)]
#[template(path = "put_right.html")]
struct PutRightPage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    question: Question,
    number: usize,
    answer: Option<Answer>,
    words: String,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let page = page(&young_person, visit, Problems::default())?;
    visit.page(&page)
}

fn keep(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, question, _) = asked(&young_person, visit)?;
    let words = visit.form.text("words").to_owned();
    let mut problems = Problems::default();
    problems.add_if(words.is_empty(), "words", "problem-nothing-put-right");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long");
    if problems.any() {
        visit.has_problems();
        let page = page(&young_person, visit, problems)?;
        return visit.again(&page);
    }

    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let went_to = format!("/my-statements/{}", statement.id);
    let (place, me) = (went_to.clone(), young_person.id());
    let readers = Reader::all_of(statement.id, visit.read()?)?;
    let act = young_person.act("voice.put_right", statement.id.0).about(me.0).with(question.code);
    visit.change(act, move |change| {
        change.take_form(me.0, form_key, &place)?;
        let (beside, words) = (Beside::PutRight, words.as_str());
        let new = NewVersion { question: question.code, beside, language: None, words };
        Version::add(change, &statement, me, &new)?;
        // Whoever read the first words hears that there are more.
        let told = readers.iter().filter(|reader| !reader.is_taken_out && !reader.is_only_if_needed);
        told.into_iter()
            .try_for_each(|reader| tell::something_new(change, statement.authority, reader.person, "/inbox"))
    })?;

    visit.go_to(&went_to)
}

fn asked(young_person: &YoungPerson, visit: &mut Visit) -> Result<(Statement, Question, usize)> {
    let (id, number) = (visit.captured::<StatementId>("statement")?, visit.captured::<usize>("number")?);
    let statement = Statement::of(young_person, id, visit.read()?)?;
    if statement.state == State::Draft {
        return Err(Error::AlreadyDone(format!("/say/{id}/{number}")));
    }
    let question = statement.kind.question(number).ok_or(Error::NotFound)?;
    Ok((statement, question, number))
}

fn page(young_person: &YoungPerson, visit: &mut Visit, problems: Problems) -> Result<PutRightPage> {
    let (statement, question, number) = asked(young_person, visit)?;
    let app = visit.app.clone();
    let answers = Answer::all_of(&statement, &app, visit.read()?)?;
    let answer = answer::to(&answers, question.code).cloned();
    let words = visit.form.text("words").to_owned();
    Ok(PutRightPage { frame: visit.frame().alone(), problems, statement, question, number, answer, words })
}

impl PutRightPage {
    fn asked(&self) -> String {
        self.frame.t(&question_set::ask(self.question.code)).into_owned()
    }

    fn answers(&self) -> Vec<Answer> {
        self.answer.iter().cloned().collect()
    }
}
