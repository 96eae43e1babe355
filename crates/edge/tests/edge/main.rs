//! The edge, from outside: real sockets and whole answers.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod answers;
mod assets;
mod form_parts;
mod multipart;
mod own_page;
mod serve;
mod service_worker;
mod sockets;
mod words;
