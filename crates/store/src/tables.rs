//! The tables that this program knows, in an order in which rows can be put in.

use rusqlite::Connection;

use crate::{Error, migrate};

/// What a column holds, by the type the migrations declare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `uuid`.
    Id,
    /// `bigint`.
    Integer,
    /// `double precision`.
    Real,
    /// `text`.
    Text,
    /// `bytea`.
    Bytes,
    /// `boolean`.
    Truth,
}

/// A table and its columns, in the order they were declared.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The name and kind of each column.
    pub columns: Vec<(String, Kind)>,
    parents: Vec<String>,
}

/// Every table of the schema, parents before children. Found by running the migrations in memory, so that
/// neither engine has to be asked.
pub fn tables() -> Result<Vec<Table>, Error> {
    let mut schema = Connection::open_in_memory()?;
    migrate::run(&mut schema)?;
    let mut names = schema.prepare(
        "select name
         from sqlite_schema
         where type = 'table' and name not like 'sqlite%' and name <> 'refinery_schema_history'
         order by name",
    )?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let tables = names.into_iter().map(|name| read_table(&schema, name)).collect::<Result<_, _>>()?;
    parents_first(tables)
}

impl Table {
    /// `"one", "two"`: every column, quoted.
    pub(crate) fn column_list(&self) -> String {
        let quoted: Vec<String> = self.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        quoted.join(", ")
    }
}

fn read_table(schema: &Connection, name: String) -> Result<Table, Error> {
    let mut columns = Vec::new();
    let mut statement = schema.prepare("select name, lower(type) from pragma_table_info($1) order by cid")?;
    let mut rows = statement.query([&name])?;
    while let Some(row) = rows.next()? {
        let (column, declared): (String, String) = (row.get(0)?, row.get(1)?);
        let kind = kind_of(&declared)
            .ok_or_else(|| Error::Copy(format!("{name}.{column} has the unknown type {declared}")))?;
        columns.push((column, kind));
    }
    let mut statement = schema.prepare("select \"table\" from pragma_foreign_key_list($1)")?;
    let parents = statement.query_map([&name], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(Table { name, columns, parents })
}

fn kind_of(declared: &str) -> Option<Kind> {
    Some(match declared {
        "uuid" => Kind::Id,
        "bigint" => Kind::Integer,
        "double precision" => Kind::Real,
        "text" => Kind::Text,
        "bytea" => Kind::Bytes,
        "boolean" => Kind::Truth,
        _ => return None,
    })
}

fn parents_first(mut waiting: Vec<Table>) -> Result<Vec<Table>, Error> {
    let mut ordered: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let is_there = |name: &String| ordered.iter().any(|table| table.name == *name);
        let (ready, rest): (Vec<_>, Vec<_>) = waiting
            .into_iter()
            .partition(|table| table.parents.iter().all(|parent| *parent == table.name || is_there(parent)));
        if ready.is_empty() {
            return Err(Error::Copy("tables refer to each other in a circle".into()));
        }
        ordered.extend(ready);
        waiting = rest;
    }
    Ok(ordered)
}
