//! Whoever owes the answer gives it: what will change, or why not, in words the young person can read.

use accounts::Listener;
use axum::response::Response;
use edge::{Problems, Routes, Visit};
use platform::{Error, Result};

use crate::answer::LONGEST_WORDS;
use crate::plain_words::Shown;
use crate::read_statement::ReadPage;
use crate::reply::{Outcome, Reply};
use crate::{policy, read_statement, tell, themes};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/statements/{statement}/reply", reply)
}

fn reply(listener: Listener, visit: &mut Visit) -> Result<Response> {
    let (statement, seen, role) = read_statement::opened(&listener, visit)?;
    let (outcome, words) =
        (Outcome::of_code(visit.form.text("outcome")), visit.form.text("words").to_owned());
    let outcome = outcome.filter(|outcome| policy::outcomes(&statement.kind).contains(outcome));
    let themes: Vec<String> = visit.form.all("theme").map(str::to_owned).collect();
    let problems = problems_with(outcome, &words);
    if !policy::must_answer(&statement, &seen.roles) {
        // A second tap comes after the first was kept: it is led to where that one went.
        let form_key = visit.form.key().unwrap_or_default();
        let went_to = platform::form_went_to(listener.id().0, form_key, visit.read()?)?;
        return Err(went_to.map_or(Error::NotNow("already-answered"), Error::AlreadyDone));
    }
    if visit.form.text("then") == "check" {
        visit.has_problems();
        let page = with_reading(&listener, visit, false)?;
        return visit.page(&page);
    }
    let (Some(outcome), false) = (outcome, problems.any()) else {
        visit.has_problems();
        let (page, _) = read_statement::page(&listener, visit, problems)?;
        return visit.again(&page);
    };

    if let Some(asking) = asks_once(&listener, visit)? {
        return Ok(asking);
    }

    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let went_to = format!("/statements/{}", statement.id);
    let place = went_to.clone();
    let act = listener.act("voice.statement_answered", statement.id.0).about(statement.young_person.0);
    visit.change(act.with(outcome.code()), move |change| {
        change.take_form(listener.id().0, form_key, &place)?;
        statement.answered(change)?;
        Reply::add(change, &statement, (listener.id(), role), outcome, &words)?;
        themes::keep(change, &statement, &themes)?;
        tell::something_new(change, statement.authority, statement.young_person, "/home")
    })?;

    visit.go_to(&went_to)
}

/// The page again, when the words read older than the young person is and nobody was asked yet.
fn asks_once(listener: &Listener, visit: &mut Visit) -> Result<Option<Response>> {
    if visit.form.text("asked") == "yes" {
        return Ok(None);
    }
    visit.has_problems();
    let page = with_reading(listener, visit, true)?;
    let is_worth_it = page.plain.as_ref().is_some_and(Shown::is_worth_asking);
    if is_worth_it { visit.again(&page).map(Some) } else { Ok(None) }
}

/// The page with how the answer reads to this young person.
fn with_reading(listener: &Listener, visit: &mut Visit, is_asked: bool) -> Result<ReadPage> {
    let (mut page, _) = read_statement::page(listener, visit, Problems::default())?;
    let age = page.young_person.age(visit.frame().today());
    let usual = page.young_person.language;
    page.plain = Some(Shown::of(visit.form.text("words"), age, usual, is_asked));
    Ok(page)
}

pub(crate) fn problems_with(outcome: Option<Outcome>, words: &str) -> Problems {
    let mut problems = Problems::default();
    problems.add_if(outcome.is_none(), "outcome", "problem-no-outcome");
    // An answer of one dot would close it without being one.
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    problems.add_if(letters < 2, "words", "problem-no-answer");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long");
    problems
}
