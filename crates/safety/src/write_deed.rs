//! Whoever has a concern writes down what was done: whom they spoke with, what was decided, and why.

use axum::response::Response;
use edge::{Problems, Routes, Visit};
use platform::{Error, Result};

use crate::concern::State;
use crate::deed::{DEEDS, Deed};
use crate::read_concern::page;
use crate::{Concern, ConcernId, OnDuty};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/duty/{concern}/deeds", write)
}

/// The longest that is written of one deed, in letters.
const LONGEST_WORDS: usize = 4_000;

fn write(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let id: ConcernId = visit.captured("concern")?;
    let app = visit.app.clone();
    let (concern, _) = Concern::of(&on_duty, id, &app, visit.read()?)?;
    if concern.state(app.now()) != State::Had || concern.is_drill {
        return Err(Error::NotNow("not-open"));
    }
    let (deed, words) = (visit.form.text("deed").to_owned(), visit.form.text("words").to_owned());
    let mut problems = Problems::default();
    problems.add_if(!DEEDS.contains(&deed.as_str()), "deed", "problem-no-deed");
    problems.add_if(deed == "no-action" && words.is_empty(), "words", "problem-no-reason");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-words-long");
    if problems.any() {
        visit.has_problems();
        let page = page(&on_duty, visit, problems)?;
        return visit.again(&page);
    }

    let (by, went_to) = (on_duty.id(), format!("/duty/{id}"));
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let mut act = on_duty.act("safety.deed_written", id.0).with(deed.as_str());
    act.young_person = concern.young_person.map(|person| person.0);
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &place)?;
        Deed::keep(change, &concern, by, (&deed, &words))
    })?;

    visit.go_to(&went_to)
}
