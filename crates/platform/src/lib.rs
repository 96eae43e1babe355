//! What every capability stands on; it knows none of them.
//!
//! | File | What it is |
//! |---|---|
//! | `app.rs` | [`App`]: the database, the vault, the clock, the settings, the post |
//! | `change.rs` | [`Change`]: the only way to write; audit line, jobs and form key in the same transaction |
//! | `audit.rs` | the chain of audit lines, and checking it |
//! | `jobs.rs` | work for later, on the same database; `run_jobs.rs` takes and runs it |
//! | `mail.rs` | e-mail: one recipient a message, a link and no content |
//! | `error.rs` | what can go wrong, as a person meets it |
//! | `settings.rs` | every setting: what it is, its unit, its default |
//! | `clock.rs`, `ids.rs` | the only places that read the time or make an id |
//! | `working_days.rs` | days that are neither weekend nor bank holiday |

mod app;
mod audit;
mod change;
mod clock;
mod error;
mod ids;
mod jobs;
mod mail;
mod run_jobs;
mod settings;
mod trusted_proxies;
mod working_days;

pub use app::App;
pub use audit::{Act, BadLine, SHARDS, verify};
pub use change::{Change, form_went_to};
pub use clock::{Clock, Moment};
pub use error::{Error, Result};
pub use ids::new_id;
pub use jobs::{DeadJob, Job, JobKind, NewJob, dead_jobs, jobs_waiting, try_again};
pub use mail::{Letter, Mailer};
pub use run_jobs::{JobRunner, Jobs};
pub use settings::{Setting, Settings};
pub use trusted_proxies::TrustedProxies;
pub use working_days::{add_working_days, is_working_day, working_days_between, working_days_known_until};

#[doc(hidden)]
pub use {store, uuid};
