//! A young person sees the named people who will read a statement, takes some out, and shares it.

use accounts::{Related, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use plans::Review;
use platform::{Change, Error, Result};

use crate::answer::Answer;
use crate::answer_clock::{self, Promise};
use crate::attachment::Attachment;
use crate::policy::{self, Offered};
use crate::{Reader, Statement, StatementId, promise_is_late, tell};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/share", show).post("/say/{statement}/share", share)
}

/// Everyone who could read it, and how each is offered.
type People = Vec<(Related, Offered)>;

#[derive(Template)]
#[template(path = "share_statement.html")]
struct SharePage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    answers: Vec<Answer>,
    attachments: Vec<Attachment>,
    people: People,
    ticked: Vec<String>,
}

impl SharePage {
    fn is_ticked(&self, person: &Related) -> bool {
        self.ticked.contains(&person.person.id.to_string())
    }
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, answers, people) = draft(&young_person, visit)?;
    let goes_in = |(_, offered): &&(Related, Offered)| *offered != Offered::LeftOut;
    let ticked = people.iter().filter(goes_in).map(|(near, _)| near.person.id.to_string()).collect();
    let attachments = attached(&statement, visit)?;
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    visit.page(&SharePage { frame, problems, statement, answers, attachments, people, ticked })
}

fn share(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, answers, people) = draft(&young_person, visit)?;
    let ticked: Vec<String> = visit.form.all("reader").map(str::to_owned).collect();
    let readers: Vec<Reader> = people.iter().filter_map(|near| named(near, &ticked)).collect();
    let left_in: Vec<Role> =
        readers.iter().filter(|reader| !reader.is_taken_out).map(|reader| reader.role).collect();
    let Some(owner) = policy::first_answerer(&left_in) else {
        let mut problems = Problems::default();
        problems.add("readers", "problem-nobody-answers");
        visit.has_problems();
        let attachments = attached(&statement, visit)?;
        let frame = visit.frame().alone();
        let page = SharePage { frame, problems, statement, answers, attachments, people, ticked };
        return visit.again(&page);
    };

    let (app, now) = (visit.app.clone(), visit.app.now());
    let review =
        statement.review.map(|review| Review::of(&young_person, review, &app, visit.read()?)).transpose()?;
    let promise = answer_clock::promise(now, review.map(|review| review.held_on), &young_person.authority);
    let (form_key, went_to) =
        (visit.form.key().ok_or(Error::StaleForm)?, format!("/my-statements/{}", statement.id));
    let act = young_person.act("voice.statement_shared", statement.id.0).about(young_person.id().0);
    let place = went_to.clone();
    app.change(act.with(owner.code()), move |change| {
        change.take_form(young_person.id().0, form_key, &place)?;
        keep(change, &statement, &readers, (owner, promise))
    })?;

    visit.go_to(&went_to)
}

/// The statement is shared, its readers are named, the one who owes the answer is told, and the clock is set.
fn keep(
    change: &mut Change<'_, '_>,
    statement: &Statement,
    readers: &[Reader],
    (owner, promise): (Role, Promise),
) -> Result<()> {
    statement.share(change, owner, promise)?;
    for reader in readers {
        reader.name(change, statement.id)?;
        if reader.role == owner {
            Reader::is_needed(change, statement.id, owner)?;
        }
        if !reader.is_taken_out && (!reader.is_only_if_needed || reader.role == owner) {
            tell::something_new(change, statement.authority, reader.person, "/inbox")?;
        }
    }
    change.enqueue(&promise_is_late::job(statement, statement.round, promise)?)
}

/// The draft in the address, what it says so far, and who could read it.
fn draft(young_person: &YoungPerson, visit: &mut Visit) -> Result<(Statement, Vec<Answer>, People)> {
    let id: StatementId = visit.captured("statement")?;
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::AlreadyDone(format!("/my-statements/{id}")));
    }
    let answers = Answer::all_of(&statement, &app, read)?;
    let near = people_of(young_person.id(), now, &app, read)?.into_iter();
    let mut people: Vec<_> = near.filter_map(|near| Some((policy::offered(near.role)?, near))).collect();
    people.sort_by_key(|(offered, _)| *offered as u8);
    Ok((statement, answers, people.into_iter().map(|(offered, near)| (near, offered)).collect()))
}

/// What stands beside the answers of the draft.
fn attached(statement: &Statement, visit: &mut Visit) -> Result<Vec<Attachment>> {
    let app = visit.app.clone();
    Attachment::all_of(statement, &app, visit.read()?)
}

/// A reader as the form says. Whoever was never in and was not put in is not named at all.
fn named((near, offered): &(Related, Offered), ticked: &[String]) -> Option<Reader> {
    let is_taken_out = !ticked.contains(&near.person.id.to_string());
    if is_taken_out && *offered == Offered::LeftOut {
        return None;
    }
    let is_only_if_needed = *offered == Offered::ReadsIfNeeded;
    Some(Reader { person: near.person.id, role: near.role, is_only_if_needed, is_taken_out })
}
