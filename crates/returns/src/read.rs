//! Reads a return: a folder of CSV files, or one XML file.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::door::{Door, RowKind};
use crate::problem::{Problem, Refused};
use crate::read_csv::{TABLES, Table, read_table};
use crate::read_xml::read_xml;
use crate::ssda903::Ssda903;

/// One file that was sent rather than found in a folder.
#[derive(Clone, Copy)]
pub struct Upload<'a> {
    /// The file's name; what it is called decides which part of the return it is.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Reads the return at a path. Only the headers are needed; what else was not there is in `not_read`.
///
/// # Errors
/// Any problem refuses the whole return.
pub fn read(path: &Path) -> Result<Ssda903, Refused> {
    let name = name_of(path);
    if path.is_dir() {
        let files = files_of(path).map_err(|error| refused(&name, cannot_open(&error)))?;
        let names: Vec<_> = files.iter().map(|file| name_of(file)).collect();
        return read_folder(&names, |at| File::open(files.get(at).ok_or_else(not_found)?));
    }
    match File::open(path) {
        Err(error) => Err(refused(&name, cannot_open(&error))),
        Ok(file) => read_single(&name, file),
    }
}

/// Reads a return that is one file: XML, or the headers alone as CSV.
///
/// # Errors
/// Any problem refuses the whole return.
pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<Ssda903, Refused> {
    read_single(&printable(name), bytes)
}

/// Reads a return that was sent as several CSV files.
///
/// # Errors
/// Any problem refuses the whole return.
pub fn read_uploads(uploads: &[Upload<'_>]) -> Result<Ssda903, Refused> {
    let names: Vec<_> = uploads.iter().map(|upload| printable(upload.name)).collect();
    read_folder(&names, |at| uploads.get(at).map(|upload| upload.bytes).ok_or_else(not_found))
}

fn read_single<R: Read>(name: &Arc<str>, source: R) -> Result<Ssda903, Refused> {
    match ending(name).as_deref() {
        Some("xml") => {
            let mut door = Door::default();
            read_xml(name, source, &mut door);
            door.close()
        }
        Some("csv") => {
            let mut source = Some(source);
            read_folder(std::slice::from_ref(name), |_| source.take().ok_or_else(not_found))
        }
        _ => Err(refused(name, "A return is a folder of CSV files, or one file that ends in .xml.")),
    }
}

fn read_folder<R: Read>(
    names: &[Arc<str>],
    mut open: impl FnMut(usize) -> std::io::Result<R>,
) -> Result<Ssda903, Refused> {
    let mut door = Door::default();
    for table in &TABLES {
        match single_match(table, names) {
            Ok(Some(at)) => {
                let Some(file) = names.get(at) else { continue };
                match open(at) {
                    Ok(source) => read_table(table, file, source, &mut door),
                    Err(error) => door.refuse(Problem::of_file(file, cannot_open(&error))),
                }
            }
            Ok(None) if table.kind == RowKind::Child => {
                let file = "header.csv".into();
                door.refuse(Problem::of_file(
                    &file,
                    "There is no header.csv; a return cannot do without it.",
                ));
                door.without_headers = true;
            }
            Ok(None) => door.absent(format!("{}.csv was not there", table.name)),
            Err(problem) => door.refuse(*problem),
        }
    }
    let unknown = |name: &&Arc<str>| !TABLES.iter().any(|table| is_table(table, name));
    for name in names.iter().filter(unknown).filter(|name| looks_like_data(name)) {
        door.absent(format!("{name} is not a part of the return that Engage reads"));
    }
    door.close()
}

fn single_match(table: &Table, names: &[Arc<str>]) -> Result<Option<usize>, Box<Problem>> {
    let mut matches = names.iter().enumerate().filter(|(_, name)| is_table(table, name));
    let first = matches.next();
    if let (Some((_, first)), Some((_, second))) = (first, matches.next()) {
        let says = format!("Both this and {first} are called {}; keep one of them.", table.name);
        return Err(Box::new(Problem::of_file(second, says)));
    }
    Ok(first.map(|(at, _)| at))
}

/// `header.csv`, `Header.CSV`, and names that end so, such as `SSDA903_2018_Header.csv`.
fn is_table(table: &Table, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let Some(stem) = name.strip_suffix(".csv") else { return false };
    match stem.strip_suffix(table.name) {
        Some(before) => before.is_empty() || before.ends_with(['_', '-', ' ', '.']),
        None => false,
    }
}

/// A licence or a note beside the return says nothing in the report.
fn looks_like_data(name: &str) -> bool {
    matches!(ending(name).as_deref(), Some("csv" | "xml" | "xls" | "xlsx"))
}

/// The files of a folder by name, so that a report reads the same on every machine.
fn files_of(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() && !name_of(&path).starts_with('.') {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn name_of(path: &Path) -> Arc<str> {
    printable(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy())
}

/// A file's name cannot write lines of its own into the report.
fn printable(name: &str) -> Arc<str> {
    name.replace(char::is_control, "?").into()
}

fn ending(name: &str) -> Option<String> {
    Some(name.rsplit_once('.')?.1.to_ascii_lowercase())
}

fn not_found() -> std::io::Error {
    std::io::ErrorKind::NotFound.into()
}

fn cannot_open(error: &std::io::Error) -> String {
    format!("This cannot be opened: {error}.")
}

fn refused(name: &Arc<str>, says: impl Into<String>) -> Refused {
    Refused { problems: vec![Problem::of_file(name, says)], more: 0 }
}
