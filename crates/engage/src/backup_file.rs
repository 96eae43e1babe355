//! The one file of a backup: a gzipped tar with the database, the sealed files, and a manifest of both.
//!
//! The manifest comes last, with a mark that only this installation's vault can make: whoever changes the
//! backup and mends every hash in it still cannot make the mark.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, bail, ensure};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use indicatif::ProgressBar;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::Vault;

/// What a backup holds.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// The version of Engage that made it.
    pub(crate) engage: String,
    /// The newest migration in the database.
    pub(crate) schema: i64,
    /// When it was made, in UTC.
    pub(crate) made_at: String,
    /// How many authorities it holds.
    pub(crate) authorities: u64,
    /// What lies in each table.
    pub(crate) tables: Vec<TableSum>,
    /// Every file in the archive but the manifest.
    pub(crate) files: BTreeMap<String, FileSum>,
}

/// The rows of a table.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TableSum {
    /// Its name.
    pub(crate) name: String,
    /// How many rows.
    pub(crate) rows: u64,
    /// The same whatever the order of the rows.
    pub sha256: String,
}

/// A file.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileSum {
    /// Its length.
    pub(crate) bytes: u64,
    /// Of what is in it.
    pub sha256: String,
}

/// What came out of a backup.
pub(crate) struct Unpacked {
    /// What it says it holds; it does hold these files.
    pub(crate) manifest: Manifest,
    text: String,
    mark: String,
}

/// The database in the archive.
pub(crate) const DATABASE: &str = "engage.db";
/// The folder of sealed files, in the archive and in the data folder.
pub(crate) const FILES: &str = "files";
const MANIFEST: &str = "manifest.json";
const MARK: &str = "manifest.mark";
const LONGEST_MANIFEST: u64 = 256 * 1024 * 1024;

/// An archive being written.
pub(crate) struct Writing {
    archive: tar::Builder<GzEncoder<File>>,
    files: BTreeMap<String, FileSum>,
    bar: ProgressBar,
}

impl Writing {
    /// Begins a new file at `path`, which only its owner can read.
    pub(crate) fn begin(path: &Path, bar: &ProgressBar) -> anyhow::Result<Self> {
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        let archive = tar::Builder::new(GzEncoder::new(file, Compression::default()));
        Ok(Self { archive, files: BTreeMap::new(), bar: bar.clone() })
    }

    /// Puts a file in.
    pub(crate) fn put(&mut self, name: String, from: &File) -> anyhow::Result<()> {
        let length = from.metadata()?.len();
        let mut reading = Hashing { inner: from.take(length), hash: Sha256::new(), bytes: 0, bar: &self.bar };
        self.archive.append_data(&mut header(length), &name, &mut reading)?;
        let sum = reading.sum();
        ensure!(sum.bytes == length, "{name} changed while it was read");
        self.files.insert(name, sum);
        Ok(())
    }

    /// Puts the manifest in, and returns when all of it is on the disk.
    pub(crate) fn finish(mut self, mut manifest: Manifest, vault: &Vault) -> anyhow::Result<Manifest> {
        manifest.files = self.files;
        let text = serde_json::to_string_pretty(&manifest)?;
        for (name, content) in [(MANIFEST, &text), (MARK, &mark_of(&text, vault))] {
            self.archive.append_data(&mut header(content.len() as u64), name, content.as_bytes())?;
        }
        self.archive.into_inner()?.finish()?.sync_all()?;
        Ok(manifest)
    }
}

/// Takes the backup at `path` apart into the empty folder `into`, and checks every file against the manifest.
pub(crate) fn unpack(path: &Path, into: &Path, bar: &ProgressBar) -> anyhow::Result<Unpacked> {
    let file = File::open(path).with_context(|| format!("opening the backup {}", path.display()))?;
    bar.set_length(file.metadata()?.len());
    let unpacked = take_apart(bar.wrap_read(file), into);
    unpacked.with_context(|| {
        format!("{} is not a whole backup of Engage: it is damaged, or was changed", path.display())
    })
}

impl Unpacked {
    /// Whether the manifest is the one that the installation behind `vault` wrote.
    #[must_use]
    pub(crate) fn is_ours(&self, vault: &Vault) -> bool {
        self.mark == mark_of(&self.text, vault)
    }
}

fn take_apart(from: impl Read, into: &Path) -> anyhow::Result<Unpacked> {
    std::fs::create_dir(into.join(FILES))?;
    let mut archive = tar::Archive::new(GzDecoder::new(from));
    let (mut files, mut text, mut mark) = (BTreeMap::new(), String::new(), String::new());
    for entry in archive.entries()? {
        let entry = entry?;
        let name = entry.path()?.to_str().context("a name in it is not text")?.to_owned();
        match name.as_str() {
            MANIFEST => drop(entry.take(LONGEST_MANIFEST).read_to_string(&mut text)?),
            MARK => drop(entry.take(LONGEST_MANIFEST).read_to_string(&mut mark)?),
            _ => {
                let sum = put_out(entry, &name, into).with_context(|| format!("taking out {name}"))?;
                files.insert(name, sum);
            }
        }
    }
    // The last bytes hold the check sum of the whole.
    io::copy(&mut archive.into_inner(), &mut io::sink())?;
    ensure!(!text.is_empty(), "there is no manifest at its end");
    let manifest: Manifest = serde_json::from_str(&text).context("its manifest cannot be read")?;
    ensure!(manifest.files.contains_key(DATABASE), "there is no database in it");
    for (name, sum) in &manifest.files {
        ensure!(files.get(name) == Some(sum), "{name} is not as it was when the backup was made");
    }
    ensure!(files.len() == manifest.files.len(), "there are more files in it than its manifest names");
    Ok(Unpacked { manifest, text, mark })
}

/// Writes one file of the archive into the folder; only the names that a backup has are taken.
fn put_out(entry: impl Read, name: &str, into: &Path) -> anyhow::Result<FileSum> {
    let is_sealed_file = name
        .strip_prefix(FILES)
        .and_then(|rest| rest.strip_prefix('/'))
        .is_some_and(|id| Uuid::parse_str(id).is_ok());
    if name != DATABASE && !is_sealed_file {
        bail!("Engage did not put it there");
    }
    let hidden = ProgressBar::hidden();
    let mut reading = Hashing { inner: entry, hash: Sha256::new(), bytes: 0, bar: &hidden };
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(into.join(name))?;
    io::copy(&mut reading, &mut file)?;
    file.flush()?;
    file.sync_all()?;
    Ok(reading.sum())
}

fn mark_of(manifest: &str, vault: &Vault) -> String {
    hex::encode(vault.blind_index("backup.manifest", manifest))
}

fn header(length: u64) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_size(length);
    header.set_mode(0o600);
    header.set_cksum();
    header
}

/// Reads, and hashes and counts what was read.
struct Hashing<'a, R> {
    inner: R,
    hash: Sha256,
    bytes: u64,
    bar: &'a ProgressBar,
}

impl<R> Hashing<'_, R> {
    fn sum(self) -> FileSum {
        FileSum { bytes: self.bytes, sha256: hex::encode(self.hash.finalize()) }
    }
}

impl<R: Read> Read for Hashing<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.hash.update(into.get(..count).unwrap_or_default());
        self.bytes += count as u64;
        self.bar.inc(count as u64);
        Ok(count)
    }
}
