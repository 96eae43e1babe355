//! A file that is kept: one row for what it is and its sealed key, one for each sealed piece of it.
//!
//! A piece is small, so that a recording can be read from its middle, copied and backed up without ever being
//! in memory as a whole. Only this file knows that the pieces are rows.

use std::ops::Range;
use std::sync::Arc;

use platform::{App, Change, Error, Result};
use store::{Read, sql};
use uuid::Uuid;
use vault::{FileKey, PIECE_BYTES, Place, SealedPiece};

use crate::{Kind, Safe};

platform::id!(
    /// A file.
    pub FileId
);

/// All of a file, or its small picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// All of it.
    Whole,
    /// The smaller picture for lists.
    Small,
}

/// A file without its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Its id.
    pub id: FileId,
    /// Whose authority it belongs to.
    pub authority: Uuid,
    /// Whose it is.
    pub subject: Uuid,
    /// What it is.
    pub kind: Kind,
    /// How long it is, in bytes.
    pub bytes: u64,
    /// How long its small picture is; none has none.
    pub small_bytes: u64,
    /// Width and height of a picture, in pixels.
    pub pixels: Option<(i64, i64)>,
    /// How long a sound is.
    pub seconds: Option<i64>,
}

/// A file sealed and ready to be kept. Sealing takes a while, so it is done before the change.
#[derive(Clone)]
pub struct Sealed(Arc<ReadyToKeep>);

struct ReadyToKeep {
    id: FileId,
    key: FileKey,
    safe: Safe,
    pieces: Vec<(SealedPiece, Vec<u8>)>,
}

impl Sealed {
    /// Seals every piece of `safe` with a key of its own.
    pub fn new(mut safe: Safe) -> Result<Self> {
        let (id, key) = (FileId::fresh(), FileKey::fresh()?);
        let whole = std::mem::take(&mut safe.bytes);
        let mut pieces = seal(id, &key, Size::Whole, &whole)?;
        pieces.extend(seal(id, &key, Size::Small, safe.small.as_deref().unwrap_or_default())?);
        safe.bytes = whole;
        Ok(Self(Arc::new(ReadyToKeep { id, key, safe, pieces })))
    }
}

