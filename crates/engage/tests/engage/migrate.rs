use engage::existing;
use engage::migrate::migrate;
use store::{Database, sql};

use crate::house::{Empty, House};

#[test]
fn a_plan_names_what_would_be_done_and_does_nothing() {
    let empty = Empty::on_sqlite();

    let said = migrate(&empty.settings, true).unwrap();

    assert!(said.contains("accounts_people") && said.contains("Nothing was changed"), "{said}");
    assert!(!empty.settings.data.exists());
}

#[test]
fn a_database_is_brought_up_to_date_once() {
    let empty = Empty::on_sqlite();

    let first = migrate(&empty.settings, false).unwrap();
    let second = migrate(&empty.settings, false).unwrap();

    assert!(first.contains("were run"), "{first}");
    let version = store::schema_version();
    assert_eq!(second, format!("The schema is up to date: version {version}."));
}

#[test]
fn a_database_that_a_newer_engage_made_is_left_alone() {
    let house = House::fresh();
    let add = sql!(
        "insert into refinery_schema_history (version, name, applied_on, checksum)
         values (9000, 'from_the_future', '2030-01-01T00:00:00Z', '1')"
    );
    house.app.database.change(move |tx| tx.execute(add, &[])).unwrap();

    for refused in [
        migrate(&house.settings, false).unwrap_err(),
        migrate(&house.settings, true).unwrap_err(),
        existing::app(&house.settings).err().unwrap(),
        Database::open(&house.settings.location(), 1).err().unwrap().into(),
    ] {
        assert!(format!("{refused:#}").contains("made by a newer Engage (schema 9000"), "{refused:#}");
    }
}
