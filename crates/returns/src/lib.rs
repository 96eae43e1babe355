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
//! | a made-up return of any size | `generate.rs`, `made_up_child.rs`, `chance.rs`, `write.rs` |
//!
//! ```text
//! let found = returns::read(path)?;                                  // Refused: nothing changes
//! let year = CollectionYear::of_return(&found);
//! let findings = returns::findings(&found, year);
//! print!("{}", returns::report::full(&found, year, &findings));
//! ```

mod chance;
pub mod code_lists;
mod collection_year;
mod door;
mod generate;
mod made_up_child;
mod problem;
mod read;
mod read_csv;
mod read_xml;
pub mod report;
mod row;
mod rules;
mod ssda903;
mod text;
mod write;

pub use collection_year::{CollectionYear, NotACollectionYear};
pub use generate::{Size, generate};
pub use problem::{Column, PROBLEMS_KEPT, Problem, Refused};
pub use read::{Upload, read, read_bytes, read_uploads};
pub use rules::{Finding, Rule, findings};
pub use ssda903::{
    Episode, MissingEpisode, NotRead, Place, ReturnChild, ReturnReview, Ssda903, UnaccompaniedChild,
};
pub use write::{write_csv, write_xml};