impl KeptFile {
    /// Keeps a file of `subject`.
    pub fn keep(
        change: &mut Change<'_, '_>,
        (authority, subject): (Uuid, Uuid),
        file: &Sealed,
    ) -> Result<FileId> {
        let ReadyToKeep { id, key, safe, pieces } = &*file.0;
        let (vault, now) = (change.app().vault.clone(), change.now());
        let file_key = vault.seal(change, &place(authority, subject, *id), key.bytes())?;
        let pixels = safe.pixels.map(|(width, height)| (i64::from(width), i64::from(height)));
        change.execute(
            sql!(
                "insert into uploads_files
                    (id, authority_id, subject_id, kind, file_key, bytes, small_bytes, width, height, seconds, kept_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
            ),
            &[
                (*id).into(),
                authority.into(),
                subject.into(),
                safe.kind.code().into(),
                file_key.into(),
                length(&safe.bytes).into(),
                length(safe.small.as_deref().unwrap_or_default()).into(),
                pixels.map(|pixels| pixels.0).into(),
                pixels.map(|pixels| pixels.1).into(),
                safe.seconds.map(i64::from).into(),
                now.into(),
            ],
        )?;
        for (piece, sealed) in pieces {
            change.execute(
                sql!("insert into uploads_pieces (file_id, part, number, sealed) values ($1, $2, $3, $4)"),
                &[
                    (*id).into(),
                    i64::from(piece.part).into(),
                    signed(piece.number).into(),
                    sealed.as_slice().into(),
                ],
            )?;
        }
        Ok(*id)
    }

    /// A file of `subject`; anyone else's does not exist.
    pub fn of(subject: Uuid, id: FileId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, authority_id, subject_id, kind, bytes, small_bytes, width, height, seconds
                from uploads_files
                where id = $1 and subject_id = $2"
            ),
            &[id.into(), subject.into()],
            |row| {
                let (kind, width, height): (String, Option<i64>, Option<i64>) =
                    (row.get(3)?, row.get(6)?, row.get(7)?);
                Ok(Self {
                    id: row.get(0)?,
                    authority: row.get(1)?,
                    subject: row.get(2)?,
                    kind: Kind::of_code(&kind)
                        .ok_or(store::Error::Value { column: 3, found: "an unknown kind" })?,
                    bytes: row.get::<i64>(4)?.unsigned_abs(),
                    small_bytes: row.get::<i64>(5)?.unsigned_abs(),
                    pixels: width.zip(height),
                    seconds: row.get(8)?,
                })
            },
        )?;
        found.ok_or(Error::NotFound)
    }

    /// How many bytes there are of `size`.
    #[must_use]
    pub fn length(&self, size: Size) -> u64 {
        if size == Size::Small { self.small_bytes } else { self.bytes }
    }

    /// The bytes of `range`, opened.
    pub fn read(&self, size: Size, range: Range<u64>, app: &App, read: &mut impl Read) -> Result<Vec<u8>> {
        let key = self.key(app, read)?;
        let (piece, last) = (PIECE_BYTES as u64, self.length(size).saturating_sub(1) / PIECE_BYTES as u64);
        let (from, to) = (range.start / piece, range.end.saturating_sub(1).min(self.length(size)) / piece);
        let sealed: Vec<(i64, Vec<u8>)> = read.all(
            sql!(
                "select number, sealed
                from uploads_pieces
                where file_id = $1 and part = $2 and number between $3 and $4
                order by number"
            ),
            &[self.id.into(), i64::from(part(size)).into(), signed(from).into(), signed(to).into()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let mut opened = Vec::new();
        for (number, sealed) in sealed {
            let number = number.unsigned_abs();
            let bound = SealedPiece { file: self.id.0, part: part(size), number, is_last: number == last };
            let plain = key.open_piece(&bound, &sealed).ok_or_else(|| does_not_open(self.id))?;
            opened.extend_from_slice(&plain);
        }
        let skipped = usize::try_from(range.start - from * piece).unwrap_or(usize::MAX);
        let wanted = usize::try_from(range.end.saturating_sub(range.start)).unwrap_or_default();
        let wanted = opened.get(skipped..skipped.saturating_add(wanted)).map(<[u8]>::to_vec);
        wanted.ok_or_else(|| does_not_open(self.id))
    }

    /// Takes the file away, with every piece of it.
    pub fn remove(&self, change: &mut Change<'_, '_>) -> Result<()> {
        change.execute(sql!("delete from uploads_pieces where file_id = $1"), &[self.id.into()])?;
        change.execute(
            sql!("delete from uploads_files where id = $1 and subject_id = $2"),
            &[self.id.into(), self.subject.into()],
        )?;
        Ok(())
    }

    fn key(&self, app: &App, read: &mut impl Read) -> Result<FileKey> {
        let sealed: Vec<u8> =
            read.one(sql!("select file_key from uploads_files where id = $1"), &[self.id.into()], |row| {
                row.get(0)
            })?;
        let key = app.vault.open_bytes(read, &place(self.authority, self.subject, self.id), &sealed)?;
        FileKey::from_bytes(&key).ok_or_else(|| does_not_open(self.id))
    }
}

fn seal(id: FileId, key: &FileKey, size: Size, plain: &[u8]) -> Result<Vec<(SealedPiece, Vec<u8>)>> {
    let last = plain.len().saturating_sub(1) / PIECE_BYTES;
    let sealed = plain.chunks(PIECE_BYTES).enumerate().map(|(number, plain)| {
        let piece =
            SealedPiece { file: id.0, part: part(size), number: number as u64, is_last: number == last };
        Ok((piece, key.seal_piece(&piece, plain)?))
    });
    sealed.collect()
}

fn place(authority: Uuid, subject: Uuid, id: FileId) -> Place {
    Place { authority, subject, table: "uploads_files", column: "file_key", row: id.0 }
}

fn part(size: Size) -> u8 {
    if size == Size::Small { 2 } else { 1 }
}

fn length(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn does_not_open(id: FileId) -> Error {
    Error::from(vault::Error::DoesNotOpen { table: "uploads_pieces", column: "sealed", row: id.0 })
}
