//! The return as one XML file, read as a stream: only the child that is being read is held.

use std::borrow::Cow;
use std::io::Read;
use std::sync::Arc;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Error, Reader};

use crate::door::{Door, RowKind};
use crate::problem::Problem;
use crate::row::{Cell, Row};
use crate::ssda903::Place;
use crate::text::{Lines, wrong_text};

/// The return nests 5 deep; the rest is room for elements that we do not read.
const DEEPEST: usize = 16;

const DOCTYPE: &str = "The file has a DOCTYPE. A return has none, and one can hide harm, so nothing is read.";
const ENTITY: &str = "The file names an entity of its own. A return has none, so nothing is read.";
const ROOT: &str = "The file must begin with <EXPSSDA903>: this is not a return.";
const TOO_DEEP: &str = "Elements stand in each other more than 16 deep. A return does not.";
const NESTED: &str = "An element stands inside a value.";
const TWICE: &str = "This value is given twice.";
const SECOND_HEADER: &str = "A CHILD has a second HEADER.";
const HEADER_FIRST: &str = "The HEADER must stand before this EPISODE and have a CHILDID.";
const CUT_OFF: &str = "The file ends too early: an element is not closed. It may have been cut off.";
const BROKEN: &str = "The XML is broken here.";

/// Reads the file; one that cannot be read on ends with the problem that says so.
pub(crate) fn read_xml(file: &Arc<str>, source: impl Read, door: &mut Door) {
    let mut reader = Reader::from_reader(Lines::new(source));
    reader.config_mut().expand_empty_elements = true;
    let mut reading =
        Reading { file, door, open: Vec::new(), begun: false, child: Collected::default(), at: (1, 1) };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        reading.at = reader.get_mut().part();
        let more = match reader.read_event_into(&mut buffer) {
            Ok(event) => reading.event(&event),
            Err(error) => Err(reading.unreadable(&error)),
        };
        match more {
            Ok(true) => {}
            Ok(false) => return,
            Err(problem) => return reading.door.refuse(*problem),
        }
    }
}

struct Reading<'a> {
    file: &'a Arc<str>,
    door: &'a mut Door,
    open: Vec<Open>,
    /// Whether the outermost element has been met.
    begun: bool,
    child: Collected,
    /// Line and column of the event that is being read.
    at: (u64, u64),
}

/// What an open element is to us.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Root,
    Child,
    Header,
    Part(RowKind),
    Value,
    Unread,
}

