//! A worker who goes, or their manager, writes what the next one must know about open promises.

use std::collections::HashMap;

use accounts::{Person, PersonId, Worker, YoungPersonSeen};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Problems, Routes, Visit};
use platform::{Error, Moment, Result};
use store::{Read, sql};

use crate::answer::LONGEST_WORDS;
use crate::handover::Handover;
use crate::home::Names;
use crate::question_set::Kind;
use crate::together;

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/young-people/{young_person}/handover", words: "handover-open", drawing: "" };
    Routes::new()
        .place(accounts::ON_A_PAGE_OF_WHOM_THEY_ANSWER, place)
        .get("/young-people/{young_person}/handover", show)
        .post("/young-people/{young_person}/handover", keep)
}

#[derive(Template)]
#[template(path = "hand_over.html")]
struct HandOverPage {
    frame: Frame,
    problems: Problems,
    young_person: Person,
    open: Vec<(Kind, Moment)>,
    handovers: Vec<(Handover, String)>,
    words: String,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let page = page(&worker, visit, Problems::default())?;
    let id = page.young_person.id;
    visit.note_reading(worker.act("voice.handovers_seen", id.0).about(id.0));
    visit.page(&page)
}

fn keep(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let young_person = seen(&worker, visit)?.person.id;
    let words = visit.form.text("words").to_owned();
    let mut problems = Problems::default();
    problems.add_if(words.is_empty(), "words", "problem-nothing-handed-over");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long");
    if problems.any() {
        visit.has_problems();
        let page = page(&worker, visit, problems)?;
        return visit.again(&page);
    }

    let (form_key, by) = (visit.form.key().ok_or(Error::StaleForm)?, worker.id());
    let (went_to, authority) = (format!("/young-people/{young_person}/handover"), worker.authority.id);
    let place = went_to.clone();
    let act = worker.act("voice.handed_over", young_person.0).about(young_person.0);
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &place)?;
        Handover::add(change, authority, (young_person, by), &words)
    })?;

    visit.go_to(&went_to)
}

/// The young person, as someone sees them who answers them or manages whoever does.
fn seen(worker: &Worker, visit: &mut Visit) -> Result<YoungPersonSeen> {
    let id: PersonId = visit.captured("young_person")?;
    let seen = together::seen_at_work(worker, id, visit)?;
    let may = seen.roles.iter().copied().any(accounts::policy::may_hand_over_code);
    if may { Ok(seen) } else { Err(Error::NotFound) }
}

fn page(worker: &Worker, visit: &mut Visit, problems: Problems) -> Result<HandOverPage> {
    let young_person = seen(worker, visit)?.person;
    let (app, words) = (visit.app.clone(), visit.form.text("words").to_owned());
    let (frame, authority) = (visit.frame(), worker.authority.id);
    let read = visit.read()?;
    let open = open_promises(young_person.id, worker.id(), read)?;
    let mut names = Names { authority, known: HashMap::new() };
    let mut handovers = Vec::new();
    for handover in Handover::all_of(authority, young_person.id, &app, read)? {
        let name = names.of(handover.person, &app, read)?.name;
        handovers.push((handover, name));
    }
    Ok(HandOverPage { frame, problems, young_person, open, handovers, words })
}

/// What waits for an answer, and by when; nothing that this worker was left out of.
fn open_promises(
    young_person: PersonId,
    worker: PersonId,
    read: &mut impl Read,
) -> Result<Vec<(Kind, Moment)>> {
    let rows = read.all(
        sql!(
            "select statement.kind, statement.promise_due_at
            from voice_statements statement
            where statement.young_person_id = $1 and statement.state = 'waiting'
                and statement.owner_kind in ('social_worker', 'personal_adviser', 'team_manager')
                and not exists (
                    select 1
                    from voice_readers reader
                    where reader.statement_id = statement.id and reader.person_id = $2
                        and reader.taken_out_at is not null)
            order by statement.promise_due_at, statement.id"
        ),
        &[young_person.into(), worker.into()],
        |row| Ok((row.get::<String>(0)?, row.get(1)?)),
    )?;
    Ok(rows.into_iter().filter_map(|(kind, due)| Some((Kind::of_code(&kind)?, due))).collect())
}
