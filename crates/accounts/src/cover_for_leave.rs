//! A worker goes on leave and names who answers meanwhile; or their manager does, when they cannot.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Moment, Result};

use crate::cover::{self, Cover, CoverId};
use crate::send_letter::{LetterKind, letter};
use crate::typed_days::TypedSpan;
use crate::{Person, PersonId, Role, Worker};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/cover", show).post("/cover", begin).post("/cover/{cover}/end", end)
}

#[derive(Template)]
#[template(path = "cover_for_leave.html")]
struct CoverPage {
    frame: Frame,
    problems: Problems,
    /// Who may be away, for whoever asks.
    may_be_away: Vec<Person>,
    mates: Vec<Person>,
    covers: Vec<Told>,
    typed: Typed,
}

/// A cover with its names.
struct Told {
    cover: Cover,
    away: String,
    name: String,
    may_end: bool,
}

#[derive(Clone, Default)]
struct Typed {
    away: String,
    cover: String,
    span: TypedSpan,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let span = TypedSpan::from_today(visit.app.now(), &worker.authority.zone);
    let typed = Typed { away: worker.id().to_string(), cover: String::new(), span };
    let page = page(&worker, visit, Problems::default(), typed)?;
    visit.page(&page)
}

fn begin(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let form = &visit.form;
    let typed = Typed {
        away: form.text("away").to_owned(),
        cover: form.text("cover").to_owned(),
        span: TypedSpan::of(form),
    };
    let (now, mut problems) = (visit.app.now(), Problems::default());
    let span = typed.span.read(now, &worker.authority.zone, &mut problems);
    let ends = span.and_then(|(from, until)| Some((from, until?)));
    problems.add_if(span.is_some() && ends.is_none(), "until", "cover-needs-end");
    let mates = team_mates(&worker, visit)?;
    let away = may_be_away(&worker, &mates).find(|person| person.id.to_string() == typed.away);
    let other = mates.iter().find(|person| person.id.to_string() == typed.cover);
    problems.add_if(away.is_none(), "away", "cover-needs-away");
    problems.add_if(other.is_none(), "cover", "cover-needs-colleague");
    let is_same = other.zip(away).is_some_and(|(other, away)| other.id == away.id);
    problems.add_if(is_same, "cover", "cover-needs-another");
    if let (Some(away), Some(other), Some(ends), false) = (away, other, ends, problems.any()) {
        keep(&worker, (away.id, other.id), ends, visit)?;
        return visit.go_to("/cover");
    }
    visit.has_problems();
    let page = page(&worker, visit, problems, typed)?;
    visit.again(&page)
}

fn keep(
    worker: &Worker,
    (away, other): (PersonId, PersonId),
    (from, until): (Moment, Moment),
    visit: &mut Visit,
) -> Result<()> {
    let (by, authority) = (worker.id(), worker.authority.id);
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let letter = letter(authority, other, LetterKind::SomethingNew, "/inbox")?.not_before(from);
    visit.change(worker.act("accounts.cover_begun", away.0), move |change| {
        change.take_form(by.0, form_key, "/cover")?;
        Cover::begin(change, authority, (away, other), (from, until), by)?;
        change.enqueue(&letter)
    })
}

/// Back sooner: from now on the one who was away answers again.
fn end(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let id: CoverId = visit.captured("cover")?;
    let now = visit.app.now();
    let cover = Cover::of(worker.authority.id, id, visit.read()?)?;
    let mates = team_mates(&worker, visit)?;
    if !may_be_away(&worker, &mates).any(|person| person.id == cover.away) {
        return Err(Error::NotFound);
    }
    let act = worker.act("accounts.cover_ended", cover.away.0);
    visit.change(act, move |change| Cover::end(change, id, now))?;
    visit.go_to("/cover")
}

fn team_mates(worker: &Worker, visit: &mut Visit) -> Result<Vec<Person>> {
    let app = visit.app.clone();
    cover::team_mates(worker.id(), app.now(), &app, visit.read()?)
}

/// Oneself; for a manager, everyone who answers in their team.
fn may_be_away<'a>(worker: &'a Worker, mates: &'a [Person]) -> impl Iterator<Item = &'a Person> {
    let manages = worker.is(Role::TeamManager);
    mates.iter().filter(move |mate| manages || mate.id == worker.id())
}

fn page(worker: &Worker, visit: &mut Visit, problems: Problems, typed: Typed) -> Result<CoverPage> {
    let mates = team_mates(worker, visit)?;
    let may_be_away: Vec<Person> = may_be_away(worker, &mates).cloned().collect();
    let now = visit.app.now();
    let called = |id: PersonId| {
        let found = mates.iter().find(|mate| mate.id == id);
        found.map(|mate| mate.name.clone()).unwrap_or_default()
    };
    let tell = |cover: Cover| Told {
        away: called(cover.away),
        name: called(cover.cover),
        may_end: may_be_away.iter().any(|person| person.id == cover.away),
        cover,
    };
    let covers = Cover::around(worker.id(), now, visit.read()?)?.into_iter().map(tell).collect();
    Ok(CoverPage { frame: visit.frame(), problems, may_be_away, mates, covers, typed })
}

impl CoverPage {
    fn is_away(&self, person: &Person) -> bool {
        person.id.to_string() == self.typed.away
    }

    fn is_cover(&self, person: &Person) -> bool {
        person.id.to_string() == self.typed.cover
    }
}
