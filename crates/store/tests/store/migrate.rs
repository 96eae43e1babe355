use store::{Database, Location, pending, schema_version, sql};

use crate::databases::each_fresh;

#[test]
fn a_fresh_database_needs_every_migration_and_an_opened_one_needs_none() {
    for fresh in each_fresh() {
        if let Location::Sqlite(path) = &fresh.location {
            std::fs::write(path, "").unwrap();
        }

        let before = pending(&fresh.location).unwrap();
        drop(Database::open(&fresh.location, 2).unwrap());

        assert_eq!(before.len(), usize::try_from(schema_version()).unwrap());
        assert!(pending(&fresh.location).unwrap().is_empty());
    }
}

#[test]
fn an_older_program_does_not_open_a_newer_database() {
    for fresh in each_fresh() {
        let db = Database::open(&fresh.location, 2).unwrap();
        db.change(|tx| {
            let statement = sql!(
                "insert into refinery_schema_history
                 select 9999, name, applied_on, checksum
                 from refinery_schema_history
                 where version = 1"
            );
            tx.execute(statement, &[])
        })
        .unwrap();

        assert!(Database::open(&fresh.location, 2).is_err());
        assert!(pending(&fresh.location).is_err());
    }
}

#[test]
fn programs_that_start_at_once_migrate_once() {
    for fresh in each_fresh() {
        std::thread::scope(|scope| {
            let open = || Database::open(&fresh.location, 2).map(drop);
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(open)).collect();

            for thread in threads {
                thread.join().unwrap().unwrap();
            }
        });
    }
}
