//! MP3: its frames, one after the other, and nothing before, between or after them.

use super::Heard;
use super::piece::Piece;
use crate::Refused;

/// Kilobits a second by the code in the header: the first generation, then the two after it.
const BITRATES: [[u32; 15]; 2] = [
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
const RATES: [u32; 3] = [44_100, 48_000, 32_000];
/// Three headers in the right places are no accident.
const FEWEST_FRAMES: u32 = 3;

struct Frame {
    length: usize,
    samples: u64,
    rate: u32,
}

pub(super) fn read(bytes: &[u8]) -> Result<Heard, Refused> {
    let mut file = Piece(bytes);
    while file.0.starts_with(b"ID3") {
        skip_tag(&mut file)?;
    }
    let (mut written, mut frames, mut microseconds) = (Vec::with_capacity(file.0.len()), 0, 0);
    while let Some(frame) = Frame::read(file.0) {
        // The last one may be cut off where a recording was stopped.
        let Ok(whole) = file.take(frame.length) else {
            file.0 = &[];
            break;
        };
        written.extend_from_slice(whole);
        frames += 1;
        microseconds += frame.samples * 1_000_000 / u64::from(frame.rate);
    }
    let is_tag = [&b"TAG"[..], b"APETAGEX", b"LYRICS"].iter().any(|tag| file.0.starts_with(tag));
    let is_padding = file.0.iter().all(|byte| *byte == 0);
    if frames < FEWEST_FRAMES || !(is_tag || is_padding) {
        return Err(Refused::Broken);
    }
    Ok(Heard { bytes: written, milliseconds: Some(microseconds / 1_000) })
}

/// Titles, pictures, places: at the front, with their length in seven bits a byte.
fn skip_tag(file: &mut Piece<'_>) -> Result<(), Refused> {
    let head = file.array::<10>()?;
    let [.., flags, a, b, c, d] = head;
    let length = [a, b, c, d].iter().fold(0, |length, byte| (length << 7) | usize::from(byte & 0x7f));
    let foot = if flags & 0x10 == 0 { 0 } else { 10 };
    file.take(length + foot).map(drop)
}

impl Frame {
    /// The frame that begins here, of layer III.
    fn read(bytes: &[u8]) -> Option<Self> {
        let head = u32::from_be_bytes(bytes.first_chunk::<4>().copied()?);
        let (sync, version, layer) = (head >> 21, (head >> 19) & 3, (head >> 17) & 3);
        if sync != 0x7ff || version == 1 || layer != 1 {
            return None;
        }
        let is_first = version == 3;
        let bitrates = if is_first { BITRATES.first() } else { BITRATES.last() }?;
        let kilobits = *bitrates.get(usize::try_from((head >> 12) & 15).ok()?)?;
        let halved = match version {
            3 => 0,
            2 => 1,
            _ => 2,
        };
        let rate = *RATES.get(usize::try_from((head >> 10) & 3).ok()?)? >> halved;
        let samples: u32 = if is_first { 1_152 } else { 576 };
        let length = (samples / 8) * kilobits * 1_000 / rate + ((head >> 9) & 1);
        if kilobits == 0 {
            return None;
        }
        Some(Self { length: usize::try_from(length).ok()?, samples: u64::from(samples), rate })
    }
}
