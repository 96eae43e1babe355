//! Bad input as CSV: each names file, line and column, and nothing is taken.

use std::fs;

use crate::{csv_folder, first_problem, read_small, replace_line};
use returns::{PROBLEMS_KEPT, Problem, read, read_bytes};

/// File, line, and the column's position and name.
type At<'a> = (&'a str, Option<u64>, Option<(u64, Option<&'a str>)>);

fn place(problem: &Problem) -> At<'_> {
    let column = problem.column.as_ref().map(|column| (column.position, column.name.as_deref()));
    (&problem.file, problem.line, column)
}

#[test]
fn a_bad_date_on_line_9001_is_named_to_the_column() {
    let folder = csv_folder(3_000);
    replace_line(&folder.path().join("reviews.csv"), 9_001, |old| {
        let values: Vec<_> = old.split(',').collect();
        [values[0], values[1], "31/02/2018", values[3]].join(",")
    });

    let problem = first_problem(folder.path());

    assert_eq!(place(&problem), ("reviews.csv", Some(9_001), Some((3, Some("REVIEW")))));
    assert!(problem.to_string().starts_with("reviews.csv line 9001, column 3 (REVIEW): This is not a date"));
    assert!(!problem.to_string().contains("31/02"), "a problem repeats no value of a child");
}

#[test]
fn a_child_who_stands_twice_is_named_with_both_lines() {
    let folder = csv_folder(20);
    let header = folder.path().join("header.csv");
    let third = fs::read_to_string(&header).unwrap().lines().nth(2).unwrap().to_owned();
    replace_line(&header, 15, |_| third.clone());

    let problem = first_problem(folder.path());

    assert_eq!(place(&problem), ("header.csv", Some(15), Some((1, Some("CHILD")))));
    assert!(problem.says.contains("line 3"));
}

#[test]
fn wrong_headers_are_told_which_were_expected_without_blaming_the_other_files() {
    let folder = csv_folder(5);
    replace_line(&folder.path().join("header.csv"), 1, |old| old.replace("ETHNIC", "ETHNICITY"));

    let refused = read(folder.path()).unwrap_err();

    assert_eq!(refused.problems.len(), 1);
    assert_eq!(place(&refused.problems[0]), ("header.csv", Some(1), Some((4, None))));
    assert!(refused.problems[0].says.contains("CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB"));
    assert!(refused.problems[0].says.ends_with("Not found: ETHNIC."));
}

#[test]
fn a_file_without_its_first_line_does_not_put_a_child_into_the_report() {
    let refused = read_bytes("header.csv", b"566910,2,27/03/2008,WROM,D051910639385,,\n").unwrap_err();

    assert!(!refused.to_string().contains("D051910639385"));
}

#[test]
fn a_file_saved_as_utf_16_is_refused_whether_or_not_it_has_a_mark() {
    for mark in [&b"\xff\xfe"[..], b""] {
        let text = "CHILD,SEX\n".encode_utf16().flat_map(u16::to_le_bytes);
        let bytes: Vec<u8> = mark.iter().copied().chain(text).collect();

        let problem = read_bytes("header.csv", &bytes).unwrap_err().problems.remove(0);

        assert!(problem.says.contains("UTF-16"), "{problem}");
        assert_eq!((problem.line, problem.column.is_some()), (Some(1), true));
    }
}

#[test]
fn a_letter_of_windows_1252_is_named_by_its_line_and_byte() {
    let folder = csv_folder(400);
    let file = folder.path().join("episodes.csv");
    let mut bytes = fs::read(&file).unwrap();
    let starts: Vec<_> = (0..bytes.len()).filter(|at| bytes[*at] == b'\n').collect();
    bytes[starts[299] + 4] = 0xe9;
    fs::write(&file, bytes).unwrap();

    let problem = first_problem(folder.path());

    assert_eq!(place(&problem), ("episodes.csv", Some(301), Some((4, None))));
    assert!(problem.says.contains("UTF-8"));
}

#[test]
fn a_byte_order_mark_and_accents_are_welcome() {
    let text = "\u{feff}child,sex,dob,ethnic,upn,mother,mc_dob,Nåme\r\n1,1,2010-01-31,WBRI,,0,,Zoë\r\n";

    let found = read_bytes("2018_HEADER.csv", text.as_bytes()).unwrap();

    assert_eq!(found.children[0].born_on.to_string(), "2010-01-31");
    assert!(found.not_read.iter().any(|left| left.what == "2018_HEADER.csv: column (not named)"));
}

#[test]
fn an_episode_or_review_of_someone_who_is_not_in_the_headers_is_refused() {
    let refused = read_small("3,01/01/2018,S,C2,N1,U6,PR1,,,,,,\n", "4,,01/02/2018,PN1\n").unwrap_err();

    let said: Vec<_> = refused.problems.iter().map(Problem::to_string).collect();
    assert_eq!(said[0], "Episodes.csv line 2, column 1 (CHILD): This child is not in the headers.");
    assert_eq!(said[1], "Reviews.csv line 2, column 1 (CHILD): This child is not in the headers.");
}

