//! Reviews, and where a young person lives over time.

mod review;

pub use review::{NewReview, Review, ReviewId};
