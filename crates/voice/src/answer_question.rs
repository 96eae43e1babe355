//! A young person answers one question of a draft, skips it, does not know, or asks to be asked in person.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::{Answer, LONGEST_WORDS, Way};
use crate::language_of_words::{self, Languages, WrittenIn};
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
    language: Option<WrittenIn>,
}

impl QuestionPage {
    fn asked(&self) -> String {
        self.frame.t(&question_set::ask(self.question.code)).into_owned()
    }

    fn all(&self) -> usize {
        self.statement.kind.questions.len()
    }

    fn languages(&self) -> [WrittenIn; 22] {
        language_of_words::ALL
    }

    /// The language chosen for these words, or else the one of the page.
    fn language(&self) -> &'static str {
        self.language.map_or(self.frame.language.code(), |language| language.code)
    }
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, question, number) = asked(&young_person, visit)?;
    let app = visit.app.clone();
    let kept = Answer::all_of(&statement, &app, visit.read()?)?
        .into_iter()
        .find(|kept| kept.question == question.code);
    let language = Languages::of(&statement, visit.read()?)?.to(question.code);
    let (words, way) =
        kept.map_or_else(Default::default, |kept| (kept.words.unwrap_or_default(), Some(kept.way)));
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    visit.page(&QuestionPage { frame, problems, statement, question, number, words, way, language })
}

fn answer(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, question, number) = asked(&young_person, visit)?;
    let way = Way::of_code(visit.form.text("way")).unwrap_or(Way::Said);
    let words = visit.form.text("words").to_owned();
    let language = WrittenIn::of_code(visit.form.text("language"));
    let problems = problems_with(&words, way, question);
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
            language,
        });
    }

    let next = next_page(&statement, number);
    let kept = (way == Way::Said).then_some(words);
    let is_own_words = kept.is_some() && question.choices.is_empty();
    let language = language.or_else(|| WrittenIn::of_code(visit.language_of_page().code()));
    let written_in = language.filter(|_| is_own_words);
    let answer = Answer { question: question.code.to_owned(), way, words: kept };
    let act = young_person.act("voice.question_answered", statement.id.0).about(young_person.id().0);
    visit.app.change(act.with(format!("{} {}", question.code, way.code())), move |change| {
        answer.keep(change, &statement)?;
        written_in.map_or(Ok(()), |language| language.keep(change, &statement, question.code))
    })?;

    visit.go_to(&next)
}

/// The draft and the question in the address.
fn asked(young_person: &YoungPerson, visit: &mut Visit) -> Result<(Statement, Question, usize)> {
    let (id, number) = (visit.captured::<StatementId>("statement")?, visit.captured::<usize>("number")?);
    let statement = Statement::of(young_person, id, visit.read()?)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::NotNow("already-shared"));
    }
    let question = statement.kind.question(number).ok_or(Error::NotFound)?;
    Ok((statement, question, number))
}

fn problems_with(words: &str, way: Way, question: Question) -> Problems {
    let mut problems = Problems::default();
    if way == Way::Said {
        let is_a_choice = question.choices.is_empty() || question.choices.contains(&words);
        problems.add_if(words.is_empty() && question.choices.is_empty(), "words", "problem-no-words");
        problems.add_if(words.is_empty() && !question.choices.is_empty(), "words", "problem-no-choice");
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
