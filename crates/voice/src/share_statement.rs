//! A young person sees the named people who will read a statement, takes some out, and shares it.

use accounts::{Role, YoungPerson};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use plans::Review;
use platform::{Change, Error, Result};
use safety::{Hour, MARKS, Raising};

use crate::answer::Answer;
use crate::answer_clock::{self, Promise};
use crate::attachment::Attachment;
use crate::policy::{self, Offered};
use crate::provenance::Provenance;
use crate::together::Together;
use crate::usual_readers::UsualReaders;
use crate::who_reads::WhoReads;
use crate::{Reader, Statement, StatementId, promise_is_late, raised, tell};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/share", show).post("/say/{statement}/share", share)
}

#[derive(Template)]
#[template(path = "share_statement.html")]
struct SharePage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    answers: Vec<Answer>,
    attachments: Vec<Attachment>,
    who: WhoReads,
    marked: String,
    hour: Hour,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let mut page = page(&young_person, visit)?;
    // Back from "not my carer", with the ticks as they were.
    if !visit.query.text("ticked").is_empty() {
        page.who.tick(&visit.query);
    }
    visit.page(&page)
}

fn share(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let mut page = page(&young_person, visit)?;
    page.who.tick(&visit.form);
    visit.form.text("marked").clone_into(&mut page.marked);
    let readers = page.who.readers();
    let left_in = readers.iter().filter(|reader| !reader.is_taken_out);
    let left_in: Vec<Role> = left_in.map(|reader| reader.role).collect();
    let Some(owner) = policy::first_answerer(&left_in) else {
        page.problems.add("readers", "problem-nobody-answers");
        visit.has_problems();
        page.frame = visit.frame().alone();
        return visit.again(&page);
    };

    let promise = promised(&young_person, &page.statement, visit)?;
    let said = (&*page.answers, &*page.marked);
    let raising = raised::by_sharing(&young_person.authority, &page.statement, said, &readers);
    let remembered = page.who.remembered(&visit.form);
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let (statement, went_to) = (page.statement.clone(), format!("/my-statements/{}", page.statement.id));
    let act = young_person.act("voice.statement_shared", statement.id.0).about(young_person.id().0);
    let place = went_to.clone();
    visit.change(act.with(owner.code()), move |change| {
        change.take_form(young_person.id().0, form_key, &place)?;
        Together::end(change, statement.id)?;
        Provenance::sum_up(change, &statement)?;
        for reads in &remembered {
            UsualReaders::remember(change, young_person.id(), *reads)?;
        }
        keep(change, &statement, (&readers, &raising), (owner, promise))
    })?;

    visit.go_to(&went_to)
}

/// The statement is shared, its readers are named, the one who owes the answer is told, the clock is set, and what
/// must be seen today is raised.
pub(crate) fn keep(
    change: &mut Change<'_, '_>,
    statement: &Statement,
    (readers, raising): (&[Reader], &Raising),
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
    safety::raise(change, raising)?;
    change.enqueue(&promise_is_late::job(statement, statement.round, promise)?)
}

/// The draft in the address, what it says so far, and who could read it.
fn page(young_person: &YoungPerson, visit: &mut Visit) -> Result<SharePage> {
    let id: StatementId = visit.captured("statement")?;
    let (app, now, frame) = (visit.app.clone(), visit.app.now(), visit.frame().alone());
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::AlreadyDone(format!("/my-statements/{id}")));
    }
    let answers = Answer::all_of(&statement, &app, read)?;
    let attachments = Attachment::all_of(&statement, &app, read)?;
    let who = WhoReads::of(young_person.id(), (&app, now), read)?;
    let hour = Hour::of(&young_person.authority, now, read)?;
    let (problems, marked) = (Problems::default(), String::new());
    Ok(SharePage { frame, problems, statement, answers, attachments, who, marked, hour })
}

fn promised(young_person: &YoungPerson, statement: &Statement, visit: &mut Visit) -> Result<Promise> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let review = statement.review.map(|review| Review::of(young_person, review, &app, read)).transpose()?;
    Ok(answer_clock::promise(now, review.map(|review| review.held_on), &young_person.authority))
}
