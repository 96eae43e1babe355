//! Who is on duty sees what was raised: what nobody has yet first, each with its clock.

use std::collections::HashMap;

use accounts::{Person, PersonId};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place as Link, Routes, Visit};
use platform::Result;

use crate::concern::State;
use crate::shift::{Shift, may_be_on_duty};
use crate::{Concern, OnDuty, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/duty", show)
}

/// The link to it.
pub(crate) const PLACE: Link = Link { path: "/duty", words: "place-duty", drawing: "" };

#[derive(Template)]
#[template(path = "duty.html")]
struct DutyPage {
    frame: Frame,
    shift: Option<(Shift, String, Option<String>)>,
    rows: Vec<Row>,
    drills: Vec<Row>,
    for_others: usize,
    is_manager: bool,
}

/// A concern as the list shows it.
pub(crate) struct Row {
    pub(crate) concern: Concern,
    pub(crate) young_person: Option<Person>,
    pub(crate) owner: Option<String>,
    pub(crate) state: State,
}

/// How long what is closed stays on the list, in seconds.
const STAYS_SECONDS: i64 = 7 * 24 * 60 * 60;

fn show(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let (rows, for_others) = rows(&on_duty, false, visit)?;
    let (drills, _) = self::rows(&on_duty, true, visit)?;
    let read = visit.read()?;
    let shifts = Shift::coming(on_duty.authority.id, now, read)?;
    let shift = match shifts.into_iter().find(|shift| shift.is_at(now)) {
        Some(shift) => {
            let mut name =
                |id| Ok::<_, platform::Error>(Person::of(on_duty.authority.id, id, &app, read)?.name);
            let (first, second) = (name(shift.first)?, shift.second.map(&mut name).transpose()?);
            Some((shift, first, second))
        }
        None => None,
    };
    let is_manager = on_duty.is(accounts::Role::TeamManager);
    visit.page(&DutyPage { frame: visit.frame(), shift, rows, drills, for_others, is_manager })
}

/// What `on_duty` may open, waiting ones first; and how many that wait are for others to open.
fn rows(on_duty: &OnDuty, is_drill: bool, visit: &mut Visit) -> Result<(Vec<Row>, usize)> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let staff = may_be_on_duty(on_duty.authority.id, now, &app, read)?;
    let names: HashMap<PersonId, String> = staff.into_iter().map(|person| (person.id, person.name)).collect();
    let (mut rows, mut for_others) = (Vec::new(), 0);
    let all = Concern::all(on_duty, is_drill, (now, now.plus_seconds(-STAYS_SECONDS)), read)?;
    for (concern, sealed, stands) in all {
        let state = concern.state(now);
        if policy::opens_as(&on_duty.roles, stands).is_none() {
            for_others += usize::from(matches!(state, State::Waiting | State::Overdue));
            continue;
        }
        let young_person = sealed.map(|sealed| sealed.open(&app, read)).transpose()?;
        let owner = concern.owner.and_then(|owner| names.get(&owner).cloned());
        rows.push(Row { concern, young_person, owner, state });
    }
    // A stable sort: within each, the newest first.
    rows.sort_by_key(|row| row.order());
    Ok((rows, for_others))
}

impl Row {
    fn order(&self) -> u8 {
        match self.state {
            State::Overdue => 0,
            State::Waiting => 1,
            State::Closing => 2,
            State::Had => 3,
            State::Closed => 4,
        }
    }

    pub(crate) fn tag(&self) -> &'static str {
        self.state.tag()
    }
}

impl State {
    /// The key of its words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Waiting => "concern-is-waiting",
            Self::Overdue => "concern-is-overdue",
            Self::Had => "concern-is-had",
            Self::Closing => "concern-is-closing",
            Self::Closed => "concern-is-closed",
        }
    }

    /// The class that gives it its colour; the words say the same.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Overdue => "govuk-tag--red",
            Self::Waiting => "govuk-tag--yellow",
            Self::Had => "govuk-tag--blue",
            Self::Closing => "govuk-tag--purple",
            Self::Closed => "govuk-tag--grey",
        }
    }
}
