//! A picture: decoded under limits, turned upright, made smaller, and written anew. Only its pixels stay.

use std::io::Cursor;
use std::sync::{Mutex, PoisonError};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage, metadata,
};

use crate::{Kind, MOST_BYTES, Refused, Safe};

/// The longest side of a picture that is kept, in pixels: sharp on any screen, and on paper.
pub const LONGEST_SIDE: u32 = 2_048;
const LONGEST_SMALL_SIDE: u32 = 640;
/// The longest side that is decoded at all. A phone's largest photo has 12,000.
const LONGEST_SIDE_TAKEN: u32 = 13_000;
/// Decoded, in bytes: 50 million pixels of three colours.
const MOST_DECODED: u64 = 160 * 1024 * 1024;
/// A drawing is smaller than this; a photo that comes as PNG is not, and becomes a JPEG.
const MOST_PNG: usize = 1_500_000;
const PHOTO_QUALITY: u8 = 85;
const SMALL_QUALITY: u8 = 80;

/// One at a time: whatever many people send at once, there is one decoded picture in memory.
static DECODING: Mutex<()> = Mutex::new(());

/// The picture in `bytes`, safe to keep, or why it is not taken.
pub fn picture(bytes: &[u8]) -> Result<Safe, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let format = format_of(bytes).ok_or(Refused::OtherKind)?;
    let _turn = DECODING.lock().unwrap_or_else(PoisonError::into_inner);
    let picture = decode(bytes, format)?;
    let pixels = (picture.width(), picture.height());
    let is_drawing = matches!(format, ImageFormat::Png | ImageFormat::Gif);
    let (kind, written) = write(&picture, is_drawing)?;
    let is_long = pixels.0.max(pixels.1) > LONGEST_SMALL_SIDE;
    let small = is_long.then(|| jpeg(&shrunk(&picture, LONGEST_SMALL_SIDE), SMALL_QUALITY)).transpose()?;
    Ok(Safe { kind, bytes: written, small, pixels: Some(pixels), seconds: None })
}

fn format_of(bytes: &[u8]) -> Option<ImageFormat> {
    let known = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif];
    image::guess_format(bytes).ok().filter(|format| known.contains(format))
}

/// The first picture in it, upright, at most [`LONGEST_SIDE`] long.
fn decode(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, Refused> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE_TAKEN);
    limits.max_image_height = Some(LONGEST_SIDE_TAKEN);
    limits.max_alloc = Some(MOST_DECODED);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refused(&error))?;
    // Said by the header: nothing is unpacked before this.
    if decoder.total_bytes() > MOST_DECODED {
        return Err(Refused::TooManyPixels);
    }
    let upright = decoder.orientation().unwrap_or(metadata::Orientation::NoTransforms);
    let decoded = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
    let mut picture = shrunk(&decoded, LONGEST_SIDE);
    drop(decoded);
    picture.apply_orientation(upright);
    Ok(picture)
}

fn refused(error: &ImageError) -> Refused {
    if matches!(error, ImageError::Limits(_)) { Refused::TooManyPixels } else { Refused::Broken }
}

/// Eight bits a colour, and no side longer than `longest`.
fn shrunk(picture: &DynamicImage, longest: u32) -> DynamicImage {
    let fits = picture.width().max(picture.height()) <= longest;
    // The one way to shrink that needs no second copy of the large picture.
    let shrunk = if fits { None } else { Some(picture.thumbnail(longest, longest)) };
    let picture = shrunk.as_ref().unwrap_or(picture);
    if picture.color().has_alpha() { picture.to_rgba8().into() } else { picture.to_rgb8().into() }
}

fn write(picture: &DynamicImage, is_drawing: bool) -> Result<(Kind, Vec<u8>), Refused> {
    if is_drawing {
        let mut png = Vec::new();
        picture.write_with_encoder(PngEncoder::new(&mut png)).map_err(|error| refused(&error))?;
        if png.len() <= MOST_PNG {
            return Ok((Kind::Png, png));
        }
    }
    Ok((Kind::Jpeg, jpeg(picture, PHOTO_QUALITY)?))
}

fn jpeg(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, Refused> {
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, quality);
    on_white(picture).write_with_encoder(encoder).map_err(|error| refused(&error))?;
    Ok(jpeg)
}

/// What is see-through lies on white, as on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let seen = picture.to_rgba8();
    let mut flat = RgbImage::new(seen.width(), seen.height());
    for (from, to) in seen.pixels().zip(flat.pixels_mut()) {
        let [red, green, blue, cover] = from.0;
        let over = |colour: u8| {
            let mixed = u16::from(colour) * u16::from(cover) + 255 * (255 - u16::from(cover));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        *to = Rgb([over(red), over(green), over(blue)]);
    }
    flat
}
