use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use engage::{backup, restore};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use vault::{FileKey, RootKey, SealedFiles};

use crate::house::{AMIRAS_WORDS, Empty, House, audit_lines, lies_in, names_in, words_at};

#[test]
fn what_amira_said_opens_in_a_backup_that_was_restored_elsewhere() {
    let house = House::fresh();
    let (file, key) = house.keep_file("a drawing");
    let backup = house.backup();
    let elsewhere = Empty::fresh().with_key_of(&house);

    restore::restore(&elsewhere.settings, &backup).unwrap();

    assert_eq!(words_at(&elsewhere.settings, house.statement), AMIRAS_WORDS);
    assert_eq!(lies_in(&elsewhere.settings), lies_in(&house.settings));
    let files = SealedFiles::in_folder(elsewhere.settings.data.join("files")).unwrap();
    let mut drawing = String::new();
    files.open(file, FileKey::from_bytes(&key).unwrap()).unwrap().read_to_string(&mut drawing).unwrap();
    assert_eq!(drawing, "a drawing");
}

#[test]
fn a_backup_of_either_engine_can_be_restored_to_the_other() {
    let Some(elsewhere) = Empty::on_postgres("a backup of SQLite restored to PostgreSQL") else { return };
    let (house, back) = (House::on_sqlite(), Empty::on_sqlite());
    let (elsewhere, back) = (elsewhere.with_key_of(&house), back.with_key_of(&house));

    restore::restore(&elsewhere.settings, &house.backup()).unwrap();
    let there = engage::existing::app(&elsewhere.settings).unwrap();
    let path = elsewhere.beside("there.engage");
    backup::backup(&there, &path, false).unwrap();
    restore::restore(&back.settings, &path).unwrap();

    assert_eq!(words_at(&back.settings, house.statement), AMIRAS_WORDS);
    assert_eq!(lies_in(&back.settings), lies_in(&house.settings));
}

#[test]
fn a_backup_can_be_tried_and_the_copy_is_gone_afterwards() {
    let house = House::fresh();
    let path = house.backup();
    let before = names_in(&house.settings.data);

    let said = restore::verify(&house.settings, &path).unwrap();

    let lines = audit_lines(&house.app);
    assert!(
        said.contains(&format!("all {lines} lines of the audit trail are as they were written")),
        "{said}"
    );
    assert!(said.contains("sealed fields were tried and open"), "{said}");
    assert!(!said.contains(" 0 sealed fields were tried"), "{said}");
    assert_eq!(names_in(&house.settings.data), before);
}

#[test]
fn a_backup_that_one_changed_byte_damaged_is_refused() {
    let house = House::fresh();
    let whole = std::fs::read(house.backup()).unwrap();
    let damaged = house.beside("damaged.engage");

    let mut refused = 0;
    // Past the ten bytes with which gzip says when and where, to the check sum at the very end.
    for at in (16..whole.len()).step_by(whole.len() / 23).chain([whole.len() - 1, whole.len() - 5]) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        std::fs::write(&damaged, &bytes).unwrap();

        match restore::verify(&house.settings, &damaged) {
            Err(error) => {
                assert!(format!("{error:#}").contains("damaged"), "byte {at}: {error:#}");
                refused += 1;
            }
            // A byte that says where to copy noughts from may name other noughts: then nothing is lost.
            Ok(_) => assert!(unpacked(&bytes) == unpacked(&whole), "byte {at} was changed and not noticed"),
        }
    }
    assert!(refused >= 20, "only {refused} were refused");
}

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut unpacked = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut unpacked).unwrap();
    unpacked
}

#[test]
fn a_backup_that_was_cut_short_is_refused() {
    let house = House::fresh();
    let whole = std::fs::read(house.backup()).unwrap();
    let short = house.beside("short.engage");

    for length in [0, 10, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&short, &whole[..length]).unwrap();

        let refused = restore::verify(&house.settings, &short).unwrap_err();

        assert!(format!("{refused:#}").contains("is not a whole backup of Engage"), "{length}: {refused:#}");
    }
}

#[test]
fn a_changed_backup_is_refused_even_when_every_hash_in_it_was_mended() {
    let house = House::fresh();
    let path = house.backup();
    let forged = house.beside("forged.engage");
    repack(&path, &forged, |name, content| {
        if name == "manifest.json" {
            let text = String::from_utf8(content.clone()).unwrap();
            *content = text.replace("\"made_at\": \"2", "\"made_at\": \"3").into_bytes();
        }
    });

    let refused = restore::verify(&house.settings, &forged).unwrap_err();

    assert!(
        format!("{refused:#}").contains("changed by someone who does not have the root key"),
        "{refused:#}"
    );
}

#[test]
fn a_backup_with_a_file_of_somebody_else_in_it_writes_it_nowhere() {
    let house = House::fresh();
    let path = house.backup();
    let forged = house.beside("forged.engage");
    let mut archive =
        tar::Builder::new(GzEncoder::new(std::fs::File::create(&forged).unwrap(), Compression::fast()));
    let mut header = tar::Header::new_gnu();
    header.as_old_mut().name[..12].copy_from_slice(b"../../hello\0");
    header.set_size(2);
    header.set_cksum();
    archive.append(&header, &b"hi"[..]).unwrap();
    archive.into_inner().unwrap().finish().unwrap();

    let refused = restore::verify(&house.settings, &forged).unwrap_err();

    assert!(format!("{refused:#}").contains("Engage did not put it there"), "{refused:#}");
    assert!(!names_in(path.parent().unwrap()).contains(&"hello".to_owned()));
}

