use platform::{Act, Jobs, NewJob};
use testing::{Engage, StatusCode};

use crate::engage;

#[test]
fn an_administrator_sees_what_failed_and_lets_it_be_tried_again() {
    let engage = engage();
    let job = fail_for_good(&engage);
    let mut alex = engage.browser_of("Alex");

    let before = alex.opens("/failed-jobs");
    let again = alex.sends(&format!("/failed-jobs/{job}/again"), &[]);
    let after = alex.follows(&again);

    assert!(before.says("accounts.nobody_knows_this") && before.says("No work waits."));
    assert!(after.says("Nothing has failed") && after.says("One piece of work waits."));
}

#[test]
fn another_authority_neither_sees_nor_runs_it() {
    let engage = engage();
    let job = fail_for_good(&engage);
    let mut ida = engage.browser_of("Ida");

    let page = ida.opens("/failed-jobs");
    ida.opens("/people/new");
    let again = ida.sends(&format!("/failed-jobs/{job}/again"), &[]);

    assert!(!page.says("accounts.nobody_knows_this"));
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    assert!(engage.browser_of("Alex").opens("/failed-jobs").says("accounts.nobody_knows_this"));
}

#[test]
fn nobody_else_finds_the_page() {
    let engage = engage();

    for name in ["Priya", "Eve", "Amira", "Jo"] {
        assert_eq!(engage.browser_of(name).opens("/failed-jobs").status, StatusCode::NOT_FOUND, "{name}");
    }
}

/// A job that no version knows, tried until it is given up.
fn fail_for_good(engage: &Engage) -> platform::uuid::Uuid {
    let authority = engage.world.westmere.0;
    let act = Act::of_engage(authority, "accounts.job_made", authority);
    let job = move || NewJob::new("accounts.nobody_knows_this", &"nothing").unwrap().of(authority);
    engage.app.change(act, move |change| change.enqueue(&job())).unwrap();
    for _ in 0..15 {
        engage.run_jobs(&Jobs::default());
        engage.wait_seconds(12 * 60 * 60);
    }
    platform::dead_jobs(&mut engage.app.database.reader().unwrap(), authority).unwrap()[0].id
}
