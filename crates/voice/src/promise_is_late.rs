//! The end of a promised day comes without an answer: the manager may read it now, and is told. A job.

use accounts::{PersonId, Role, people_of};
use platform::{Act, App, Job, Jobs, NewJob, Result, uuid::Uuid};
use serde::{Deserialize, Serialize};

use crate::answer_clock::Promise;
use crate::happened::{self, Event};
use crate::{Reader, State, Statement, StatementId, tell};

const KIND: &str = "voice.promise_is_late";

#[derive(Serialize, Deserialize)]
struct Content {
    statement: String,
    round: i64,
    /// What was promised then: taken back and shared again, it has another promise.
    #[serde(default)]
    due: Option<i64>,
}

/// The job that looks at a statement once its promised day is over.
pub(crate) fn job(statement: &Statement, round: i64, promise: Promise) -> Result<NewJob> {
    let content = Content { statement: statement.id.to_string(), round, due: Some(promise.due.0) };
    let once = format!("{KIND}/{}/{round}/{}", statement.id, promise.due.0);
    Ok(NewJob::new(KIND, &content)?
        .of(statement.authority.0)
        .once(once)
        .not_before(promise.due.plus_seconds(1)))
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default().on(KIND, |app, job| Ok(look(app, job)?))
}

fn look(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let id: StatementId = content.statement.parse()?;
    let mut read = app.database.reader()?;
    let statement = Statement::for_engage(id, &mut read)?;
    let is_another_promise = content.due.is_some_and(|due| statement.due.is_none_or(|now| now.0 != due));
    if statement.state != State::Waiting || statement.round != content.round || is_another_promise {
        return Ok(());
    }
    let near = people_of(statement.young_person, app.now(), app, &mut read)?;
    drop(read);
    let managers: Vec<PersonId> =
        near.iter().filter(|near| near.role == Role::TeamManager).map(|near| near.person.id).collect();
    let (form, act) = (job.id, late(&statement));
    app.change(act, move |change| {
        // Run twice, it tells once.
        change.take_form(Uuid::nil(), form, "")?;
        Reader::is_needed(change, statement.id, Role::TeamManager)?;
        happened::note(change, &statement, Event::WasLate)?;
        managers
            .iter()
            .try_for_each(|manager| tell::something_new(change, statement.authority, *manager, "/inbox"))
    })
    .or_else(|error| if matches!(error, platform::Error::AlreadyDone(_)) { Ok(()) } else { Err(error) })
}

fn late(statement: &Statement) -> Act {
    Act::of_engage(statement.authority.0, "voice.promise_was_late", statement.id.0)
        .about(statement.young_person.0)
}
