//! A promised day passes and a complaint has no answer, or no advocate was in touch: whoever must see to it is
//! told. Jobs. The young person's page says so by itself.

use accounts::{AuthorityId, PersonId, Role, people_of};
use platform::{Act, App, Change, Job, Jobs, Moment, NewJob, Result, uuid::Uuid};
use serde::{Deserialize, Serialize};

use crate::complaint::{Complaint, ComplaintId, State};
use crate::request::{Request, RequestId};
use crate::stage::Stage;
use crate::tell;

const COMPLAINT: &str = "representations.complaint_is_late";
const REQUEST: &str = "representations.request_is_late";

#[derive(Serialize, Deserialize)]
struct Content {
    id: String,
    stage: i64,
    due: i64,
}

/// The job that looks at a stage once its day is over; more time makes another one.
pub(crate) fn of_complaint(
    authority: AuthorityId,
    id: ComplaintId,
    (stage, due): (i64, Moment),
) -> Result<NewJob> {
    job(COMPLAINT, authority, &Content { id: id.to_string(), stage, due: due.0 })
}

/// The job that looks at a wish for an advocate once its day is over.
pub(crate) fn of_request(authority: AuthorityId, id: RequestId, due: Moment) -> Result<NewJob> {
    job(REQUEST, authority, &Content { id: id.to_string(), stage: 1, due: due.0 })
}

fn job(kind: &'static str, authority: AuthorityId, content: &Content) -> Result<NewJob> {
    let once = format!("{kind}/{}/{}/{}", content.id, content.stage, content.due);
    let after = Moment(content.due).plus_seconds(1);
    Ok(NewJob::new(kind, content)?.of(authority.0).once(once).not_before(after))
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default()
        .on(COMPLAINT, |app, job| Ok(complaint(app, job)?))
        .on(REQUEST, |app, job| Ok(request(app, job)?))
}

fn complaint(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let id: ComplaintId = content.id.parse()?;
    let mut read = app.database.reader()?;
    let complaint = Complaint::for_engage(id, app, &mut read)?;
    let stages = Stage::all_of(&complaint, app, &mut read)?;
    let is_open = complaint.state == State::Open && complaint.stage == content.stage;
    if !is_open || !stages.iter().any(|stage| stage.number == content.stage && stage.due.0 == content.due) {
        return Ok(());
    }
    let near = people_of(complaint.young_person, app.now(), app, &mut read)?;
    drop(read);
    let told = tell::those_who_are(&near, &[complaint.owner, Role::Iro]);
    let act = Act::of_engage(complaint.authority.0, "representations.complaint_was_late", id.0)
        .about(complaint.young_person.0)
        .with(format!("stage-{}", complaint.stage));
    tell_once(app, job.id, act, move |change| {
        Complaint::record(change, id, ("late", complaint.stage), None)?;
        told.iter()
            .try_for_each(|person| tell::something_new(change, complaint.authority, *person, "/complaints"))
    })
}

fn request(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let id: RequestId = content.id.parse()?;
    let mut read = app.database.reader()?;
    let request = Request::for_engage(id, app, &mut read)?;
    if !request.is_late(app.now()) {
        return Ok(());
    }
    let near = people_of(request.young_person, app.now(), app, &mut read)?;
    drop(read);
    let officers = tell::those_who_are(&near, &[Role::Iro]);
    let advocate: Option<PersonId> = request.advocate;
    let act = Act::of_engage(request.authority.0, "representations.request_was_late", id.0)
        .about(request.young_person.0);
    tell_once(app, job.id, act, move |change| {
        if let Some(advocate) = advocate {
            tell::something_new(change, request.authority, advocate, "/advocate-requests")?;
        }
        officers
            .iter()
            .try_for_each(|officer| tell::something_new(change, request.authority, *officer, "/complaints"))
    })
}

/// Run twice, it tells once.
fn tell_once(
    app: &App,
    job: Uuid,
    act: Act,
    mut write: impl FnMut(&mut Change<'_, '_>) -> Result<()> + Send + 'static,
) -> Result<()> {
    app.change(act, move |change| {
        change.take_form(Uuid::nil(), job, "")?;
        write(change)
    })
    .or_else(|error| if matches!(error, platform::Error::AlreadyDone(_)) { Ok(()) } else { Err(error) })
}
