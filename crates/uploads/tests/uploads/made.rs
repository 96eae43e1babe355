//! Files made up for the tests, byte by byte.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Where a phone says that it was: no picture may still say so.
pub(crate) const PLACE: &str = "GPS 51.7520 N 1.2577 W";

/// A PNG of `rows` rows, each of the colours that `row` gives it, with a text that says [`PLACE`].
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::fast());
    for y in 0..height {
        rows.write_all(&[0]).unwrap();
        for x in 0..width {
            let low = |number: u32| u8::try_from(number % 256).unwrap();
            rows.write_all(&[low(x), low(y), low(x * y)]).unwrap();
        }
    }
    png_of((width, height), 2, &rows.finish().unwrap())
}

/// A PNG with this head and these packed rows, whatever the head says of them.
pub(crate) fn png_of((width, height): (u32, u32), colour: u8, packed: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let depth = if colour == 0 { 1 } else { 8 };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[depth, colour, 0, 0, 0]].concat();
    for (name, body) in [
        (b"IHDR", head),
        (b"tEXt", [b"Comment\0", PLACE.as_bytes()].concat()),
        (b"IDAT", packed.to_vec()),
        (b"IEND", Vec::new()),
    ] {
        file.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
        let named = [&name[..], &body].concat();
        file.extend_from_slice(&named);
        file.extend(crc32(&named).to_be_bytes());
    }
    file
}

