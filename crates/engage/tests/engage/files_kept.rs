//! What young people gave as files goes wherever their words go: new keys, a backup, another database.

use std::time::Duration;

use engage::move_house::move_house;
use engage::rotate_keys::{Wanted, rotate};
use engage::{existing, restore};
use platform::{Act, App, Settings};
use store::{Read, sql};
use uploads::{KeptFile, Safe, Sealed, Size};
use voice::{Attachment, NewAttachment, Sort, Statement, StatementId};

use crate::house::{Empty, House};

#[test]
fn her_drawing_opens_after_new_keys_and_its_own_key_is_sealed_anew() {
    let house = House::fresh();
    let drawing = attach(&house);
    let before = file_key(&house.app);

    rotate(&house.app, &Wanted { authority: None, is_for_people: true, grace: Duration::from_millis(200) })
        .unwrap();

    assert!(opened(&house.app, house.statement) == (drawing, Some("My room".into())));
    assert_ne!(file_key(&house.app), before);
}

#[test]
fn her_drawing_is_in_the_backup_and_opens_where_that_is_restored() {
    let house = House::fresh();
    let drawing = attach(&house);
    let elsewhere = Empty::fresh().with_key_of(&house);

    restore::restore(&elsewhere.settings, &house.backup()).unwrap();

    let restored = existing::app(&elsewhere.settings).unwrap();
    assert!(opened(&restored, house.statement) == (drawing, Some("My room".into())));
}

#[test]
fn her_drawing_moves_to_postgresql_with_her_words() {
    let Some(new) = Empty::on_postgres("a drawing that moves to PostgreSQL") else { return };
    let house = House::on_sqlite();
    let drawing = attach(&house);

    move_house(&house.settings, &new.settings.database).unwrap();

    let moved = Settings { database: new.settings.database.clone(), ..house.settings.clone() };
    assert!(opened(&existing::app(&moved).unwrap(), house.statement) == (drawing, Some("My room".into())));
}

/// Amira's drawing beside her first answer; its bytes.
fn attach(house: &House) -> Vec<u8> {
    // As long as several pieces.
    let Safe { bytes, .. } = uploads::picture(&testing::files::drawing(700, 500, "")).unwrap();
    assert!(bytes.len() > 2 * vault::PIECE_BYTES);
    let file = Sealed::new(uploads::picture(&bytes).unwrap()).unwrap();
    let new =
        NewAttachment { question: "talk-about", sort: Sort::Drawing, about: Some("My room".into()), file };
    let statement =
        Statement::for_engage(house.statement, &mut house.app.database.reader().unwrap()).unwrap();
    let amira = house.world.person("Amira").0;
    let act =
        Act::of(amira, house.world.westmere.0, "voice.attachment_added", house.statement.0).about(amira);
    house.app.change(act, move |change| new.keep(change, &statement)).unwrap();
    bytes
}

/// What stands beside Amira's answer, and what she says it is.
fn opened(app: &App, statement: StatementId) -> (Vec<u8>, Option<String>) {
    let read = &mut app.database.reader().unwrap();
    let statement = Statement::for_engage(statement, read).unwrap();
    let attached = Attachment::all_of(&statement, app, read).unwrap().remove(0);
    let file = KeptFile::of(statement.young_person.0, attached.file, read).unwrap();
    let bytes = file.read(Size::Whole, 0..file.length(Size::Whole), app, read).unwrap();
    (bytes, attached.about)
}

fn file_key(app: &App) -> Vec<u8> {
    let mut read = app.database.reader().unwrap();
    read.one(sql!("select file_key from uploads_files"), &[], |row| row.get(0)).unwrap()
}
