//! A worker sees which of their own young people have not been heard for months. What they do about it is
//! theirs; no young person is told to speak.

use accounts::{Person, SealedPerson, Worker};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use jiff::Span;
use jiff::tz::TimeZone;
use platform::{Moment, Result};
use store::{Read, Sql, sql};

use crate::coverage::HEARD_WITHIN_MONTHS;

/// Where the letter of [`crate::ask_the_workers`] leads.
pub(crate) const PATH: &str = "/young-people/not-heard";

pub(crate) fn routes() -> Routes {
    Routes::new().get(PATH, show)
}

#[derive(Template)]
#[template(path = "not_heard.html")]
struct NotHeardPage {
    frame: Frame,
    young_people: Vec<NotHeard>,
    months: i64,
}

/// A young person, and when they were heard last, if ever.
struct NotHeard {
    person: Person,
    heard_at: Option<Moment>,
}

/// Whoever shared nothing since then has not been heard.
pub(crate) fn since(now: Moment, zone: &TimeZone) -> Moment {
    Moment::end_of(now.day(zone).saturating_sub(Span::new().months(HEARD_WITHIN_MONTHS)), zone)
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let (app, frame) = (visit.app.clone(), visit.frame());
    let since = since(app.now(), &frame.zone());
    let parameters = [worker.id().into(), app.now().into(), worker.authority.id.into(), since.into()];
    let read = visit.read()?;
    let rows = read.all(NOT_HEARD, &parameters, |row| Ok((SealedPerson::from_row(row, 0)?, row.get(7)?)))?;
    let mut young_people = Vec::new();
    for (sealed, heard_at) in rows {
        young_people.push(NotHeard { person: sealed.open(&app, read)?, heard_at });
    }
    visit.page(&NotHeardPage { frame, young_people, months: i64::from(HEARD_WITHIN_MONTHS) })
}

// A caseload: those never heard first, then those heard longest ago.
const NOT_HEARD: Sql = sql!(
    "select young.id, young.authority_id, young.name, young.preferred_name, young.born_on,
        young.is_young_person, young.language, young.heard_at
    from (
        select person.id as id, person.authority_id as authority_id, person.name as name,
            person.preferred_name as preferred_name, person.born_on as born_on,
            person.is_young_person as is_young_person, person.language as language,
            (
                select max(statement.shared_at)
                from voice_statements statement
                where statement.young_person_id = person.id
                    and statement.state in ('waiting', 'answered', 'helped', 'unresolved')) as heard_at
        from accounts_people person
        where person.authority_id = $3 and person.closed_at is null
            and person.id in (
                select related.young_person_id
                from accounts_relationships related
                join accounts_roles held on held.person_id = related.person_id
                    and held.role = related.kind and held.from_at <= $2
                    and (held.until_at is null or held.until_at > $2)
                where related.person_id = $1 and related.kind in ('social_worker', 'personal_adviser')
                    and related.from_at <= $2 and (related.until_at is null or related.until_at > $2))
    ) young
    where young.heard_at is null or young.heard_at < $4
    order by coalesce(young.heard_at, 0), young.id
    limit 200"
);
