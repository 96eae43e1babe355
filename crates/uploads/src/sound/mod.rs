//! A sound: its container is taken apart to the last byte and put together again from what is sound.
//! The sound itself is not decoded: a browser does that, in its own sandbox.

mod mp3;
mod mp4;
mod mp4_fragments;
mod ogg;
mod piece;
mod wav;
mod webm;
mod webm_parts;

use crate::{Kind, MOST_BYTES, Refused, Safe};

/// The longest sound that is taken, in seconds.
pub const MOST_SECONDS: u32 = 5 * 60;

/// What a container holds once it was taken apart: the same sound, and how long it says it is.
struct Heard {
    bytes: Vec<u8>,
    milliseconds: Option<u64>,
}

/// The sound in `bytes`, safe to keep, or why it is not taken.
pub fn sound(bytes: &[u8]) -> Result<Safe, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let kind = Kind::of_sound(bytes).ok_or(Refused::OtherKind)?;
    let heard = match kind {
        Kind::Wav => wav::read(bytes),
        Kind::Ogg => ogg::read(bytes),
        Kind::Webm => webm::read(bytes),
        Kind::Mp4 => mp4::read(bytes),
        _ => mp3::read(bytes),
    };
    let heard = heard?;
    let seconds = heard.milliseconds.map(|long| u32::try_from(long.div_ceil(1_000)).unwrap_or(u32::MAX));
    // A recording is stopped at the last second; what stops it may be a moment late.
    if seconds.is_some_and(|seconds| seconds > MOST_SECONDS + 2) {
        return Err(Refused::TooLong);
    }
    Ok(Safe { kind, bytes: heard.bytes, small: None, pixels: None, seconds })
}
