//! A young person says whether an answer helped. "No" passes it on: to the manager, then to the IRO.

use accounts::{Related, Role, YoungPerson, people_of};
use axum::response::Response;
use edge::{Problems, Routes, Visit};
use platform::{Change, Error, Result};

use crate::answer::LONGEST_WORDS;
use crate::answer_clock::{self, Promise};
use crate::reply::Reply;
use crate::{Reader, State, Statement, StatementId, my_statement, policy, promise_is_late, raised, tell};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/my-statements/{statement}/helped", say)
}

fn say(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (helped, why) = (visit.form.text("helped").to_owned(), visit.form.text("why").to_owned());
    let mut problems = Problems::default();
    problems.add_if(!["yes", "a-bit", "no"].contains(&helped.as_str()), "helped", "problem-no-face");
    problems.add_if(why.chars().count() > LONGEST_WORDS, "helped", "problem-too-long");
    if problems.any() {
        visit.has_problems();
        let page = my_statement::page(&young_person, visit, problems)?;
        return visit.again(&page);
    }

    let (app, now) = (visit.app.clone(), visit.app.now());
    let id: StatementId = visit.captured("statement")?;
    let statement = Statement::of(&young_person, id, visit.read()?)?;
    let near = people_of(young_person.id(), now, &app, visit.read()?)?;
    let readers = Reader::all_of(id, visit.read()?)?;
    let promise = answer_clock::promise(now, None, &young_person.authority);
    let went_to = format!("/my-statements/{id}");
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let act = young_person.act("voice.reply_judged", id.0).about(young_person.id().0);
    let raising = raised::by_saying_why(&young_person, &statement, &readers, &why);
    let why = Some(why).filter(|why| !why.is_empty());
    visit.change(act.with(helped.clone()), move |change| {
        change.take_form(young_person.id().0, form_key, &place)?;
        Reply::judged(change, &statement, &helped, why.as_deref())?;
        safety::raise(change, &raising)?;
        if helped == "no" {
            pass_on(change, &statement, (&near, &readers), promise)
        } else {
            statement.judged(change, State::Helped)
        }
    })?;

    visit.go_to(&went_to)
}

/// The next in line reads it, owes an answer, and is told; after the IRO there is nobody left here.
fn pass_on(
    change: &mut Change<'_, '_>,
    statement: &Statement,
    (near, readers): (&[Related], &[Reader]),
    promise: Promise,
) -> Result<()> {
    let is_out =
        |near: &Related| readers.iter().any(|reader| reader.person == near.person.id && reader.is_taken_out);
    let left_in: Vec<&Related> = near.iter().filter(|near| !is_out(near)).collect();
    let roles: Vec<Role> = left_in.iter().map(|near| near.role).collect();
    let next = statement.owner.and_then(|owner| policy::next_answerer(owner, &roles));
    let Some(next) = next else { return statement.judged(change, State::Unresolved) };
    statement.pass_on(change, next, promise)?;
    for near in left_in.iter().filter(|near| near.role == next) {
        Reader { person: near.person.id, role: next, is_only_if_needed: false, is_taken_out: false }
            .name(change, statement.id)?;
        tell::something_new(change, statement.authority, near.person.id, "/inbox")?;
    }
    Reader::is_needed(change, statement.id, next)?;
    change.enqueue(&promise_is_late::job(statement, statement.round + 1, promise)?)
}
