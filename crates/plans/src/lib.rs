//! Reviews, and where a young person lives over time.
//!
//! | File | What it is |
//! |---|---|
//! | `review.rs` | a review, planned or held |
//! | `review_in_return.rs` | what the authority's return says of a review |
//! | `episode.rs` | where a young person lived and under which law, as the return says it |
//! | `kept_row.rs` | what is already here of a return |
//! | `my_plan.rs` | a young person sees what is planned with them: `/my-plan` |
//!
//! Tables: `plans_reviews`, `plans_episodes`.

mod episode;
mod kept_row;
mod my_plan;
mod review;
mod review_in_return;

pub use episode::{Episode, EpisodeId, EpisodeTold};
pub use kept_row::{KeptRow, KeptRows};
pub use review::{NewReview, Review, ReviewId};
pub use review_in_return::ReviewTold;

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