#[test]
fn a_review_that_gives_another_date_of_birth_could_be_someone_elses() {
    let refused = read_small("", "1,02/01/2010,01/02/2018,PN1\n").unwrap_err();

    assert_eq!(place(&refused.problems[0]), ("Reviews.csv", Some(2), Some((2, Some("DOB")))));
}

#[test]
fn the_same_episode_twice_is_refused_even_after_empty_lines() {
    let episode = "1,01/01/2018,S,C2,N1,U6,PR1,,,,,,\n";

    let refused = read_small(&format!("{episode}\n\n{episode}"), "").unwrap_err();

    assert_eq!(place(&refused.problems[0]), ("Episodes.csv", Some(5), Some((2, Some("DECOM")))));
    assert!(refused.problems[0].says.contains("line 2"));
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let reviews = "1,,01/02/2018,PN1\r\n\r\n1,,02/02/2018,\"PN\r\n1\"\r\n\r\n1,,x,PN1\r\n1,,y,PN1";

    let refused = read_small("", reviews).unwrap_err();

    let lines: Vec<_> = refused.problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [Some(7), Some(8)]);
}

#[test]
fn a_quote_that_is_never_closed_is_named_by_the_line_that_opens_it() {
    let refused = read_small("", "1,,01/02/2018,PN1\n1,,\"01/02/2018,PN1\n1,,01/02/2018,PN1\n").unwrap_err();

    assert_eq!((refused.problems.len(), refused.problems[0].line), (1, Some(3)));
}

#[test]
fn a_line_without_end_is_refused_by_the_line_on_which_it_began() {
    let endless = "\"".to_owned() + &"1,,01/02/2018,PN1\n".repeat(20_000);

    let refused = read_small("", &format!("1,,01/02/2018,PN1\n{endless}")).unwrap_err();

    assert_eq!((refused.problems.len(), place(&refused.problems[0]).1), (1, Some(3)));
    assert!(refused.problems[0].says.contains("quote"));
}

#[test]
fn an_episode_that_ends_before_it_begins_is_refused() {
    let refused = read_small("1,02/01/2018,S,C2,N1,U6,PR1,01/01/2018,X1,,,,\n", "").unwrap_err();

    assert_eq!(place(&refused.problems[0]), ("Episodes.csv", Some(2), Some((8, Some("DEC")))));
}

#[test]
fn a_line_with_too_few_values_is_refused() {
    let refused = read_small("", "1,01/01/2010\n").unwrap_err();

    assert_eq!(place(&refused.problems[0]), ("Reviews.csv", Some(2), Some((2, None))));
}

#[test]
fn thousands_of_problems_are_counted_but_not_all_kept() {
    let reviews = "1,,not a date,PN1\n".repeat(5_000);

    let refused = read_small("", &reviews).unwrap_err();

    assert_eq!((refused.problems.len(), refused.more), (PROBLEMS_KEPT, 5_000 - PROBLEMS_KEPT as u64));
}

#[test]
fn only_the_headers_are_needed_and_the_rest_is_said() {
    let folder = csv_folder(10);
    for name in ["episodes.csv", "reviews.csv", "missing.csv"] {
        fs::remove_file(folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("oc2.csv"), "CHILD\n").unwrap();

    let found = read(folder.path()).unwrap();

    let left: Vec<_> = found.not_read.iter().map(|left| left.what.as_str()).collect();
    assert!(left.contains(&"episodes.csv was not there") && left.contains(&"reviews.csv was not there"));
    assert!(left.iter().any(|left| left.starts_with("oc2.csv is not a part")));
    fs::remove_file(folder.path().join("header.csv")).unwrap();
    assert_eq!(&*first_problem(folder.path()).file, "header.csv");
}

#[test]
fn two_files_that_could_both_be_the_headers_are_refused() {
    let folder = csv_folder(3);
    fs::copy(folder.path().join("header.csv"), folder.path().join("old_Header.csv")).unwrap();

    assert!(first_problem(folder.path()).says.contains("keep one of them"));
}

proptest::proptest! {
    #[test]
    fn no_file_at_all_stops_the_program(bytes in proptest::collection::vec(0u8.., 0..400)) {
        let _ = read_bytes("header.csv", &bytes);
        let _ = read_bytes("return.xml", &bytes);
    }

    #[test]
    fn no_text_in_the_place_of_a_value_stops_the_program(value in "\\PC{0,40}") {
        let _ = read_small(&format!("1,{value},S,C2\n"), &format!("1,,{value},PN1\n"));
        let _ = read_bytes("a.xml", format!("<EXPSSDA903><CHILD><HEADER><DOB>{value}</DOB>").as_bytes());
    }
}
