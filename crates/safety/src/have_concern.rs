//! Somebody on duty says that they have it: the clock stops, they answer for it, and the young person sees who.

use axum::response::Response;
use edge::{Routes, Visit};
use platform::{Error, Result};
use store::sql;

use crate::{Concern, ConcernId, OnDuty};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/duty/{concern}/acknowledge", acknowledge)
}

fn acknowledge(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let id: ConcernId = visit.captured("concern")?;
    let app = visit.app.clone();
    let (concern, role) = Concern::of(&on_duty, id, &app, visit.read()?)?;
    let (by, went_to) = (on_duty.id(), format!("/duty/{id}"));
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());

    let mut act = on_duty.act("safety.concern_acknowledged", id.0).with(role.code());
    act.young_person = concern.young_person.map(|person| person.0);
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &place)?;
        let now = change.now();
        // Practice ends here: its result is how long this took.
        let closed_at = concern.is_drill.then_some(now);
        let touched = change.execute(
            sql!(
                "update safety_concerns
                set acknowledged_at = $2, acknowledged_by = $3, owner_id = $3, closed_at = $4
                where id = $1 and acknowledged_at is null"
            ),
            &[id.into(), now.into(), by.into(), closed_at.into()],
        )?;
        if touched == 0 { Err(Error::NotNow("already-had")) } else { Ok(()) }
    })?;

    visit.go_to(&went_to)
}
