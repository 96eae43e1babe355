//! Whether young people are heard: who has been and who has not, how answers come, what they are about.
//! Counts, never words; small numbers are held back, and so is what would give them away.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | A participation officer sees who has been heard | `heard.rs` | `/heard` |
//! | … asks the workers of those who have not | `ask_the_workers.rs` | `/heard/ask`, and a job |
//! | A worker sees which of theirs have not | `not_heard.rs` | `/young-people/not-heard` |
//! | Once a week everything is counted | `count_figures.rs` | a job |
//! | Whoever runs the machine writes rows for the data team | `ssd_voice_of_child.rs` | `engage export` |
//!
//! From young people to figures: `coverage.rs` counts them in groups, `publish.rs` lays the page out as one set
//! of figures, `suppress.rs` holds back what must be (`doubt.rs` reckons as a reader would), `figures.rs` keeps
//! what is left, `heard_tables.rs` reads it. Tables: `evaluation_*`.

mod ask_the_workers;
mod count_figures;
pub mod coverage;
mod doubt;
mod figures;
mod heard;
mod heard_tables;
mod not_heard;
pub mod publish;
pub mod ssd_voice_of_child;
pub mod suppress;

use edge::{Language, Routes, WordFiles};
use platform::Jobs;

pub use count_figures::begin;

/// Every page.
#[must_use]
pub fn routes() -> Routes {
    heard::routes().and(ask_the_workers::routes()).and(not_heard::routes())
}

/// What is done without anyone asking, and later.
#[must_use]
pub fn jobs() -> Jobs {
    count_figures::jobs().and(ask_the_workers::jobs())
}

/// The words on its pages.
pub const WORDS: WordFiles = WordFiles {
    capability: "evaluation",
    texts: &[
        (Language::English, include_str!("../words/en.ftl")),
        (Language::Welsh, include_str!("../words/cy.ftl")),
        (Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};
