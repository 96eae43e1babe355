use engage::move_house::move_house;
use platform::Settings;
use store::{Database, Location, sql};
use vault::RootKey;

use crate::house::{AMIRAS_WORDS, Empty, House, lies_in, words_at};

#[test]
fn every_row_moves_to_postgresql_and_opens_there_with_the_same_key() {
    let Some(new) = Empty::on_postgres("a move to PostgreSQL") else { return };
    let house = House::on_sqlite();
    let before = lies_in(&house.settings);

    let said = move_house(&house.settings, &new.settings.database).unwrap();

    let moved = Settings { database: new.settings.database.clone(), ..house.settings.clone() };
    assert_eq!(lies_in(&moved), before);
    assert_eq!(lies_in(&house.settings), before);
    assert_eq!(words_at(&moved, house.statement), AMIRAS_WORDS);
    assert!(engage::audit::verify(&engage::existing::app(&moved).unwrap()).unwrap() > 0);
    for (name, rows, _) in before.tables.iter().filter(|(_, rows, _)| *rows > 0) {
        assert!(said.contains(&format!("{rows:>10}  {name}")), "{name} in\n{said}");
    }
    assert!(said.contains("Now set `database` to postgres://"), "{said}");
}

#[test]
fn an_entirely_empty_postgresql_database_is_given_its_schema() {
    let Some(new) = Empty::on_postgres("a move to a database without a schema") else { return };
    let house = House::on_sqlite();
    let bare = Database::open(&new.settings.location(), 1).unwrap();
    for statement in [sql!("drop schema public cascade"), sql!("create schema public")] {
        bare.change(move |tx| tx.execute(statement, &[])).unwrap();
    }
    drop(bare);

    move_house(&house.settings, &new.settings.database).unwrap();

    assert_eq!(lies_in(&new.settings), lies_in(&house.settings));
}

#[test]
fn nobody_is_moved_in_with_others() {
    let Some(new) = Empty::on_postgres("a move to a database that is not empty") else { return };
    let house = House::on_sqlite();
    let add = sql!(
        "insert into accounts_authorities (id, name, zone, nation, answer_working_days, made_at)
         values ($1, 'Elsewhere', 'Europe/London', 'england', 5, 0)"
    );
    let there = Database::open(&new.settings.location(), 1).unwrap();
    there.change(move |tx| tx.execute(add, &[platform::new_id().into()])).unwrap();
    let before = lies_in(&new.settings);

    let refused = move_house(&house.settings, &new.settings.database).unwrap_err();

    assert!(refused.to_string().contains("is not empty"), "{refused:#}");
    assert_eq!(lies_in(&new.settings), before);
}

#[test]
fn a_move_with_the_wrong_root_key_says_so() {
    let Some(new) = Empty::on_postgres("a move with the wrong root key") else { return };
    let house = House::on_sqlite();
    let wrong = house.beside("wrong.key");
    RootKey::make(&wrong).unwrap();
    let settings = Settings { root_key: wrong.display().to_string(), ..house.settings.clone() };

    let refused = move_house(&settings, &new.settings.database).unwrap_err();

    assert!(format!("{refused:#}").contains("the root key is not the one"), "{refused:#}");
    assert!(lies_in(&new.settings).tables.iter().all(|(_, rows, _)| *rows == 0));
}

#[test]
fn an_address_that_is_no_postgresql_is_refused_before_anything_is_done() {
    let house = House::on_sqlite();

    let refused = move_house(&house.settings, "mysql://elsewhere/engage").unwrap_err();

    assert!(refused.to_string().contains("postgres://"), "{refused}");
    assert!(matches!(house.settings.location(), Location::Sqlite(_)));
}
