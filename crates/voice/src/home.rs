//! A young person's home: what is new for me, what did people promise me, what do I want to say.

use std::collections::HashMap;

use accounts::{Person, PersonId, Related, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Moment, Result};
use safety::{Hour, Raised};

use crate::clock::Clock;
use crate::reader::Opening;
use crate::reply::Reply;
use crate::{Reader, State, Statement, StatementId, who_answers};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/home", show)
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    frame: Frame,
    name: String,
    news: Vec<News>,
    clocks: Vec<Clock>,
    changed: Vec<(StatementId, String)>,
    has_draft: bool,
    raised: Vec<Raised>,
    hour: Hour,
}

/// Something that happened since they were last here.
struct News {
    statement: StatementId,
    who: Person,
    has_answered: bool,
    at: Moment,
}

/// How far back "Sam opened it" is still news, in seconds.
const NEWS_SECONDS: i64 = 14 * 24 * 60 * 60;
const MOST_NEWS: usize = 4;
/// What else is theirs: address, words, drawing. Their diary, their rights and their copy are later capabilities.
pub(crate) const YOURS: &[(&str, &str, &str)] = &[
    ("/my-diary", "yours-diary", "path"),
    ("/my-rights", "yours-rights", "bubble"),
    ("/my-readers", "yours-readers", "people"),
    ("/my-words", "yours-words", "envelope"),
];

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let frame = visit.frame();
    let read = visit.read()?;
    let statements = Statement::all_of(&young_person, read)?;
    let unseen = Reply::unseen(young_person.id(), read)?;
    let openings = Opening::all_of(young_person.id(), read)?;
    let near = people_of(young_person.id(), now, &app, read)?;
    let raised = Raised::lately(&young_person, &app, read)?;
    let hour = Hour::of(&young_person.authority, now, read)?;

    let since = now.plus_seconds(-NEWS_SECONDS);
    let mut names = Names { authority: young_person.authority.id, known: HashMap::new() };
    names.learn(&near);
    let answered = unseen.iter().map(|(statement, who, at)| (*statement, *who, true, *at));
    let opened = openings.iter().filter(|opening| opening.first_at > since);
    let opened = opened.map(|opening| (opening.statement, opening.person, false, opening.first_at));
    let mut news = Vec::new();
    for (statement, who, has_answered, at) in answered.chain(opened).take(MOST_NEWS) {
        news.push(News { statement, who: names.of(who, &app, read)?, has_answered, at });
    }
    let shared =
        statements.iter().filter(|statement| !matches!(statement.state, State::Draft | State::Withdrawn));
    let mut answerers: HashMap<StatementId, String> = HashMap::new();
    for (statement, who) in Reply::latest_by(young_person.id(), read)? {
        answerers.insert(statement, names.of(who, &app, read)?.preferred_name);
    }
    let clock =
        |statement: &Statement| Clock::of(statement, &near, now).answered_by(answerers.remove(&statement.id));
    let clocks = shared.take(5).map(clock).collect();
    let mut changed = Vec::new();
    let mut named: HashMap<StatementId, Vec<(Reader, Person)>> = HashMap::new();
    for (statement, reader) in Reader::of_waiting(young_person.id(), read)? {
        named.entry(statement).or_default().push((reader, names.of(reader.person, &app, read)?));
    }
    for statement in &statements {
        let readers = named.remove(&statement.id).unwrap_or_default();
        let told = who_answers::changed(statement, &readers, &near).into_iter();
        changed.extend(told.map(|one| (statement.id, one.told(statement, &frame))));
    }
    let has_draft = statements.iter().any(|statement| statement.state == State::Draft);
    let name = young_person.person.preferred_name.clone();
    visit.page(&HomePage { frame, name, news, clocks, changed, has_draft, raised, hour })
}

/// People by id: those near the young person, and whoever was near once.
pub(crate) struct Names {
    pub(crate) authority: accounts::AuthorityId,
    pub(crate) known: HashMap<PersonId, Person>,
}

impl Names {
    pub(crate) fn learn(&mut self, near: &[Related]) {
        self.known.extend(near.iter().map(|near| (near.person.id, near.person.clone())));
    }

    pub(crate) fn of(
        &mut self,
        id: PersonId,
        app: &platform::App,
        read: &mut impl store::Read,
    ) -> Result<Person> {
        if let Some(known) = self.known.get(&id) {
            return Ok(known.clone());
        }
        let person = Person::of(self.authority, id, app, read)?;
        self.known.insert(id, person.clone());
        Ok(person)
    }
}
