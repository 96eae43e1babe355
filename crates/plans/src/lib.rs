//! Reviews, and where a young person lives over time.
//!
//! | File | What it is |
//! |---|---|
//! | `review.rs` | a review, planned or held |
//! | `review_in_return.rs` | what the authority's return says of a review |
//! | `chaired_review.rs` | a review as the officer who chairs it sees it |
//! | `participation.rs` | how a young person took part, and the return's rules for it |
//! | `episode.rs` | where a young person lived and under which law, as the return says it |
//! | `where_now.rs` | where young people live now, in codes, for counting |
//! | `kept_row.rs` | what is already here of a return |
//! | `my_plan.rs` | a young person sees what is planned with them: `/my-plan` |
//!
//! Tables: `plans_reviews`, `plans_episodes`.

mod chaired_review;
mod episode;
mod kept_row;
mod my_plan;
mod participation;
mod review;
mod review_in_return;
mod where_now;

pub use chaired_review::ChairedReview;
pub use episode::{Episode, EpisodeId, EpisodeTold};
pub use kept_row::{KeptRow, KeptRows};
pub use participation::{NO_VIEWS, SENT_VIEWS, UNDER_4, participation_codes, participation_problem};
pub use review::{NewReview, Review, ReviewId};
pub use review_in_return::ReviewTold;
pub use where_now::WhereNow;

/// Every page of this capability.
#[must_use]
pub fn routes() -> edge::Routes {
    let place = edge::Place { path: "/my-plan", words: "place-my-plan", drawing: "path" };
    my_plan::routes().place("young_person", place)
}

/// The words on its pages.
pub const WORDS: edge::WordFiles = edge::WordFiles {
    capability: "plans",
    texts: &[
        (edge::Language::English, include_str!("../words/en.ftl")),
        (edge::Language::Welsh, include_str!("../words/cy.ftl")),
        (edge::Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};

/// Everything sealed in the tables of this crate, for the rotation of keys and for the canary.
pub const SEALED: &[vault::SealedColumn] = &[
    vault::sealed_column!("plans_episodes", "home_postcode", row "id", subject "young_person_id"),
    vault::sealed_column!("plans_episodes", "placement_postcode", row "id", subject "young_person_id"),
    vault::sealed_column!("plans_episodes", "urn", row "id", subject "young_person_id"),
    vault::sealed_column!("plans_reviews", "place", row "id", subject "young_person_id"),
];
