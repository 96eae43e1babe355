//! The rota: a team manager or an administrator says who is on duty when, and sees the hours without anybody.

use std::collections::HashMap;

use accounts::{Person, PersonId};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place as Link, Problems, Routes, Visit};
use jiff::civil::{Date, Time};
use platform::{Error, Result, add_working_days};

use crate::hours::{DAY_MINUTES, Hours};
use crate::reading::{Place, Span, gaps, moment};
use crate::shift::{Shift, ShiftId, may_be_on_duty};
use crate::{RotaKeeper, rota_gap};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/duty/rota", show)
        .post("/duty/rota", add)
        .post("/duty/rota/{shift}/take-off", take_off)
}

/// The link to it.
pub(crate) const PLACE: Link = Link { path: "/duty/rota", words: "place-rota", drawing: "" };

#[derive(Template)]
#[template(path = "rota.html")]
struct RotaPage {
    frame: Frame,
    problems: Problems,
    shifts: Vec<Shift>,
    gaps: Vec<Span>,
    people: Vec<Person>,
    names: HashMap<PersonId, String>,
    typed: Typed,
}

/// A shift as it is typed.
#[derive(Clone, Debug)]
struct Typed {
    day: String,
    from: String,
    until: String,
    first: String,
    second: String,
    days: String,
}

/// On how many working days in a row a shift may be put at once.
const REPEATS: [&str; 4] = ["1", "5", "10", "20"];
/// How far ahead gaps are shown, in days.
const GAPS_AHEAD: i32 = 14;

fn show(keeper: RotaKeeper, visit: &mut Visit) -> Result<Response> {
    let typed = Typed {
        day: visit.frame().today().to_string(),
        from: "09:00".into(),
        until: "17:00".into(),
        first: String::new(),
        second: String::new(),
        days: "1".into(),
    };
    let page = page(&keeper, visit, typed, Problems::default())?;
    visit.page(&page)
}

fn page(keeper: &RotaKeeper, visit: &mut Visit, typed: Typed, problems: Problems) -> Result<RotaPage> {
    let (app, now, authority) = (visit.app.clone(), visit.app.now(), keeper.authority.clone());
    let read = visit.read()?;
    let shifts = Shift::coming(authority.id, now, read)?;
    let spans: Vec<Span> = shifts.iter().map(Shift::span).collect();
    let hours = Hours::of(authority.id, read)?;
    let gaps = gaps(&hours, &spans, (now, GAPS_AHEAD), &Place::of(&authority));
    let people = may_be_on_duty(authority.id, now, &app, read)?;
    let mut names: HashMap<PersonId, String> =
        people.iter().map(|person| (person.id, person.name.clone())).collect();
    for second in shifts.iter().filter_map(|shift| shift.second) {
        if let std::collections::hash_map::Entry::Vacant(free) = names.entry(second) {
            free.insert(Person::of(authority.id, second, &app, read)?.name);
        }
    }
    Ok(RotaPage { frame: visit.frame(), problems, shifts, gaps, people, names, typed })
}

fn add(keeper: RotaKeeper, visit: &mut Visit) -> Result<Response> {
    let text = |name: &str| visit.form.text(name).to_owned();
    let typed = Typed {
        day: text("day"),
        from: text("from"),
        until: text("until"),
        first: text("first"),
        second: text("second"),
        days: text("days"),
    };
    let (app, authority) = (visit.app.clone(), keeper.authority.clone());
    let people = may_be_on_duty(authority.id, app.now(), &app, visit.read()?)?;
    let mut problems = Problems::default();
    let read = typed.read(&people, &Place::of(&authority), &mut problems);
    let Some((who, spans)) = read.filter(|_| !problems.any()) else {
        visit.has_problems();
        let page = page(&keeper, visit, typed, problems)?;
        return visit.again(&page);
    };

    let (by, form_key) = (keeper.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let act = keeper.act("safety.shifts_added", authority.id.0).with(spans.len().to_string());
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, "/duty/rota")?;
        for span in &spans {
            Shift::add(change, authority.id, who, *span)?;
        }
        rota_gap::look_again(change, &authority)
    })?;
    visit.go_to("/duty/rota")
}

fn take_off(keeper: RotaKeeper, visit: &mut Visit) -> Result<Response> {
    let id: ShiftId = visit.captured("shift")?;
    let authority = keeper.authority.clone();
    visit.change(keeper.act("safety.shift_taken_off", id.0), move |change| {
        if !Shift::take_off(change, authority.id, id)? {
            return Err(Error::NotFound);
        }
        rota_gap::look_again(change, &authority)
    })?;
    visit.go_to("/duty/rota")
}

type Who = (PersonId, Option<PersonId>);

impl Typed {
    /// Who, and every span; none when `problems` were found. An end before the beginning is the next morning.
    fn read(&self, people: &[Person], place: &Place, problems: &mut Problems) -> Option<(Who, Vec<Span>)> {
        let someone = |id: &str| people.iter().map(|person| person.id).find(|known| known.to_string() == id);
        let (first, second) = (someone(&self.first), someone(&self.second));
        problems.add_if(first.is_none(), "first", "problem-no-first");
        problems.add_if(first.is_some() && first == second, "second", "problem-same-second");
        problems.add_if(!self.second.is_empty() && second.is_none(), "second", "problem-no-first");
        let day: Option<Date> = self.day.parse().ok();
        problems.add_if(day.is_none(), "day", "problem-no-day");
        let (from, until) = (minute(&self.from), minute(&self.until));
        problems.add_if(from.is_none(), "from", "problem-no-time");
        problems.add_if(until.is_none() || from == until, "until", "problem-no-time");
        let count: i64 = if REPEATS.contains(&self.days.as_str()) { self.days.parse().ok()? } else { 1 };
        let (first, day, from, until) = (first?, day?, from?, until?);
        let until = if until > from { until } else { until + DAY_MINUTES };
        let spans = (0..count).filter_map(|ahead| {
            // One day is that very day; more are working days from it on.
            let day = if count == 1 { day } else { add_working_days(day, ahead, &place.nation) };
            Some((moment(day, from, &place.zone)?, moment(day, until, &place.zone)?))
        });
        let mut spans: Vec<Span> = spans.collect();
        spans.dedup();
        Some(((first, second), spans))
    }
}

/// "09:30" as a minute of the day.
pub(crate) fn minute(text: &str) -> Option<i64> {
    let time = Time::strptime("%H:%M", text).ok()?;
    Some(i64::from(time.hour()) * 60 + i64::from(time.minute()))
}

impl RotaPage {
    fn name(&self, id: &PersonId) -> &str {
        self.names.get(id).map_or("", String::as_str)
    }

    /// "9:00 to 17:00", and the day of the end when it is another one.
    fn span(&self, from: &platform::Moment, until: &platform::Moment) -> String {
        span_told(&self.frame, *from, *until)
    }
}

/// A span on one line: "Monday 30 November, 9:00 to 17:00".
pub(crate) fn span_told(frame: &Frame, from: platform::Moment, until: platform::Moment) -> String {
    let zone = frame.zone();
    let time = |moment: platform::Moment| {
        let zoned = moment.in_zone(&zone);
        format!("{}:{:02}", zoned.hour(), zoned.minute())
    };
    let is_same_day = from.day(&zone) == until.day(&zone);
    let until = if is_same_day { time(until) } else { frame.moment(until) };
    let variables =
        [("day", frame.day_of(from).into()), ("from", time(from).into()), ("until", until.into())];
    frame.say("span-in-words", &variables).into_owned()
}
