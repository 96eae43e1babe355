//! The two readers under both forms: one lets only UTF-8 of a bounded size through, one knows its line.
//!
//! Both look at bytes as they pass, so that a file is never held whole.

use std::io::{self, BufRead, BufReader, Read};

/// The largest file that is read: 256 MiB, some hundred times the largest authority's return.
const LARGEST_FILE_BYTES: u64 = 256 * 1024 * 1024;
/// How much a parser reads at a time.
pub(crate) const READ_BYTES: usize = 64 * 1024;
/// The longest CSV line, XML tag, value or DOCTYPE that is read; it must be longer than one reading.
const LONGEST_PART_BYTES: u64 = 2 * READ_BYTES as u64;

/// Why bytes were not let through, and where.
#[derive(Debug, thiserror::Error)]
#[error("{says}")]
pub(crate) struct WrongText {
    pub(crate) line: u64,
    pub(crate) column: u64,
    pub(crate) says: &'static str,
}

/// Finds the reason that one of our readers gave, inside the error that a parser hands on.
pub(crate) fn wrong_text(error: &io::Error) -> Option<&WrongText> {
    error.get_ref()?.downcast_ref::<WrongText>()
}

const UTF_16: &str = "The file is saved as UTF-16 (\"Unicode\"). Save it as UTF-8 and try again.";
const NOT_UTF_8: &str = "This byte is not UTF-8: the file is probably saved as Windows-1252 (\"ANSI\"). \
                         Save it as UTF-8 and try again.";
const TOO_LARGE: &str = "The file is larger than 256 MB.";
pub(crate) const PART_TOO_LONG: &str =
    "One part of the file is longer than 128 KB. A quote or a tag may not be closed.";

/// Lets UTF-8 through, with or without a byte order mark, up to the largest size.
pub(crate) struct Utf8Only<R> {
    inner: R,
    largest_bytes: u64,
    at: Position,
    /// The start of a letter whose other bytes are in the next read.
    cut: Vec<u8>,
}

impl<R> Utf8Only<R> {
    pub(crate) fn new(inner: R) -> Utf8Only<R> {
        Utf8Only { inner, largest_bytes: LARGEST_FILE_BYTES, at: Position::default(), cut: Vec::new() }
    }
}

impl<R: Read> Read for Utf8Only<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        let seen = out.get(..count).unwrap_or_default();
        if self.at.bytes == 0 && (seen.starts_with(&[0xff, 0xfe]) || seen.starts_with(&[0xfe, 0xff])) {
            return Err(self.at.wrong(UTF_16));
        }
        if count == 0 && !self.cut.is_empty() {
            return Err(self.at.wrong(NOT_UTF_8));
        }
        self.check(seen)?;
        if self.at.bytes > self.largest_bytes {
            return Err(self.at.wrong(TOO_LARGE));
        }
        Ok(count)
    }
}

impl<R> Utf8Only<R> {
    fn check(&mut self, seen: &[u8]) -> io::Result<()> {
        let mut seen = seen;
        while let (false, Some((first, rest))) = (self.cut.is_empty(), seen.split_first()) {
            self.cut.push(*first);
            seen = rest;
            match std::str::from_utf8(&self.cut) {
                Ok(_) => self.at.pass(&std::mem::take(&mut self.cut)),
                Err(error) if error.error_len().is_some() => return Err(self.at.wrong(NOT_UTF_8)),
                Err(_) => {}
            }
        }
        let good = match std::str::from_utf8(seen) {
            Ok(_) => seen.len(),
            Err(error) => error.valid_up_to(),
        };
        let (good, left) = seen.split_at(good);
        // UTF-16 without its mark is full of zero bytes, which are UTF-8 by the letter.
        if let Some(zero) = good.iter().position(|byte| *byte == 0) {
            self.at.pass(good.get(..zero).unwrap_or_default());
            return Err(self.at.wrong(UTF_16));
        }
        self.at.pass(good);
        if std::str::from_utf8(left).is_err_and(|error| error.error_len().is_some()) {
            return Err(self.at.wrong(NOT_UTF_8));
        }
        self.cut.extend_from_slice(left);
        Ok(())
    }
}

/// Knows the line and column of what has been taken from it, and stops a part without end.
pub(crate) struct Lines<R> {
    inner: R,
    at: Position,
    part_began: u64,
}

impl<R: Read> Lines<BufReader<Utf8Only<R>>> {
    pub(crate) fn new(source: R) -> Self {
        let inner = BufReader::with_capacity(READ_BYTES, Utf8Only::new(source));
        Lines { inner, at: Position::default(), part_began: 0 }
    }
}

impl<R> Lines<R> {
    /// Starts a new part and says where it stands: line and column, from 1.
    pub(crate) fn part(&mut self) -> (u64, u64) {
        self.part_began = self.at.bytes;
        (self.at.lines + 1, self.at.column + 1)
    }
}

impl<R: BufRead> Read for Lines<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(out)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Lines<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at.bytes - self.part_began > LONGEST_PART_BYTES {
            return Err(self.at.wrong(PART_TOO_LONG));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        if count == 0 {
            return;
        }
        // The buffer is not empty here, so this reads nothing more.
        if let Ok(buffer) = self.inner.fill_buf() {
            self.at.pass(buffer.get(..count).unwrap_or_default());
        }
        self.inner.consume(count);
    }
}

/// How far a reader is; lines and column from 0.
#[derive(Default)]
struct Position {
    bytes: u64,
    lines: u64,
    column: u64,
}

impl Position {
    fn pass(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        self.lines += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
        match bytes.iter().rev().position(|byte| *byte == b'\n') {
            Some(after) => self.column = after as u64,
            None => self.column += bytes.len() as u64,
        }
    }

    fn wrong(&self, says: &'static str) -> io::Error {
        io::Error::other(WrongText { line: self.lines + 1, column: self.column + 1, says })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time, as a slow disk may.
    struct Slow<'a>(&'a [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let few = out.len().min(self.1);
            self.0.read(&mut out[..few])
        }
    }

    #[test]
    fn a_file_over_the_limit_is_refused() {
        let mut reader = Utf8Only { largest_bytes: 10, ..Utf8Only::new(&b"0123456789\n"[..]) };

        let error = io::copy(&mut reader, &mut io::sink()).unwrap_err();

        assert_eq!(wrong_text(&error).unwrap().says, TOO_LARGE);
    }

    proptest::proptest! {
        #[test]
        fn every_text_passes_however_it_is_cut(text in "\\PC{0,60}", few in 1usize..5) {
            let mut out = String::new();

            Utf8Only::new(Slow(text.as_bytes(), few)).read_to_string(&mut out).unwrap();

            proptest::prop_assert_eq!(out, text);
        }

        #[test]
        fn a_wrong_byte_is_found_where_it_is(before in "[a-zé\n]{0,40}", few in 1usize..5) {
            let bytes = [before.as_bytes(), b"\xe9,PN1\n"].concat();

            let error = Utf8Only::new(Slow(&bytes, few)).read_to_end(&mut Vec::new()).unwrap_err();

            let wrong = wrong_text(&error).unwrap();
            let last = before.rsplit('\n').next().unwrap();
            let line = before.matches('\n').count() as u64 + 1;
            proptest::prop_assert_eq!((wrong.line, wrong.column), (line, last.len() as u64 + 1));
        }
    }
}
