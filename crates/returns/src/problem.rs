//! What refuses a return, said so that someone can find it and put it right.
//!
//! A problem never repeats a value of the file: a shifted column would print a birth date or a postcode.

use std::fmt;
use std::sync::Arc;

use crate::ssda903::Place;

/// How many problems are kept; the rest are counted.
pub const PROBLEMS_KEPT: usize = 200;

/// Why a whole return was refused; nothing of it is taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Refused {
    /// The first problems, in the order in which they were met.
    pub problems: Vec<Problem>,
    /// How many more there were.
    pub more: u64,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.problems.len() as u64 + self.more;
        writeln!(f, "The return was refused and nothing was changed. Problems: {all}.")?;
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        if self.more > 0 {
            writeln!(f, "And {} more like these.", self.more)?;
        }
        Ok(())
    }
}

/// One thing that must be put right before the return can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name without its folder.
    pub file: Arc<str>,
    /// The line, from 1; none where the whole file is meant.
    pub line: Option<u64>,
    /// The column, where it is known.
    pub column: Option<Column>,
    /// A plain sentence that says what is wrong and what was expected.
    pub says: String,
}

/// Where in a line: the value's number in a CSV line; the byte in XML and where the encoding is wrong. From 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The position, from 1.
    pub position: u64,
    /// The header or element, where one is known.
    pub name: Option<String>,
}

impl Problem {
    /// A problem with a whole file.
    pub(crate) fn of_file(file: &Arc<str>, says: impl Into<String>) -> Problem {
        Problem { file: Arc::clone(file), line: None, column: None, says: says.into() }
    }

    /// A problem with a whole line.
    pub(crate) fn of_line(place: &Place, says: impl Into<String>) -> Problem {
        Problem { file: Arc::clone(&place.file), line: Some(place.line), column: None, says: says.into() }
    }

    /// The same problem, in a column.
    pub(crate) fn in_column(self, position: u64, name: Option<&str>) -> Problem {
        Problem { column: Some(Column { position, name: name.map(str::to_owned) }), ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, " line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", {column}")?;
        }
        write!(f, ": {}", self.says)
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}", self.position)?;
        match &self.name {
            Some(name) => write!(f, " ({name})"),
            None => Ok(()),
        }
    }
}

/// Problems as they are met; memory stays flat however many a file holds.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    kept: Vec<Problem>,
    more: u64,
}

impl Problems {
    pub(crate) fn add(&mut self, problem: Problem) {
        if self.kept.len() < PROBLEMS_KEPT {
            self.kept.push(problem);
        } else {
            self.more += 1;
        }
    }

    pub(crate) fn refuse_if_any(self) -> Result<(), Refused> {
        if self.kept.is_empty() {
            return Ok(());
        }
        Err(Refused { problems: self.kept, more: self.more })
    }
}
