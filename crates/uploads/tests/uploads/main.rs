//! What is true of the pictures and recordings that people give us.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on must stop")]

mod kept_file;
mod made;
mod picture;
mod sound;
