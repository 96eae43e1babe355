//! What is true of the whole program.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod addresses;
mod audit;
mod backup;
mod commands;
mod diary_is_private;
mod doctor;
mod documents;
mod every_statement_prepares;
mod files_kept;
mod house;
mod migrate;
mod move_house;
mod rotate_keys;
mod who_may_do_what;
