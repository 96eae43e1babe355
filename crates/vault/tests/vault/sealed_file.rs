use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;

use uuid::Uuid;
use vault::{FileKey, SealedFiles};

const ID: Uuid = Uuid::from_u128(7);
const PIECE: usize = 64 * 1024;
const SEALED_PIECE: usize = PIECE + 45;

#[test]
fn a_file_of_any_length_reads_back_as_it_was() {
    for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 200_000] {
        let (_folder, files, _) = files();
        let content = content(length);

        let (key, kept) = files.keep(ID, &mut content.as_slice()).unwrap();

        assert_eq!(kept, length as u64);
        assert_eq!(read(&files, ID, &key).unwrap(), content);
    }
}

#[test]
fn the_content_does_not_stand_on_the_disk() {
    let (_folder, files, path) = files();

    files.keep(ID, &mut b"a drawing of home".as_slice()).unwrap();

    let on_disk = fs::read(path.join(ID.to_string())).unwrap();
    assert!(!on_disk.windows(7).any(|window| window == b"drawing"));
}

#[test]
fn one_changed_bit_anywhere_is_noticed() {
    for place in [0, 4, 20, 1_000, SEALED_PIECE + 3, 2 * SEALED_PIECE + 60] {
        assert!(read_after(|bytes| bytes[place] ^= 1).is_err(), "byte {place}");
    }
}

#[test]
fn a_file_cut_short_is_noticed_even_between_two_pieces() {
    for length in [0, 10, SEALED_PIECE, 2 * SEALED_PIECE, 2 * SEALED_PIECE + 50] {
        assert!(read_after(|bytes| bytes.truncate(length)).is_err(), "{length}");
    }
}

#[test]
fn a_file_made_longer_or_with_its_pieces_in_another_order_is_noticed() {
    assert!(read_after(|bytes| bytes.push(0)).is_err());
    assert!(read_after(|bytes| bytes.extend_from_within(..)).is_err());
    assert!(read_after(|bytes| bytes[..2 * SEALED_PIECE].rotate_left(SEALED_PIECE)).is_err());
}

#[test]
fn one_persons_file_cannot_stand_in_for_anothers() {
    let (_folder, files, path) = files();
    let other = Uuid::from_u128(8);
    let (key, _) = files.keep(ID, &mut b"hers".as_slice()).unwrap();
    let (other_key, _) = files.keep(other, &mut b"his".as_slice()).unwrap();

    fs::copy(path.join(ID.to_string()), path.join(other.to_string())).unwrap();

    assert!(read(&files, other, &other_key).is_err());
    assert!(read(&files, other, &key).is_err());
}

#[test]
fn an_upload_that_breaks_off_leaves_nothing() {
    struct BreaksOff;
    impl Read for BreaksOff {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the phone went under a bridge"))
        }
    }
    let (_folder, files, path) = files();

    let kept = files.keep(ID, &mut content(100_000).as_slice().chain(BreaksOff));

    assert!(kept.is_err());
    assert_eq!(fs::read_dir(path).unwrap().count(), 0);
}

#[test]
fn a_removed_file_is_gone_and_may_be_removed_again() {
    let (_folder, files, path) = files();
    files.keep(ID, &mut b"words".as_slice()).unwrap();

    files.remove(ID).unwrap();
    files.remove(ID).unwrap();

    assert_eq!(fs::read_dir(path).unwrap().count(), 0);
}

fn files() -> (tempfile::TempDir, SealedFiles, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("files");
    let files = SealedFiles::in_folder(path.clone()).unwrap();
    (folder, files, path)
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|place| u8::try_from(place % 251).unwrap()).collect()
}

/// Keeps a file of three pieces, changes its bytes on the disk, and reads it.
fn read_after(change: impl FnOnce(&mut Vec<u8>)) -> io::Result<Vec<u8>> {
    let (_folder, files, path) = files();
    let (key, _) = files.keep(ID, &mut content(2 * PIECE + 100).as_slice()).unwrap();
    let path = path.join(ID.to_string());
    let mut bytes = fs::read(&path).unwrap();
    change(&mut bytes);
    fs::write(&path, bytes).unwrap();
    read(&files, ID, &key)
}

fn read(files: &SealedFiles, id: Uuid, key: &FileKey) -> io::Result<Vec<u8>> {
    let key = FileKey::from_bytes(key.bytes()).unwrap();
    let mut content = Vec::new();
    files.open(id, key).unwrap().read_to_end(&mut content)?;
    Ok(content)
}
