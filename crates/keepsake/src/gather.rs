//! Gathers everything that one young person said, in order of time, in the words of their language.

use std::collections::HashMap;

use accounts::{Person, PersonId, YoungPerson};
use diary::Entry as DiaryEntry;
use edge::Frame;
use platform::{App, Result};
use store::Read;
use voice::{Said, Told};

use crate::record::{Around, Entry, FORMAT, Part, Record};

/// The record of `young_person`, with their diary if they want it in there.
pub(crate) fn gather(
    young_person: &YoungPerson,
    has_diary: bool,
    (frame, app): (&Frame, &App),
    read: &mut impl Read,
) -> Result<Record> {
    let mut told = voice::everything_told(young_person, app, read)?;
    told.extend(representations::everything_told(young_person, app, read)?);
    if has_diary {
        told.extend(DiaryEntry::all_of(young_person, app, read)?.into_iter().map(of_diary));
    }
    told.sort_by_key(|told| told.at);
    let mut names = Names { young_person, known: HashMap::new() };
    let mut entries = Vec::new();
    for told in told {
        entries.push(entry(&told, &mut names, (frame, app), read)?);
    }
    Ok(head(young_person, frame).chain(entries))
}

fn head(young_person: &YoungPerson, frame: &Frame) -> Record {
    let around = Around {
        title: frame.t("my-words-file").into_owned(),
        lead: frame.t("my-words-file-lead").into_owned(),
        nothing: frame.t("my-words-nothing").into_owned(),
        check: frame.t("my-words-check").into_owned(),
        for_a_computer: frame.t("my-words-for-a-computer").into_owned(),
    };
    Record {
        format: FORMAT.to_owned(),
        language: frame.language.code().to_owned(),
        whose: young_person.person.name.clone(),
        authority: young_person.authority.name.clone(),
        made_at: frame.stamp(frame.now),
        around,
        entries: Vec::new(),
        last: String::new(),
    }
}

fn entry(
    told: &Told,
    names: &mut Names<'_>,
    (frame, app): (&Frame, &App),
    read: &mut impl Read,
) -> Result<Entry> {
    let who = match told.who {
        Some((person, role)) => {
            let name = names.of(person, app, read)?;
            format!("{name} ({})", frame.t(&format!("your-{}", role.words())))
        }
        None => String::new(),
    };
    let part = |part: &voice::Part| Part {
        asked: frame.t(&part.asked).into_owned(),
        said: match &part.said {
            Said::Own(words) => words.clone(),
            Said::Chosen(key) => frame.t(key).into_owned(),
        },
    };
    Ok(Entry {
        number: 0,
        at: frame.stamp(told.at),
        day: frame.moment(told.at),
        what: frame.t(&format!("told-{}", told.what)).into_owned(),
        who,
        about: frame.t(&told.about).into_owned(),
        parts: told.parts.iter().map(part).collect(),
        before: String::new(),
        hash: String::new(),
    })
}

fn of_diary(entry: DiaryEntry) -> Told {
    let face =
        entry.face.map(|face| voice::Part::chosen("told-diary-face", format!("diary-{}", face.code())));
    let words = Some(entry.words).filter(|words| !words.is_empty());
    let words = words.map(|words| voice::Part::own("told-diary-words", words));
    let parts = face.into_iter().chain(words).collect();
    Told { at: entry.written_at, what: "diary", who: None, about: "told-about-diary".to_owned(), parts }
}

/// Names of whoever did something, each looked up once.
struct Names<'a> {
    young_person: &'a YoungPerson,
    known: HashMap<PersonId, String>,
}

impl Names<'_> {
    fn of(&mut self, id: PersonId, app: &App, read: &mut impl Read) -> Result<String> {
        if let Some(known) = self.known.get(&id) {
            return Ok(known.clone());
        }
        let name = Person::of(self.young_person.authority.id, id, app, read)?.name;
        self.known.insert(id, name.clone());
        Ok(name)
    }
}
