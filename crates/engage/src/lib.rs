//! The program: every capability put together, and the commands of whoever runs the machine.
//!
//! | File | What it is |
//! |---|---|
//! | `capabilities.rs` | the list of capabilities: their routes, words, jobs and sealed columns |
//! | `open.rs` | from settings to a running [`platform::App`] |
//! | `serve.rs` | `engage serve`: listen, answer, run jobs, stop gracefully |
//! | `demo.rs` | `engage demo`: a believable authority on the embedded database |
//! | `health.rs` | `/health/live`, `/health/ready`, `/metrics` |
//! | `import.rs` | `engage import ssda903` |
//! | `progress.rs` | the progress bar on anything longer than a second |

pub mod capabilities;
pub mod demo;
pub mod health;
pub mod import;
pub mod logs;
pub mod open;
pub mod progress;
pub mod serve;
