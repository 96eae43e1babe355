//! A young person answers one question of a draft, skips it, does not know, or asks to be asked in person.

use accounts::{PersonId, YoungPerson};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::{Answer, LONGEST_WORDS, Way};
use crate::question_form::QuestionForm;
use crate::question_set::Question;
use crate::{Statement, StatementId, draft_versions, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/{number}", show).post("/say/{statement}/{number}", answer)
}

#[derive(Template)]
#[template(path = "answer_question.html")]
struct QuestionPage {
    frame: Frame,
    form: QuestionForm,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let asked = asked(&young_person, visit)?;
    let app = visit.app.clone();
    let kept =
        Answer::all_of(&asked.0, &app, visit.read()?)?.into_iter().find(|kept| kept.question == asked.1.code);
    let said = kept.map_or_else(Default::default, |kept| (kept.words.unwrap_or_default(), Some(kept.way)));
    let page = page(visit, &asked, said, Problems::default())?;
    visit.page(&page)
}

/// The page of a question, with what is said or was typed.
fn page(
    visit: &mut Visit,
    (statement, question, number): &(Statement, Question, usize),
    (words, way): (String, Option<Way>),
    problems: Problems,
) -> Result<QuestionPage> {
    let versions = draft_versions::versions(statement, visit.read()?)?;
    let frame = visit.frame().alone();
    let form = QuestionForm {
        frame: frame.clone(),
        problems,
        statement: statement.id.to_string(),
        kind: statement.kind,
        question: *question,
        number: *number,
        words,
        way,
        versions,
    };
    Ok(QuestionPage { frame, form })
}

fn answer(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let asked = asked(&young_person, visit)?;
    let way = Way::of_code(visit.form.text("way")).unwrap_or(Way::Said);
    let words = visit.form.text("words").to_owned();
    let problems = problems_with(&words, way, asked.1);
    if problems.any() {
        visit.has_problems();
        let page = page(visit, &asked, (words, Some(way)), problems)?;
        return visit.again(&page);
    }

    let (statement, question, number) = asked;
    let next = next_page(&statement, number);
    let kept = (way == Way::Said).then_some(words);
    let answer = Answer { question: question.code.to_owned(), way, words: kept };
    let act = young_person.act("voice.question_answered", statement.id.0).about(young_person.id().0);
    let from_device = from_device(visit, young_person.id(), &next);
    visit.app.change(act.with(format!("{} {}", question.code, way.code())), move |change| {
        if let Some((person, key, next, seen)) = &from_device {
            change.take_form(person.0, *key, next)?;
            draft_versions::follows(change, &statement, &answer, seen)?;
        }
        answer.keep(change, &statement)
    })?;

    visit.go_to(&next)
}

/// An answer that waited on a device says so by `base`, the version it follows: it counts once however often
/// it comes, and takes no newer answer's place. One from the page itself is the last word.
fn from_device(
    visit: &Visit,
    person: PersonId,
    next: &str,
) -> Option<(PersonId, platform::uuid::Uuid, String, String)> {
    let seen = visit.form.text("base");
    let key = visit.form.key().filter(|_| !seen.is_empty())?;
    Some((person, key, next.to_owned(), seen.to_owned()))
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
