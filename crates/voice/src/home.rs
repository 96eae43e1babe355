//! A young person's home: what is new for me, what did people promise me, what do I want to say.

use std::collections::HashMap;

use accounts::{Person, PersonId, Related, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Moment, Result};

use crate::clock::Clock;
use crate::reader::Opening;
use crate::reply::Reply;
use crate::{State, Statement, StatementId};

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
    has_draft: bool,
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
    let read = visit.read()?;
    let statements = Statement::all_of(&young_person, read)?;
    let unseen = Reply::unseen(young_person.id(), read)?;
    let openings = Opening::all_of(young_person.id(), read)?;
    let near = people_of(young_person.id(), now, &app, read)?;

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
    let clocks = shared.take(5).map(|statement| Clock::of(statement, &near, now)).collect();
    let has_draft = statements.iter().any(|statement| statement.state == State::Draft);
    let name = young_person.person.preferred_name.clone();
    visit.page(&HomePage { frame: visit.frame(), name, news, clocks, has_draft })
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
