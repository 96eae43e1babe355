//! The list of capabilities. A new one is added here and nowhere else.

use edge::{Routes, WordFiles};
use platform::Jobs;
use vault::SealedColumn;

/// Every page.
#[must_use]
pub fn routes() -> Routes {
    // What a worker sees first stands first: the order of the links is the order of this list.
    Routes::new().and(voice::routes()).and(plans::routes()).and(accounts::routes())
}

/// Every word.
pub const WORDS: &[WordFiles] = &[edge::WORDS, accounts::WORDS, plans::WORDS, voice::WORDS];

/// Everything that is done without anyone asking.
#[must_use]
pub fn jobs() -> Jobs {
    accounts::jobs().and(voice::jobs())
}

/// Every column that holds what is personal.
#[must_use]
pub fn sealed_columns() -> Vec<SealedColumn> {
    [accounts::SEALED, plans::SEALED, voice::SEALED, returns::SEALED, uploads::SEALED].concat()
}
