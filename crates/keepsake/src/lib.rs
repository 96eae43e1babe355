//! Everything a young person ever said here, to take away: readable without Engage, and it shows when it was changed.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | A young person takes their words with them | `my_words.rs` | `/my-words` |
//!
//! `gather.rs` asks the other capabilities for what one young person said; `record.rs` chains it; `file.rs` draws it;
//! `verify.rs` says whether a copy is as it was made (`engage words verify`). It keeps no table.

mod file;
mod gather;
mod my_words;
mod record;
mod verify;

use edge::{Language, Routes, WordFiles};

pub use file::{draw, to_json};
pub use record::{Around, Entry, FORMAT, Part, Record};
pub use verify::{Changed, Whole, verify};

/// Every page.
#[must_use]
pub fn routes() -> Routes {
    my_words::routes()
}

/// The words on its pages and in its files.
pub const WORDS: WordFiles = WordFiles {
    capability: "keepsake",
    texts: &[
        (Language::English, include_str!("../words/en.ftl")),
        (Language::Welsh, include_str!("../words/cy.ftl")),
        (Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};
