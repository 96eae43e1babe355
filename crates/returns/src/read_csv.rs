//! The return as CSV files: one table a file, its first line the headers, in any order.

use std::borrow::Cow;
use std::io::{BufReader, Chain, Read};
use std::sync::Arc;

use csv::{Reader, ReaderBuilder, StringRecord, Terminator};

use crate::door::{Door, RowKind};
use crate::problem::Problem;
use crate::row::{Cell, Row};
use crate::ssda903::Place;
use crate::text::{Lines, PART_TOO_LONG, READ_BYTES, Utf8Only, wrong_text};

/// One CSV file of the return.
pub(crate) struct Table {
    /// The file's name without `.csv`.
    pub(crate) name: &'static str,
    pub(crate) kind: RowKind,
    columns: &'static [&'static str],
}

/// In the order in which they are read: the headers first, because every other row names a child of theirs.
pub(crate) const TABLES: [Table; 5] = [
    Table {
        name: "header",
        kind: RowKind::Child,
        columns: &["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
    },
    Table {
        name: "episodes",
        kind: RowKind::Episode,
        columns: &[
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN",
        ],
    },
    Table { name: "reviews", kind: RowKind::Review, columns: &["CHILD", "DOB", "REVIEW", "REVIEW_CODE"] },
    Table {
        name: "missing",
        kind: RowKind::Missing,
        columns: &["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
    },
    Table { name: "uasc", kind: RowKind::Unaccompanied, columns: &["CHILD", "SEX", "DOB", "DUC"] },
];

/// Reads one file; a file that cannot be read on ends with the problem that says so.
pub(crate) fn read_table(table: &Table, file: &Arc<str>, source: impl Read, door: &mut Door) {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        // A record then ends with its line on every system, which keeps the count of lines true. What is
        // left of a Windows line end is space around the last value.
        .terminator(Terminator::Any(b'\n'))
        .buffer_capacity(READ_BYTES)
        // The last line may lack its end; an empty line more is skipped like any other.
        .from_reader(Lines::new(source).chain(&b"\n"[..]));
    if let Err(problem) = read_rows(table, file, &mut reader, door) {
        door.refuse(*problem);
        door.without_headers |= table.kind == RowKind::Child;
    }
}

type Source<R> = Chain<Lines<BufReader<Utf8Only<R>>>, &'static [u8]>;

fn read_rows<R: Read>(
    table: &Table,
    file: &Arc<str>,
    reader: &mut Reader<Source<R>>,
    door: &mut Door,
) -> Result<(), Box<Problem>> {
    let mut record = StringRecord::new();
    let mut read = |record: &mut StringRecord| {
        let began = reader.position().line();
        reader.get_mut().get_mut().0.part();
        let more = reader.read_record(record).map_err(|error| unreadable(file, began, &error))?;
        Ok::<_, Box<Problem>>(more.then(|| first_line(record, reader.position().line())))
    };
    read(&mut record)?;
    let headers = headers(table, file, &record)?;
    for (_, extra) in headers.iter().zip(&record).filter(|(known, _)| known.is_none()) {
        door.leave(format!("{file}: column {}", safe_name(extra)));
    }
    while let Some(line) = read(&mut record)? {
        take_record(table, &headers, &Place { file: Arc::clone(file), line }, &record, door);
    }
    Ok(())
}

/// The line on which a record begins. The reader's own answer counts from before the empty lines that it
/// skipped, so it is counted back from the line after the record; an unclosed quote is one short that way.
fn first_line(record: &StringRecord, next_line: u64) -> u64 {
    let within = record.iter().map(|value| value.matches('\n').count() as u64).sum();
    let before_empty_lines = record.position().map_or(1, csv::Position::line);
    next_line.saturating_sub(1).saturating_sub(within).max(before_empty_lines)
}

fn take_record(
    table: &Table,
    headers: &[Option<&'static str>],
    place: &Place,
    record: &StringRecord,
    door: &mut Door,
) {
    if record.iter().all(|value| value.trim().is_empty()) {
        return;
    }
    if record.len() != headers.len() {
        let says = format!("This line has {} values; the first line has {}.", record.len(), headers.len());
        let position = record.len().min(headers.len()) as u64;
        return door.refuse(Problem::of_line(place, says).in_column(position, None));
    }
    let cells = headers
        .iter()
        .zip(record)
        .zip(1..)
        .filter_map(|((name, value), position)| {
            name.map(|name| Cell { name, text: Cow::Borrowed(value), line: place.line, position })
        })
        .collect();
    door.take(table.kind, &Row { place: place.clone(), cells });
}

/// Which of the table's columns stands at each position; none where the column is not ours.
fn headers(
    table: &Table,
    file: &Arc<str>,
    record: &StringRecord,
) -> Result<Vec<Option<&'static str>>, Box<Problem>> {
    let known = |header: &str| {
        table.columns.iter().copied().find(|column| column.eq_ignore_ascii_case(header.trim()))
    };
    let headers: Vec<_> = record.iter().map(known).collect();
    let first_line = Place { file: Arc::clone(file), line: 1 };
    let absent: Vec<_> =
        table.columns.iter().copied().filter(|column| !headers.contains(&Some(*column))).collect();
    if !absent.is_empty() {
        let says = format!(
            "The first line must name these columns, in any order: {}. Not found: {}.",
            table.columns.join(", "),
            absent.join(", ")
        );
        let problem = Problem::of_line(&first_line, says);
        let strange = headers.iter().position(Option::is_none).unwrap_or(headers.len()) as u64;
        return Err(Box::new(problem.in_column(strange + 1, None)));
    }
    let twice = headers.iter().enumerate().find(|(position, header)| {
        header.is_some() && headers.iter().take(*position).any(|earlier| earlier == *header)
    });
    if let Some((position, header)) = twice {
        let problem = Problem::of_line(&first_line, "This column is named twice.");
        return Err(Box::new(problem.in_column(position as u64 + 1, *header)));
    }
    Ok(headers)
}

fn unreadable(file: &Arc<str>, began: u64, error: &csv::Error) -> Box<Problem> {
    let wrong = match error.kind() {
        csv::ErrorKind::Io(error) => wrong_text(error),
        _ => None,
    };
    let at = |line| Place { file: Arc::clone(file), line };
    Box::new(match wrong {
        // What helps is where the line began, not where reading it was given up.
        Some(wrong) if wrong.says == PART_TOO_LONG => {
            Problem::of_line(&at(began), wrong.says).in_column(1, None)
        }
        Some(wrong) => Problem::of_line(&at(wrong.line), wrong.says).in_column(wrong.column, None),
        None => Problem::of_file(file, format!("The file could not be read: {error}.")),
    })
}

/// A header is named only if it looks like one: a file without its first line would show a child's row.
fn safe_name(header: &str) -> &str {
    let header = header.trim();
    let plain = header.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if plain && (1..=40).contains(&header.len()) { header } else { "(not named)" }
}
