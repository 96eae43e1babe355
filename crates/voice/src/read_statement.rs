//! Someone who was named reads a young person's own words beside their review. The young person sees it.

use std::collections::HashMap;

use accounts::policy::Class;
use accounts::{Listener, Person, Role, YoungPersonSeen};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use plans::Review;
use platform::{App, Error, Result};

use crate::answer::{self, Answer};
use crate::attachment::Attachment;
use crate::besides::Besides;
use crate::handover::Handover;
use crate::home::Names;
use crate::language_of_words::{Languages, WrittenIn};
use crate::reader::Opening;
use crate::reply::{Outcome, Reply};
use crate::withdrawal::Withdrawal;
use crate::{Reader, State, Statement, StatementId, plain_words, policy};

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
    withdrawal: Option<Withdrawal>,
    is_closed: bool,
    answers: Vec<Answer>,
    besides: Besides,
    attachments: Vec<Attachment>,
    languages: Languages,
    replies: Vec<(Reply, Person)>,
    pub(crate) must_answer: bool,
    is_for_safety: bool,
    words: String,
    outcome: Option<Outcome>,
    themes: Vec<String>,
    handover: Option<(Handover, String)>,
    pub(crate) plain: Option<plain_words::Shown>,
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
    let raised_to = safety::reads_statement(listener, id.0, &app, read)?;
    let mut seen = match YoungPersonSeen::of(listener, statement.young_person, Class::Words, &app, read) {
        // Whoever is on duty for it is nothing else to the young person.
        Err(Error::NotFound) if raised_to.is_some() => YoungPersonSeen {
            person: Person::of(statement.authority, statement.young_person, &app, read)?,
            roles: Vec::new(),
        },
        seen => seen?,
    };
    let readers = Reader::all_of(id, read)?;
    let as_owner = statement.owner.filter(|owner| seen.roles.contains(owner));
    let as_reader = as_owner
        .or_else(|| seen.roles.first().copied())
        .filter(|_| policy::may_read(listener.id(), &seen.roles, &readers));
    let role = policy::reads_as(as_reader, raised_to).ok_or(Error::NotFound)?;
    if as_reader.is_none() {
        // They read it for safety and for nothing else: they answer nothing, and see nothing beside it.
        seen.roles.clear();
    }
    Ok((statement, seen, role))
}

/// The page, also for [`crate::reply_to_statement`] when something is wrong with its form.
pub(crate) fn page(listener: &Listener, visit: &mut Visit, problems: Problems) -> Result<(ReadPage, Role)> {
    let (statement, seen, role) = opened(listener, visit)?;
    let (app, today) = (visit.app.clone(), visit.today());
    let (words, outcome) =
        (visit.form.text("words").to_owned(), Outcome::of_code(visit.form.text("outcome")));
    let themes = visit.form.all("theme").map(str::to_owned).collect();
    let read = visit.read()?;
    let withdrawal = Withdrawal::of(&statement, &app, read)?;
    let is_closed = policy::words_are_closed(&statement, safety::is_raised(statement.id.0, read)?);
    // Closed words are not even opened: what is not in the page cannot be read from it.
    let answers = if is_closed { Vec::new() } else { Answer::all_of(&statement, &app, read)? };
    let besides = Besides::of(&statement, &app, read)?;
    let attachments = if is_closed { Vec::new() } else { Attachment::all_of(&statement, &app, read)? };
    let languages = Languages::of(&statement, read)?;
    let mut names = Names { authority: listener.authority.id, known: HashMap::new() };
    let mut replies = Vec::new();
    let given = if is_closed { Vec::new() } else { Reply::all_of(&statement, &app, read)? };
    for reply in given {
        let person = names.of(reply.person, &app, read)?;
        replies.push((reply, person));
    }
    let may_see_reviews = seen.roles.iter().any(|role| accounts::policy::may_see(*role, Class::Reviews));
    let review =
        if may_see_reviews { Review::next_of(statement.young_person, today, &app, read)? } else { None };
    let must_answer = policy::must_answer(&statement, &seen.roles);
    let is_for_safety = seen.roles.is_empty();
    let handover = handed_over(&statement, must_answer, &mut names, (&app, read))?;
    let (frame, young_person) = (visit.frame(), seen.person);
    let page = ReadPage {
        frame,
        problems,
        statement,
        young_person,
        review,
        withdrawal,
        is_closed,
        answers,
        besides,
        attachments,
        languages,
        replies,
        must_answer,
        is_for_safety,
        words,
        outcome,
        themes,
        handover,
        plain: None,
    };
    Ok((page, role))
}

/// What whoever was to answer before left for the one who must answer now.
fn handed_over(
    statement: &Statement,
    must_answer: bool,
    names: &mut Names,
    (app, read): (&App, &mut store::Reader),
) -> Result<Option<(Handover, String)>> {
    if !must_answer {
        return Ok(None);
    }
    let all = Handover::all_of(statement.authority, statement.young_person, app, read)?;
    let latest = all.into_iter().next().filter(|one| Some(one.written_at) > statement.shared_at);
    let Some(handover) = latest else { return Ok(None) };
    let name = names.of(handover.person, app, read)?.name;
    Ok(Some((handover, name)))
}

impl ReadPage {
    fn answer_to(&self, question: &str) -> Option<&Answer> {
        answer::to(&self.answers, question)
    }

    /// The language of an answer, where it is known: as the young person said, or as a worker beside them did.
    fn tongue(&self, question: &str) -> Option<&str> {
        self.besides.language(question).or_else(|| self.languages.to(question).map(|language| language.code))
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
