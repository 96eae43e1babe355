//! Someone who may read an answer puts a translation beside it. The young person's own words stand first.

use accounts::{Listener, Person};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::{self, Answer, LONGEST_WORDS};
use crate::question_set::{self, Question};
use crate::reader::Opening;
use crate::tongues::{self, TONGUES};
use crate::version::{Beside, NewVersion, Version};
use crate::{Statement, read_statement};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/statements/{statement}/translate/{number}", show)
        .post("/statements/{statement}/translate/{number}", keep)
}

#[derive(Template)]
#[template(path = "translate_answer.html")]
struct TranslatePage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    young_person: Person,
    question: Question,
    number: usize,
    own_words: String,
    words: String,
    tongue: String,
}

fn show(listener: Listener, visit: &mut Visit) -> Result<Response> {
    let page = page(&listener, visit, Problems::default())?;
    let (statement, person) = (page.statement.clone(), listener.id());
    let (_, _, role) = read_statement::opened(&listener, visit)?;
    let act = listener.act("voice.statement_opened", statement.id.0).about(statement.young_person.0);
    visit.note_reading_with(act, move |change| Opening::note(change, &statement, person, role));
    visit.page(&page)
}

fn keep(listener: Listener, visit: &mut Visit) -> Result<Response> {
    let mut problems = Problems::default();
    let words = visit.form.text("words").to_owned();
    let tongue = tongues::chosen(visit.form.text("tongue"));
    problems.add_if(tongue.is_none(), "tongue", "problem-no-tongue-of-translation");
    problems.add_if(words.is_empty(), "words", "problem-no-translation");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long");
    if problems.any() {
        visit.has_problems();
        let page = page(&listener, visit, problems)?;
        return visit.again(&page);
    }

    let TranslatePage { statement, question, .. } = page(&listener, visit, problems)?;
    let (form_key, by) = (visit.form.key().ok_or(Error::StaleForm)?, listener.id());
    let went_to = format!("/statements/{}", statement.id);
    let place = went_to.clone();
    let act = listener.act("voice.translated", statement.id.0).about(statement.young_person.0);
    visit.change(act.with(question.code), move |change| {
        change.take_form(by.0, form_key, &place)?;
        let (beside, words) = (Beside::Translation, words.as_str());
        Version::add(
            change,
            &statement,
            by,
            &NewVersion { question: question.code, beside, language: tongue, words },
        )
    })?;

    visit.go_to(&went_to)
}

fn page(listener: &Listener, visit: &mut Visit, problems: Problems) -> Result<TranslatePage> {
    let (statement, seen, _) = read_statement::opened(listener, visit)?;
    let number = visit.captured::<usize>("number")?;
    let question = statement.kind.question(number).filter(|question| question.choices.is_empty());
    let question = question.ok_or(Error::NotFound)?;
    let app = visit.app.clone();
    let answers = Answer::all_of(&statement, &app, visit.read()?)?;
    let own_words = answer::to(&answers, question.code).and_then(|answer| answer.words.clone());
    let own_words = own_words.ok_or(Error::NotFound)?;
    let (words, tongue) = (visit.form.text("words").to_owned(), visit.form.text("tongue").to_owned());
    let (frame, young_person) = (visit.frame(), seen.person);
    Ok(TranslatePage { frame, problems, statement, young_person, question, number, own_words, words, tongue })
}

impl TranslatePage {
    fn asked(&self) -> String {
        self.frame.t(&question_set::ask(self.question.code)).into_owned()
    }
}
