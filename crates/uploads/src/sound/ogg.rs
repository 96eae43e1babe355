//! Ogg with Opus: every page is checked and numbered anew; the page of comments becomes an empty one.

use super::Heard;
use super::piece::Piece;
use crate::Refused;

const FIRST: u8 = 2;
const LAST: u8 = 4;
/// Positions count samples at 48 kHz, whatever was recorded.
const PER_MILLISECOND: u64 = 48;

struct Page<'a> {
    flags: u8,
    position: [u8; 8],
    serial: u32,
    lengths: &'a [u8],
    body: &'a [u8],
}

pub(super) fn read(bytes: &[u8]) -> Result<Heard, Refused> {
    let mut file = Piece(bytes);
    let head = Page::read(&mut file)?;
    if head.flags & FIRST == 0 || !head.body.starts_with(b"OpusHead") {
        return Err(Refused::OtherKind);
    }
    let silence = u64::from(Piece(head.body.get(10..).unwrap_or_default()).u16_le()?);
    let mut written = Vec::with_capacity(bytes.len());
    head.write(0, &mut written);
    skip_comments(&mut file, head.serial)?;
    no_comments(head.serial).write(1, &mut written);
    let (mut number, mut until, mut has_ended) = (2, 0, false);
    while !file.is_done() {
        let page = Page::read(&mut file)?;
        if page.serial != head.serial || page.flags & FIRST != 0 || has_ended {
            return Err(Refused::Broken);
        }
        has_ended = page.flags & LAST != 0;
        // All ones: no packet ends on this page.
        let position = u64::from_le_bytes(page.position);
        if position != u64::MAX {
            until = position.max(until);
        }
        page.write(number, &mut written);
        number += 1;
    }
    if number == 2 {
        return Err(Refused::Empty);
    }
    Ok(Heard { bytes: written, milliseconds: Some(until.saturating_sub(silence) / PER_MILLISECOND) })
}

/// The comments end on a page of their own; they may be many pages when a picture is among them.
fn skip_comments(file: &mut Piece<'_>, serial: u32) -> Result<(), Refused> {
    let mut is_first = true;
    loop {
        let page = Page::read(file)?;
        if page.serial != serial || (is_first && !page.body.starts_with(b"OpusTags")) {
            return Err(Refused::Broken);
        }
        is_first = false;
        if page.lengths.last().is_some_and(|length| *length < u8::MAX) {
            return Ok(());
        }
    }
}

fn no_comments(serial: u32) -> Page<'static> {
    let body = b"OpusTags\x06\0\0\0Engage\0\0\0\0";
    Page { flags: 0, position: [0; 8], serial, lengths: &[22], body }
}

impl<'a> Page<'a> {
    fn read(file: &mut Piece<'a>) -> Result<Self, Refused> {
        if file.array()? != *b"OggS" || file.byte()? != 0 {
            return Err(Refused::Broken);
        }
        let (flags, position, serial) = (file.byte()?, file.array()?, file.u32_le()?);
        let (number, sum) = (file.u32_le()?, file.u32_le()?);
        let count = file.byte()?;
        let lengths = file.take(usize::from(count))?;
        let body = file.take(lengths.iter().map(|length| usize::from(*length)).sum())?;
        let page = Self { flags, position, serial, lengths, body };
        let mut again = Vec::with_capacity(27 + lengths.len() + body.len());
        page.write(number, &mut again);
        if again.get(22..26) == Some(&sum.to_le_bytes()) { Ok(page) } else { Err(Refused::Broken) }
    }

    fn write(&self, number: u32, to: &mut Vec<u8>) {
        let count = u8::try_from(self.lengths.len()).unwrap_or(u8::MAX);
        let mut head = Vec::with_capacity(27);
        head.extend_from_slice(b"OggS\0");
        head.push(self.flags);
        head.extend_from_slice(&self.position);
        head.extend_from_slice(&self.serial.to_le_bytes());
        head.extend_from_slice(&number.to_le_bytes());
        let sum =
            [&head[..], &[0, 0, 0, 0, count], self.lengths, self.body].into_iter().flatten().fold(0, add);
        head.extend_from_slice(&sum.to_le_bytes());
        head.push(count);
        to.extend([&head[..], self.lengths, self.body].concat());
    }
}

/// Ogg's own sum: the polynomial 04c11db7, from the left.
fn add(sum: u32, byte: &u8) -> u32 {
    let top = usize::try_from(sum >> 24).unwrap_or_default() ^ usize::from(*byte);
    (sum << 8) ^ SUMS.get(top).copied().unwrap_or_default()
}

static SUMS: std::sync::LazyLock<[u32; 256]> = std::sync::LazyLock::new(|| {
    let mut table = [0; 256];
    for (byte, sum) in (0_u32..).zip(table.iter_mut()) {
        *sum = (0..8)
            .fold(byte << 24, |sum, _| if sum >> 31 == 1 { (sum << 1) ^ 0x04c1_1db7 } else { sum << 1 });
    }
    table
});
