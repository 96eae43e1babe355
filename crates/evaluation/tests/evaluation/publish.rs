//! What stands on one page does not give away what else stands on it.

use evaluation::coverage::{Coverage, HeardOf};
use evaluation::publish::{Counted, MonthCounted, Shown, publish};
use evaluation::suppress::Rule;

#[test]
fn the_same_group_in_two_tables_is_shown_alike_or_in_neither() {
    let mut coverage = Coverage { everyone: HeardOf { all: 490, heard: 143 }, ..Coverage::default() };
    // In the table of distances the three whom nobody recorded must hide behind somebody.
    for (group, of) in [
        (("distance", 0, "near-home"), (456, 126)),
        (("distance", 99, "not-recorded"), (13, 3)),
        (("distance", 98, "left-care"), (21, 14)),
        (("stage", 0, "full-order"), (469, 129)),
        (("stage", 98, "left-care"), (21, 14)),
    ] {
        coverage.groups.insert(group, HeardOf { all: of.0, heard: of.1 });
    }

    let shown = publish(&Counted { coverage, ..Counted::default() }, &Rule::USUAL);

    assert_eq!(number(&shown, "distance", "not-recorded", "heard"), None);
    let heard = |table| number(&shown, table, "left-care", "heard");
    assert_eq!(heard("distance"), heard("stage"));
    let known = [number(&shown, "distance", "near-home", "heard"), heard("distance")];
    assert!(known.contains(&None), "143 less 126 less 14 is the 3 that was held back: {shown:?}");
}

#[test]
fn of_a_group_of_few_nobody_learns_that_all_or_none_were_heard() {
    let mut coverage = Coverage { everyone: HeardOf { all: 52, heard: 40 }, ..Coverage::default() };
    coverage.groups.insert(("age", 0, "under-4"), HeardOf { all: 2, heard: 0 });
    coverage.groups.insert(("age", 1, "4-to-7"), HeardOf { all: 50, heard: 40 });

    let shown = publish(&Counted { coverage, ..Counted::default() }, &Rule::USUAL);

    assert_eq!(number(&shown, "age", "under-4", "heard"), None);
    assert_eq!(number(&shown, "age", "under-4", "not-heard"), None);
    let other = ["heard", "not-heard"].map(|column| number(&shown, "age", "4-to-7", column));
    assert!(!other.contains(&Some(40)) || number(&shown, "everyone", "all", "heard").is_none(), "{shown:?}");
}

#[test]
fn a_median_of_a_few_answers_is_not_told() {
    let month = |in_time| MonthCounted { shared: 20, in_time, late: 0, median_working_days: Some(3) };
    let months = [("2026-10".to_owned(), month(9)), ("2026-11".to_owned(), month(10))];

    let shown = publish(&Counted { months: months.into(), ..Counted::default() }, &Rule::USUAL);

    assert_eq!(number(&shown, "months", "2026-10", "median"), None);
    assert_eq!(number(&shown, "months", "2026-11", "median"), Some(3));
}

fn number(shown: &[Shown], table: &str, row: &str, column: &str) -> Option<u64> {
    let is_it = |one: &&Shown| one.table == table && one.row == row && one.column == column;
    shown.iter().find(is_it).unwrap().number
}
