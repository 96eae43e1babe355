//! The only way to write.

use platform::{Act, Error, NewJob, new_id};
use store::{Read, sql};

use crate::bare;

#[test]
fn an_act_that_fails_leaves_no_line_no_job_and_no_form_behind() {
    let bare = bare();
    let act = Act::of(new_id(), new_id(), "tests.tried", new_id());

    let failed = bare.app.change(act, |change| {
        change.take_form(new_id(), new_id(), "/there")?;
        change.enqueue(&NewJob::new("tests.never", &())?)?;
        Err::<(), Error>(Error::NotFound)
    });

    assert!(matches!(failed, Err(Error::NotFound)));
    let mut read = bare.app.database.reader().unwrap();
    for table in [
        sql!("select count(*) from audit_lines"),
        sql!("select count(*) from jobs"),
        sql!("select count(*) from taken_forms"),
    ] {
        assert_eq!(read.one(table, &[], |row| row.get::<i64>(0)).unwrap(), 0);
    }
}

#[test]
fn a_form_sent_twice_is_taken_once_and_leads_to_the_same_place() {
    let bare = bare();
    let (person, key) = (new_id(), new_id());
    let send = || {
        let act = Act::of(person, new_id(), "tests.sent", new_id());
        bare.app.change(act, move |change| change.take_form(person, key, "/there"))
    };

    send().unwrap();
    let second = send();

    assert!(matches!(second, Err(Error::AlreadyDone(place)) if place == "/there"));
}

#[test]
fn twenty_people_who_write_at_once_are_all_kept() {
    let bare = bare();
    let authority = new_id();

    std::thread::scope(|threads| {
        for _ in 0..20 {
            let app = bare.app.clone();
            threads.spawn(move || {
                let act = Act::of(new_id(), authority, "tests.wrote", new_id());
                app.change(act, |_| Ok(())).unwrap();
            });
        }
    });

    let lines = platform::verify(&mut bare.app.database.reader().unwrap(), |_| {}).unwrap();
    assert_eq!(lines, Ok(20));
}
