//! The floor's rows and queries: every look-up by key or index, prepared once a thread.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Result, Row};

/// Sixteen bytes, as Engage stores them.
pub(crate) type Id = [u8; 16];

/// The tables, in clear, with the indexes that the three pages want.
pub(crate) const SCHEMA: &str = "
    create table person (id blob primary key, name text, preferred_name text, born_on text) without rowid;
    create table statement (
        id blob primary key, young_person blob, owner blob, state text, rounds integer,
        promised_on text, due integer, shared_at integer) without rowid;
    create index statement_by_young_person on statement (young_person, shared_at);
    create index statement_waiting on statement (owner, due, id) where state = 'waiting';
    create table answer (
        statement blob, position integer, question text, way text, words text,
        primary key (statement, position)) without rowid;
    create table opening (statement blob, person blob, first_at integer, primary key (statement, person)) without rowid;
    create table reply (
        statement blob, round integer, person blob, words text, replied_at integer, seen_at integer,
        primary key (statement, round)) without rowid;
    create table review (id blob primary key, young_person blob, held_on text, starts_at integer, place text) without rowid;
    create index review_by_young_person on review (young_person, held_on);
";

pub(crate) struct Home {
    pub(crate) name: String,
    pub(crate) promises: Vec<Promise>,
    pub(crate) news: Vec<News>,
}

pub(crate) struct Promise {
    pub(crate) statement: Id,
    pub(crate) owner: String,
    pub(crate) day: Date,
}

pub(crate) struct News {
    pub(crate) statement: Id,
    pub(crate) person: Id,
    pub(crate) name: String,
    pub(crate) preferred_name: String,
    pub(crate) at: i64,
}

pub(crate) struct Inbox {
    pub(crate) worker: String,
    pub(crate) rows: Vec<Waiting>,
}

pub(crate) struct Waiting {
    pub(crate) statement: Id,
    pub(crate) day: Date,
    pub(crate) rounds: i64,
    pub(crate) is_opened: bool,
    pub(crate) name: String,
    pub(crate) born_on: Date,
}

pub(crate) struct Statement {
    pub(crate) worker: String,
    pub(crate) young_person: Id,
    pub(crate) name: String,
    pub(crate) born_on: Date,
    pub(crate) shared_at: i64,
    pub(crate) day: Date,
    /// Day, moment and place of the next review.
    pub(crate) review: Option<(Date, Option<i64>, Option<String>)>,
    /// Way and words, in the order of the questions.
    pub(crate) answers: Vec<(String, Option<String>)>,
}

impl Home {
    pub(crate) fn read(db: &Connection, young_person: Id, news_since: i64) -> Result<Self> {
        let name = one_name(db, "select preferred_name from person where id = ?1", young_person)?;
        let promises = all(
            db,
            "select statement.id, person.preferred_name, statement.promised_on
            from statement join person on person.id = statement.owner
            where statement.young_person = ?1 and statement.shared_at is not null
            order by statement.shared_at desc limit 5",
            (young_person,),
            |row| Ok(Promise { statement: row.get(0)?, owner: row.get(1)?, day: day(row, 2)? }),
        )?;
        let mut news = all(
            db,
            "select reply.statement, person.id, person.name, person.preferred_name, reply.replied_at
            from statement
            join reply on reply.statement = statement.id and reply.seen_at is null
            join person on person.id = reply.person
            where statement.young_person = ?1
            order by reply.replied_at desc limit 4",
            (young_person,),
            News::from_row,
        )?;
        news.extend(all(
            db,
            "select opening.statement, person.id, person.name, person.preferred_name, opening.first_at
            from statement
            join opening on opening.statement = statement.id and opening.first_at > ?2
            join person on person.id = opening.person
            where statement.young_person = ?1
            order by opening.first_at desc limit 4",
            (young_person, news_since),
            News::from_row,
        )?);
        Ok(Self { name, promises, news })
    }
}

impl News {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let (statement, person) = (row.get(0)?, row.get(1)?);
        Ok(Self { statement, person, name: row.get(2)?, preferred_name: row.get(3)?, at: row.get(4)? })
    }
}

impl Inbox {
    pub(crate) fn read(db: &Connection, worker: Id) -> Result<Self> {
        let name = one_name(db, "select name from person where id = ?1", worker)?;
        let rows = all(
            db,
            "select statement.id, statement.promised_on, statement.rounds, opening.person is not null,
                person.preferred_name, person.born_on
            from statement
            join person on person.id = statement.young_person
            left join opening on opening.statement = statement.id and opening.person = ?1
            where statement.owner = ?1 and statement.state = 'waiting'
            order by statement.due, statement.id limit 51",
            (worker,),
            |row| {
                let (statement, name) = (row.get(0)?, row.get(4)?);
                let (day, born_on) = (day(row, 1)?, day(row, 5)?);
                Ok(Waiting { statement, day, rounds: row.get(2)?, is_opened: row.get(3)?, name, born_on })
            },
        )?;
        Ok(Self { worker: name, rows })
    }
}

impl Statement {
    pub(crate) fn read(db: &Connection, (worker, id): (Id, Id), today: Date) -> Result<Option<Self>> {
        let worker = one_name(db, "select name from person where id = ?1", worker)?;
        let mut told = db.prepare_cached(
            "select person.id, person.preferred_name, person.born_on, statement.shared_at, statement.promised_on
            from statement join person on person.id = statement.young_person
            where statement.id = ?1",
        )?;
        let found = told.query_row((id,), |row| {
            Ok(Self {
                worker,
                young_person: row.get(0)?,
                name: row.get(1)?,
                born_on: day(row, 2)?,
                shared_at: row.get(3)?,
                day: day(row, 4)?,
                review: None,
                answers: Vec::new(),
            })
        });
        let Some(mut statement) = found.optional()? else { return Ok(None) };
        let of_answers = "select way, words from answer where statement = ?1 order by position";
        statement.answers = all(db, of_answers, (id,), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut of_review = db.prepare_cached(
            "select held_on, starts_at, place from review where young_person = ?1 and held_on >= ?2
            order by held_on limit 1",
        )?;
        let asked = (statement.young_person, today.to_string());
        statement.review =
            of_review.query_row(asked, |row| Ok((day(row, 0)?, row.get(1)?, row.get(2)?))).optional()?;
        Ok(Some(statement))
    }
}

fn one_name(db: &Connection, query: &str, id: Id) -> Result<String> {
    db.prepare_cached(query)?.query_row((id,), |row| row.get(0))
}

fn all<T>(
    db: &Connection,
    query: &str,
    asked: impl rusqlite::Params,
    make: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    db.prepare_cached(query)?.query_map(asked, make)?.collect()
}

fn day(row: &Row<'_>, column: usize) -> Result<Date> {
    let text: String = row.get(column)?;
    Ok(text.parse().unwrap_or(Date::ZERO))
}
