//! A young person sees what they shared: who opened it and when, who owes an answer, the answer itself.

use std::collections::HashMap;

use accounts::{Person, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Moment, Result};
use safety::{Hour, Raised};

use crate::answer::Answer;
use crate::attachment::Attachment;
use crate::besides::Besides;
use crate::clock::Clock;
use crate::control::Control;
use crate::home::Names;
use crate::reader::Opening;
use crate::reply::Reply;
use crate::who_answers::{self, Changed};
use crate::{Reader, State, Statement, StatementId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-statements/{statement}", show)
}

#[derive(Template)]
#[template(path = "my_statement.html")]
pub(crate) struct MyStatementPage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    clock: Clock,
    control: Control,
    answers: Vec<Answer>,
    besides: Besides,
    attachments: Vec<Attachment>,
    replies: Vec<(Reply, Person)>,
    steps: Vec<Step>,
    readers: Vec<(Reader, Person)>,
    changed: Vec<Changed>,
    why: String,
    raised: Option<Raised>,
    hour: Hour,
}

/// One line of what happened, in order.
pub(crate) struct Step {
    pub(crate) words: &'static str,
    pub(crate) who: String,
    pub(crate) at: Moment,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let page = page(&young_person, visit, Problems::default())?;
    if page.replies.iter().any(|(reply, _)| reply.seen_at.is_none()) {
        let statement = page.statement.clone();
        let act = young_person.act("voice.reply_seen", statement.id.0).about(young_person.id().0);
        visit.note_reading_with(act, move |change| Reply::seen(change, &statement));
    }
    visit.page(&page)
}

/// The page, also for [`crate::say_if_it_helped`] when something is wrong with its form.
pub(crate) fn page(
    young_person: &YoungPerson,
    visit: &mut Visit,
    problems: Problems,
) -> Result<MyStatementPage> {
    let id: StatementId = visit.captured("statement")?;
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if statement.state == State::Draft {
        return Err(Error::AlreadyDone(format!("/say/{id}/1")));
    }
    let near = people_of(young_person.id(), now, &app, read)?;
    let mut names = Names { authority: young_person.authority.id, known: HashMap::new() };
    names.learn(&near);
    let answers = Answer::all_of(&statement, &app, read)?;
    let besides = Besides::of(&statement, &app, read)?;
    let attachments = Attachment::all_of(&statement, &app, read)?;
    let mut replies = Vec::new();
    for reply in Reply::all_of(&statement, &app, read)? {
        let person = names.of(reply.person, &app, read)?;
        replies.push((reply, person));
    }
    let mut readers = Vec::new();
    for reader in Reader::all_of(id, read)? {
        readers.push((reader, names.of(reader.person, &app, read)?));
    }
    let mut steps = Vec::new();
    for opening in Opening::all_of(young_person.id(), read)? {
        if opening.statement == id {
            let who = names.of(opening.person, &app, read)?.preferred_name;
            // Whoever opened it for safety was named by nobody: that is said.
            let is_on_duty = opening.role == Role::DutyWorker;
            let words = if is_on_duty { "step-opened-on-duty" } else { "step-opened" };
            steps.push(Step { words, who, at: opening.first_at });
        }
    }
    let control = Control::of(&statement, now, &app, read)?;
    let raised = Raised::by_statement(young_person, id.0, &app, read)?;
    let hour = Hour::of(&young_person.authority, now, read)?;
    steps.extend(known_steps(&statement, &replies));
    steps.extend(control.steps());
    steps.sort_by_key(|step| step.at);
    let last = replies.last().map(|(_, person)| person.preferred_name.clone());
    let clock = Clock::of(&statement, &near, now).answered_by(last);
    let changed = who_answers::changed(&statement, &readers, &near);
    let why = visit.form.text("why").to_owned();
    Ok(MyStatementPage {
        frame: visit.frame(),
        problems,
        statement,
        clock,
        control,
        answers,
        besides,
        attachments,
        replies,
        steps,
        readers,
        changed,
        why,
        raised,
        hour,
    })
}

fn known_steps(statement: &Statement, replies: &[(Reply, Person)]) -> Vec<Step> {
    let shared = statement.shared_at.map(|at| Step { words: "step-shared", who: String::new(), at });
    let replied = replies.iter().map(|(reply, person)| Step {
        words: "step-answered",
        who: person.preferred_name.clone(),
        at: reply.replied_at,
    });
    shared.into_iter().chain(replied).collect()
}

impl MyStatementPage {
    /// Who reads and answers next if this answer did not help.
    fn is_last(&self) -> bool {
        self.statement.owner == Some(Role::Iro)
    }

    fn title(&self) -> String {
        self.frame.t(&self.statement.kind.words()).into_owned()
    }
}
