//! The return as XML: what is read, and what is refused at once.

use crate::xml_text;
use returns::{Problem, Ssda903, read_bytes};

fn child(header: &str, episodes: &str) -> String {
    let number = "<CHILDID>1</CHILDID><SEX>1</SEX><DOB>01/01/2010</DOB><ETHNIC>WBRI</ETHNIC>";
    format!("<EXPSSDA903>\n<CHILD><HEADER>{number}\n{header}</HEADER>\n{episodes}</CHILD></EXPSSDA903>")
}

fn read(text: &str) -> Ssda903 {
    read_bytes("return.xml", text.as_bytes()).unwrap()
}

fn problem(text: &str) -> Problem {
    read_bytes("return.xml", text.as_bytes()).unwrap_err().problems.remove(0)
}

fn at(problem: &Problem) -> (u64, u64) {
    (problem.line.unwrap(), problem.column.as_ref().unwrap().position)
}

#[test]
fn a_child_is_read_whole_and_what_is_not_ours_is_counted() {
    let text = child(
        "<UASC>1</UASC><DUC>01/01/2028</DUC>\
         <AREVIEW><REVIEW>01/02/2018</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>\
         <AMISSING><MISSING>M</MISSING><MIS_START>01/03/2018</MIS_START><MIS_END /></AMISSING>\
         <OC2><SDQ_SCORE>3</SDQ_SCORE></OC2>",
        "<EPISODE><DECOM>01/01/2018</DECOM><RNE>S</RNE><PL>U6</PL><URN>&#49;&amp;2</URN></EPISODE>",
    );

    let found = read(&text);

    assert_eq!((found.reviews.len(), found.missing.len(), found.unaccompanied.len()), (1, 1, 1));
    assert_eq!((found.episodes[0].placement.as_str(), found.episodes[0].urn.as_deref()), ("U6", Some("1&2")));
    assert_eq!(
        (found.not_read[0].what.as_str(), found.not_read[0].count),
        ("return.xml: element OC2", Some(1))
    );
}

#[test]
fn a_bad_date_is_named_by_line_and_column() {
    let problem = problem(&child("", "<EPISODE><DECOM>30/02/2018</DECOM></EPISODE>"));

    assert_eq!(at(&problem), (4, 10));
    assert!(problem.to_string().starts_with("return.xml line 4, column 10 (DECOM): This is not a date"));
}

#[test]
fn a_child_who_stands_twice_is_refused() {
    let text = xml_text(2);
    let twice = text.replace("500002", "500001");

    let problem = problem(&twice);

    assert_eq!(problem.column.unwrap().name.as_deref(), Some("CHILD"));
    assert!(problem.says.contains("already on line"));
}

#[test]
fn a_billion_laughs_are_refused_before_the_first() {
    let laughs: String =
        (1..10).map(|n| format!("<!ENTITY lol{n} \"{}\">\n", format!("&lol{};", n - 1).repeat(10))).collect();
    let text = format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 \"lol\">\n{laughs}]>\n<EXPSSDA903>&lol9;</EXPSSDA903>"
    );

    let problem = problem(&text);

    assert!(problem.says.contains("DOCTYPE"), "{problem}");
    assert_eq!(at(&problem), (2, 1));
}

#[test]
fn an_entity_that_nobody_declared_is_refused() {
    let problem = problem(&child("<UPN>&secret;</UPN>", ""));

    assert!(problem.says.contains("entity"));
    assert_eq!(at(&problem), (3, 6));
}

#[test]
fn a_part_without_end_is_refused_while_little_of_it_is_held() {
    let text = format!("<EXPSSDA903><CHILD><HEADER><UPN>{}", "A".repeat(10_000_000));

    let problem = problem(&text);

    assert!(problem.says.contains("128 KB"), "{problem}");
}

#[test]
fn a_file_that_was_cut_off_is_refused_wherever_it_was_cut() {
    let text = xml_text(3);

    for end in (0..text.trim_end().len()).step_by(53) {
        let problem = problem(&text[..end]);

        assert_eq!((&*problem.file, problem.line.is_some()), ("return.xml", true));
    }
}

#[test]
fn a_cut_off_file_is_told_the_line_on_which_it_ends() {
    let text = xml_text(30);
    let half = &text[..text.len() / 2];

    let problem = problem(half);

    assert!(problem.says.contains("ends too early"), "{problem}");
    assert!(problem.line.unwrap() + 1 >= half.lines().count() as u64);
}

#[test]
fn tags_that_do_not_match_are_refused() {
    let problem = problem("<EXPSSDA903>\n<CHILD></HEADER></EXPSSDA903>");

    assert_eq!(at(&problem), (2, 8));
    assert!(problem.says.contains("broken"));
}

#[test]
fn elements_in_each_other_without_end_are_refused() {
    let problem = problem(&format!("<EXPSSDA903>{}", "<a>".repeat(100_000)));

    assert!(problem.says.contains("16 deep"));
}

#[test]
fn another_kind_of_xml_is_not_a_return() {
    assert!(problem("<html></html>").says.contains("EXPSSDA903"));
    assert!(problem("").says.contains("EXPSSDA903"));
}

#[test]
fn an_episode_without_its_childs_header_is_refused() {
    let text = "<EXPSSDA903><CHILD><EPISODE><DECOM>01/01/2018</DECOM></EPISODE></CHILD></EXPSSDA903>";

    assert!(problem(text).says.contains("HEADER"));
}

#[test]
fn xml_saved_as_utf_16_is_refused() {
    let bytes: Vec<u8> = "\u{feff}<EXPSSDA903/>".encode_utf16().flat_map(u16::to_le_bytes).collect();

    let problem = read_bytes("return.xml", &bytes).unwrap_err().problems.remove(0);

    assert!(problem.says.contains("UTF-16"), "{problem}");
    assert_eq!(at(&problem), (1, 1));
}

#[test]
fn xml_with_a_byte_order_mark_is_read() {
    let text = format!("\u{feff}<?xml version='1.0' encoding='utf-8'?>\n{}", child("", ""));

    assert_eq!(read(&text).children.len(), 1);
}
