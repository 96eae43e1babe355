//! WAV: the format and the samples stay; every other chunk (names, places, pictures) goes.

use super::Heard;
use super::piece::Piece;
use crate::Refused;

const PCM: u16 = 1;
const FLOAT: u16 = 3;
const EXTENSIBLE: u16 = 0xfffe;

struct Format {
    tag: u16,
    channels: u16,
    rate: u32,
    bits: u16,
}

pub(super) fn read(bytes: &[u8]) -> Result<Heard, Refused> {
    let mut file = Piece(bytes);
    file.take(12)?;
    let (mut format, mut samples) = (None, None);
    while samples.is_none() && !file.is_done() {
        let (name, length) = (file.array::<4>()?, file.u32_le()?);
        let chunk = file.take(usize::try_from(length).map_err(|_| Refused::Broken)?)?;
        if length % 2 == 1 && !file.is_done() {
            file.byte()?;
        }
        match &name {
            b"fmt " => format = Some(Format::read(Piece(chunk))?),
            b"data" => samples = Some(chunk),
            _ => {}
        }
    }
    let (format, samples) = format.zip(samples).ok_or(Refused::Broken)?;
    let per_second = format.bytes_per_second();
    let milliseconds = (samples.len() as u64 * 1_000) / u64::from(per_second);
    Ok(Heard { bytes: format.write(samples)?, milliseconds: Some(milliseconds) })
}

impl Format {
    fn read(mut chunk: Piece<'_>) -> Result<Self, Refused> {
        let (mut tag, channels, rate) = (chunk.u16_le()?, chunk.u16_le()?, chunk.u32_le()?);
        chunk.take(6)?;
        let bits = chunk.u16_le()?;
        if tag == EXTENSIBLE {
            chunk.take(8)?;
            tag = chunk.u16_le()?;
        }
        let is_known = matches!((tag, bits), (PCM, 8 | 16 | 24 | 32) | (FLOAT, 32));
        if is_known && (1..=2).contains(&channels) && (8_000..=96_000).contains(&rate) {
            Ok(Self { tag, channels, rate, bits })
        } else {
            Err(Refused::OtherKind)
        }
    }

    fn frame(&self) -> u16 {
        self.channels * (self.bits / 8)
    }

    fn bytes_per_second(&self) -> u32 {
        self.rate * u32::from(self.frame())
    }

    fn write(&self, samples: &[u8]) -> Result<Vec<u8>, Refused> {
        let length = u32::try_from(samples.len()).map_err(|_| Refused::TooLarge)?;
        let mut file = Vec::with_capacity(44 + samples.len());
        file.extend_from_slice(b"RIFF");
        file.extend_from_slice(&(36 + length).to_le_bytes());
        file.extend_from_slice(b"WAVEfmt ");
        file.extend_from_slice(&16_u32.to_le_bytes());
        file.extend_from_slice(&self.tag.to_le_bytes());
        file.extend_from_slice(&self.channels.to_le_bytes());
        file.extend_from_slice(&self.rate.to_le_bytes());
        file.extend_from_slice(&self.bytes_per_second().to_le_bytes());
        file.extend_from_slice(&self.frame().to_le_bytes());
        file.extend_from_slice(&self.bits.to_le_bytes());
        file.extend_from_slice(b"data");
        file.extend_from_slice(&length.to_le_bytes());
        file.extend_from_slice(samples);
        Ok(file)
    }
}
