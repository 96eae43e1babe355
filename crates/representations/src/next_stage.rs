//! A complaint goes on to its next stage, because the young person says so: by themselves, or to an adult who
//! then presses it for them.

use accounts::{Authority, Role, SignedIn, people_of};
use axum::response::Response;
use edge::Visit;
use platform::{Error, Result};

use crate::complaint::{Complaint, State};
use crate::stage::Stage;
use crate::{is_late, law, policy, tell};

/// Goes on, and leads `by` to `went_to`.
pub(crate) fn go_on(
    by: &SignedIn,
    complaint: &Complaint,
    went_to: &str,
    visit: &mut Visit,
) -> Result<Response> {
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    if !policy::may_go_on(complaint) {
        // A second tap comes after the first was kept.
        let first = platform::form_went_to(by.id().0, form_key, visit.read()?)?;
        return Err(first.map_or(Error::NotNow("complaint-moved-on"), Error::AlreadyDone));
    }
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let authority = Authority::of(complaint.authority, read)?;
    let near = people_of(complaint.young_person, now, &app, read)?;
    let told = tell::those_who_are(&near, &[complaint.owner, Role::Iro]);
    let stage = complaint.stage + 1;
    let clock = law::clock(stage, now, &authority);
    let (complaint, by_whom, place) = (complaint.clone(), by.id(), went_to.to_owned());
    let act = by.act("representations.complaint_went_on", complaint.id.0).about(complaint.young_person.0);
    visit.change(act.with(format!("stage-{stage}")), move |change| {
        change.take_form(by_whom.0, form_key, &place)?;
        complaint.becomes(change, State::Open, stage)?;
        Stage::begin(change, (complaint.id, complaint.young_person), stage, clock)?;
        Complaint::record(change, complaint.id, (step(stage), stage), Some(by_whom))?;
        for person in &told {
            tell::something_new(change, complaint.authority, *person, "/complaints")?;
        }
        change.enqueue(&is_late::of_complaint(complaint.authority, complaint.id, (stage, clock.due))?)
    })?;
    visit.go_to(went_to)
}

fn step(stage: i64) -> &'static str {
    if stage == policy::LAST_STAGE { "stage-3" } else { "stage-2" }
}
