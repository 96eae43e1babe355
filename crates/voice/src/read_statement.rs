//! Someone who was named reads a young person's own words beside their review. The young person sees it.

use std::collections::HashMap;

use accounts::policy::Class;
use accounts::{Listener, Person, Role, YoungPersonSeen};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use plans::Review;
use platform::{Error, Result};

use crate::answer::{self, Answer};
use crate::home::Names;
use crate::language_of_words::{Languages, WrittenIn};
use crate::reader::Opening;
use crate::reply::{Outcome, Reply};
use crate::{Reader, State, Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/statements/{statement}", show).get("/statements/{statement}/still-open", still_open)
}

#[derive(Template)]
#[template(path = "read_statement.html")]
pub(crate) struct ReadPage {
    frame: Frame,
    problems: Problems,
    pub(crate) statement: Statement,
    pub(crate) young_person: Person,
    review: Option<Review>,
    answers: Vec<Answer>,
    languages: Languages,
    replies: Vec<(Reply, Person)>,
    pub(crate) must_answer: bool,
    words: String,
    outcome: Option<Outcome>,
}

fn show(listener: Listener, visit: &mut Visit) -> Result<Response> {
    let (page, role) = page(&listener, visit, Problems::default())?;
    let statement = page.statement.clone();
    let person = listener.id();
    let act = listener.act("voice.statement_opened", statement.id.0).about(statement.young_person.0);
    visit.note_reading_with(act, move |change| Opening::note(change, &statement, person, role));
    visit.page(&page)
}

/// Whether the words may stay on the screen: asked by pages that are open.
fn still_open(listener: Listener, visit: &mut Visit) -> Result<Response> {
    opened(&listener, visit)?;
    Ok(visit.nothing())
}

/// The statement in the address as `listener` may read it, and as what; else it does not exist.
pub(crate) fn opened(listener: &Listener, visit: &mut Visit) -> Result<(Statement, YoungPersonSeen, Role)> {
    let id: StatementId = visit.captured("statement")?;
    let app = visit.app.clone();
    let read = visit.read()?;
    let statement = Statement::shared(listener.authority.id, id, read)?;
    let seen = YoungPersonSeen::of(listener, statement.young_person, Class::Words, &app, read)?;
    let readers = Reader::all_of(id, read)?;
    if !policy::may_read(listener.id(), &seen.roles, &readers) {
        return Err(Error::NotFound);
    }
    let as_owner = statement.owner.filter(|owner| seen.roles.contains(owner));
    let role = as_owner.or_else(|| seen.roles.first().copied()).ok_or(Error::NotFound)?;
    Ok((statement, seen, role))
}

/// The page, also for [`crate::reply_to_statement`] when something is wrong with its form.
pub(crate) fn page(listener: &Listener, visit: &mut Visit, problems: Problems) -> Result<(ReadPage, Role)> {
    let (statement, seen, role) = opened(listener, visit)?;
    let (app, today) = (visit.app.clone(), visit.today());
    let (words, outcome) =
        (visit.form.text("words").to_owned(), Outcome::of_code(visit.form.text("outcome")));
    let read = visit.read()?;
    let answers = Answer::all_of(&statement, &app, read)?;
    let languages = Languages::of(&statement, read)?;
    let mut names = Names { authority: listener.authority.id, known: HashMap::new() };
    let mut replies = Vec::new();
    for reply in Reply::all_of(&statement, &app, read)? {
        let person = names.of(reply.person, &app, read)?;
        replies.push((reply, person));
    }
    let may_see_reviews = seen.roles.iter().any(|role| accounts::policy::may_see(*role, Class::Reviews));
    let review =
        if may_see_reviews { Review::next_of(statement.young_person, today, &app, read)? } else { None };
    let must_answer = policy::must_answer(&statement, &seen.roles);
    let (frame, young_person) = (visit.frame(), seen.person);
    let page = ReadPage {
        frame,
        problems,
        statement,
        young_person,
        review,
        answers,
        languages,
        replies,
        must_answer,
        words,
        outcome,
    };
    Ok((page, role))
}

impl ReadPage {
    fn answer_to(&self, question: &str) -> Option<&Answer> {
        answer::to(&self.answers, question)
    }

    /// The language of an answer that is not the one of the page.
    fn other_language(&self, question: &str) -> Option<WrittenIn> {
        self.languages.to(question).filter(|language| language.code != self.frame.language.code())
    }

    fn is_chosen(&self, outcome: &Outcome) -> bool {
        self.outcome.as_ref() == Some(outcome)
    }

    fn called(&self) -> &str {
        &self.young_person.preferred_name
    }
}
