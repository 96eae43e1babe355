//! Whether a file that was taken away is as it was made; if not, which entry is the first that was changed.

use crate::file::{draw, record_in};
use crate::record::{FORMAT, Record};

/// A file that is whole.
#[derive(Debug, PartialEq, Eq)]
pub struct Whole {
    /// How many entries it has.
    pub entries: usize,
    /// The last hash: compare it with the one that was written down, or with the audit trail.
    pub last: String,
}

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Changed {
    /// It holds no record that this program reads.
    #[error("this is no copy of somebody's words that Engage made, or its record does not read any more")]
    NoRecord,
    /// Its head was changed: whose it is, by whom and when it was made.
    #[error("the head was changed: whose words these are, which authority's, or when the copy was made")]
    Head,
    /// An entry was changed.
    #[error("entry {0} was changed")]
    Entry(usize),
    /// An entry was taken out or put in.
    #[error("entry {0} does not follow the one before: something was taken out or put in here")]
    Missing(usize),
    /// Entries at the end were taken out or put in.
    #[error("the end does not fit: entries were taken out or put in after entry {0}")]
    End(usize),
    /// The record is whole, and what people read around the entries is not what it draws.
    #[error("the entries are whole, and the page around them was changed")]
    Around,
}

/// Checks a file: the readable one or the one for computers.
pub fn verify(text: &str) -> Result<Whole, Changed> {
    if text.trim_start().starts_with('{') {
        let record: Record = serde_json::from_str(text).map_err(|_| Changed::NoRecord)?;
        return whole(&record);
    }
    let record = record_in(text).ok_or(Changed::NoRecord)?;
    let found = whole(&record)?;
    let drawn = draw(&record).map_err(|_| Changed::NoRecord)?;
    match first_difference(text, &drawn) {
        None => Ok(found),
        Some(number) => Err(number.map_or(Changed::Around, Changed::Entry)),
    }
}

fn whole(record: &Record) -> Result<Whole, Changed> {
    if record.format != FORMAT {
        return Err(Changed::NoRecord);
    }
    let mut before = record.head();
    for (index, entry) in record.entries.iter().enumerate() {
        let number = index + 1;
        if entry.hash != entry.hash_of_this() {
            return Err(Changed::Entry(number));
        }
        if entry.before != before || entry.number != number {
            return Err(if number == 1 { Changed::Head } else { Changed::Missing(number) });
        }
        before.clone_from(&entry.hash);
    }
    if before == record.last {
        Ok(Whole { entries: record.entries.len(), last: before })
    } else if record.entries.is_empty() {
        Err(Changed::Head)
    } else {
        Err(Changed::End(record.entries.len()))
    }
}

/// The first entry that people read otherwise than the record says; none of them, when it is around them.
fn first_difference(text: &str, drawn: &str) -> Option<Option<usize>> {
    if text == drawn {
        return None;
    }
    let pieces = |page: &str| -> Vec<String> {
        let (entries, _) = page.rsplit_once("<p class=\"check\">").unwrap_or((page, ""));
        entries.split("<article ").skip(1).map(str::to_owned).collect()
    };
    let (theirs, ours) = (pieces(text), pieces(drawn));
    let differs = theirs.iter().zip(&ours).position(|(theirs, ours)| theirs != ours);
    let is_shorter = || (theirs.len() != ours.len()).then(|| theirs.len().min(ours.len()));
    Some(differs.or_else(is_shorter).map(|index| index + 1))
}
