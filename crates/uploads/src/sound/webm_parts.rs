//! The parts of WebM: an id, a length, and what is in it.

use super::piece::Piece;
use crate::Refused;

pub(super) const HEAD: u32 = 0x1a45_dfa3;
pub(super) const DOC_TYPE: u32 = 0x4282;
pub(super) const SEGMENT: u32 = 0x1853_8067;
pub(super) const INFO: u32 = 0x1549_a966;
pub(super) const SCALE: u32 = 0x2a_d7b1;
pub(super) const DURATION: u32 = 0x4489;
pub(super) const MADE_BY: [u32; 2] = [0x4d80, 0x5741];
pub(super) const TRACKS: u32 = 0x1654_ae6b;
pub(super) const TRACK: u32 = 0xae;
pub(super) const TRACK_NUMBER: u32 = 0xd7;
pub(super) const TRACK_TYPE: u32 = 0x83;
pub(super) const CODEC: u32 = 0x86;
pub(super) const CLUSTER: u32 = 0x1f43_b675;
pub(super) const TIME: u32 = 0xe7;
pub(super) const BLOCK: u32 = 0xa3;
pub(super) const BLOCK_GROUP: u32 = 0xa0;
pub(super) const BLOCK_IN_GROUP: u32 = 0xa1;

/// What a player must know of a track: number, uid, type, codec and its settings, delay, roll, sound, lacing.
pub(super) const KEPT_OF_TRACK: [u32; 9] =
    [TRACK_NUMBER, 0x73c5, TRACK_TYPE, CODEC, 0x63a2, 0x56aa, 0x56bb, 0xe1, 0x9c];
/// And of a group: the block, how long it is, what is thrown away of it, what it builds on.
pub(super) const KEPT_OF_GROUP: [u32; 4] = [BLOCK_IN_GROUP, 0x9b, 0x75a2, 0xfb];
/// What only a segment holds: one of these ends a cluster that does not say its length.
const OF_SEGMENT: [u32; 8] =
    [CLUSTER, INFO, TRACKS, 0x114d_9b74, 0x1c53_bb6b, 0x1254_c367, 0x1043_a770, 0x1941_a469];

/// One part.
pub(super) struct Part<'a> {
    pub(super) id: u32,
    pub(super) body: &'a [u8],
}

impl<'a> Part<'a> {
    /// The next part. One that does not say its length goes to the end of `from`, or to the next part of the segment.
    pub(super) fn next(from: &mut Piece<'a>) -> Result<Self, Refused> {
        let id = id(from)?;
        let body = match length(from)? {
            Some(length) => from.take(length)?,
            None if id == SEGMENT => from.take(from.0.len())?,
            None if id == CLUSTER => from.take(open_cluster(*from)?)?,
            None => return Err(Refused::Broken),
        };
        Ok(Self { id, body })
    }

    /// Every part within it.
    pub(super) fn all(&self) -> Result<Vec<Self>, Refused> {
        let mut body = Piece(self.body);
        let mut parts = Vec::new();
        while !body.is_done() {
            parts.push(Part::next(&mut body)?);
        }
        Ok(parts)
    }

    /// What it says, as a number.
    pub(super) fn number(&self) -> Result<u64, Refused> {
        if self.body.len() > 8 {
            return Err(Refused::Broken);
        }
        Ok(self.body.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
    }

    /// Writes it as it is.
    pub(super) fn write(&self, to: &mut Vec<u8>) {
        put(to, self.id, self.body);
    }
}

/// Writes a part, with its length in eight bytes.
pub(super) fn put(to: &mut Vec<u8>, id: u32, body: &[u8]) {
    to.extend(id.to_be_bytes().into_iter().skip_while(|byte| *byte == 0));
    to.extend_from_slice(&((1_u64 << 56) | body.len() as u64).to_be_bytes());
    to.extend_from_slice(body);
}

/// A number whose first bits say how many bytes it has; those bits are not part of it.
pub(super) fn varying(from: &mut Piece<'_>) -> Result<(u64, u32), Refused> {
    let first = from.byte()?;
    let more = first.leading_zeros();
    if more > 7 {
        return Err(Refused::Broken);
    }
    let mut number = u64::from(first) & ((1_u64 << (7 - more)) - 1);
    for _ in 0..more {
        number = (number << 8) | u64::from(from.byte()?);
    }
    Ok((number, more + 1))
}

fn id(from: &mut Piece<'_>) -> Result<u32, Refused> {
    let more = from.0.first().map_or(8, |first| first.leading_zeros());
    if more > 3 {
        return Err(Refused::Broken);
    }
    Ok(from
        .take(usize::try_from(more + 1).unwrap_or(1))?
        .iter()
        .fold(0, |id, byte| (id << 8) | u32::from(*byte)))
}

/// How long a part is; none when all bits are set, which says that it was still being recorded.
fn length(from: &mut Piece<'_>) -> Result<Option<usize>, Refused> {
    let (length, bytes) = varying(from)?;
    if length == (1_u64 << (7 * bytes)) - 1 {
        return Ok(None);
    }
    usize::try_from(length).map(Some).map_err(|_| Refused::Broken)
}

fn open_cluster(from: Piece<'_>) -> Result<usize, Refused> {
    let mut rest = from;
    while !rest.is_done() {
        let before = rest;
        if OF_SEGMENT.contains(&id(&mut rest)?) {
            return Ok(from.0.len() - before.0.len());
        }
        let length = length(&mut rest)?.ok_or(Refused::Broken)?;
        rest.take(length)?;
    }
    Ok(from.0.len())
}
