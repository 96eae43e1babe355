//! An independent reviewing officer sees which young people of their next reviews have spoken.

use accounts::{Iro, Person, SealedPerson};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use jiff::civil::Date;
use platform::{Moment, Result};
use store::{Read, sql};

use crate::StatementId;

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/reviews", words: "place-reviews", drawing: "" };
    Routes::new().get("/reviews", show).place("iro", place)
}

#[derive(Template)]
#[template(path = "reviews_spoken.html")]
struct ReviewsPage {
    frame: Frame,
    rows: Vec<Row>,
    spoken: usize,
    after: Option<String>,
}

/// A review to come, and whether its young person has spoken.
struct Row {
    review: plans::ReviewId,
    held_on: String,
    young_person: Person,
    statement: Option<StatementId>,
    shared_at: Option<Moment>,
    state: Option<String>,
    due: Option<Moment>,
    may_open: bool,
}

const A_PAGE: usize = 50;

fn show(iro: Iro, visit: &mut Visit) -> Result<Response> {
    let today = visit.today().to_string();
    let (held_on, review) = key(visit.query.text("after"), today);
    let mut rows = next_reviews(&iro, (held_on, review), visit)?;
    let more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let after = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.held_on, row.review));
    let spoken = rows.iter().filter(|row| row.shared_at.is_some()).count();
    visit.page(&ReviewsPage { frame: visit.frame(), rows, spoken, after })
}

/// The reviews that `iro` chairs, after the key, one more than a page. A statement they were taken out of
/// still shows that the young person has spoken, and cannot be opened.
fn next_reviews(iro: &Iro, after: (String, plans::ReviewId), visit: &mut Visit) -> Result<Vec<Row>> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let found = read.all(
        sql!(
            "select review.id, review.held_on, statement.id, statement.shared_at, statement.state,
                statement.promise_due_at,
                statement.id is not null and exists (
                    select 1
                    from voice_readers reader
                    where reader.statement_id = statement.id and reader.kind = 'iro'
                        and reader.taken_out_at is null),
                person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language
            from accounts_relationships related
            join plans_reviews review on review.young_person_id = related.young_person_id
            join accounts_people person on person.id = related.young_person_id
            left join voice_statements statement on statement.review_id = review.id
                and statement.shared_at is not null
            where related.person_id = $1 and related.kind = 'iro'
                and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
                and (review.held_on, review.id) > ($3, $4)
            order by review.held_on, review.id
            limit 51"
        ),
        &[iro.id().into(), now.into(), after.0.into(), after.1.into()],
        |row| {
            let answer = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
            Ok((row.get(0)?, row.get(1)?, answer, SealedPerson::from_row(row, 7)?))
        },
    )?;
    let mut rows = Vec::new();
    for (review, held_on, (statement, shared_at, state, due, may_open), sealed) in found {
        let young_person = sealed.open(&app, read)?;
        rows.push(Row { review, held_on, young_person, statement, shared_at, state, due, may_open });
    }
    Ok(rows)
}

/// From today on, or where the last page ended.
fn key(text: &str, today: String) -> (String, plans::ReviewId) {
    let nil = plans::ReviewId(platform::uuid::Uuid::nil());
    let parts = text.split_once('.').and_then(|(day, id)| Some((day.to_owned(), id.parse().ok()?)));
    parts.unwrap_or((today, nil))
}

impl Row {
    fn day(&self) -> Date {
        self.held_on.parse().unwrap_or(Date::ZERO)
    }

    /// The key of how far the answer is.
    fn answer(&self, frame: &Frame) -> &'static str {
        match self.state.as_deref() {
            Some("waiting") if self.due.is_some_and(|due| due < frame.now) => "answer-late",
            Some("waiting") => "answer-waiting",
            Some("answered") => "answer-given",
            Some("helped") => "answer-helped",
            Some("unresolved") => "answer-unresolved",
            _ => "answer-none",
        }
    }

    fn tag(&self, frame: &Frame) -> &'static str {
        match self.answer(frame) {
            "answer-late" | "answer-unresolved" => "govuk-tag--red",
            "answer-waiting" => "govuk-tag--yellow",
            "answer-given" => "govuk-tag--blue",
            "answer-helped" => "govuk-tag--green",
            _ => "govuk-tag--grey",
        }
    }
}
