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
//! | `export.rs` | `engage export ssd-voice-of-child` |
//! | `progress.rs` | the progress bar on anything longer than a second |
//!
//! For whoever runs the machine:
//!
//! | File | What it is |
//! |---|---|
//! | `existing.rs` | an Engage that is already there, opened without changing anything |
//! | `migrate.rs` | `engage migrate` |
//! | `backup.rs`, `backup_file.rs` | `engage backup`, and the one file it writes |
//! | `restore.rs`, `restored_copy.rs` | `engage restore`, and everything that is checked first |
//! | `move_house.rs` | `engage move`: from SQLite to PostgreSQL |
//! | `audit.rs` | `engage audit verify` |
//! | `words.rs` | `engage words verify` |
//! | `doctor.rs`, `doctor_*.rs` | `engage doctor` |
//! | `rotate_keys.rs` | `engage keys rotate`, `engage keys rewrap` |
//! | `add_administrator.rs` | `engage add-administrator` |

pub mod add_administrator;
pub mod audit;
pub mod backup;
mod backup_file;
pub mod capabilities;
pub mod demo;
pub mod doctor;
mod doctor_data;
mod doctor_machine;
mod doctor_settings;
pub mod existing;
pub mod export;
pub mod health;
pub mod import;
pub mod logs;
pub mod migrate;
pub mod move_house;
pub mod open;
pub mod progress;
pub mod restore;
mod restored_copy;
pub mod rotate_keys;
pub mod serve;
mod temporary_folder;
pub mod words;
