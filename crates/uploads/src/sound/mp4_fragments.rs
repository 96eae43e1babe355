//! How long an MP4 is that was written while it was recorded: the sum of its fragments.

use super::piece::Piece;
use crate::Refused;

/// What the fragments said so far.
#[derive(Default)]
pub(super) struct Fragments {
    usual: u64,
    in_this_one: u64,
    /// In the units of the track.
    pub(super) length: u64,
}

const HAS_PLACE: u32 = 0x1;
const HAS_DESCRIPTION: u32 = 0x2;
const HAS_USUAL_LENGTH: u32 = 0x8;
const HAS_FIRST_FLAGS: u32 = 0x4;
const HAS_LENGTH: u32 = 0x100;
/// Each of these is four more bytes a sample: size, flags, offset.
const MORE: [u32; 3] = [0x200, 0x400, 0x800];

/// Looks at a box that may say something about lengths.
pub(super) fn look(found: &mut Fragments, name: &[u8; 4], mut body: Piece<'_>) -> Result<(), Refused> {
    match name {
        b"trex" => {
            body.take(12)?;
            found.usual = u64::from(body.u32_be()?);
        }
        b"tfhd" => {
            let flags = body.u32_be()?;
            body.take(4)?;
            body.take(if flags & HAS_PLACE == 0 { 0 } else { 8 })?;
            body.take(if flags & HAS_DESCRIPTION == 0 { 0 } else { 4 })?;
            let has_usual = flags & HAS_USUAL_LENGTH != 0;
            found.in_this_one = if has_usual { u64::from(body.u32_be()?) } else { found.usual };
        }
        b"trun" => found.length = found.length.saturating_add(length_of_run(body, found.in_this_one)?),
        _ => {}
    }
    Ok(())
}

fn length_of_run(mut body: Piece<'_>, usual: u64) -> Result<u64, Refused> {
    let (flags, count) = (body.u32_be()?, body.u32_be()?);
    body.take(if flags & HAS_PLACE == 0 { 0 } else { 4 })?;
    body.take(if flags & HAS_FIRST_FLAGS == 0 { 0 } else { 4 })?;
    if flags & HAS_LENGTH == 0 {
        return Ok(usual.saturating_mul(u64::from(count)));
    }
    let more = 4 * MORE.iter().filter(|flag| flags & **flag != 0).count();
    let mut length: u64 = 0;
    for _ in 0..count {
        length = length.saturating_add(u64::from(body.u32_be()?));
        body.take(more)?;
    }
    Ok(length)
}
