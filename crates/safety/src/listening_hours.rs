//! An administrator says when somebody listens, whom to ring at other times, and how soon somebody must have it.

use accounts::{Administrator, Person, PersonId};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place as Link, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::hours::{DAY_MINUTES, Hours, Minutes};
use crate::rota::minute;
use crate::rota_gap;
use crate::shift::may_be_on_duty;
use crate::text_message::dialled;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/duty/hours", show).post("/duty/hours", keep)
}

/// The link to it.
pub(crate) const PLACE: Link = Link { path: "/duty/hours", words: "place-hours", drawing: "" };

#[derive(Template)]
#[template(path = "listening_hours.html")]
struct HoursPage {
    frame: Frame,
    problems: Problems,
    days: Vec<TypedDay>,
    on_bank_holidays: bool,
    phone: String,
    minutes: String,
    last: String,
    people: Vec<Person>,
}

/// One day of the week as it is typed.
#[derive(Clone, Debug)]
struct TypedDay {
    weekday: &'static str,
    from: String,
    until: String,
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The clock of a concern, in minutes, is between these.
const MINUTES: std::ops::RangeInclusive<i64> = 5..=240;

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let hours = Hours::of(administrator.authority.id, visit.read()?)?;
    let days = WEEKDAYS.iter().zip(hours.days).map(|(weekday, minutes)| TypedDay::of(weekday, minutes));
    let page = HoursPage {
        days: days.collect(),
        on_bank_holidays: hours.on_bank_holidays,
        phone: hours.out_of_hours_phone.unwrap_or_default(),
        minutes: hours.acknowledge_minutes.to_string(),
        last: hours.last_person.map(|person| person.to_string()).unwrap_or_default(),
        people: people(&administrator, visit)?,
        problems: Problems::default(),
        frame: visit.frame(),
    };
    visit.page(&page)
}

fn keep(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let text = |name: &str| visit.form.text(name).to_owned();
    let typed = |weekday: &&'static str| TypedDay {
        weekday,
        from: text(&format!("{weekday}-from")),
        until: text(&format!("{weekday}-until")),
    };
    let days: Vec<TypedDay> = WEEKDAYS.iter().map(typed).collect();
    let (phone, minutes, last) = (text("phone"), text("minutes"), text("last"));
    let on_bank_holidays = text("bank-holidays") == "yes";
    let people = people(&administrator, visit)?;
    let mut problems = Problems::default();
    let hours = Hours {
        days: read_days(&days, &mut problems),
        on_bank_holidays,
        out_of_hours_phone: Some(phone.clone()).filter(|phone| !phone.is_empty()),
        acknowledge_minutes: minutes.parse().unwrap_or_default(),
        last_person: one_of(&people, &last),
    };
    problems.add_if(!phone.is_empty() && dialled(&phone).is_none(), "phone", "problem-no-phone");
    problems.add_if(!MINUTES.contains(&hours.acknowledge_minutes), "minutes", "problem-minutes");
    problems.add_if(hours.last_person.is_none(), "last", "problem-no-last");
    if problems.any() {
        visit.has_problems();
        let frame = visit.frame();
        let page = HoursPage { frame, problems, days, on_bank_holidays, phone, minutes, last, people };
        return visit.again(&page);
    }

    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let authority = administrator.authority.clone();
    visit.change(administrator.act("safety.hours_changed", authority.id.0), move |change| {
        change.take_form(by.0, form_key, "/duty/hours")?;
        hours.keep(change, authority.id)?;
        rota_gap::look_again(change, &authority)
    })?;
    visit.go_to("/duty/rota")
}

/// A day with neither end has no hours; until midnight is until 00:00.
fn read_days(days: &[TypedDay], problems: &mut Problems) -> [Option<Minutes>; 7] {
    let mut read = [None; 7];
    for (day, place) in days.iter().zip(&mut read) {
        if day.from.is_empty() && day.until.is_empty() {
            continue;
        }
        let until = minute(&day.until).map(|until| if until == 0 { DAY_MINUTES } else { until });
        match (minute(&day.from), until) {
            (Some(from), Some(until)) if from < until => *place = Some((from, until)),
            _ => problems.add(day.weekday, "problem-hours"),
        }
    }
    problems.add_if(read.iter().all(Option::is_none) && !problems.any(), "monday", "problem-no-hours");
    read
}

fn people(administrator: &Administrator, visit: &mut Visit) -> Result<Vec<Person>> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    may_be_on_duty(administrator.authority.id, now, &app, visit.read()?)
}

fn one_of(people: &[Person], id: &str) -> Option<PersonId> {
    people.iter().map(|person| person.id).find(|known| known.to_string() == id)
}

impl TypedDay {
    fn of(weekday: &'static str, minutes: Option<Minutes>) -> Self {
        let time = |minute: i64| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
        let (from, until) = minutes.map(|(from, until)| (time(from), time(until))).unwrap_or_default();
        Self { weekday, from, until }
    }
}
