//! Which answers of a team were late or did not help: those that its manager may read anyway.

use accounts::{Person, SealedPerson, TeamManager};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::uuid::Uuid;
use platform::{Error, Moment, Result};
use store::{Read, Sql, sql};

use crate::answers_by_team::{ManagedTeam, managed};
use crate::months::Months;
use crate::question_set::Kind;
use crate::{Event, StatementId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/team-answers/{team}", show)
}

#[derive(Template)]
#[template(path = "answers_listed.html")]
struct ListedPage {
    frame: Frame,
    team: ManagedTeam,
    event: Event,
    months: Months,
    rows: Vec<Row>,
    after: Option<String>,
}

/// A statement to which it happened.
struct Row {
    statement: StatementId,
    kind: String,
    happened_at: Moment,
    young_person: Person,
}

const A_PAGE: usize = 50;

fn show(manager: TeamManager, visit: &mut Visit) -> Result<Response> {
    let (id, frame, now): (Uuid, _, _) = (visit.captured("team")?, visit.frame(), visit.app.now());
    let months = Months::asked(&visit.query, frame.today());
    let event = Event::of_code(visit.query.text("what"))
        .filter(|event| matches!(event, Event::WasLate | Event::DidNotHelp))
        .unwrap_or(Event::WasLate);
    let before = key(visit.query.text("before"));
    let mine = managed(&manager, now, visit.read()?)?;
    let team = mine.into_iter().find(|team| team.id == id).ok_or(Error::NotFound)?;
    let mut rows = happened(&manager, (&team, event, &months), before, visit)?;
    let more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let after = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.happened_at.0, row.statement));
    visit.page(&ListedPage { frame, team, event, months, rows, after })
}

fn happened(
    manager: &TeamManager,
    (team, event, months): (&ManagedTeam, Event, &Months),
    before: (Moment, StatementId),
    visit: &mut Visit,
) -> Result<Vec<Row>> {
    let app = visit.app.clone();
    let read = visit.read()?;
    let parameters = [
        manager.id().into(),
        app.now().into(),
        team.id.into(),
        event.code().into(),
        before.0.into(),
        before.1.into(),
        months.from.as_str().into(),
        months.until.as_str().into(),
    ];
    let found = read.all(HAPPENED, &parameters, |row| {
        Ok(((row.get(0)?, row.get(1)?, row.get(2)?), SealedPerson::from_row(row, 3)?))
    })?;
    let mut rows = Vec::new();
    for ((statement, kind, happened_at), sealed) in found {
        rows.push(Row { statement, kind, happened_at, young_person: sealed.open(&app, read)? });
    }
    Ok(rows)
}

// As `policy::may_read` has it for a manager: named by capacity, needed, and nobody took them out; and the
// young person is with their team now.
const HAPPENED: Sql = sql!(
    "select statement.id, statement.kind, happened.happened_at,
        person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
        person.is_young_person, person.language
    from voice_happened happened
    join voice_statements statement on statement.id = happened.statement_id
    join accounts_people person on person.id = statement.young_person_id and person.closed_at is null
    where happened.team_id = $3 and happened.event = $4
        and (happened.happened_at, happened.statement_id) < ($5, $6)
        and happened.month >= $7 and happened.month <= $8
        and exists (
            select 1
            from voice_readers reader
            where reader.statement_id = statement.id and reader.kind = 'team_manager'
                and not reader.only_if_needed and reader.taken_out_at is null)
        and not exists (
            select 1
            from voice_readers reader
            where reader.statement_id = statement.id and reader.person_id = $1
                and reader.taken_out_at is not null)
        and exists (
            select 1
            from accounts_team_members manager
            join accounts_team_members member on member.team_id = manager.team_id
                and member.from_at <= $2 and (member.until_at is null or member.until_at > $2)
            join accounts_relationships related on related.person_id = member.person_id
                and related.kind in ('social_worker', 'personal_adviser')
                and related.young_person_id = statement.young_person_id
                and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
            where manager.person_id = $1 and manager.manages
                and manager.from_at <= $2 and (manager.until_at is null or manager.until_at > $2))
    order by happened.happened_at desc, happened.statement_id desc
    limit 51"
);

/// The newest, or where the last page ended.
fn key(text: &str) -> (Moment, StatementId) {
    let parts = text.split_once('.');
    let parsed = parts.and_then(|(at, id)| Some((Moment(at.parse().ok()?), id.parse().ok()?)));
    parsed.unwrap_or((Moment(i64::MAX), StatementId(Uuid::max())))
}

impl ListedPage {
    fn title(&self) -> &'static str {
        if self.event == Event::WasLate { "answers-listed-late" } else { "answers-listed-not-help" }
    }

    fn kind(&self, row: &Row) -> String {
        let words = Kind::of_code(&row.kind).map(|kind| self.frame.t(&kind.words()).into_owned());
        words.unwrap_or_default()
    }
}