/// The child that is being read.
#[derive(Default)]
struct Collected {
    header: Row<'static>,
    /// Reviews and times missing wait here, because they stand inside the header.
    within_header: Vec<(RowKind, Row<'static>)>,
    part: Row<'static>,
    number: Option<Cell<'static>>,
}

type Fatal = Box<Problem>;

impl Reading<'_> {
    /// Whether there is more to read.
    fn event(&mut self, event: &Event<'_>) -> Result<bool, Fatal> {
        match event {
            Event::Start(start) => self.start(start)?,
            Event::Text(text) => self.text(&String::from_utf8_lossy(text)),
            Event::CData(text) => self.text(&String::from_utf8_lossy(text)),
            Event::GeneralRef(reference) => {
                let text = resolve(reference).ok_or_else(|| self.problem(ENTITY))?;
                self.text(&text);
            }
            Event::End(_) => self.end(),
            Event::DocType(_) => return Err(self.problem(DOCTYPE)),
            Event::Eof if !self.begun => return Err(self.problem(ROOT)),
            Event::Eof if !self.open.is_empty() => return Err(self.problem(CUT_OFF)),
            Event::Eof => return Ok(false),
            _ => {}
        }
        Ok(true)
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Fatal> {
        if self.open.len() >= DEEPEST {
            return Err(self.problem(TOO_DEEP));
        }
        let name = start.local_name();
        let name = std::str::from_utf8(name.as_ref()).unwrap_or_default();
        let within = self.open.last().copied();
        let opened = match (within, name) {
            (None, "EXPSSDA903") => Open::Root,
            (None, _) => return Err(self.problem(ROOT)),
            (Some(Open::Root), "CHILD") => Open::Child,
            (Some(Open::Child), "HEADER") => self.open_header()?,
            (Some(Open::Child), "EPISODE") => self.open_part(RowKind::Episode),
            (Some(Open::Header), "AREVIEW") => self.open_part(RowKind::Review),
            (Some(Open::Header), "AMISSING") => self.open_part(RowKind::Missing),
            (Some(within), name) => self.open_value(within, name)?,
        };
        self.begun = true;
        self.open.push(opened);
        Ok(())
    }

    fn open_header(&mut self) -> Result<Open, Fatal> {
        if !self.child.header.cells.is_empty() {
            return Err(self.problem(SECOND_HEADER));
        }
        self.child.header.place = self.place();
        Ok(Open::Header)
    }

    fn open_part(&mut self, kind: RowKind) -> Open {
        self.child.part = Row { place: self.place(), cells: Vec::new() };
        Open::Part(kind)
    }

    fn open_value(&mut self, within: Open, name: &str) -> Result<Open, Fatal> {
        let known = match within {
            Open::Value => return Err(self.problem(NESTED)),
            Open::Unread => return Ok(Open::Unread),
            Open::Header => column(HEADER_VALUES, name),
            Open::Part(RowKind::Episode) => column(EPISODE_VALUES, name),
            Open::Part(RowKind::Review) => column(REVIEW_VALUES, name),
            Open::Part(_) => column(MISSING_VALUES, name),
            Open::Root | Open::Child => None,
        };
        let Some(column) = known else {
            self.door.leave(format!("{}: element {}", self.file, safe_name(name)));
            return Ok(Open::Unread);
        };
        let (line, position) = self.at;
        let cell = Cell { name: column, text: Cow::Borrowed(""), line, position };
        let row = if within == Open::Header { &mut self.child.header } else { &mut self.child.part };
        if row.cells.iter().any(|cell| cell.name == column) {
            return Err(self.problem(TWICE));
        }
        row.cells.push(cell);
        Ok(Open::Value)
    }

    fn text(&mut self, text: &str) {
        let [.., within, Open::Value] = self.open.as_slice() else { return };
        let row = if *within == Open::Header { &mut self.child.header } else { &mut self.child.part };
        if let Some(cell) = row.cells.last_mut() {
            cell.text.to_mut().push_str(text);
        }
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Open::Header) => self.take_header(),
            Some(Open::Part(RowKind::Episode)) => self.take_episode(),
            Some(Open::Part(kind)) => {
                self.child.within_header.push((kind, std::mem::take(&mut self.child.part)));
            }
            Some(Open::Child) => self.child = Collected::default(),
            _ => {}
        }
    }

    fn take_header(&mut self) {
        let header = &self.child.header;
        self.child.number = header.cells.iter().find(|cell| cell.name == "CHILD").cloned();
        self.door.take(RowKind::Child, header);
        if matches!(header.text("UASC"), "1" | "1.0") || !header.text("DUC").is_empty() {
            self.door.take(RowKind::Unaccompanied, header);
        }
        let Some(number) = &self.child.number else { return };
        for (kind, mut row) in std::mem::take(&mut self.child.within_header) {
            row.cells.push(number.clone());
            self.door.take(kind, &row);
        }
    }

    fn take_episode(&mut self) {
        let mut row = std::mem::take(&mut self.child.part);
        match &self.child.number {
            None => self.door.refuse(Problem::of_line(&row.place, HEADER_FIRST)),
            Some(number) => {
                row.cells.push(number.clone());
                self.door.take(RowKind::Episode, &row);
            }
        }
    }

    fn place(&self) -> Place {
        Place { file: Arc::clone(self.file), line: self.at.0 }
    }

    fn problem(&self, says: &str) -> Fatal {
        Box::new(Problem::of_line(&self.place(), says).in_column(self.at.1, None))
    }

    fn unreadable(&self, error: &Error) -> Fatal {
        let wrong = match error {
            Error::Io(error) => wrong_text(error),
            // A tag that the end of the file cut short.
            Error::Syntax(_) => return self.problem(CUT_OFF),
            _ => None,
        };
        match wrong {
            None => self.problem(BROKEN),
            Some(wrong) => {
                let place = Place { line: wrong.line, ..self.place() };
                Box::new(Problem::of_line(&place, wrong.says).in_column(wrong.column, None))
            }
        }
    }
}

/// Elements of the XML and the CSV header that means the same.
type Values = &'static [(&'static str, &'static str)];

const HEADER_VALUES: Values = &[
    ("CHILDID", "CHILD"),
    ("UPN", "UPN"),
    ("SEX", "SEX"),
    ("DOB", "DOB"),
    ("ETHNIC", "ETHNIC"),
    ("UASC", "UASC"),
    ("DUC", "DUC"),
    ("MOTHER", "MOTHER"),
    ("MC_DOB", "MC_DOB"),
];
const REVIEW_VALUES: Values = &[("REVIEW", "REVIEW"), ("REVIEW_CODE", "REVIEW_CODE")];
const MISSING_VALUES: Values = &[("MISSING", "MISSING"), ("MIS_START", "MIS_START"), ("MIS_END", "MIS_END")];
const EPISODE_VALUES: Values = &[
    ("DECOM", "DECOM"),
    ("RNE", "RNE"),
    ("LS", "LS"),
    ("CIN", "CIN"),
    ("PL", "PLACE"),
    ("PL_POST", "PL_POST"),
    ("HOME_POST", "HOME_POST"),
    ("URN", "URN"),
    ("PLACE_PROVIDER", "PLACE_PROVIDER"),
    ("DEC", "DEC"),
    ("REC", "REC"),
    ("REASON_PLACE_CHANGE", "REASON_PLACE_CHANGE"),
];

fn column(values: Values, element: &str) -> Option<&'static str> {
    values.iter().find(|(name, _)| *name == element).map(|(_, column)| *column)
}

/// The five entities of XML itself and numbered letters; nothing is ever looked up.
fn resolve(reference: &BytesRef<'_>) -> Option<Cow<'static, str>> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return Some(Cow::Owned(letter.to_string()));
    }
    resolve_predefined_entity(std::str::from_utf8(reference).ok()?).map(Cow::Borrowed)
}

fn safe_name(element: &str) -> &str {
    let plain = element.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain && (1..=40).contains(&element.len()) { element } else { "(not named)" }
}
