//! The list of capabilities. A new one is added here and nowhere else.

use edge::{Routes, WordFiles};
use platform::Jobs;
use vault::SealedColumn;

/// Every page.
#[must_use]
pub fn routes() -> Routes {
    // What a worker sees first stands first: the order of the links is the order of this list.
    Routes::new()
        .and(safety::routes())
        .and(voice::routes())
        .and(representations::routes())
        .and(diary::routes())
        .and(keepsake::routes())
        .and(plans::routes())
        .and(evaluation::routes())
        .and(accounts::routes())
        .and(safety::places_after_others())
}

/// Every word.
pub const WORDS: &[WordFiles] = &[
    edge::WORDS,
    accounts::WORDS,
    plans::WORDS,
    safety::WORDS,
    voice::WORDS,
    representations::WORDS,
    diary::WORDS,
    keepsake::WORDS,
    evaluation::WORDS,
];

/// Everything that is done without anyone asking.
#[must_use]
pub fn jobs() -> Jobs {
    accounts::jobs()
        .and(safety::jobs())
        .and(voice::jobs())
        .and(representations::jobs())
        .and(evaluation::jobs())
}

/// Every column that holds what is personal.
#[must_use]
pub fn sealed_columns() -> Vec<SealedColumn> {
    [
        accounts::SEALED,
        plans::SEALED,
        safety::SEALED,
        voice::SEALED,
        representations::SEALED,
        diary::SEALED,
        returns::SEALED,
        uploads::SEALED,
    ]
    .concat()
}
