//! Files on the disk, sealed in pieces so that a large one needs little memory.
//!
//! Each file has a key of its own, made when it is kept. Whoever keeps the file seals that key like any
//! other field ([`crate::Vault::seal`]): so the file is bound to its place, a new subject key never touches
//! the disk, and a file whose key is gone is noise.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use uuid::Uuid;

use crate::Error;
use crate::key::{Key, bound_to};

const PIECE: usize = 64 * 1024;
const SEALED_PIECE: usize = PIECE + 45;

/// The key of one file.
pub struct FileKey(pub(crate) Key);

/// The folder of sealed files, each named by its id.
#[derive(Clone, Debug)]
pub struct SealedFiles(PathBuf);

/// A sealed file being read. A piece comes out only once it is verified; a file that was cut short fails at
/// its end.
pub struct OpenedFile {
    file: File,
    key: FileKey,
    id: Uuid,
    number: u64,
    sealed: Vec<u8>,
    plain: Vec<u8>,
    given: usize,
}

impl FileKey {
    /// The key as bytes, to be sealed and stored.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }

    /// The key from the bytes that were stored.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Key::from_slice(bytes).map(Self)
    }
}

impl SealedFiles {
    /// Uses `folder`, and makes it if need be.
    pub fn in_folder(folder: PathBuf) -> Result<Self, Error> {
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// Seals all of `from` into the file `id`; its key and its length before sealing. It is on the disk,
    /// whole, when this returns.
    pub fn keep(&self, id: Uuid, from: &mut impl Read) -> Result<(FileKey, u64), Error> {
        let draft = self.0.join(format!("{id}.part"));
        let kept = self.write(id, &draft, from);
        if kept.is_err() {
            drop(fs::remove_file(&draft));
        }
        kept
    }

    /// Opens the file `id` for reading.
    pub fn open(&self, id: Uuid, key: FileKey) -> Result<OpenedFile, Error> {
        let mut file = File::open(self.path(id))?;
        let sealed = read_up_to(&mut file, SEALED_PIECE)?;
        Ok(OpenedFile { file, key, id, number: 0, sealed, plain: Vec::new(), given: 0 })
    }

    /// Removes the file `id`; it is no error when it is gone already.
    pub fn remove(&self, id: Uuid) -> Result<(), Error> {
        match fs::remove_file(self.path(id)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn path(&self, id: Uuid) -> PathBuf {
        self.0.join(id.to_string())
    }

    fn write(&self, id: Uuid, draft: &PathBuf, from: &mut impl Read) -> Result<(FileKey, u64), Error> {
        let key = Key::fresh()?;
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft)?;
        let mut length = 0;
        let mut piece = read_up_to(from, PIECE)?;
        for number in 0.. {
            let next = read_up_to(from, PIECE)?;
            length += piece.len() as u64;
            file.write_all(&key.seal(1, &piece_bound(id, number, next.is_empty()), &piece)?)?;
            if next.is_empty() {
                break;
            }
            piece = next;
        }
        file.sync_all()?;
        fs::rename(draft, self.path(id))?;
        File::open(&self.0)?.sync_all()?;
        Ok((FileKey(key), length))
    }
}

impl OpenedFile {
    fn next_piece(&mut self) -> io::Result<()> {
        let next = read_up_to(&mut self.file, SEALED_PIECE)?;
        let bound = piece_bound(self.id, self.number, next.is_empty());
        let plain = self.key.0.open(&bound, &self.sealed);
        self.plain = plain.ok_or_else(|| io::Error::new(ErrorKind::InvalidData, "it was changed"))?;
        (self.given, self.sealed) = (0, next);
        self.number += 1;
        Ok(())
    }
}

impl Read for OpenedFile {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given == self.plain.len() && (self.number == 0 || !self.sealed.is_empty()) {
            self.next_piece()?;
        }
        let rest = self.plain.get(self.given..).unwrap_or_default();
        let count = rest.len().min(into.len());
        if let (Some(into), Some(rest)) = (into.get_mut(..count), rest.get(..count)) {
            into.copy_from_slice(rest);
        }
        self.given += count;
        Ok(count)
    }
}

fn read_up_to(from: &mut impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(most);
    from.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn piece_bound(id: Uuid, number: u64, is_last: bool) -> Vec<u8> {
    bound_to("file", &[id.as_bytes(), &number.to_be_bytes(), &[u8::from(is_last)]])
}
