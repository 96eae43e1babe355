//! The report: line-numbered, and without anything personal.

use crate::{csv_folder, made, read_small};
use returns::{CollectionYear, findings, read, report};

#[test]
fn a_report_names_counts_and_each_row_to_check() {
    let found = read_small("", "1,,01/02/2018,PN0\n1,,02/02/2018,PN1\n").unwrap();
    let year = CollectionYear::of_return(&found).unwrap();

    let report = report::full(&found, year, &findings(&found, year));

    assert!(report.starts_with("Children looked after return (SSDA903) for 2017-18\n"));
    assert!(report.contains("        2 children\n") && report.contains("  missing.csv was not there\n"));
    assert!(report.contains("  1 rows. Rule 440: "));
    assert!(report.contains("    Reviews.csv line 2: child 1, code PN0\n"));
}

#[test]
fn the_summary_names_no_child() {
    let found = read_small("", "1,,01/02/2018,PN0\n").unwrap();
    let year = CollectionYear::of_return(&found).unwrap();

    let summary = report::summary(&found, year, &findings(&found, year));

    assert!(summary.contains("Rule 440") && !summary.contains("child 1"));
}

#[test]
fn a_return_that_keeps_to_the_rules_says_so() {
    let found = read_small("", "1,,01/02/2018,PN1\n").unwrap();
    let year = CollectionYear::of_return(&found).unwrap();

    assert!(report::full(&found, year, &findings(&found, year)).contains("Every row keeps to the rules"));
}

#[test]
fn no_report_holds_a_pupil_number_a_postcode_or_a_birth_date() {
    let folder = csv_folder(500);
    let found = read(folder.path()).unwrap();
    let year = CollectionYear::of_return(&found).unwrap();

    let report = report::full(&found, year, &findings(&found, year)) + &format!("{found:?}");

    assert!(report.contains("Rule 44"), "there is something to report");
    assert!(!report.contains("ZZ") && !report.contains("O000"));
    assert!(!made(500).children.iter().any(|child| report.contains(&child.born_on.to_string())));
}
