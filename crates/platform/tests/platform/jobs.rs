//! Work for later.

use std::sync::atomic::{AtomicUsize, Ordering};

use platform::{Act, App, Jobs, NewJob, dead_jobs, new_id, try_again};
use store::sql;

use crate::{bare, later};

static RUNS: AtomicUsize = AtomicUsize::new(0);

fn enqueue(app: &App, job: fn() -> NewJob) {
    let act = Act::of_engage(new_id(), "tests.asked", new_id());
    app.change(act, move |change| change.enqueue(&job())).unwrap();
}

#[test]
fn a_job_runs_once_it_is_due_and_not_before() {
    let bare = bare();
    let jobs = Jobs::default().on("tests.count", |_, _| {
        RUNS.fetch_add(1, Ordering::SeqCst);
        Ok(())
    });
    enqueue(&bare.app, || {
        NewJob::new("tests.count", &()).unwrap().not_before(later(60)).once("tests.count/1")
    });
    enqueue(&bare.app, || {
        NewJob::new("tests.count", &()).unwrap().not_before(later(60)).once("tests.count/1")
    });

    assert_eq!(jobs.run_due(&bare.app).unwrap(), 0);
    bare.app.clock.move_to(later(61));
    while jobs.run_due(&bare.app).unwrap() > 0 {}

    assert_eq!(RUNS.load(Ordering::SeqCst), 1, "the same key was queued twice and runs once");
}

#[test]
fn a_job_that_keeps_failing_is_given_up_and_an_administrator_can_try_it_again() {
    let bare = bare();
    let authority = uuid::Uuid::nil();
    let jobs = Jobs::default().on("tests.fail", |_, _| anyhow::bail!("the mail server did not answer"));
    enqueue(&bare.app, || NewJob::new("tests.fail", &()).unwrap().of(uuid::Uuid::nil()));

    let mut now = 0;
    for _ in 0..15 {
        jobs.run_due(&bare.app).unwrap();
        now += 13 * 60 * 60;
        bare.app.clock.move_to(later(now));
    }

    let dead = dead_jobs(&mut bare.app.database.reader().unwrap(), authority).unwrap();
    assert_eq!((dead.len(), dead[0].attempts), (1, 15));
    assert_eq!(dead[0].failure, "the mail server did not answer");
    let (id, at) = (dead[0].id, later(now));
    let again = bare
        .app
        .database
        .change(move |tx| try_again(tx, authority, id, at).map_err(|_| store::Error::Missing));
    assert!(again.unwrap());
    assert_eq!(jobs.run_due(&bare.app).unwrap(), 1);
}

#[test]
fn a_job_that_panics_stops_nobody_elses() {
    let bare = bare();
    let jobs = Jobs::default().on("tests.panic", |_, _| panic!("on purpose")).on("tests.fine", |_, _| Ok(()));
    enqueue(&bare.app, || NewJob::new("tests.panic", &()).unwrap());
    enqueue(&bare.app, || NewJob::new("tests.fine", &()).unwrap());

    assert_eq!(jobs.run_due(&bare.app).unwrap(), 2);
}

#[test]
fn a_job_whose_program_was_killed_is_taken_again_when_its_lease_is_over() {
    let bare = bare();
    enqueue(&bare.app, || NewJob::new("tests.killed", &()).unwrap());
    let (until, jobs) = (later(120), Jobs::default().on("tests.killed", |_, _| Ok(())));
    let taken = sql!("update jobs set leased_until = $1, attempts = 1");
    bare.app.database.change(move |tx| tx.execute(taken, &[until.into()])).unwrap();

    bare.app.clock.move_to(later(60));
    assert_eq!(jobs.run_due(&bare.app).unwrap(), 0, "another program still has it");
    bare.app.clock.move_to(later(121));

    assert_eq!(jobs.run_due(&bare.app).unwrap(), 1);
    assert_eq!(jobs.run_due(&bare.app).unwrap(), 0);
}

#[test]
fn a_letter_that_was_being_sent_when_the_program_was_killed_is_not_sent_again_by_itself() {
    static SENT: AtomicUsize = AtomicUsize::new(0);
    let bare = bare();
    enqueue(&bare.app, || NewJob::new("tests.letter", &()).unwrap().of(uuid::Uuid::nil()));
    let jobs = Jobs::default().on_once("tests.letter", |_, _| {
        SENT.fetch_add(1, Ordering::SeqCst);
        Ok(())
    });
    let killed = sql!("update jobs set leased_until = $1, attempts = 1, begun_at = $1");
    let until = later(120);
    bare.app.database.change(move |tx| tx.execute(killed, &[until.into()])).unwrap();

    bare.app.clock.move_to(later(121));
    jobs.run_due(&bare.app).unwrap();

    let dead = dead_jobs(&mut bare.app.database.reader().unwrap(), uuid::Uuid::nil()).unwrap();
    assert_eq!((SENT.load(Ordering::SeqCst), dead.len()), (0, 1));
    assert!(dead[0].failure.contains("may have been done"), "{}", dead[0].failure);
    let (id, at) = (dead[0].id, later(122));
    let again = bare
        .app
        .database
        .change(move |tx| try_again(tx, uuid::Uuid::nil(), id, at).map_err(|_| store::Error::Missing));
    assert!(again.unwrap());
    bare.app.clock.move_to(later(123));
    jobs.run_due(&bare.app).unwrap();
    assert_eq!(SENT.load(Ordering::SeqCst), 1, "an administrator decided that it goes out");
}

#[test]
fn a_letter_that_was_refused_is_tried_again() {
    static TRIES: AtomicUsize = AtomicUsize::new(0);
    let bare = bare();
    enqueue(&bare.app, || NewJob::new("tests.refused", &()).unwrap());
    let jobs = Jobs::default().on_once("tests.refused", |_, _| {
        let tries = TRIES.fetch_add(1, Ordering::SeqCst);
        anyhow::ensure!(tries > 0, "the mail server did not answer");
        Ok(())
    });

    jobs.run_due(&bare.app).unwrap();
    bare.app.clock.move_to(later(60));
    jobs.run_due(&bare.app).unwrap();

    assert_eq!(TRIES.load(Ordering::SeqCst), 2);
    bare.app.clock.move_to(later(600));
    assert_eq!(jobs.run_due(&bare.app).unwrap(), 0, "it is done");
}
