//! A young person's private diary. It never enters the file unless they share a bit of it.
//!
//! It is a crate of its own so that the walls hold by themselves: nothing that workers use has an arrow to here, and
//! every look-up takes the [`accounts::YoungPerson`] whose diary it is. `keepsake` asks for it, for that same person.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | A young person reads their diary | `my_diary.rs` | `/my-diary` |
//! | … writes in it, and changes what they wrote | `write_entry.rs` | `/my-diary/write` |
//! | … throws an entry away | `throw_entry_away.rs` | `/my-diary/{entry}/throw-away` |
//! | … shares a bit of it | `share_entry.rs` | `/my-diary/{entry}/share` |
//!
//! Noun: `entry.rs`. Table: `diary_entries`.

mod entry;
mod my_diary;
mod share_entry;
mod throw_entry_away;
mod write_entry;

use edge::{Language, Routes, WordFiles};
use vault::{SealedColumn, sealed_column};

pub use entry::{Entry, EntryId, Face};

/// Every page.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .and(my_diary::routes())
        .and(write_entry::routes())
        .and(throw_entry_away::routes())
        .and(share_entry::routes())
}

/// The words on its pages.
pub const WORDS: WordFiles = WordFiles {
    capability: "diary",
    texts: &[
        (Language::English, include_str!("../words/en.ftl")),
        (Language::Welsh, include_str!("../words/cy.ftl")),
        (Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};

/// Every column of its table that holds what was written.
pub const SEALED: &[SealedColumn] = &[
    sealed_column!("diary_entries", "words", row "id", subject "young_person_id"),
    sealed_column!("diary_entries", "face", row "id", subject "young_person_id"),
];
