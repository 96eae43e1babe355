//! An independent reviewing officer sees which young people of their next reviews have spoken.

use accounts::{Iro, Person, SealedPerson};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use jiff::civil::Date;
use platform::{Moment, Result};
use store::{Read, Sql, sql};

use crate::StatementId;
use crate::participation::suggest;

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
    asked: Asked,
    after: Option<String>,
}

/// Which reviews are asked for; it stands in the address.
struct Asked {
    /// Those that were held, and how the young person took part is not said yet.
    are_held: bool,
    /// `yes`, `no`, or both.
    spoken: String,
}

/// A review, and whether its young person has spoken.
struct Row {
    review: plans::ReviewId,
    held_on: String,
    participation: Option<String>,
    young_person: Person,
    statement: Option<StatementId>,
    shared_at: Option<Moment>,
    state: Option<String>,
    due: Option<Moment>,
    may_open: bool,
}

const A_PAGE: usize = 50;

fn show(iro: Iro, visit: &mut Visit) -> Result<Response> {
    let asked = Asked {
        are_held: visit.query.text("when") == "held",
        spoken: Some(visit.query.text("spoken"))
            .filter(|spoken| ["yes", "no"].contains(spoken))
            .unwrap_or("")
            .into(),
    };
    let after = key(visit.query.text("after"));
    let mut rows = reviews(&iro, &asked, after, visit)?;
    let more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let after = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.held_on, row.review));
    let spoken = rows.iter().filter(|row| row.shared_at.is_some()).count();
    visit.page(&ReviewsPage { frame: visit.frame(), rows, spoken, asked, after })
}

/// The reviews that `iro` chairs, after the key, one more than a page. A statement they were taken out of
/// still shows that the young person has spoken, and cannot be opened.
fn reviews(
    iro: &Iro,
    asked: &Asked,
    after: Option<(String, plans::ReviewId)>,
    visit: &mut Visit,
) -> Result<Vec<Row>> {
    let (app, today) = (visit.app.clone(), visit.today());
    let (from, until) = asked.days(today);
    let (held_on, review) = after.unwrap_or((from, plans::ReviewId(platform::uuid::Uuid::nil())));
    let parameters = [
        iro.id().into(),
        app.now().into(),
        held_on.into(),
        review.into(),
        until.into(),
        asked.are_held.into(),
        asked.spoken.as_str().into(),
    ];
    let read = visit.read()?;
    let found = read.all(REVIEWS, &parameters, |row| {
        let answer = (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?);
        Ok(((row.get(0)?, row.get(1)?, row.get(2)?), answer, SealedPerson::from_row(row, 8)?))
    })?;
    let mut rows = Vec::new();
    for ((review, held_on, participation), (statement, shared_at, state, due, may_open), sealed) in found {
        let young_person = sealed.open(&app, read)?;
        rows.push(Row {
            review,
            held_on,
            participation,
            young_person,
            statement,
            shared_at,
            state,
            due,
            may_open,
        });
    }
    Ok(rows)
}

// Of several statements for one review the newest stands in the list.
const REVIEWS: Sql = sql!(
    "select review.id, review.held_on, review.participation, statement.id, statement.shared_at,
        statement.state, statement.promise_due_at,
        statement.id is not null and exists (
            select 1
            from voice_readers reader
            where reader.statement_id = statement.id and reader.kind = 'iro'
                and reader.taken_out_at is null),
        person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
        person.is_young_person, person.language
    from accounts_relationships related
    join plans_reviews review on review.young_person_id = related.young_person_id
    join accounts_people person on person.id = related.young_person_id and person.closed_at is null
    left join voice_statements statement on statement.id = (
        select newest.id
        from voice_statements newest
        where newest.review_id = review.id and newest.shared_at is not null
            and newest.state in ('waiting', 'answered', 'helped', 'unresolved')
        order by newest.shared_at desc, newest.id desc
        limit 1)
    where related.person_id = $1 and related.kind = 'iro'
        and related.from_at <= $2 and (related.until_at is null or related.until_at > $2)
        and (review.held_on, review.id) > ($3, $4) and review.held_on <= $5
        and (not cast($6 as boolean) or review.participation is null)
        and (cast($7 as text) = '' or (cast($7 as text) = 'no') = (statement.id is null))
    order by review.held_on, review.id
    limit 51"
);

/// Where the last page ended, if one did.
fn key(text: &str) -> Option<(String, plans::ReviewId)> {
    let (day, id) = text.split_once('.')?;
    Some((day.parse::<Date>().ok()?.to_string(), id.parse().ok()?))
}

impl Asked {
    /// From which day until which: from today on, or the year before it.
    fn days(&self, today: Date) -> (String, String) {
        if self.are_held {
            let year_ago = today.saturating_sub(jiff::Span::new().years(1));
            let yesterday = today.yesterday().unwrap_or(today);
            (year_ago.to_string(), yesterday.to_string())
        } else {
            (today.to_string(), Date::MAX.to_string())
        }
    }

    /// The address of the same list of other reviews: `coming` or `held`.
    fn other_reviews(&self, when: &str) -> String {
        address(when, &self.spoken)
    }

    /// The address of the same list of other young people: those who have spoken, who have not, or both.
    fn others(&self, spoken: &str) -> String {
        address(if self.are_held { "held" } else { "coming" }, spoken)
    }

    /// The address of the list as it is, to go on from.
    fn again(&self) -> String {
        self.others(&self.spoken)
    }
}

fn address(when: &str, spoken: &str) -> String {
    if spoken.is_empty() {
        format!("/reviews?when={when}")
    } else {
        format!("/reviews?when={when}&spoken={spoken}")
    }
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

    /// The code that stands, or would stand if the review were held today and they did not come.
    fn code(&self) -> &str {
        let age = self.young_person.age(self.day());
        self.participation.as_deref().unwrap_or_else(|| suggest(age, self.shared_at.is_some(), None).if_not)
    }

    fn is_unheard(&self) -> bool {
        self.code() == plans::NO_VIEWS
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
