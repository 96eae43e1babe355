//! What is true of plans and reviews.

mod my_plan;
