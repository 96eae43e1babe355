//! A young person answers one question of a draft, skips it, does not know, or asks to be asked in person.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::{Answer, LONGEST_WORDS, Way};
use crate::attachment::{Attachment, Sort};
use crate::question_set::{self, Question};
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
    question: Question,
    number: usize,
    words: String,
    way: Option<Way>,
    attachments: Vec<Attachment>,
}

impl QuestionPage {
    fn asked(&self) -> String {
        self.frame.t(&question_set::ask(self.question.code)).into_owned()
    }

    fn all(&self) -> usize {
        self.statement.kind.questions.len()
    }
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, question, number) = asked(&young_person, visit)?;
    let app = visit.app.clone();
    let kept = Answer::all_of(&statement, &app, visit.read()?)?
        .into_iter()
        .find(|kept| kept.question == question.code);
    let (words, way) =
        kept.map_or_else(Default::default, |kept| (kept.words.unwrap_or_default(), Some(kept.way)));
    let attachments = Attachment::all_of(&statement, &app, visit.read()?)?;
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    visit.page(&QuestionPage { frame, problems, statement, question, number, words, way, attachments })
}

fn answer(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, question, number) = asked(&young_person, visit)?;
    let way = Way::of_code(visit.form.text("way")).unwrap_or(Way::Said);
    let words = visit.form.text("words").to_owned();
    // They go on to draw or speak: words that were begun are kept on the way, and none are needed.
    let then = Sort::of_code(visit.form.text("then")).map(|sort| sort.code());
    let app = visit.app.clone();
    let attachments = Attachment::all_of(&statement, &app, visit.read()?)?;
    let is_shown = attachments.iter().any(|attached| attached.question == question.code);
    if let Some(sort) = then.filter(|_| words.is_empty()) {
        return visit.go_to(&format!("/say/{}/{number}/add/{sort}", statement.id));
    }
    let problems = problems_with(&words, way, question, is_shown);
    if problems.any() {
        visit.has_problems();
        let frame = visit.frame().alone();
        return visit.again(&QuestionPage {
            frame,
            problems,
            statement,
            question,
            number,
            words,
            way: Some(way),
            attachments,
        });
    }

    let next = then.map_or_else(
        || next_page(&statement, number),
        |sort| format!("/say/{}/{number}/add/{sort}", statement.id),
    );
    let kept = (way == Way::Said).then_some(words).filter(|words| !words.is_empty());
    let answer = Answer { question: question.code.to_owned(), way, words: kept };
    let act = young_person.act("voice.question_answered", statement.id.0).about(young_person.id().0);
    visit.app.change(act.with(format!("{} {}", question.code, way.code())), move |change| {
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

fn problems_with(words: &str, way: Way, question: Question, is_shown: bool) -> Problems {
    let mut problems = Problems::default();
    if way == Way::Said {
        let is_a_choice = question.choices.is_empty() || question.choices.contains(&words);
        let is_missing = words.is_empty() && !is_shown;
        problems.add_if(is_missing && question.choices.is_empty(), "words", "problem-no-words");
        problems.add_if(is_missing && !question.choices.is_empty(), "words", "problem-no-choice");
        problems.add_if(!words.is_empty() && !is_a_choice, "words", "problem-no-choice");
        problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long");
    }
    problems
}

fn next_page(statement: &Statement, number: usize) -> String {
    if number >= statement.kind.questions.len() {
        format!("/say/{}/share", statement.id)
    } else {
        format!("/say/{}/{}", statement.id, number + 1)
    }
}
