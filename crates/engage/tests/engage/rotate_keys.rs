use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use engage::rotate_keys::{Wanted, rewrap, rotate};
use engage::{existing, restore};
use platform::Settings;
use store::{Read, sql};

use crate::house::{AMIRAS_WORDS, House, audit_lines, words_at};

#[test]
fn after_new_keys_everyone_is_read_and_no_old_key_is_left() {
    let house = House::fresh();

    let said = rotate(&house.app, &everyone()).unwrap();

    assert_eq!(house.amiras_words(), AMIRAS_WORDS);
    assert_eq!(words_at(&house.settings, house.statement), AMIRAS_WORDS);
    assert_eq!(old_keys(&house), 0);
    assert!(said.contains("Westmere Council") && said.contains("Easthaven Council"), "{said}");
    assert!(engage::audit::verify(&house.app).unwrap() > 0);
}

#[test]
fn people_read_and_write_while_their_keys_are_replaced() {
    let house = House::fresh();
    let is_done = AtomicBool::new(false);

    let read = std::thread::scope(|scope| {
        let reader = scope.spawn(|| reads_until(&is_done, &house));
        scope.spawn(|| writes_until(&is_done, &house));
        // As `engage keys rotate` does it: another program, with a vault of its own.
        let other = existing::app(&house.settings).unwrap();
        let rotated = [(); 2].map(|()| rotate(&other, &everyone()));
        is_done.store(true, Ordering::SeqCst);
        rotated.into_iter().for_each(|rotated| drop(rotated.unwrap()));
        reader.join().unwrap()
    });

    assert!(read > 10);
    assert!(words_at(&house.settings, house.statement).contains("Jo, said "));
}

#[test]
fn only_the_authority_that_was_named_gets_new_keys() {
    let house = House::fresh();
    let before = keys_of(&house, house.world.easthaven.0);
    let lines = audit_lines(&house.app);

    rotate(&house.app, &Wanted { authority: Some("Westmere Council"), ..everyone() }).unwrap();

    assert_eq!(keys_of(&house, house.world.easthaven.0), before);
    assert_eq!(keys_of(&house, house.world.westmere.0), vec![2]);
    assert_eq!(audit_lines(&house.app), lines + 1);
}

#[test]
fn an_authority_that_nobody_knows_is_answered_with_those_there_are() {
    let house = House::fresh();

    let refused = rotate(&house.app, &Wanted { authority: Some("Narnia"), ..everyone() }).unwrap_err();

    assert!(refused.to_string().contains("Easthaven Council, Westmere Council"), "{refused}");
}

#[test]
fn after_a_new_root_key_the_new_one_opens_everything_and_the_old_one_nothing() {
    let house = House::fresh();
    let (old_backup, new) = (house.backup(), house.beside("new.key"));

    let said = rewrap(&house.settings, &new).unwrap();

    let settings = Settings { root_key: new.display().to_string(), ..house.settings.clone() };
    assert_eq!(words_at(&settings, house.statement), AMIRAS_WORDS);
    let refused = existing::app(&house.settings).err().unwrap();
    assert!(format!("{refused:#}").contains("the root key is not the one"), "{refused:#}");
    assert!(said.contains("set root_key"), "{said}");
    // The older backup keeps its older key.
    restore::verify(&house.settings, &old_backup).unwrap();
    let refused = restore::verify(&settings, &old_backup).unwrap_err();
    assert!(format!("{refused:#}").contains("an older backup needs the older key"), "{refused:#}");
}

#[test]
fn a_root_key_that_never_fitted_changes_nothing() {
    let house = House::fresh();
    let wrong = house.beside("wrong.key");
    vault::RootKey::make(&wrong).unwrap();
    let settings = Settings { root_key: wrong.display().to_string(), ..house.settings.clone() };

    let refused = rewrap(&settings, &house.beside("new.key")).unwrap_err();

    assert!(format!("{refused:#}").contains("nothing was changed"), "{refused:#}");
    assert_eq!(words_at(&house.settings, house.statement), AMIRAS_WORDS);
}

/// How often Amira's words could be read; each time they were all there.
fn reads_until(is_done: &AtomicBool, house: &House) -> u64 {
    (1..)
        .take_while(|_| {
            assert!(house.amiras_words().contains(AMIRAS_WORDS));
            !is_done.load(Ordering::SeqCst)
        })
        .last()
        .unwrap_or_default()
}

fn writes_until(is_done: &AtomicBool, house: &House) {
    let mut number = 0;
    while !is_done.load(Ordering::SeqCst) {
        house.amira_says("who-comes", &format!("Jo, said {number} times"));
        number += 1;
    }
}

fn everyone() -> Wanted<'static> {
    Wanted { authority: None, is_for_people: true, grace: Duration::from_millis(200) }
}

/// The versions of an authority's keys.
fn keys_of(house: &House, authority: platform::uuid::Uuid) -> Vec<i64> {
    let statement = sql!("select version from vault_authority_keys where authority_id = $1 order by version");
    let mut read = house.app.database.reader().unwrap();
    read.all(statement, &[authority.into()], |row| row.get(0)).unwrap()
}

fn old_keys(house: &House) -> i64 {
    let statement = sql!(
        "select count(*)
        from vault_subject_keys old
        where exists (
            select 1
            from vault_subject_keys new
            where new.subject_id = old.subject_id and new.version > old.version)"
    );
    house.app.database.reader().unwrap().one(statement, &[], |row| row.get(0)).unwrap()
}
