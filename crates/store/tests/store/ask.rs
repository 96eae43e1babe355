use std::panic::{AssertUnwindSafe, catch_unwind};

use store::{Database, Error, Read, Row, Value, sql};
use uuid::Uuid;

use crate::databases::{each_fresh, on_each_engine};
use crate::{add, count, id, make_scratch};

#[test]
fn the_second_parameter_may_stand_before_the_first() {
    on_each_engine(|db| {
        let statement = sql!("select cast($2 as text), cast($1 as text)");
        let mut reader = db.reader().unwrap();

        let said: (String, String) =
            reader.one(statement, &["first".into(), "second".into()], two_texts).unwrap();

        assert_eq!(said, ("second".into(), "first".into()));
    });
}

#[test]
fn twelve_parameters_each_find_their_place() {
    on_each_engine(|db| {
        let statement = sql!(
            "select cast($12 as text), cast($2 as text)
             where $1 = $3 and $4 = $5 and $6 = $7 and $8 = $9 and $10 = $11"
        );
        let parameters: Vec<Value> =
            ["a", "two", "a", "b", "b", "c", "c", "d", "d", "e", "e", "twelve"].map(Value::from).into();

        let said = db.reader().unwrap().one(statement, &parameters, two_texts).unwrap();

        assert_eq!(said, ("twelve".into(), "two".into()));
    });
}

#[test]
fn a_parameter_too_few_or_too_many_is_refused() {
    on_each_engine(|db| {
        let statement = sql!("select cast($1 as text), cast($2 as text)");
        let mut reader = db.reader().unwrap();

        let too_few = reader.one(statement, &["a".into()], two_texts);
        let too_many = reader.one(statement, &["a".into(), "b".into(), "c".into()], two_texts);

        assert!(too_few.is_err());
        assert!(too_many.is_err());
    });
}

#[test]
fn every_kind_of_value_comes_back_as_it_went_in() {
    on_each_engine(|db| {
        make_scratch(db);
        let values = [
            id(7).into(),
            i64::MIN.into(),
            0.1.into(),
            "ŵ and \u{1F600}, 'quoted'".into(),
            vec![0, 255, 0].into(),
            true.into(),
        ];
        put_in(db, values.to_vec());

        let back = db.reader().unwrap().one(sql!("select * from scratch"), &[], all_six).unwrap();

        assert_eq!(back, values);
    });
}

#[test]
fn nothing_comes_back_as_nothing_in_every_column() {
    on_each_engine(|db| {
        make_scratch(db);
        let values = [id(7).into(), Value::Null, Value::Null, Value::Null, Value::Null, Value::Null];
        put_in(db, values.to_vec());

        let back = db.reader().unwrap().one(sql!("select * from scratch"), &[], all_six).unwrap();

        assert_eq!(back, values);
    });
}

#[test]
fn a_column_of_another_kind_is_an_error_and_not_a_guess() {
    on_each_engine(|db| {
        make_scratch(db);
        add(db, 1).unwrap();
        let statement = sql!("select number from scratch");

        let as_text = db.reader().unwrap().one(statement, &[], |row| row.get::<String>(0));
        let as_id = db.reader().unwrap().one(statement, &[], |row| row.get::<Uuid>(0));

        assert!(as_text.is_err());
        assert!(as_id.is_err());
    });
}

#[test]
fn a_reader_cannot_write() {
    on_each_engine(|db| {
        make_scratch(db);
        let statement = sql!("insert into scratch (id) values ($1) returning id");

        let written = db.reader().unwrap().all(statement, &[id(1).into()], |row| row.get::<Uuid>(0));

        assert!(written.is_err());
        assert_eq!(count(db), 0);
    });
}

#[test]
fn a_reader_that_stops_in_the_middle_gives_its_connection_back() {
    for fresh in each_fresh() {
        let db = Database::open(&fresh.location, 1).unwrap();
        make_scratch(&db);
        (1..=3).for_each(|number| assert_eq!(add(&db, number).unwrap(), 1));
        let statement = sql!("select id from scratch");

        let stopped = catch_unwind(AssertUnwindSafe(|| {
            db.reader().unwrap().all(statement, &[], |_| -> Result<(), Error> { panic!("hung up") })
        }));
        let failed = db.reader().unwrap().all(statement, &[], |_| Err::<(), _>(Error::Missing));

        assert!(stopped.is_err());
        assert!(failed.is_err());
        assert_eq!(count(&db), 3);
    }
}

#[test]
fn a_row_that_must_be_there_and_is_not_is_said_to_be_missing() {
    on_each_engine(|db| {
        make_scratch(db);
        let statement = sql!("select id from scratch");
        let mut reader = db.reader().unwrap();

        let maybe = reader.maybe(statement, &[], |row| row.get::<Uuid>(0));
        let one = reader.one(statement, &[], |row| row.get::<Uuid>(0));

        assert_eq!(maybe.unwrap(), None);
        assert!(matches!(one, Err(Error::Missing)));
    });
}

fn two_texts(row: &Row<'_>) -> Result<(String, String), Error> {
    Ok((row.get(0)?, row.get(1)?))
}

fn put_in(db: &Database, values: Vec<Value>) {
    let statement = sql!("insert into scratch values ($1, $2, $3, $4, $5, $6)");
    assert_eq!(db.change(move |tx| tx.execute(statement, &values)).unwrap(), 1);
}

fn all_six(row: &Row<'_>) -> Result<[Value; 6], Error> {
    Ok([
        row.get::<Option<Uuid>>(0)?.into(),
        row.get::<Option<i64>>(1)?.into(),
        row.get::<Option<f64>>(2)?.into(),
        row.get::<Option<String>>(3)?.into(),
        row.get::<Option<Vec<u8>>>(4)?.into(),
        row.get::<Option<bool>>(5)?.into(),
    ])
}
