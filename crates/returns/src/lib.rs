//! The children looked after return (SSDA903): what an authority already tells the Department for Education.
//!
//! A return is a folder of CSV files or one XML file. It is parsed at the door: what cannot be read for
//! certain refuses the whole return, with file, line and column; what breaks a rule is only reported.
//!
//! | to find | open |
//! |---|---|
//! | what a return holds | `ssda903.rs` |
//! | reading a folder or a file | `read.rs`, then `read_csv.rs` or `read_xml.rs` |
//! | what both forms must keep to (a child twice, a date) | `door.rs`, `row.rs`, `text.rs` |
//! | how a problem is said | `problem.rs` |
//! | codes and the years they held | `code_lists.rs`, `code_lists/*.csv`, `collection_year.rs` |
//! | validation rules | `rules.rs` |
//! | the report | `report.rs` |
//! | taking a return in | `import_ssda903.rs`, then `take_child.rs` |
//! | what it brings and what is here | `incoming.rs`, `kept.rs`, `imported.rs` |
//! | a made-up return of any size | `generate.rs`, `made_up_child.rs`, `chance.rs`, `write.rs` |
//!
//! ```text
//! let done = returns::import_path(&app, authority, path, None, |done, all| bar.set(done, all))?;
//! print!("{}", done.summary);                                        // Err: nothing was changed
//! ```
//!
//! Tables: `returns_children`, `returns_missing`, `returns_unaccompanied`.

mod chance;
pub mod code_lists;
mod collection_year;
mod door;
mod generate;
mod import_ssda903;
mod imported;
mod incoming;
mod kept;
mod made_up_child;
mod problem;
mod read;
mod read_csv;
mod read_xml;
pub mod report;
mod row;
mod rules;
mod ssda903;
mod take_child;
mod text;
mod write;

pub use collection_year::{CollectionYear, NotACollectionYear};
pub use generate::{Size, generate};
pub use import_ssda903::{ImportedReturn, import, import_path};
pub use imported::{Counted, Imported, NotImported};
pub use problem::{Column, PROBLEMS_KEPT, Problem, Refused};
pub use read::{Upload, read, read_bytes, read_uploads};
pub use rules::{Finding, Rule, findings};
pub use ssda903::{
    Episode, MissingEpisode, NotRead, Place, ReturnChild, ReturnReview, Ssda903, UnaccompaniedChild,
};
pub use write::{write_csv, write_xml};

/// Everything sealed in the tables of this crate, for the rotation of keys and for the canary.
pub const SEALED: &[vault::SealedColumn] = &[
    vault::sealed_column!("returns_children", "upn", row "young_person_id", subject "young_person_id"),
    vault::sealed_column!("returns_children", "child_born_on", row "young_person_id", subject "young_person_id"),
    vault::sealed_column!("returns_unaccompanied", "ceases_on", row "young_person_id", subject "young_person_id"),
];
