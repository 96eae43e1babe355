use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use vault::{Error, RootKey, Vault, rewrap_root};

use crate::databases::on_each_engine;
use crate::{AMIRA, NOW, make_keys, open, place, seal, vault};

#[test]
fn a_root_key_is_made_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("root.key");

    RootKey::read_or_make(&path).unwrap();

    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o400);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "a draft was left behind");
}

#[test]
fn a_root_key_that_others_can_reach_is_refused() {
    for mode in [0o440, 0o404, 0o600 | 0o020, 0o777] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        RootKey::make(&path).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();

        let said = said(&path);

        assert!(said.contains("chmod 400"), "{mode:o}: {said}");
    }
}

#[test]
fn a_root_key_file_that_holds_something_else_is_refused_without_showing_it() {
    for text in ["", "hush", &"zz".repeat(32), &"ab".repeat(33), &"ab".repeat(31)] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o400)).unwrap();

        let said = said(&path);

        assert!(said.contains("64 hexadecimal digits"), "{said}");
        assert!(text.is_empty() || !said.contains(text), "{said}");
    }
}

#[test]
fn a_root_key_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("root.key");
    RootKey::make(&path).unwrap();
    let before = fs::read(&path).unwrap();

    let again = RootKey::make(&path);

    assert!(again.is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn another_root_key_does_not_open_the_vault() {
    on_each_engine(|db| {
        vault(db);

        let opened = Vault::open(db, RootKey::fresh().unwrap(), NOW);

        assert!(matches!(opened, Err(Error::WrongRootKey)));
    });
}

#[test]
fn after_a_new_root_key_the_words_open_and_the_old_key_does_not() {
    on_each_engine(|db| {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old.key"), folder.path().join("new.key"));
        let before = Vault::open(db, RootKey::make(&old).unwrap(), NOW).unwrap();
        make_keys(db, &before);
        let sealed = seal(db, &before, place(AMIRA, 1), "words").unwrap();
        let mark = before.blind_index("sign-in name", "amira");

        rewrap_root(db, RootKey::read(&old).unwrap(), RootKey::make(&new).unwrap()).unwrap();

        let after = Vault::open(db, RootKey::read(&new).unwrap(), NOW).unwrap();
        assert_eq!(open(db, &after, place(AMIRA, 1), &sealed).unwrap(), "words");
        assert_eq!(after.blind_index("sign-in name", "amira"), mark);
        assert!(seal(db, &after, place(AMIRA, 2), "more").is_ok());
        assert!(matches!(Vault::open(db, RootKey::read(&old).unwrap(), NOW), Err(Error::WrongRootKey)));
    });
}

#[test]
fn a_wrong_old_root_key_changes_nothing() {
    on_each_engine(|db| {
        let vault = vault(db);
        let sealed = seal(db, &vault, place(AMIRA, 1), "words").unwrap();

        let refused = rewrap_root(db, RootKey::fresh().unwrap(), RootKey::fresh().unwrap());

        assert!(matches!(refused, Err(Error::WrongRootKey)));
        assert_eq!(open(db, &vault, place(AMIRA, 1), &sealed).unwrap(), "words");
    });
}

fn said(path: &Path) -> String {
    RootKey::read_or_make(path).err().unwrap().to_string()
}
