//! What a worker owes an answer to, ordered by the day it is promised for.

use std::collections::HashMap;

use accounts::{Person, PersonId, Role, SealedPerson, Worker};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use jiff::civil::Date;
use platform::{Moment, Result};
use store::{Read, Sql, sql};

use crate::StatementId;
use crate::home::Names;
use crate::question_set::Kind;

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/inbox", words: "place-inbox", drawing: "" };
    let answering = [Role::SocialWorker, Role::TeamManager, Role::PersonalAdviser, Role::Iro];
    answering.iter().fold(Routes::new().get("/inbox", show), |routes, role| routes.place(role.code(), place))
}

#[derive(Template)]
#[template(path = "inbox.html")]
struct InboxPage {
    frame: Frame,
    rows: Vec<Row>,
    late: usize,
    after: Option<String>,
}

/// One statement waiting for an answer.
pub(crate) struct Row {
    pub(crate) statement: StatementId,
    pub(crate) young_person: Person,
    pub(crate) kind: Kind,
    pub(crate) due: Moment,
    pub(crate) round: i64,
    pub(crate) is_opened: bool,
    /// Who is away, where they answer for somebody.
    pub(crate) covers: Option<String>,
    /// Whether it was shared before they came.
    pub(crate) is_handed_over: bool,
}

const A_PAGE: usize = 50;

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let after = key(visit.query.text("after"));
    let mut rows = waiting(&worker, after, visit)?;
    let more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let after = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.due.0, row.statement));
    let now = visit.app.now();
    let late = rows.iter().filter(|row| row.due < now).count();
    visit.page(&InboxPage { frame: visit.frame(), rows, late, after })
}

/// What `worker` owes an answer to in any of their roles, from the key `after` on; one more than a page.
pub(crate) fn waiting(worker: &Worker, after: (Moment, StatementId), visit: &mut Visit) -> Result<Vec<Row>> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let found = read.all(
        WAITING,
        &[worker.id().into(), now.into(), after.0.into(), after.1.into(), false.into()],
        |row| {
            let kind: String = row.get(1)?;
            Ok((
                row.get(0)?,
                Kind::of_code(&kind),
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                SealedPerson::from_row(row, 5)?,
                (row.get::<PersonId>(12)?, row.get(13)?),
            ))
        },
    )?;
    let mut names = Names { authority: worker.authority.id, known: HashMap::new() };
    let mut rows: Vec<Row> = Vec::new();
    for (statement, kind, due, round, is_opened, sealed, (answers_for, is_handed_over)) in found {
        let Some(kind) = kind else { continue };
        // Owed by oneself and, for somebody away, a second time: it stands there once.
        if rows.last().is_some_and(|last| last.statement == statement) {
            continue;
        }
        let young_person = sealed.open(&app, read)?;
        let covers = match answers_for {
            me if me == worker.id() => None,
            away => Some(names.of(away, &app, read)?.preferred_name),
        };
        let row = Row { statement, young_person, kind, due, round, is_opened, covers, is_handed_over };
        rows.push(row);
    }
    Ok(rows)
}

// What is theirs by name, for a manager what is their team's, and what is owed by whom they cover for; then what
// waits of it.
const WAITING: Sql = sql!(
    "with mine as (
            select related.young_person_id as young_person_id, related.kind as kind,
                related.person_id as for_id, related.from_at as since
            from accounts_relationships related
            join accounts_roles held on held.person_id = related.person_id and held.role = related.kind
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            where related.person_id = $1
                and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
            union
            select related.young_person_id, 'team_manager', manager.person_id, cast(0 as bigint)
            from accounts_team_members manager
            join accounts_roles held on held.person_id = manager.person_id and held.role = 'team_manager'
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            join accounts_team_members member on member.team_id = manager.team_id
                and member.from_at <= $2 and (member.until_at is null or member.until_at > $2)
            join accounts_relationships related on related.person_id = member.person_id
                and related.kind in ('social_worker', 'personal_adviser')
                and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
            where manager.person_id = $1 and manager.manages
                and manager.from_at <= $2 and (manager.until_at is null or manager.until_at > $2)
            union
            select related.young_person_id, related.kind, cover.away_id, cast(0 as bigint)
            from accounts_covers cover
            join accounts_relationships related on related.person_id = cover.away_id
                and related.kind in ('social_worker', 'personal_adviser')
                and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
            join accounts_roles held on held.person_id = cover.cover_id and held.role = related.kind
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            where cover.cover_id = $1 and cover.from_at <= $2 and cover.until_at > $2
        )
        select statement.id, statement.kind, statement.promise_due_at, statement.rounds,
            coalesce(opening.last_opened_at >= statement.shared_at, $5),
            person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
            person.is_young_person, person.language,
            mine.for_id, mine.since > statement.shared_at
        from mine
        join voice_statements statement on statement.young_person_id = mine.young_person_id
            and statement.owner_kind = mine.kind and statement.state = 'waiting'
        join accounts_people person on person.id = statement.young_person_id
        left join voice_openings opening on opening.statement_id = statement.id and opening.person_id = $1
        where (statement.promise_due_at, statement.id) > ($3, $4)
            and not exists (
                select 1
                from voice_readers reader
                where reader.statement_id = statement.id and reader.person_id = $1
                    and reader.taken_out_at is not null)
        order by statement.promise_due_at, statement.id
        limit 51"
);

/// The beginning of the list, or where the last page ended.
fn key(text: &str) -> (Moment, StatementId) {
    let parts = text.split_once('.');
    let parsed = parts.and_then(|(due, id)| Some((Moment(due.parse().ok()?), id.parse().ok()?)));
    parsed.unwrap_or((Moment(0), StatementId(platform::uuid::Uuid::nil())))
}

impl Row {
    /// "In 4 days", "Today", "2 days late".
    pub(crate) fn how_far(&self, frame: &Frame) -> String {
        let days = i64::from(days_between(frame.today(), self.day(frame)));
        match days {
            0 => frame.t("due-today").into_owned(),
            days if days < 0 => frame.t1("due-late", "days", -days).into_owned(),
            days => frame.t1("due-in", "days", days).into_owned(),
        }
    }

    pub(crate) fn due_class(&self, frame: &Frame) -> &'static str {
        match days_between(frame.today(), self.day(frame)) {
            0 => " due--today",
            days if days < 0 => " due--late",
            _ => "",
        }
    }

    pub(crate) fn day(&self, frame: &Frame) -> Date {
        self.due.day(&frame.zone())
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
