//! Copies the rows that the three pages show out of Engage, unsealed, into the floor's own file.

use std::path::Path;

use accounts::{PersonId, SealedPerson};
use anyhow::Context;
use platform::App;
use platform::uuid::Uuid;
use rusqlite::{Connection, params};
use store::{Read, Reader, sql};
use vault::Place;
use voice::{Answer, Statement, StatementId};

use crate::floor_rows::SCHEMA;

/// The floor's database in its folder.
pub(crate) const FILE: &str = "floor.db";

/// Everything of one authority. What is half written when it fails is never used.
pub(crate) fn copy(app: &App, floor: &Path) -> anyhow::Result<()> {
    let file = floor.join(FILE);
    if file.exists() {
        std::fs::remove_file(&file)?;
    }
    let mut to = Connection::open(file)?;
    to.execute_batch("pragma journal_mode = wal")?;
    to.execute_batch(SCHEMA)?;
    let mut read = app.database.reader()?;
    let tx = to.transaction()?;
    people(app, &mut read, &tx)?;
    statements(app, &mut read, &tx)?;
    openings(&mut read, &tx)?;
    reviews(app, &mut read, &tx)?;
    tx.commit()?;
    to.execute_batch("pragma wal_checkpoint(truncate)")?;
    Ok(())
}

fn people(app: &App, read: &mut Reader, to: &Connection) -> anyhow::Result<()> {
    let sealed = read.all(
        sql!(
            "select id, authority_id, name, preferred_name, born_on, is_young_person, language
            from accounts_people
            order by id"
        ),
        &[],
        |row| SealedPerson::from_row(row, 0),
    )?;
    let mut insert = to.prepare("insert into person values (?1, ?2, ?3, ?4)")?;
    for sealed in sealed {
        let person = sealed.open(app, read)?;
        let born_on = person.born_on.map(|day| day.to_string());
        insert.execute(params![person.id.0.as_bytes(), person.name, person.preferred_name, born_on])?;
    }
    Ok(())
}

fn statements(app: &App, read: &mut Reader, to: &Connection) -> anyhow::Result<()> {
    let owned: Vec<(StatementId, PersonId)> = read.all(
        sql!(
            "select statement.id, related.person_id
            from voice_statements statement
            join accounts_relationships related on related.young_person_id = statement.young_person_id
                and related.kind = statement.owner_kind and related.until_at is null
            where statement.shared_at is not null
            order by statement.id"
        ),
        &[],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut insert = to.prepare("insert into statement values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
    let mut insert_answer = to.prepare("insert into answer values (?1, ?2, ?3, ?4, ?5)")?;
    for (id, owner) in owned {
        let statement = Statement::for_engage(id, read)?;
        insert.execute(params![
            id.0.as_bytes(),
            statement.young_person.0.as_bytes(),
            owner.0.as_bytes(),
            statement.state.code(),
            statement.round,
            statement.promised_on.map(|day| day.to_string()),
            statement.due.map(|due| due.0),
            statement.shared_at.context("it is shared")?.0,
        ])?;
        let answers = Answer::all_of(&statement, app, read)?;
        for (position, question) in (0_i64..).zip(statement.kind.questions) {
            let found = answers.iter().find(|answer| answer.question == question.code);
            let (way, words) =
                found.map_or(("skipped", None), |found| (found.way.code(), found.words.clone()));
            insert_answer.execute(params![id.0.as_bytes(), position, question.code, way, words])?;
        }
    }
    Ok(())
}

fn openings(read: &mut Reader, to: &Connection) -> anyhow::Result<()> {
    let openings: Vec<(Uuid, Uuid, i64)> = read.all(
        sql!("select statement_id, person_id, first_opened_at from voice_openings order by statement_id"),
        &[],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let mut insert = to.prepare("insert into opening values (?1, ?2, ?3)")?;
    for (statement, person, first_at) in openings {
        insert.execute(params![statement.as_bytes(), person.as_bytes(), first_at])?;
    }
    Ok(())
}

type SealedReview = (Uuid, Uuid, Uuid, String, Option<i64>, Option<Vec<u8>>);

fn reviews(app: &App, read: &mut Reader, to: &Connection) -> anyhow::Result<()> {
    let reviews: Vec<SealedReview> = read.all(
        sql!("select id, authority_id, young_person_id, held_on, starts_at, place from plans_reviews order by id"),
        &[],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)),
    )?;
    let mut insert = to.prepare("insert into review values (?1, ?2, ?3, ?4, ?5)")?;
    for (row, authority, subject, held_on, starts_at, sealed) in reviews {
        let place = Place { authority, subject, table: "plans_reviews", column: "place", row };
        let words = sealed.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?;
        insert.execute(params![row.as_bytes(), subject.as_bytes(), held_on, starts_at, words])?;
    }
    Ok(())
}
