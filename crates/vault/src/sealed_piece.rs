//! A file in pieces, each sealed with the file's own key and bound to its place: pieces cannot be swapped,
//! left out or added. Whoever keeps the pieces seals the key like any other field ([`crate::Vault::seal`]).

use uuid::Uuid;

use crate::key::{Key, bound_to};
use crate::{Error, FileKey};

/// How long a piece is before it is sealed; the last one may be shorter.
pub const PIECE_BYTES: usize = 64 * 1024;

/// Where a piece stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedPiece {
    /// The id of the file.
    pub file: Uuid,
    /// Which part of it, where it has several: the whole, a smaller picture.
    pub part: u8,
    /// Counted from nought.
    pub number: u64,
    /// Whether the part ends here.
    pub is_last: bool,
}

impl FileKey {
    /// A new key, for one file.
    pub fn fresh() -> Result<Self, Error> {
        Key::fresh().map(Self)
    }

    /// Seals a piece for its place.
    pub fn seal_piece(&self, place: &SealedPiece, plain: &[u8]) -> Result<Vec<u8>, Error> {
        self.0.seal(1, &place.bound(), plain)
    }

    /// What was sealed at `place`; nothing, when it was changed or moved.
    #[must_use]
    pub fn open_piece(&self, place: &SealedPiece, sealed: &[u8]) -> Option<Vec<u8>> {
        self.0.open(&place.bound(), sealed)
    }
}

impl SealedPiece {
    fn bound(&self) -> Vec<u8> {
        let (number, ends) = (self.number.to_be_bytes(), [self.part, u8::from(self.is_last)]);
        bound_to("piece", &[self.file.as_bytes(), &number, &ends])
    }
}
