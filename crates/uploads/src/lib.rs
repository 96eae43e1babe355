//! What people give us as files: judged by what is in them, made safe, sealed.
//!
//! | File | What it is |
//! |---|---|
//! | `kind.rs` | [`Kind`]: what a file is, by its first bytes, never by its name |
//! | `picture.rs` | [`picture`]: decoded under limits, turned upright, made smaller, written anew |
//! | `sound/` | [`sound`]: taken apart to the last byte, and put together without what is not sound |
//! | `kept_file.rs` | [`KeptFile`]: the rows, and reading a part of a file |
//!
//! What comes out of [`picture`] and [`sound`] was written by us: nothing that hid beside the picture or the
//! sound is in it, nor where and when it was made. Tables: `uploads_*`. Why rows, and what is checked:
//! docs/decisions, "written anew, and kept as sealed rows".

mod kept_file;
mod kind;
mod picture;
mod sound;

use vault::{SealedColumn, sealed_column};

pub use kept_file::{FileId, KeptFile, Sealed, Size};
pub use kind::Kind;
pub use picture::{LONGEST_SIDE, picture};
pub use sound::{MOST_SECONDS, sound};

/// The largest file that is looked at, in bytes: a photo of a good phone.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;

/// A file that may be kept: all of it written by us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Safe {
    /// What it is.
    pub kind: Kind,
    /// All of it.
    pub bytes: Vec<u8>,
    /// A smaller picture for lists, always a JPEG; none for a sound and for what is small already.
    pub small: Option<Vec<u8>>,
    /// Width and height of a picture, in pixels.
    pub pixels: Option<(u32, u32)>,
    /// How long a sound is, in whole seconds, where the file says so.
    pub seconds: Option<u32>,
}

/// Why a file is not taken. Each has a kind sentence where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is nothing in it.
    Empty,
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// Not one of the kinds of picture, or of sound, that are taken.
    OtherKind,
    /// More pixels than any phone takes: a mistake, or meant to fill the memory.
    TooManyPixels,
    /// A sound longer than [`MOST_SECONDS`].
    TooLong,
    /// It begins like one, and is not one to its end.
    Broken,
}

/// Every column that holds what is sealed: the key of each file. Its pieces are sealed with that key.
pub const SEALED: &[SealedColumn] =
    &[sealed_column!("uploads_files", "file_key", row "id", subject "subject_id")];