#[test]
fn a_backup_holds_nothing_that_anyone_said_or_is_called() {
    let house = House::fresh();
    house.amira_says("who-comes", "Do not tell Mum the word marmalade");
    house.keep_file("a drawing of a marmalade cat");

    let mut bytes = Vec::new();
    GzDecoder::new(std::fs::File::open(house.backup()).unwrap()).read_to_end(&mut bytes).unwrap();

    let key = std::fs::read(house.settings.root_key_path()).unwrap();
    for words in PLANTED.iter().map(|words| words.as_bytes()).chain([key.trim_ascii()]) {
        let found = bytes.windows(words.len()).any(|window| window == words);
        assert!(!found, "{} is in the backup", String::from_utf8_lossy(words));
    }
    // What is no secret is there to be found, so the search itself works.
    assert!(bytes.windows(16).any(|window| window == b"Westmere Council"));
}

#[test]
fn a_backup_made_while_people_write_is_of_one_moment() {
    let house = House::fresh();
    let is_done = AtomicBool::new(false);

    let backups = std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0.. {
                house.amira_says("talk-about", &format!("again, the {number}th time"));
                if is_done.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        let backups: Vec<_> = (0..3).map(|_| house.backup()).collect();
        is_done.store(true, Ordering::SeqCst);
        backups
    });

    for path in backups {
        restore::verify(&house.settings, &path).unwrap();
    }
}

#[test]
fn a_backup_is_for_its_owner_alone_and_replaces_nothing_by_itself() {
    let house = House::fresh();
    let path = house.backup();
    let before = std::fs::read(&path).unwrap();

    let refused = backup::backup(&house.app, &path, false).unwrap_err();

    assert!(refused.to_string().contains("--force"), "{refused}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    house.amira_says("who-comes", "Jo");
    backup::backup(&house.app, &path, true).unwrap();
    assert_ne!(std::fs::read(&path).unwrap(), before);
    let hidden = names_in(path.parent().unwrap()).into_iter().filter(|name| name.starts_with('.'));
    assert_eq!(hidden.count(), 0);
}

#[test]
fn whoever_makes_a_backup_is_told_that_the_key_is_not_in_it_and_where_it_is() {
    let house = House::fresh();

    let said = backup::backup(&house.app, &house.beside("one.engage"), false).unwrap();

    assert!(said.contains("The root key is NOT in it"), "{said}");
    assert!(said.contains(&house.settings.root_key), "{said}");
}

#[test]
fn nothing_is_restored_over_what_is_there() {
    let house = House::fresh();
    let path = house.backup();
    house.amira_says("talk-about", "newer than the backup");

    let refused = restore::restore(&house.settings, &path).unwrap_err();

    assert!(refused.to_string().contains("not empty"), "{refused:#}");
    assert_eq!(house.amiras_words(), "newer than the backup");
}

#[test]
fn a_backup_is_not_restored_beside_a_file_that_somebody_left() {
    let house = House::fresh();
    let elsewhere = Empty::fresh().with_key_of(&house);
    std::fs::create_dir(&elsewhere.settings.data).unwrap();
    std::fs::write(elsewhere.settings.data.join("notes.txt"), "mine").unwrap();

    let refused = restore::restore(&elsewhere.settings, &house.backup()).unwrap_err();

    assert!(refused.to_string().contains("notes.txt"), "{refused:#}");
    assert_eq!(names_in(&elsewhere.settings.data), ["notes.txt"]);
}

#[test]
fn nothing_is_restored_with_the_wrong_root_key() {
    let house = House::fresh();
    let elsewhere = Empty::fresh();
    RootKey::make(&elsewhere.settings.root_key_path()).unwrap();

    let refused = restore::restore(&elsewhere.settings, &house.backup()).unwrap_err();

    assert!(
        format!("{refused:#}").contains("the root key is not the one this database was sealed with"),
        "{refused:#}"
    );
    assert_eq!(names_in(&elsewhere.settings.data), [""; 0]);
}

#[test]
fn whoever_restores_without_a_root_key_is_told_to_bring_it_first() {
    let house = House::fresh();
    let elsewhere = Empty::fresh();

    let refused = restore::restore(&elsewhere.settings, &house.backup()).unwrap_err();

    assert!(refused.to_string().contains("put the root key in"), "{refused:#}");
    assert!(!elsewhere.settings.root_key_path().exists());
}

/// What people in the house said, are called, and where they can be found.
const PLANTED: [&str; 6] =
    ["marmalade", AMIRAS_WORDS, "Amira", "Priya", "@westmere.example", "at school, in the library"];

/// Writes the archive at `from` again, as `edit` leaves each file.
fn repack(from: &Path, to: &Path, edit: impl Fn(&str, &mut Vec<u8>)) {
    let mut read = tar::Archive::new(GzDecoder::new(std::fs::File::open(from).unwrap()));
    let mut write = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for entry in read.entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().display().to_string();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        edit(&name, &mut content);
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        write.append_data(&mut header, &name, content.as_slice()).unwrap();
    }
    let bytes = write.into_inner().unwrap().finish().unwrap();
    std::fs::File::create(to).unwrap().write_all(&bytes).unwrap();
}
