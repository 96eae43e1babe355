//! A young person says that they are not safe, or that they are worried about someone. Before they write they read
//! what happens then and who is told; two screens, and the second is what happens now.

use accounts::{Person, PersonId, YoungPerson};
use askama::Template;
use axum::http::Method;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::hour::Hour;
use crate::hours::Hours;
use crate::raise::{Raising, begin, raise};
use crate::reason::{MARKS, Said, reasons_in};
use crate::telling::{Step, everyone};
use crate::{Concern, ConcernId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/not-safe", show).post("/not-safe", say)
}

#[derive(Template)]
#[template(path = "not_safe.html")]
struct NotSafePage {
    frame: Frame,
    problems: Problems,
    hour: Hour,
    minutes: i64,
    told: Vec<(Step, Person)>,
    left_out: Vec<PersonId>,
    marked: String,
    words: String,
}

/// The longest that is written here, in letters.
const LONGEST_WORDS: usize = 4_000;

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let page = page(&young_person, visit, Problems::default())?;
    visit.page(&page)
}

fn say(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (marked, words) = (visit.form.text("marked").to_owned(), visit.form.text("words").to_owned());
    let mut problems = Problems::default();
    problems.add_if(!MARKS.contains(&marked.as_str()), "marked", "problem-no-mark");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-words-long");
    if problems.any() {
        visit.has_problems();
        let page = page(&young_person, visit, problems)?;
        return visit.again(&page);
    }

    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let mut raising = raising(&young_person);
    raising.reasons = reasons_in(Said { marked: &[&marked], written: &[&words], ..Said::default() });
    raising.words = Some(words);
    raising.kept_from = left_out(&told(&young_person, visit)?, visit);
    let went_to = format!("/not-safe/{}", raising.id);
    let (place, by) = (went_to.clone(), young_person.id());
    let act = young_person.act("safety.said_not_safe", raising.id.0).about(by.0);
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &place)?;
        raise(change, &raising)
    })?;

    visit.go_to(&went_to)
}

fn raising(young_person: &YoungPerson) -> Raising {
    Raising {
        id: ConcernId::fresh(),
        authority: young_person.authority.clone(),
        young_person: Some(young_person.id()),
        statement: None,
        reasons: Vec::new(),
        words: None,
        kept_from: Vec::new(),
    }
}

fn page(young_person: &YoungPerson, visit: &mut Visit, problems: Problems) -> Result<NotSafePage> {
    let (now, authority) = (visit.app.now(), young_person.authority.clone());
    let read = visit.read()?;
    let hour = Hour::of(&authority, now, read)?;
    let minutes = Hours::of(authority.id, read)?.acknowledge_minutes;
    let told = told(young_person, visit)?;
    let left_out = if visit.method == Method::GET { Vec::new() } else { left_out(&told, visit) };
    let (marked, words) = (visit.form.text("marked").to_owned(), visit.form.text("words").to_owned());
    let frame = visit.frame();
    Ok(NotSafePage { frame, problems, hour, minutes, told, left_out, marked, words })
}

/// Who would be told now, in order. Every manager is told only when nobody else is left: they are not named here.
fn told(young_person: &YoungPerson, visit: &mut Visit) -> Result<Vec<(Step, Person)>> {
    let (app, now, authority) = (visit.app.clone(), visit.app.now(), young_person.authority.id);
    let read = visit.read()?;
    let concern: Concern = begin(&raising(young_person), now, read)?;
    let mut told: Vec<(Step, Person)> = Vec::new();
    for (step, people) in everyone(&concern, (&app, now), read)? {
        for person in people.into_iter().filter(|_| step < Step::Everyone) {
            if !told.iter().any(|(_, there)| there.id == person) {
                told.push((step, Person::of(authority, person, &app, read)?));
            }
        }
    }
    Ok(told)
}

/// Those whose tick was taken off.
fn left_out(told: &[(Step, Person)], visit: &Visit) -> Vec<PersonId> {
    let ticked: Vec<&str> = visit.form.all("told").collect();
    told.iter().map(|(_, person)| person.id).filter(|id| !ticked.contains(&id.to_string().as_str())).collect()
}

impl NotSafePage {
    fn is_left_out(&self, person: &Person) -> bool {
        self.left_out.contains(&person.id)
    }
}
