//! What is true of the whole program.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod addresses;
mod every_statement_prepares;
mod who_may_do_what;
