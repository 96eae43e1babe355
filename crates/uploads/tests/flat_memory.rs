//! How much memory refusing a bomb takes. Alone in its process: the peak is the process's own.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use uploads::{Refused, picture};

const MIB: u64 = 1024 * 1024;

#[test]
fn refusing_a_bomb_takes_no_more_memory_than_the_bomb() {
    let Some(before) = peak() else {
        println!("skipped: refusing a bomb takes no more memory than the bomb: this system has no /proc");
        return;
    };
    // 312 MiB of rows in a file of some 300 KiB; and text that unpacks to 256 MiB beside a dot.
    let bombs = [bomb(50_000, 50_000, &[]), bomb(1, 1, &text_bomb(256))];

    let refused = bombs.each_ref().map(|bomb| picture(bomb).err());

    let grown = peak().unwrap() - before;
    println!(
        "bombs of {} and {} bytes: the peak grew by {} KiB",
        bombs[0].len(),
        bombs[1].len(),
        grown / 1024
    );
    assert_eq!(refused[0], Some(Refused::TooManyPixels));
    assert!(grown < 24 * MIB, "it grew by {} MiB", grown / MIB);
}

/// A PNG of black rows, one bit a pixel, whose head tells the truth, with one more chunk.
fn bomb(width: usize, height: usize, chunk: &[u8]) -> Vec<u8> {
    let row = vec![0; width.div_ceil(8) + 1];
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::best());
    (0..height).for_each(|_| rows.write_all(&row).unwrap());
    let size = |side: usize| u32::try_from(side).unwrap().to_be_bytes();
    let head = [&size(width)[..], &size(height), &[1, 0, 0, 0, 0]].concat();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    put(&mut file, b"IHDR", &head);
    file.extend_from_slice(chunk);
    put(&mut file, b"IDAT", &rows.finish().unwrap());
    put(&mut file, b"IEND", &[]);
    file
}

/// A compressed text of so many MiB.
fn text_bomb(mebibytes: usize) -> Vec<u8> {
    let mut text = ZlibEncoder::new(b"Comment\0\0".to_vec(), Compression::best());
    (0..mebibytes).for_each(|_| text.write_all(&[b'a'; 1024 * 1024]).unwrap());
    let mut chunk = Vec::new();
    put(&mut chunk, b"zTXt", &text.finish().unwrap());
    chunk
}

fn put(file: &mut Vec<u8>, name: &[u8; 4], body: &[u8]) {
    let named = [&name[..], body].concat();
    let sum =
        !named.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 }
            })
        });
    file.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
    file.extend_from_slice(&named);
    file.extend(sum.to_be_bytes());
}

/// The most memory this process has had, in bytes.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kibibytes| kibibytes * 1024)
}
