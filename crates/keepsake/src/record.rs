//! The record that a young person takes away: a chain of entries, each of which holds the hash of the one before.
//!
//! The hash of an entry is SHA-256 over netstrings (`<bytes>:<text>,`) of: the hash before, the number, the moment,
//! the day in words, what happened, who did it, what it is about, then each part: what was asked, what was said. The
//! hash before the first entry is that of the head: format, language, whose, authority, when it was made. See
//! docs/my-words.md. A new thing in an entry (a picture, a recording) is a part with its own hash as what was said.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The format of this version.
pub const FORMAT: &str = "engage-my-words/1";

/// Everything, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// [`FORMAT`].
    pub format: String,
    /// `en` or `cy`.
    pub language: String,
    /// Whose words these are.
    pub whose: String,
    /// Their authority.
    pub authority: String,
    /// When it was made, in UTC.
    pub made_at: String,
    /// The words around the entries; the file is drawn with them.
    pub around: Around,
    /// What happened, in order.
    pub entries: Vec<Entry>,
    /// The hash of the last entry, or of the head where there is none.
    pub last: String,
}

/// The words around the entries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Around {
    /// The title.
    pub title: String,
    /// What this is.
    pub lead: String,
    /// Who did something, before a name.
    pub nothing: String,
    /// What the last line is, and how to check the file.
    pub check: String,
    /// What stands over the part for a computer.
    pub for_a_computer: String,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Counted from one.
    pub number: usize,
    /// When, in UTC.
    pub at: String,
    /// When, in words.
    pub day: String,
    /// What.
    pub what: String,
    /// Who did it, as what; empty where it was the young person.
    pub who: String,
    /// What it is about.
    pub about: String,
    /// What was said.
    pub parts: Vec<Part>,
    /// The hash of the entry before.
    pub before: String,
    /// The hash of this one.
    pub hash: String,
}

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What was asked.
    pub asked: String,
    /// What was said.
    pub said: String,
}

impl Record {
    /// Chains `entries` together, whatever their numbers and hashes were.
    #[must_use]
    pub fn chain(mut self, entries: Vec<Entry>) -> Self {
        let mut before = self.head();
        for (index, mut entry) in entries.into_iter().enumerate() {
            entry.number = index + 1;
            entry.before = before;
            entry.hash = entry.hash_of_this();
            before = entry.hash.clone();
            self.entries.push(entry);
        }
        self.last = before;
        self
    }

    /// The hash before the first entry.
    #[must_use]
    pub fn head(&self) -> String {
        hash([&*self.format, &self.language, &self.whose, &self.authority, &self.made_at].into_iter())
    }
}

impl Entry {
    /// The hash that this entry must have.
    #[must_use]
    pub fn hash_of_this(&self) -> String {
        let number = self.number.to_string();
        let head = [&*self.before, &number, &self.at, &self.day, &self.what, &self.who, &self.about];
        let parts = self.parts.iter().flat_map(|part| [&*part.asked, &*part.said]);
        hash(head.into_iter().chain(parts))
    }
}

/// SHA-256 over netstrings, in hexadecimal: no two lists of texts run together to the same bytes.
fn hash<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(format!("{}:{text},", text.len()).as_bytes());
    }
    hex::encode(hash.finalize())
}
