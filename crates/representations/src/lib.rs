//! Complaints (in law: representations) and advocates: what a young person can do when telling was not enough.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | A young person sees the difference, and what they began | `my_rights.rs` | `/my-rights` |
//! | … asks for an advocate | `ask_for_advocate.rs` | `/my-rights/advocate` |
//! | … complains | `make_complaint.rs` | `/my-rights/complain` |
//! | … sees what comes of it, settles it, or goes on | `my_complaint.rs`, `next_stage.rs` | `/my-complaints/{complaint}` |
//! | A manager or an IRO sees complaints | `complaints.rs` | `/complaints` |
//! | … looks into one | `look_into_complaint.rs` | `/complaints/{complaint}` |
//! | An advocate takes a young person on | `advocate_requests.rs` | `/advocate-requests` |
//! | A promised day passes | `is_late.rs` | a job |
//!
//! Nouns: `complaint.rs` and its `stage.rs`, `request.rs` (a wish for an advocate). The law's days: `law.rs`, with the
//! dated table `clocks.csv`. Who may: `policy.rs`. Tables: `representations_*`.

mod advocate_requests;
mod ask_for_advocate;
mod codes;
mod complaint;
mod complaints;
mod is_late;
pub mod law;
mod look_into_complaint;
mod make_complaint;
mod my_complaint;
mod my_rights;
mod next_stage;
pub mod policy;
mod request;
mod stage;
mod tell;
mod told;

use edge::{Language, Routes, WordFiles};
use platform::Jobs;
use vault::{SealedColumn, sealed_column};

pub use complaint::{About, Complaint, ComplaintId, NewComplaint, State, Step};
pub use request::{Progress, Request, RequestId};
pub use stage::Stage;
pub use told::everything_told;

/// The longest text on these pages, in characters.
pub(crate) const LONGEST_WORDS: usize = voice::LONGEST_WORDS;

/// Every page.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .and(my_rights::routes())
        .and(ask_for_advocate::routes())
        .and(make_complaint::routes())
        .and(my_complaint::routes())
        .and(complaints::routes())
        .and(look_into_complaint::routes())
        .and(advocate_requests::routes())
}

/// The work this capability does by itself.
#[must_use]
pub fn jobs() -> Jobs {
    is_late::jobs()
}

/// The words on its pages.
pub const WORDS: WordFiles = WordFiles {
    capability: "representations",
    texts: &[
        (Language::English, include_str!("../words/en.ftl")),
        (Language::Welsh, include_str!("../words/cy.ftl")),
        (Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};

/// Every column of its tables that holds what people said.
pub const SEALED: &[SealedColumn] = &[
    sealed_column!("representations_complaints", "words", row "id", subject "young_person_id"),
    sealed_column!("representations_complaints", "wanted", row "id", subject "young_person_id"),
    sealed_column!("representations_stages", "extended_why", row "id", subject "young_person_id"),
    sealed_column!("representations_stages", "answer", row "id", subject "young_person_id"),
    sealed_column!("representations_requests", "words", row "id", subject "young_person_id"),
];
