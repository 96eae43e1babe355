//! Files as people give them, made up byte by byte.

/// A drawing of so many pixels, as PNG, with a comment beside it as some programs leave one.
#[must_use]
pub fn drawing(width: u32, height: u32, comment: &str) -> Vec<u8> {
    let mut rows = Vec::new();
    for y in 0..height {
        rows.push(0);
        for x in 0..width {
            rows.extend([x, y, x ^ y].map(|number| u8::try_from(number % 256).unwrap()));
        }
    }
    png((width, height), comment, &rows)
}

/// A picture whose head says that it has 50,000 pixels a side.
#[must_use]
pub fn picture_of_too_many_pixels() -> Vec<u8> {
    png((50_000, 50_000), "", &[0])
}

/// A recording of so many seconds, as WAV, in which `samples` sound again and again.
#[must_use]
pub fn recording(seconds: usize, samples: &str) -> Vec<u8> {
    let samples: Vec<u8> = samples.bytes().cycle().take(seconds * 8_000).collect();
    let length = |bytes: usize| u32::try_from(bytes).unwrap().to_le_bytes();
    let format = [1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0];
    [
        b"RIFF",
        &length(36 + samples.len())[..],
        b"WAVEfmt ",
        &length(16),
        &format,
        b"data",
        &length(samples.len()),
        &samples,
    ]
    .concat()
}

fn png((width, height): (u32, u32), comment: &str, rows: &[u8]) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    put(&mut file, b"IHDR", &head);
    put(&mut file, b"tEXt", &[b"Comment\0", comment.as_bytes()].concat());
    put(&mut file, b"IDAT", &stored(rows));
    put(&mut file, b"IEND", &[]);
    file
}

fn put(file: &mut Vec<u8>, name: &[u8; 4], body: &[u8]) {
    let named = [&name[..], body].concat();
    let sum = !named.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 },
        )
    });
    file.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
    file.extend(named);
    file.extend(sum.to_be_bytes());
}

/// Packed without packing: blocks of bytes as they are.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut packed = vec![0x78, 0x01];
    let blocks: Vec<&[u8]> = bytes.chunks(65_535).collect();
    for (number, block) in blocks.iter().enumerate() {
        packed.push(u8::from(number + 1 == blocks.len()));
        let length = u16::try_from(block.len()).unwrap();
        packed.extend(length.to_le_bytes());
        packed.extend((!length).to_le_bytes());
        packed.extend_from_slice(block);
    }
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    packed.extend(((b << 16) | a).to_be_bytes());
    packed
}
