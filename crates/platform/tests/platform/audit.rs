//! The audit trail.

use platform::{Act, BadLine, new_id, verify};
use store::{Sql, sql};
use testing::TestDatabase;

use crate::{Bare, bare};

/// An application with ten acts about one young person.
fn with_ten_acts() -> Bare {
    let bare = bare();
    let (authority, young_person) = (new_id(), new_id());
    for _ in 0..10 {
        let act = Act::of(new_id(), authority, "tests.acted", new_id()).about(young_person);
        bare.app.change(act, |_| Ok(())).unwrap();
    }
    bare
}

fn first_bad_line_after(tampering: Sql) -> BadLine {
    let bare = with_ten_acts();
    tamper(&bare.database, tampering);
    verify(&mut bare.app.database.reader().unwrap(), |_| {}).unwrap().unwrap_err()
}

fn tamper(database: &TestDatabase, tampering: Sql) {
    let touched = database.database().change(move |tx| tx.execute(tampering, &[])).unwrap();
    assert!(touched > 0, "nothing was tampered with");
}

#[test]
fn an_untouched_trail_is_whole() {
    let bare = with_ten_acts();

    assert_eq!(verify(&mut bare.app.database.reader().unwrap(), |_| {}).unwrap(), Ok(10));
}

#[test]
fn a_line_that_was_altered_is_named() {
    let bad = first_bad_line_after(sql!("update audit_lines set event = 'tests.nothing' where sequence = 4"));

    assert_eq!((bad.sequence, bad.problem), (4, "was altered"));
}

#[test]
fn a_line_that_was_taken_out_is_named() {
    let bad = first_bad_line_after(sql!("delete from audit_lines where sequence = 7"));

    assert_eq!((bad.sequence, bad.problem), (7, "is missing"));
}

#[test]
fn a_tail_that_was_cut_off_is_noticed() {
    let bad = first_bad_line_after(sql!("delete from audit_lines where sequence > 8"));

    assert_eq!(bad.sequence, 9);
}

#[test]
fn a_chain_that_was_taken_out_whole_but_for_its_lines_is_noticed() {
    let bad = first_bad_line_after(sql!("delete from audit_heads where sequence = 10"));

    assert_eq!(bad.sequence, 1);
}
