//! An IRO says how a young person took part in a review. What they shared before it is the evidence.

use std::collections::HashMap;

use accounts::{Iro, Person, PersonId, SealedPerson};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use plans::{ChairedReview, ReviewId, participation_codes, participation_problem};
use platform::{Error, Moment, Result};
use store::{Read, sql};

use crate::answer::{self, Answer};
use crate::participation::{Suggestion, suggest};
use crate::picked::Picked;
use crate::{Reader, Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/reviews/{review}", show).post("/reviews/{review}/participation", confirm)
}

#[derive(Template)]
#[template(path = "confirm_participation.html")]
struct ParticipationPage {
    frame: Frame,
    problems: Problems,
    review: ChairedReview,
    evidence: Vec<Evidence>,
    suggestion: Suggestion,
    codes: Vec<&'static str>,
    is_held: bool,
}

/// A statement shared before a review: which, when, and with whom. Never what it says.
struct Evidence {
    statement: Statement,
    shared_at: Moment,
    readers: Vec<Person>,
    may_open: bool,
}

fn show(iro: Iro, visit: &mut Visit) -> Result<Response> {
    let page = page(&iro, visit, Problems::default())?;
    let young_person = page.review.young_person.id;
    visit.note_reading(iro.act("voice.participation_looked_at", page.review.id.0).about(young_person.0));
    visit.page(&page)
}

fn confirm(iro: Iro, visit: &mut Visit) -> Result<Response> {
    let (app, code) = (visit.app.clone(), visit.form.text("code").to_owned());
    let id: ReviewId = visit.captured("review")?;
    let review = ChairedReview::of(&iro, id, &app, visit.read()?)?;
    if review.held_on > visit.today() {
        return Err(Error::NotNow("review-not-held"));
    }
    let mut problems = Problems::default();
    if let Some(problem) = participation_problem(&code, review.age(), review.has_only_short_breaks) {
        problems.add("code", problem);
        visit.has_problems();
        let page = page(&iro, visit, problems)?;
        return visit.again(&page);
    }

    let went_to = format!("/reviews/{id}");
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let act = iro.act("plans.participation_confirmed", id.0).about(review.young_person.id.0);
    visit.change(act.with(code.clone()), move |change| {
        change.take_form(iro.id().0, form_key, &place)?;
        review.took_part(change, &code)
    })?;

    visit.go_to(&went_to)
}

fn page(iro: &Iro, visit: &mut Visit, problems: Problems) -> Result<ParticipationPage> {
    let (app, frame) = (visit.app.clone(), visit.frame());
    let id: ReviewId = visit.captured("review")?;
    let read = visit.read()?;
    let review = ChairedReview::of(iro, id, &app, read)?;
    let (evidence, take_part) = evidence(iro, &review, &frame, (&app, read))?;
    let suggestion = suggest(review.age(), !evidence.is_empty(), take_part.as_deref());
    let is_held = review.held_on <= frame.today();
    let codes = participation_codes(review.age());
    Ok(ParticipationPage { frame, problems, review, evidence, suggestion, codes, is_held })
}

/// How they said that they would take part, as its code.
fn chosen(statement: &Statement, answers: &[Answer]) -> Option<String> {
    let question = statement.kind.questions.iter().find(|question| question.code == "take-part")?;
    let kept = answer::to(answers, question.code)?.words.as_deref()?;
    Picked::of(question, kept).choices.into_iter().next().map(|choice| choice.code)
}

/// What was shared for `review` until its day, the newest first, and how the young person said that they
/// would take part: from the newest statement that `iro` may read.
fn evidence(
    iro: &Iro,
    review: &ChairedReview,
    frame: &Frame,
    (app, read): (&platform::App, &mut impl Read),
) -> Result<(Vec<Evidence>, Option<String>)> {
    let until = Moment::end_of(review.held_on, &frame.zone());
    let statements = shared_for(review.id, until, read)?;
    let mut named = readers_of(review.id, app, read)?;
    let (mut all, mut take_part) = (Vec::new(), None);
    for (statement, shared_at) in statements {
        let (readers, people): (Vec<Reader>, Vec<Person>) =
            named.remove(&statement.id).unwrap_or_default().into_iter().unzip();
        let may_open = policy::may_read(iro.id(), &[accounts::Role::Iro], &readers);
        if may_open && take_part.is_none() {
            let answers = Answer::all_of(&statement, app, read)?;
            take_part = chosen(&statement, &answers);
        }
        let left_in = readers.iter().zip(people).filter(|(reader, _)| !reader.is_taken_out);
        let readers = left_in.map(|(_, person)| person).collect();
        all.push(Evidence { statement, shared_at, readers, may_open });
    }
    Ok((all, take_part))
}

/// What was shared for a review until `until`, the newest first.
fn shared_for(review: ReviewId, until: Moment, read: &mut impl Read) -> Result<Vec<(Statement, Moment)>> {
    Ok(read.all(
        sql!(
            "select id, young_person_id, authority_id, review_id, kind, shared_at, owner_kind, promised_on,
                promise_due_at, state, rounds, edition, version
            from voice_statements
            where review_id = $1 and shared_at <= $2 and state in ('waiting', 'answered', 'helped', 'unresolved')
            order by shared_at desc, id desc"
        ),
        &[review.into(), until.into()],
        |row| Ok((Statement::from_row(row)?, row.get(5)?)),
    )?)
}

type Named = HashMap<StatementId, Vec<(Reader, Person)>>;

/// Everyone named for the statements of a review, in one question.
fn readers_of(review: ReviewId, app: &platform::App, read: &mut impl Read) -> Result<Named> {
    let rows = read.all(
        sql!(
            "select statement.id, reader.kind, reader.only_if_needed, reader.taken_out_at is not null,
                person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language
            from voice_statements statement
            join voice_readers reader on reader.statement_id = statement.id
            join accounts_people person on person.id = reader.person_id
            where statement.review_id = $1 and statement.shared_at is not null
            order by statement.id, reader.kind, person.id"
        ),
        &[review.into()],
        |row| {
            let person: PersonId = row.get(4)?;
            let reader = (row.get(0)?, person, row.get::<String>(1)?, row.get(2)?, row.get(3)?);
            Ok((reader, SealedPerson::from_row(row, 4)?))
        },
    )?;
    let mut named = Named::new();
    for ((statement, person, kind, is_only_if_needed, is_taken_out), sealed) in rows {
        let Some(role) = accounts::Role::of_code(&kind) else { continue };
        let reader = Reader { person, role, is_only_if_needed, is_taken_out };
        named.entry(statement).or_default().push((reader, sealed.open(app, read)?));
    }
    Ok(named)
}

impl ParticipationPage {
    fn called(&self) -> &str {
        &self.review.young_person.preferred_name
    }

    /// What stands chosen: what was said before, else what is suggested.
    fn is_chosen(&self, code: &str) -> bool {
        self.review.participation.as_deref().unwrap_or_else(|| self.suggestion.code()) == code
    }

    fn is_suggested(&self, code: &str) -> bool {
        self.suggestion.if_came == Some(code) || self.suggestion.if_not == code
    }
}
