//! Personal text and files, sealed per person: root key → authority key → subject key → field.
//!
//! | File | What it is |
//! |---|---|
//! | `vault.rs` | [`Vault`]: sealing, opening, the keys of authorities and people, exact look-up without reading |
//! | `root_key.rs` | [`RootKey`], the one secret that lives outside the database, in a file of its own |
//! | `rotation.rs`, `seal_anew.rs` | [`Rotation`]: new keys while everyone works, and a new root key |
//! | `sealed_column.rs` | [`sealed_column!`], the register of what is sealed and whose it is |
//! | `sealed_file.rs` | [`SealedFiles`]: files on the disk, in pieces |
//! | `sealed_piece.rs` | [`SealedPiece`]: the pieces of a file that lies elsewhere |
//! | `key.rs` | one XChaCha20-Poly1305 key |
//! | `keys.rs`, `cache.rs` | the wrapped keys in the database, and the opened ones kept in memory |
//! | `names.rs` | names that were opened lately, kept in memory |
//!
//! Sealed bytes are bound to their [`Place`]: copied into another row, column, person or authority they do
//! not open. The version of the key stands in the bytes, so old words open while keys are being replaced.

mod cache;
mod key;
mod keys;
mod names;
mod root_key;
mod rotation;
mod seal_anew;
mod sealed_column;
mod sealed_file;
mod sealed_piece;
mod vault;

use uuid::Uuid;

pub use root_key::RootKey;
pub use rotation::{Rotated, Rotation, rewrap_root};
pub use sealed_column::SealedColumn;
pub use sealed_file::{FileKey, OpenedFile, SealedFiles};
pub use sealed_piece::{PIECE_BYTES, SealedPiece};
pub use vault::{Sealer, Vault};

#[doc(hidden)]
pub use store;

/// Where a sealed value stands, and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The authority that answers for the person.
    pub authority: Uuid,
    /// The person whose words these are.
    pub subject: Uuid,
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The id of the row.
    pub row: Uuid,
}

/// Why something could not be sealed or opened. No sentence holds personal data.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The root key in the file did not seal this database.
    #[error("the root key is not the one this database was sealed with; put the right key file back")]
    WrongRootKey,
    /// The person or the authority has no key: never made, or destroyed.
    #[error("there is no key for this person")]
    NoKey,
    /// The bytes were changed, or stand somewhere else than where they were sealed.
    #[error("what is sealed in {table}.{column}, row {row}, does not open")]
    DoesNotOpen {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The id of the row.
        row: Uuid,
    },
    /// The root key file cannot be used as it is.
    #[error("the root key file {0}")]
    RootKeyFile(String),
    /// A sealed file cannot be written or read.
    #[error("a sealed file: {0}")]
    File(#[from] std::io::Error),
    /// The machine gave no randomness, or the cipher refused the length.
    #[error("nothing can be sealed on this machine: {0}")]
    CannotSeal(&'static str),
}

impl Error {
    pub(crate) fn does_not_open(place: &Place) -> Self {
        Self::DoesNotOpen { table: place.table, column: place.column, row: place.row }
    }
}