/// A JPEG whose EXIF says that it lies on its side (6: turn it right) and where it was taken.
pub(crate) fn jpeg_on_its_side() -> Vec<u8> {
    let mut plain = uploads::picture(&png(1_000, 600)).unwrap().small.unwrap();
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    // Orientation, one short, 6. Then what it shows, as text.
    tiff.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
    let length = u8::try_from(PLACE.len()).unwrap();
    tiff.extend_from_slice(&[0x0e, 0x01, 2, 0, length, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend_from_slice(&[0, 0, 0, 0]);
    tiff.extend_from_slice(PLACE.as_bytes());
    let exif = [b"Exif\0\0", &tiff[..]].concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let segment = [&[0xff, 0xe1], &length[..], &exif].concat();
    plain.splice(2..2, segment);
    plain
}

/// A GIF of one white dot, with `after` where its pictures have ended.
pub(crate) fn gif_and(after: &[u8]) -> Vec<u8> {
    let dot = b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
    [&dot[..], after].concat()
}

/// A WAV of `seconds` of silence, with a chunk that says [`PLACE`].
pub(crate) fn wav(seconds: u32) -> Vec<u8> {
    let samples = vec![0; usize::try_from(seconds * 8_000).unwrap()];
    let chunk =
        |name: &[u8], body: &[u8]| [name, &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
    let format = [1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0];
    let body = [
        b"WAVE".to_vec(),
        chunk(b"fmt ", &format),
        chunk(b"LIST", PLACE.as_bytes()),
        chunk(b"data", &samples),
    ]
    .concat();
    chunk(b"RIFF", &body)
}

/// An MP3 of `frames` silent frames of 26 ms, after a tag that says [`PLACE`].
pub(crate) fn mp3(frames: usize) -> Vec<u8> {
    let length = u8::try_from(PLACE.len()).unwrap();
    let mut file = [b"ID3\x04\0\0\0\0\0", &[length][..], PLACE.as_bytes()].concat();
    for _ in 0..frames {
        // MPEG 1, layer III, 32 kbit/s, 44.1 kHz, mono: 104 bytes.
        file.extend_from_slice(&[0xff, 0xfb, 0x10, 0xc0]);
        file.extend_from_slice(&[0; 100]);
    }
    file
}

/// An Ogg of `seconds` of Opus, with a comment that says [`PLACE`].
pub(crate) fn ogg(seconds: u64) -> Vec<u8> {
    let head = b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0";
    let tags = [b"OpusTags\0\0\0\0\x01\0\0\0\x16\0\0\0", PLACE.as_bytes()].concat();
    let mut file = page(2, 0, 0, head);
    file.extend(page(0, 0, 1, &tags));
    file.extend(page(4, seconds * 48_000, 2, &[0xf8, 0xff, 0xfe]));
    file
}

fn page(flags: u8, position: u64, number: u32, body: &[u8]) -> Vec<u8> {
    let mut page = [b"OggS\0", &[flags][..], &position.to_le_bytes(), &7_u32.to_le_bytes()].concat();
    page.extend(number.to_le_bytes());
    page.extend_from_slice(&[0; 4]);
    page.extend_from_slice(&[1, u8::try_from(body.len()).unwrap()]);
    page.extend_from_slice(body);
    let sum = page.iter().fold(0_u32, |sum, byte| {
        (0..8).fold(sum ^ (u32::from(*byte) << 24), |sum, _| {
            if sum >> 31 == 1 { (sum << 1) ^ 0x04c1_1db7 } else { sum << 1 }
        })
    });
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    page
}

/// A WebM as a browser writes it while it records: no length anywhere, and a tag that says [`PLACE`].
pub(crate) fn webm(track_type: u8, seconds: u16) -> Vec<u8> {
    let open =
        |id: &[u8], body: &[u8]| [id, &[0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], body].concat();
    let part = |id: &[u8], body: &[u8]| [id, &[0x80 | u8::try_from(body.len()).unwrap()], body].concat();
    let head = part(&[0x1a, 0x45, 0xdf, 0xa3], &part(&[0x42, 0x82], b"webm"));
    let track = [part(&[0xd7], &[1]), part(&[0x83], &[track_type]), part(&[0x86], b"A_OPUS")].concat();
    let tracks = part(&[0x16, 0x54, 0xae, 0x6b], &part(&[0xae], &track));
    let tags = part(&[0x12, 0x54, 0xc3, 0x67], PLACE.as_bytes());
    let cluster = |second: u16| {
        let begins = part(&[0xe7], &(u32::from(second) * 1_000).to_be_bytes());
        open(&[0x1f, 0x43, 0xb6, 0x75], &[begins, part(&[0xa3], &[0x81, 0, 0, 0x80, 1, 2, 3])].concat())
    };
    let clusters: Vec<u8> = (0..=seconds).flat_map(cluster).collect();
    [head, open(&[0x18, 0x53, 0x80, 0x67], &[tracks, tags, clusters].concat())].concat()
}

/// An MP4 of `seconds` of one track handled by `handler`, with a box that says [`PLACE`].
pub(crate) fn mp4(handler: &[u8; 4], seconds: u32) -> Vec<u8> {
    let boxed = |name: &[u8; 4], body: &[u8]| {
        [&u32::try_from(body.len() + 8).unwrap().to_be_bytes(), &name[..], body].concat()
    };
    let head = |name| {
        let times = [0_u32, 0x1234_5678, 0x1234_5678, 1_000, seconds * 1_000].map(u32::to_be_bytes).concat();
        boxed(name, &[times, vec![0; 80]].concat())
    };
    let handled = boxed(b"hdlr", &[&[0; 8], &handler[..], &[0; 13]].concat());
    let described = boxed(b"stsd", &[&[0, 0, 0, 0, 0, 0, 0, 1][..], &boxed(b"mp4a", &[0; 28])].concat());
    let inside = boxed(b"minf", &boxed(b"stbl", &described));
    let media = boxed(b"mdia", &[head(b"mdhd"), handled, inside].concat());
    let moov = [head(b"mvhd"), boxed(b"trak", &media), boxed(b"udta", PLACE.as_bytes())].concat();
    [boxed(b"ftyp", b"M4A \0\0\0\0"), boxed(b"moov", &moov), boxed(b"mdat", &[1, 2, 3])].concat()
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| {
                if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 }
            },
        )
    })
}
