//! Somebody wants to close a concern, and somebody else agrees, or says why it is not done. Nobody closes one alone.

use accounts::PersonId;
use axum::response::Response;
use edge::{Problems, Routes, Visit};
use platform::{Act, Change, Error, Result};
use store::sql;

use crate::concern::State;
use crate::deed::{Deed, SENT_BACK};
use crate::read_concern::page;
use crate::{Concern, ConcernId, OnDuty, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/duty/{concern}/close", ask).post("/duty/{concern}/agree", agree)
}

fn ask(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let (concern, form_key) = asked(&on_duty, visit)?;
    let (by, id, went_to) = (on_duty.id(), concern.id, format!("/duty/{}", concern.id));
    let place = went_to.clone();
    visit.change(act(&on_duty, "safety.closing_asked", &concern), move |change| {
        change.take_form(by.0, form_key, &place)?;
        if Deed::count(id, &mut **change)? == 0 {
            return Err(Error::NotNow("nothing-done"));
        }
        let now = change.now();
        let touched = change.execute(
            sql!(
                "update safety_concerns
                set closing_at = $2, closing_by = $3
                where id = $1 and acknowledged_at is not null and closing_at is null and closed_at is null"
            ),
            &[id.into(), now.into(), by.into()],
        )?;
        if touched == 0 { Err(Error::NotNow("not-open")) } else { Ok(()) }
    })?;
    visit.go_to(&went_to)
}

fn agree(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let (concern, form_key) = asked(&on_duty, visit)?;
    let closing_by = concern.closing.map(|(who, _)| who);
    if concern.state(visit.app.now()) != State::Closing || !policy::may_agree(closing_by, on_duty.id()) {
        return Err(Error::NotNow("not-open"));
    }
    let (is_done, why) = (visit.form.text("agree") == "yes", visit.form.text("words").to_owned());
    if !is_done && why.is_empty() {
        let mut problems = Problems::default();
        problems.add("words", "problem-no-reason");
        visit.has_problems();
        let page = page(&on_duty, visit, problems)?;
        return visit.again(&page);
    }

    let (by, went_to) = (on_duty.id(), format!("/duty/{}", concern.id));
    let place = went_to.clone();
    let event = if is_done { "safety.concern_closed" } else { "safety.concern_sent_back" };
    visit.change(act(&on_duty, event, &concern), move |change| {
        change.take_form(by.0, form_key, &place)?;
        if is_done { close(change, concern.id, by) } else { send_back(change, &concern, by, &why) }
    })?;
    visit.go_to(&went_to)
}

fn close(change: &mut Change<'_, '_>, id: ConcernId, by: PersonId) -> Result<()> {
    let now = change.now();
    let touched = change.execute(
        sql!(
            "update safety_concerns
            set closed_at = $2, agreed_by = $3
            where id = $1 and closing_at is not null and closing_by <> $3 and closed_at is null"
        ),
        &[id.into(), now.into(), by.into()],
    )?;
    if touched == 0 { Err(Error::NotNow("not-open")) } else { Ok(()) }
}

fn send_back(change: &mut Change<'_, '_>, concern: &Concern, by: PersonId, why: &str) -> Result<()> {
    let touched = change.execute(
        sql!(
            "update safety_concerns
            set closing_at = null, closing_by = null
            where id = $1 and closing_at is not null and closed_at is null"
        ),
        &[concern.id.into()],
    )?;
    if touched == 0 {
        return Err(Error::NotNow("not-open"));
    }
    Deed::keep(change, concern, by, (SENT_BACK, why))
}

fn asked(on_duty: &OnDuty, visit: &mut Visit) -> Result<(Concern, platform::uuid::Uuid)> {
    let id: ConcernId = visit.captured("concern")?;
    let app = visit.app.clone();
    let (concern, _) = Concern::of(on_duty, id, &app, visit.read()?)?;
    Ok((concern, visit.form.key().ok_or(Error::StaleForm)?))
}

fn act(on_duty: &OnDuty, event: &'static str, concern: &Concern) -> Act {
    let mut act = on_duty.act(event, concern.id.0);
    act.young_person = concern.young_person.map(|person| person.0);
    act
}
