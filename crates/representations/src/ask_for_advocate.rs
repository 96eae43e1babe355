//! A young person asks for an advocate: it goes to theirs, else to those of the authority, with a day to get in touch.

use accounts::{PersonId, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Moment, Result};
use store::{Read, sql};

use crate::law::{self, ADVOCATE_WORKING_DAYS};
use crate::request::{Request, RequestId};
use crate::{LONGEST_WORDS, is_late, my_rights, tell};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-rights/advocate", show)
        .post("/my-rights/advocate", ask)
        .post("/my-requests/{request}/call-off", call_off)
}

#[derive(Template)]
#[template(path = "ask_for_advocate.html")]
struct AskPage {
    frame: Frame,
    problems: Problems,
    about: String,
    words: String,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let about = my_rights::about(&young_person, visit)?.map(|id| id.to_string()).unwrap_or_default();
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    visit.page(&AskPage { frame, problems, about, words: String::new() })
}

fn ask(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let statement = my_rights::about(&young_person, visit)?;
    let words = visit.form.text("words").to_owned();
    let mut problems = Problems::default();
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long-here");
    if problems.any() {
        visit.has_problems();
        let about = statement.map(|id| id.to_string()).unwrap_or_default();
        return visit.again(&AskPage { frame: visit.frame().alone(), problems, about, words });
    }

    let (app, now) = (visit.app.clone(), visit.app.now());
    let (authority, person) = (young_person.authority.clone(), young_person.id());
    let clock = law::own_clock(ADVOCATE_WORKING_DAYS, now, &authority);
    let read = visit.read()?;
    let near = people_of(person, now, &app, read)?;
    let mut told = tell::those_who_are(&near, &[Role::Advocate]);
    if told.is_empty() {
        told = advocates_of(authority.id.0, now, read)?;
    }
    let words = Some(words).filter(|words| !words.is_empty());
    let (id, form_key) = (RequestId::fresh(), visit.form.key().ok_or(Error::StaleForm)?);
    let act = young_person.act("representations.advocate_asked_for", id.0).about(person.0);
    visit.change(act, move |change| {
        change.take_form(person.0, form_key, "/my-rights")?;
        Request::ask(change, (authority.id, person), (id, statement), words.as_deref(), clock)?;
        for advocate in &told {
            tell::something_new(change, authority.id, *advocate, "/advocate-requests")?;
        }
        change.enqueue(&is_late::of_request(authority.id, id, clock.due)?)
    })?;

    visit.go_to("/my-rights")
}

fn call_off(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let id: RequestId = visit.captured("request")?;
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let person = young_person.id();
    let act = young_person.act("representations.request_called_off", id.0).about(person.0);
    visit.change(act, move |change| {
        change.take_form(person.0, form_key, "/my-rights")?;
        Request::call_off(change, person, id)
    })?;

    visit.go_to("/my-rights")
}

/// Everyone who is an advocate in an authority now.
fn advocates_of(authority: platform::uuid::Uuid, now: Moment, read: &mut impl Read) -> Result<Vec<PersonId>> {
    Ok(read.all(
        sql!(
            "select distinct person_id
            from accounts_roles
            where authority_id = $1 and role = 'advocate'
                and from_at <= $2 and (until_at is null or until_at > $2)
            order by person_id"
        ),
        &[authority.into(), now.into()],
        |row| row.get(0),
    )?)
}
