//! What must be seen today: raised by a mark, a chosen answer or a phrase, and never silent until somebody has it.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | A young person says that they are not safe, or worried | `not_safe.rs` | `/not-safe` |
//! | … sees who saw it, and what happens now | `what_happens_now.rs` | `/not-safe/{concern}` |
//! | Who is on duty sees what was raised | `duty.rs` | `/duty` |
//! | … reads one, and why it was raised | `read_concern.rs` | `/duty/{concern}` |
//! | … says that they have it | `have_concern.rs` | `/duty/{concern}/acknowledge` |
//! | … writes down what was done | `write_deed.rs` | `/duty/{concern}/deeds` |
//! | … asks to close it; somebody else agrees | `close_concern.rs` | `/duty/{concern}/close`, `…/agree` |
//! | … says where texts to them go | `my_number.rs` | `/duty/my-number` |
//! | A manager keeps the rota | `rota.rs` | `/duty/rota` |
//! | … practises | `drills.rs` | `/duty/drills` |
//! | An administrator says when somebody listens | `listening_hours.rs` | `/duty/hours` |
//! | Nobody has it in time | `nobody_has_it.rs` | a job |
//! | Nobody is on the rota | `rota_gap.rs` | a job |
//! | A text goes out | `text_message.rs` | a job |
//!
//! The front door: [`raise`] in the change of whoever shares, with [`reasons_in`] what was said; [`Hour`] and
//! `truth_parts.html` on every page where young people write; [`Raised`] for what they see; [`reads_statement`] and
//! [`is_raised`] for whoever keeps statements. Nouns: `concern.rs`, `reason.rs`, `telling.rs`, `deed.rs`,
//! `hours.rs`, `shift.rs`. The truth about the hour: `reading.rs`, pure. Phrases: `phrases.rs`, `normal.rs`,
//! `phrases/`. Who may: `policy.rs`. Tables: `safety_*`.

mod actors;
mod close_concern;
mod concern;
mod deed;
mod drills;
mod duty;
mod have_concern;
mod help;
mod hour;
mod hours;
mod listening_hours;
mod my_number;
mod nobody_has_it;
mod normal;
mod not_safe;
mod notices;
pub mod phrases;
pub mod policy;
mod raise;
mod raised;
mod read_concern;
pub mod reading;
mod reason;
mod rota;
mod rota_gap;
mod shift;
mod statements;
mod telling;
mod text_message;
mod what_happens_now;
mod write_deed;

use edge::{Language, Routes, WordFiles};
use platform::Jobs;
use vault::{SealedColumn, sealed_column};

pub use actors::{OnDuty, RotaKeeper};
pub use concern::{Concern, ConcernId, State};
pub use hour::Hour;
pub use hours::{DAY_MINUTES, Hours, Minutes};
pub use notices::{unacknowledged, without_anybody};
pub use raise::{Raising, raise};
pub use raised::Raised;
pub use reason::{Kind, MARKS, Reason, Said, reasons_in};
pub use shift::{Shift, ShiftId};
pub use statements::{is_raised, reads_statement};
pub use telling::Step;

/// Every page; what is on duty stands first for duty workers.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .place("duty_worker", duty::PLACE)
        .notice("duty_worker", notices::nobody_has_it)
        .notice("team_manager", notices::nobody_has_it)
        .notice("team_manager", notices::nobody_is_on_duty)
        .notice("administrator", notices::nobody_is_on_duty)
        .and(help::routes())
        .and(not_safe::routes())
        .and(what_happens_now::routes())
        .and(duty::routes())
        .and(my_number::routes())
        .and(rota::routes())
        .and(drills::routes())
        .and(listening_hours::routes())
        .and(read_concern::routes())
        .and(have_concern::routes())
        .and(write_deed::routes())
        .and(close_concern::routes())
}

/// The links of those who have other work first.
#[must_use]
pub fn places_after_others() -> Routes {
    Routes::new()
        .place("team_manager", duty::PLACE)
        .place("team_manager", rota::PLACE)
        .place("administrator", listening_hours::PLACE)
        .place("administrator", rota::PLACE)
}

/// The work this capability does by itself.
#[must_use]
pub fn jobs() -> Jobs {
    nobody_has_it::jobs().and(text_message::jobs()).and(rota_gap::jobs())
}

/// The words on its pages.
pub const WORDS: WordFiles = WordFiles {
    capability: "safety",
    texts: &[
        (Language::English, include_str!("../words/en.ftl")),
        (Language::Welsh, include_str!("../words/cy.ftl")),
        (Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};

/// Every column of its tables that is sealed.
pub const SEALED: &[SealedColumn] = &[
    sealed_column!("safety_concerns", "words", row "id", subject "young_person_id"),
    sealed_column!("safety_deeds", "words", row "id", subject "subject_id"),
    sealed_column!("safety_numbers", "phone", row "person_id", subject "person_id"),
];
