//! A young person finds everything they ever shared, the newest first, a page at a time.

use accounts::{YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Moment, Result};
use store::{Read, sql};

use crate::clock::Clock;
use crate::{Statement, StatementId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-statements", show)
}

#[derive(Template)]
#[template(path = "my_statements.html")]
struct MyStatementsPage {
    frame: Frame,
    rows: Vec<(Statement, Clock)>,
    is_first_page: bool,
    before: Option<String>,
}

const A_PAGE: usize = 20;

/// Later than every moment there is.
const FROM_THE_NEWEST: (Moment, StatementId) = (Moment(i64::MAX), StatementId(platform::uuid::Uuid::max()));

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let key = key(visit.query.text("before"));
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let mut statements = Statement::shared_before(&young_person, key.unwrap_or(FROM_THE_NEWEST), read)?;
    let near = people_of(young_person.id(), now, &app, read)?;
    let more = statements.len() > A_PAGE;
    statements.truncate(A_PAGE);
    let last = statements.last().filter(|_| more);
    let before = last.and_then(|last| Some(format!("{}.{}", last.shared_at?.0, last.id)));
    let with_clock = |statement: Statement| (statement.clone(), Clock::of(&statement, &near, now));
    let rows = statements.into_iter().map(with_clock).collect();
    visit.page(&MyStatementsPage { frame: visit.frame(), rows, is_first_page: key.is_none(), before })
}

/// Where the last page ended.
fn key(text: &str) -> Option<(Moment, StatementId)> {
    let (at, id) = text.split_once('.')?;
    Some((Moment(at.parse().ok()?), id.parse().ok()?))
}

impl Statement {
    /// What a young person shared before the key, the newest first; one more than a page.
    fn shared_before(
        young_person: &YoungPerson,
        key: (Moment, StatementId),
        read: &mut impl Read,
    ) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!(
                "select id, young_person_id, authority_id, review_id, kind, shared_at, owner_kind, promised_on,
                    promise_due_at, state, rounds, edition, version
                from voice_statements
                where young_person_id = $1 and shared_at is not null and (shared_at, id) < ($2, $3)
                order by shared_at desc, id desc
                limit 21"
            ),
            &[young_person.id().into(), key.0.into(), key.1.into()],
            Self::from_row,
        )?)
    }
}
