//! MP4: boxes within boxes. What is not needed to hear it is overwritten with noughts where it stands, because
//! the boxes point at each other by their place in the file.

use super::mp4_fragments::Fragments;
use super::piece::Piece;
use super::{Heard, mp4_fragments};
use crate::Refused;

/// Boxes that hold boxes.
const HOLDS_BOXES: [&[u8; 4]; 10] =
    [b"moov", b"trak", b"mdia", b"minf", b"stbl", b"mvex", b"moof", b"traf", b"edts", b"dinf"];
/// Boxes that a player needs, or that do no harm.
const KNOWN: [&[u8; 4]; 40] = [
    b"ftyp", b"styp", b"mdat", b"mvhd", b"tkhd", b"mdhd", b"hdlr", b"smhd", b"nmhd", b"stsd", b"stts",
    b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"ctts", b"cslg", b"sgpd", b"sbgp", b"sdtp",
    b"elst", b"dref", b"url ", b"iods", b"tref", b"mehd", b"trex", b"mfhd", b"tfhd", b"tfdt", b"trun",
    b"sidx", b"mfra", b"tfra", b"mfro", b"subs", b"saiz", b"saio",
];
/// Titles, places, pictures, what programs leave behind: emptied.
const EMPTIED: [&[u8; 4]; 10] =
    [b"udta", b"meta", b"uuid", b"free", b"skip", b"wide", b"prft", b"emsg", b"pdin", b"ilst"];
const MOST_DEPTH: usize = 8;

#[derive(Default)]
struct Found {
    movie: Option<(u32, u64)>,
    media: Option<(u32, u64)>,
    has_sound: bool,
    has_codec: bool,
    has_samples: bool,
    fragments: Fragments,
}

pub(super) fn read(bytes: &[u8]) -> Result<Heard, Refused> {
    let mut written = bytes.to_vec();
    let mut found = Found::default();
    let end = walk(&mut written, 0..bytes.len(), 0, &mut found)?;
    written.truncate(end);
    if !(found.has_sound && found.has_codec && found.has_samples) {
        return Err(Refused::OtherKind);
    }
    Ok(Heard { bytes: written, milliseconds: found.milliseconds() })
}

/// Looks at every box in `within`, and empties what is not needed; where the last one ends.
fn walk(
    file: &mut [u8],
    within: std::ops::Range<usize>,
    depth: usize,
    found: &mut Found,
) -> Result<usize, Refused> {
    if depth > MOST_DEPTH {
        return Err(Refused::Broken);
    }
    let mut at = within.start;
    while at < within.end {
        let rest = file.get(at..within.end).ok_or(Refused::Broken)?;
        let (name, head, length) = head_of(rest)?;
        let body = at + head..at + length;
        if EMPTIED.contains(&&name) {
            file.get_mut(at + 4..at + 8).ok_or(Refused::Broken)?.copy_from_slice(b"free");
            file.get_mut(body).ok_or(Refused::Broken)?.fill(0);
        } else if HOLDS_BOXES.contains(&&name) {
            walk(file, body, depth + 1, found)?;
        } else if KNOWN.contains(&&name) {
            forget_when(&name, file.get_mut(body.clone()).ok_or(Refused::Broken)?);
            found.look(&name, Piece(file.get(body).ok_or(Refused::Broken)?))?;
        } else {
            return Err(Refused::Broken);
        }
        at += length;
    }
    Ok(at)
}

/// A box's name, how long its head is, and how long all of it is.
fn head_of(rest: &[u8]) -> Result<([u8; 4], usize, usize), Refused> {
    let mut piece = Piece(rest);
    let (short, name) = (piece.u32_be()?, piece.array::<4>()?);
    let (head, length) = match short {
        0 => (8, rest.len()),
        1 => (16, usize::try_from(piece.u64_be()?).map_err(|_| Refused::Broken)?),
        short => (8, usize::try_from(short).map_err(|_| Refused::Broken)?),
    };
    if length < head || length > rest.len() { Err(Refused::Broken) } else { Ok((name, head, length)) }
}

/// When a recording was made and changed stands in three boxes.
fn forget_when(name: &[u8; 4], body: &mut [u8]) {
    if [b"mvhd", b"tkhd", b"mdhd"].contains(&name) {
        let until = if body.first() == Some(&1) { 20 } else { 12 };
        if let Some(times) = body.get_mut(4..until) {
            times.fill(0);
        }
    }
}

impl Found {
    fn look(&mut self, name: &[u8; 4], mut body: Piece<'_>) -> Result<(), Refused> {
        match name {
            b"mvhd" => self.movie = Some(scale_and_length(body)?),
            b"mdhd" => self.media = Some(scale_and_length(body)?),
            b"hdlr" => {
                body.take(8)?;
                if body.array()? != *b"soun" {
                    return Err(Refused::OtherKind);
                }
                self.has_sound = true;
            }
            b"stsd" => {
                body.take(12)?;
                self.has_codec = [*b"mp4a", *b"Opus"].contains(&body.array()?);
            }
            b"mdat" => self.has_samples |= !body.is_done(),
            _ => mp4_fragments::look(&mut self.fragments, name, body)?,
        }
        Ok(())
    }

    /// A recording that was streamed says its length in its fragments, else in its head.
    fn milliseconds(&self) -> Option<u64> {
        let in_fragments = self.media.map(|(scale, _)| (scale, self.fragments.length));
        [self.movie, self.media, in_fragments]
            .into_iter()
            .flatten()
            .filter(|(scale, _)| *scale > 0)
            .map(|(scale, length)| length.saturating_mul(1_000) / u64::from(scale))
            .max()
            .filter(|long| *long > 0)
    }
}

fn scale_and_length(mut body: Piece<'_>) -> Result<(u32, u64), Refused> {
    let is_long = body.byte()? == 1;
    body.take(if is_long { 19 } else { 11 })?;
    let scale = body.u32_be()?;
    let length = if is_long { body.u64_be()? } else { u64::from(body.u32_be()?) };
    // All ones: not known.
    let is_known = length != u64::MAX && length != u64::from(u32::MAX);
    Ok((scale, if is_known { length } else { 0 }))
}
