//! The one secret that lives outside the database: without it no word in it can be read.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::Error;
use crate::key::Key;

/// The root key. Its file holds 64 hexadecimal digits, so that it can be printed and kept in a safe.
pub struct RootKey(Key);

impl RootKey {
    /// Reads the key from its file, which only its owner may read.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let said = |why: &str| Error::RootKeyFile(format!("{}: {why}", path.display()));
        let shared =
            fs::metadata(path).map_err(|error| said(&error.to_string()))?.permissions().mode() & 0o077;
        if shared != 0 {
            return Err(said("other people on this machine can reach it; allow its owner alone (chmod 400)"));
        }
        let text = Zeroizing::new(fs::read_to_string(path).map_err(|error| said(&error.to_string()))?);
        let mut bytes = Zeroizing::new([0; 32]);
        hex::decode_to_slice(text.trim(), bytes.as_mut_slice())
            .map_err(|_| said("it must hold 64 hexadecimal digits and nothing else"))?;
        Key::from_slice(bytes.as_slice()).map(Self).ok_or_else(|| said("it is too short"))
    }

    /// Reads the key, or makes it the first time. Two programs that start at once get the same key.
    pub fn read_or_make(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            match Self::make(path) {
                Err(Error::File(error)) if error.kind() == ErrorKind::AlreadyExists => {}
                made => return made,
            }
        }
        Self::read(path)
    }

    /// Makes a new key in a new file; fails when there is a file already.
    pub fn make(path: &Path) -> Result<Self, Error> {
        let key = Key::fresh()?;
        let mut name = [0; 8];
        crate::key::random(&mut name)?;
        let draft = path.with_extension(format!("{}.new", hex::encode(name)));
        // The finished file gets its name in one step, and only if nobody else has taken it.
        let made = write_private(&draft, &key).and_then(|()| fs::hard_link(&draft, path));
        drop(fs::remove_file(&draft));
        made?;
        File::open(folder_of(path))?.sync_all()?;
        Ok(Self(key))
    }

    /// A key that is in no file, for tests.
    pub fn fresh() -> Result<Self, Error> {
        Key::fresh().map(Self)
    }

    pub(crate) fn key(&self) -> &Key {
        &self.0
    }
}

fn write_private(path: &Path, key: &Key) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o400).open(path)?;
    let text = Zeroizing::new(hex::encode(key.bytes()));
    file.write_all(text.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}
