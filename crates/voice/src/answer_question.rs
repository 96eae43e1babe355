//! A young person answers one question of a draft, skips it, does not know, or asks to be asked in person.

use accounts::{PersonId, YoungPerson};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result, uuid::Uuid};
use safety::Hour;

use crate::answer::{Answer, Way};
use crate::asking::Asking;
use crate::attachment::{Attachment, Sort};
use crate::edition::is_young;
use crate::language_of_words::{Languages, WrittenIn};
use crate::provenance::Provenance;
use crate::question_form::QuestionForm;
use crate::question_set::Question;
use crate::together::Together;
use crate::{Statement, StatementId, draft_versions, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/{number}", show).post("/say/{statement}/{number}", answer)
}

#[derive(Template)]
#[template(path = "answer_question.html")]
struct QuestionPage {
    frame: Frame,
    form: QuestionForm,
    hour: Hour,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (_, page) = page(&young_person, visit)?;
    visit.page(&page)
}

fn answer(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, mut page) = page(&young_person, visit)?;
    let (way, form) = (Way::of_code(visit.form.text("way")).unwrap_or(Way::Said), &mut page.form);
    form.asking.picked = form.asking.sent(&page.frame, &visit.form);
    form.way = Some(way);
    form.language = WrittenIn::of_code(visit.form.text("language")).or(form.language);
    // They go on to draw or speak: words that were begun are kept on the way, and none are needed.
    let then = Sort::of_code(visit.form.text("then"));
    let then = then.map(|sort| format!("/say/{}/{}/add/{}", statement.id, form.number, sort.code()));
    if let Some(adds) = then.as_deref().filter(|_| form.asking.picked.is_empty()) {
        return visit.go_to(adds);
    }
    form.problems =
        if form.is_shown() { form.asking.problems_beside(way) } else { form.asking.problems_with(way) };
    if form.problems.any() {
        visit.has_problems();
        page.frame = visit.frame().alone();
        page.form.frame = page.frame.clone();
        return visit.again(&page);
    }

    let next = then.unwrap_or_else(|| next_page(&statement, form.number));
    let question = form.asking.question.code;
    let answer = Answer { question: question.to_owned(), way, words: form.asking.kept(way) };
    let act = young_person.act("voice.question_answered", statement.id.0).about(young_person.id().0);
    let language = form.language.or_else(|| WrittenIn::of_code(visit.language_of_page().code()));
    let written_in = language.filter(|_| way == Way::Said && !form.asking.picked.words.is_empty());
    let from_device = from_device(visit, young_person.id(), &next);
    visit.change(act.with(format!("{question} {}", way.code())), move |change| {
        if let Some((person, key, next, seen)) = &from_device {
            change.take_form(person.0, *key, next)?;
            draft_versions::follows(change, &statement, &answer, seen)?;
        }
        Together::end(change, statement.id)?;
        Provenance::is_alone(change, &statement, &answer.question)?;
        answer.keep(change, &statement)?;
        written_in.map_or(Ok(()), |language| language.keep(change, &statement, question))
    })?;

    visit.go_to(&next)
}

/// An answer that waited on a device says so by `base`, the version it follows: it counts once however often
/// it comes, and takes no newer answer's place. One from the page itself is the last word.
fn from_device(visit: &Visit, person: PersonId, next: &str) -> Option<(PersonId, Uuid, String, String)> {
    let seen = visit.form.text("base");
    let key = visit.form.key().filter(|_| !seen.is_empty())?;
    Some((person, key, next.to_owned(), seen.to_owned()))
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

/// The page of a question, with what was answered so far.
fn page(young_person: &YoungPerson, visit: &mut Visit) -> Result<(Statement, QuestionPage)> {
    let (statement, question, number) = asked(young_person, visit)?;
    let (app, today) = (visit.app.clone(), visit.today());
    let read = visit.read()?;
    let answers = Answer::all_of(&statement, &app, read)?;
    let way = crate::answer::to(&answers, question.code).map(|answer| answer.way);
    let asking = Asking::of((statement.kind, question), &answers, is_young(young_person.person.age(today)));
    let attachments = Attachment::all_of(&statement, &app, read)?;
    let language = Languages::of(&statement, read)?.to(question.code);
    let versions = draft_versions::versions(&statement, read)?;
    let hour = Hour::of(&young_person.authority, app.now(), read)?;
    let frame = visit.frame().alone();
    let form = QuestionForm {
        frame: frame.clone(),
        problems: Problems::default(),
        statement: statement.id.to_string(),
        number,
        asking,
        way,
        language,
        versions,
        shown: Some((statement.clone(), attachments)),
    };
    Ok((statement, QuestionPage { frame, form, hour }))
}

fn next_page(statement: &Statement, number: usize) -> String {
    if number >= statement.kind.questions.len() {
        format!("/say/{}/share", statement.id)
    } else {
        format!("/say/{}/{}", statement.id, number + 1)
    }
}
