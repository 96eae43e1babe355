//! WebM: one track of sound, its settings and its blocks; tags, attachments and everything else go. A browser
//! that records does not say how long it was: we do, so that a player can.

use super::Heard;
use super::piece::Piece;
use super::webm_parts::{
    BLOCK, BLOCK_GROUP, BLOCK_IN_GROUP, CLUSTER, CODEC, DOC_TYPE, DURATION, HEAD, INFO, KEPT_OF_GROUP,
    KEPT_OF_TRACK, MADE_BY, Part, SCALE, SEGMENT, TIME, TRACK, TRACK_NUMBER, TRACK_TYPE, TRACKS, put,
    varying,
};
use crate::Refused;

const SOUND: u64 = 2;
/// A millisecond, in the nanoseconds that a scale is said in.
const USUAL_SCALE: u64 = 1_000_000;

/// What is kept of a segment.
struct Segment {
    scale: u64,
    track: Option<(u64, Vec<u8>)>,
    clusters: Vec<u8>,
    until: u64,
}

pub(super) fn read(bytes: &[u8]) -> Result<Heard, Refused> {
    let mut file = Piece(bytes);
    let head = Part::next(&mut file)?;
    let is_webm = head
        .all()?
        .iter()
        .any(|part| part.id == DOC_TYPE && [&b"webm"[..], b"matroska"].contains(&part.body));
    let segment = Part::next(&mut file)?;
    if head.id != HEAD || !is_webm || segment.id != SEGMENT {
        return Err(Refused::OtherKind);
    }
    let mut kept = Segment { scale: USUAL_SCALE, track: None, clusters: Vec::new(), until: 0 };
    let mut rest = Piece(segment.body);
    while !rest.is_done() {
        kept.take(&Part::next(&mut rest)?)?;
    }
    let milliseconds = kept.until.saturating_mul(kept.scale) / USUAL_SCALE;
    Ok(Heard { bytes: kept.write()?, milliseconds: Some(milliseconds) })
}

impl Segment {
    fn take(&mut self, part: &Part<'_>) -> Result<(), Refused> {
        match part.id {
            INFO => {
                for said in part.all()?.iter().filter(|said| said.id == SCALE) {
                    self.scale = said.number()?;
                }
            }
            TRACKS => self.take_tracks(part)?,
            CLUSTER => self.take_cluster(part)?,
            _ => {}
        }
        Ok(())
    }

    fn take_tracks(&mut self, tracks: &Part<'_>) -> Result<(), Refused> {
        for track in tracks.all()?.iter().filter(|part| part.id == TRACK) {
            let said = track.all()?;
            let number_of = |id| said.iter().find(|part| part.id == id).map_or(Ok(0), Part::number);
            let is_known = said
                .iter()
                .any(|part| part.id == CODEC && [&b"A_OPUS"[..], b"A_VORBIS"].contains(&part.body));
            // A second track, or a picture: this is something else than a recording.
            if number_of(TRACK_TYPE)? != SOUND || !is_known || self.track.is_some() {
                return Err(Refused::OtherKind);
            }
            let mut kept = Vec::new();
            said.iter()
                .filter(|part| KEPT_OF_TRACK.contains(&part.id))
                .for_each(|part| part.write(&mut kept));
            self.track = Some((number_of(TRACK_NUMBER)?, kept));
        }
        Ok(())
    }

    fn take_cluster(&mut self, cluster: &Part<'_>) -> Result<(), Refused> {
        let (mut kept, mut begins) = (Vec::new(), 0);
        for part in cluster.all()? {
            match part.id {
                TIME => {
                    begins = part.number()?;
                    part.write(&mut kept);
                }
                BLOCK => {
                    self.hear(&part, begins)?;
                    part.write(&mut kept);
                }
                BLOCK_GROUP => {
                    let mut group = Vec::new();
                    for part in part.all()?.iter().filter(|part| KEPT_OF_GROUP.contains(&part.id)) {
                        if part.id == BLOCK_IN_GROUP {
                            self.hear(part, begins)?;
                        }
                        part.write(&mut group);
                    }
                    put(&mut kept, BLOCK_GROUP, &group);
                }
                _ => {}
            }
        }
        put(&mut self.clusters, CLUSTER, &kept);
        Ok(())
    }

    /// A block belongs to the one track, and says when it sounds.
    fn hear(&mut self, block: &Part<'_>, begins: u64) -> Result<(), Refused> {
        let mut block = Piece(block.body);
        let (track, _) = varying(&mut block)?;
        let after = i16::from_be_bytes(block.array()?);
        if self.track.as_ref().is_none_or(|(known, _)| *known != track) {
            return Err(Refused::Broken);
        }
        self.until = self.until.max(begins.saturating_add_signed(i64::from(after)));
        Ok(())
    }

    fn write(self) -> Result<Vec<u8>, Refused> {
        let (_, track) = self.track.ok_or(Refused::Broken)?;
        if self.clusters.is_empty() {
            return Err(Refused::Empty);
        }
        let mut info = Vec::new();
        put(&mut info, SCALE, &self.scale.to_be_bytes());
        for made_by in MADE_BY {
            put(&mut info, made_by, b"Engage");
        }
        let until = u32::try_from(self.until).map_err(|_| Refused::TooLong)?;
        put(&mut info, DURATION, &f64::from(until).to_be_bytes());
        let (mut tracks, mut segment) = (Vec::new(), Vec::with_capacity(self.clusters.len() + 512));
        put(&mut tracks, TRACK, &track);
        put(&mut segment, INFO, &info);
        put(&mut segment, TRACKS, &tracks);
        segment.extend_from_slice(&self.clusters);
        let mut file = Vec::with_capacity(segment.len() + 64);
        put(&mut file, HEAD, &head());
        put(&mut file, SEGMENT, &segment);
        Ok(file)
    }
}

/// Versions and lengths as every player knows them.
fn head() -> Vec<u8> {
    let mut head = Vec::new();
    for (id, number) in [(0x4286, 1), (0x42f7, 1), (0x42f2, 4), (0x42f3, 8)] {
        put(&mut head, id, &[number]);
    }
    put(&mut head, DOC_TYPE, b"webm");
    put(&mut head, 0x4287, &[4]);
    put(&mut head, 0x4285, &[2]);
    head
}
