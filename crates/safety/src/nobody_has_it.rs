//! The clock of a concern runs out and nobody has said that they have it: the next one is told. A job.

use platform::{Act, App, Change, Error, Job, Jobs, NewJob, Result};
use serde::{Deserialize, Serialize};
use store::sql;

use crate::hours::Hours;
use crate::raise::owned_by;
use crate::telling::{chain, tell};
use crate::{Concern, ConcernId};

const KIND: &str = "safety.nobody_has_it";

#[derive(Serialize, Deserialize)]
struct Content {
    concern: String,
    due: i64,
}

/// The job that looks at a concern when its time is over.
pub(crate) fn job(concern: &Concern) -> Result<NewJob> {
    let content = Content { concern: concern.id.to_string(), due: concern.due_at.0 };
    let once = format!("{KIND}/{}/{}", concern.id, concern.due_at.0);
    Ok(NewJob::new(KIND, &content)?.of(concern.authority.0).once(once).not_before(concern.due_at))
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default().on(KIND, |app, job| Ok(look(app, job)?))
}

fn look(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let id: ConcernId = content.concern.parse()?;
    let concern = Concern::for_engage(id, &mut app.database.reader()?)?;
    // Run twice, or too late: it is had, or its clock was set anew.
    if concern.acknowledged.is_some() || concern.due_at.0 != content.due {
        return Ok(());
    }
    let mut act = Act::of_engage(concern.authority.0, "safety.concern_passed_on", id.0);
    act.young_person = concern.young_person.map(|person| person.0);
    let passed_on = app.change(act, move |change| pass_on(change, id, content.due));
    passed_on.or_else(|error| if matches!(error, Error::AlreadyDone(_)) { Ok(()) } else { Err(error) })
}

/// Tells the next one, and sets the clock anew. After the last, the last are told again.
fn pass_on(change: &mut Change<'_, '_>, id: ConcernId, due: i64) -> Result<()> {
    let concern = Concern::for_engage(id, &mut **change)?;
    let minutes = Hours::of(concern.authority, &mut **change)?.acknowledge_minutes;
    let next_due = change.now().plus_seconds(minutes * 60);
    let touched = change.execute(
        sql!(
            "update safety_concerns set due_at = $3 where id = $1 and due_at = $2 and acknowledged_at is null"
        ),
        &[id.into(), due.into(), next_due.into()],
    )?;
    if touched == 0 {
        return Err(Error::AlreadyDone(String::new()));
    }
    let chain = chain(change, &concern)?;
    let next = chain.iter().find(|(step, _)| *step > concern.step).or(chain.last());
    if let Some((step, people)) = next {
        change.detail(step.code());
        tell(change, &concern, (*step, people))?;
        owned_by(change, &concern, (*step, people.first().copied()))?;
    }
    // The last ones are told again every hour, and no oftener, until somebody has it.
    let is_last = next.is_none_or(|(step, _)| *step == concern.step);
    let next_due = if is_last { change.now().plus_seconds((minutes * 60).max(60 * 60)) } else { next_due };
    change.execute(
        sql!("update safety_concerns set due_at = $2 where id = $1 and acknowledged_at is null"),
        &[id.into(), next_due.into()],
    )?;
    change.enqueue(&job(&Concern { due_at: next_due, ..concern })?)
}
