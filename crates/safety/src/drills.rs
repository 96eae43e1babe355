//! A team manager practises: a marked practice concern goes the same way as a real one, and is measured.

use accounts::{Person, Role};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Error, Moment, Result};
use store::{Read, sql};

use crate::concern::{State, person};
use crate::raise::{Raising, raise};
use crate::reason::Reason;
use crate::{Concern, ConcernId, OnDuty};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/duty/drills", show).post("/duty/drills", start)
}

#[derive(Template)]
#[template(path = "drills.html")]
struct DrillsPage {
    frame: Frame,
    drills: Vec<Drill>,
    is_one_running: bool,
}

/// One drill and its result.
struct Drill {
    concern: Concern,
    had_by: Option<Person>,
    told: i64,
    first_due: Moment,
}

fn show(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    must_manage(&on_duty)?;
    let app = visit.app.clone();
    let read = visit.read()?;
    let mut drills = Vec::new();
    for (concern, told, minutes) in all(&on_duty, read)? {
        let had_by = person(concern.authority, concern.acknowledged.map(|(who, _)| who), &app, read)?;
        let first_due = concern.clock_from.plus_seconds(minutes * 60);
        drills.push(Drill { concern, had_by, told, first_due });
    }
    let is_one_running = drills.iter().any(|drill| drill.concern.acknowledged.is_none());
    visit.page(&DrillsPage { frame: visit.frame(), drills, is_one_running })
}

fn start(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    must_manage(&on_duty)?;
    let (by, form_key) = (on_duty.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let raising = Raising {
        id: ConcernId::fresh(),
        authority: on_duty.authority.clone(),
        young_person: None,
        statement: None,
        reasons: vec![Reason::drill()],
        words: None,
        kept_from: Vec::new(),
    };
    visit.change(on_duty.act("safety.drill_started", raising.id.0), move |change| {
        change.take_form(by.0, form_key, "/duty/drills")?;
        let running: i64 = change.one(
            sql!(
                "select count(*)
                from safety_concerns
                where authority_id = $1 and is_drill = $2 and acknowledged_at is null"
            ),
            &[raising.authority.id.into(), true.into()],
            |row| row.get(0),
        )?;
        if running > 0 {
            return Err(Error::NotNow("drill-running"));
        }
        raise(change, &raising)
    })?;
    visit.go_to("/duty/drills")
}

/// Practice is a manager's to call; whoever is on duty must not know when.
fn must_manage(on_duty: &OnDuty) -> Result<()> {
    if on_duty.is(Role::TeamManager) { Ok(()) } else { Err(Error::NotFound) }
}

/// The last drills of their authority, how many people each told, and the clock it ran by.
fn all(on_duty: &OnDuty, read: &mut impl Read) -> Result<Vec<(Concern, i64, i64)>> {
    let minutes = crate::hours::Hours::of(on_duty.authority.id, read)?.acknowledge_minutes;
    Ok(read.all(
        sql!(
            "select id, authority_id, young_person_id, statement_id, is_drill, raised_at, clock_from, due_at,
                step, owner_id, acknowledged_by, acknowledged_at, closing_by, closing_at, agreed_by, closed_at,
                (select count(*) from safety_tellings told where told.concern_id = safety_concerns.id)
            from safety_concerns
            where authority_id = $1 and is_drill = $2
            order by raised_at desc
            limit 30"
        ),
        &[on_duty.authority.id.into(), true.into()],
        |row| Ok((Concern::from_row(row)?, row.get(16)?, minutes)),
    )?)
}

impl Drill {
    /// Minutes from when the clock began until somebody said that they had it.
    fn minutes(&self) -> Option<i64> {
        let (_, at) = self.concern.acknowledged?;
        Some((at.0 - self.concern.clock_from.0).max(0) / 60_000_000)
    }

    /// The key of its result.
    fn result(&self, now: Moment) -> &'static str {
        match (self.concern.state(now), self.concern.acknowledged) {
            (State::Waiting | State::Overdue, _) => "drill-running-now",
            (_, Some((_, at))) if at <= self.first_due => "drill-in-time",
            _ => "drill-late",
        }
    }
}
