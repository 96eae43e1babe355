//! Every route, called as everyone: the table in `docs/who-may-do-what.txt`.
//!
//! A route that has no row there, or whose row is no longer true, fails. `ENGAGE_WRITE_DOCS=1` writes it anew.

use std::fmt::Write;
use std::path::Path;

use edge::{Route, Routes};
use testing::{Browser, Engage};

/// Each column: who they are to Amira, whose records every address names.
const PEOPLE: &[(&str, &str)] = &[
    ("Amira", "herself"),
    ("Yusuf", "sibling"),
    ("Zoe", "elsewhere"),
    ("Leila", "family"),
    ("Jo", "carer"),
    ("Ruth", "ex-carer"),
    ("Priya", "worker"),
    ("Lena", "ex-worker"),
    ("Dan", "other team"),
    ("Max", "elsewhere"),
    ("Grace", "manager"),
    ("Helen", "other mgr"),
    ("Sam", "IRO"),
    ("Carys", "adviser"),
    ("Nia", "advocate"),
    ("Omar", "duty"),
    ("Fran", "participn"),
    ("Kit", "comms"),
    ("Ravi", "recruiter"),
    ("Tess", "trainer"),
    ("Eve", "evaluator"),
    ("Ida", "other admin"),
    ("Alex", "admin"),
    ("", "signed out"),
];

#[test]
fn the_table_of_who_may_do_what_is_true() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/who-may-do-what.txt");
    let table = table();

    if writes_docs() {
        std::fs::write(&path, &table).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differences: Vec<&str> =
        table.lines().filter(|line| !kept.lines().any(|known| known == *line)).collect();

    assert!(
        kept == table,
        "docs/who-may-do-what.txt is not what the program does:\n{}",
        differences.join("\n")
    );
}

#[test]
fn nobody_but_her_and_those_she_named_opens_a_statement_in_the_table() {
    let table = table();
    let row = table.lines().find(|line| line.starts_with("GET  /statements/{statement} ")).unwrap();
    let cells: Vec<&str> = row.split_whitespace().skip(2).collect();

    let may: Vec<&str> =
        PEOPLE.iter().zip(&cells).filter(|(_, cell)| **cell == "200").map(|((name, _), _)| *name).collect();

    assert_eq!(may, ["Priya", "Sam"]);
}

#[expect(clippy::disallowed_methods, reason = "a test is told by the environment to write what it found")]
fn writes_docs() -> bool {
    std::env::var("ENGAGE_WRITE_DOCS").is_ok()
}

fn table() -> String {
    let routes = engage::capabilities::routes();
    let width = routes.all().iter().map(|route| route.path.len()).max().unwrap_or_default() + 6;
    let mut table = String::from(HEADING);
    for names in [true, false] {
        write!(table, "{:width$}", "").unwrap();
        for (name, who) in PEOPLE {
            write!(table, "{:>12}", if names { name } else { who }).unwrap();
        }
        table.push('\n');
    }
    let mut all: Vec<&Route> = routes.all().iter().collect();
    all.sort_by_key(|route| (route.path, route.method));
    for route in all {
        writeln!(table, "{}", row(route, &routes, width)).unwrap();
    }
    table
}

const HEADING: &str = "\
Who may do what. Made by a test that calls every route as everyone in the named world; every address names
Amira's records. 200 a page, 204 done, 303 led on, 404 it does not exist for them, 409 not now, 422 the form
needs more. A form is sent empty. Signed out, everything but the front pages leads to signing in.

";

/// A route is tried in a world of its own, so that what one row changes does not change the next.
fn row(route: &Route, routes: &Routes, width: usize) -> String {
    let engage = Engage::start(routes, engage::capabilities::WORDS);
    let address = crate::addresses::address(&engage, route.path);
    let mut row = format!("{:<width$}", format!("{:<4} {}", route.method, route.path));
    for (name, _) in PEOPLE {
        let mut browser = if name.is_empty() { engage.visitor() } else { engage.browser_of(name) };
        write!(row, "{:>12}", status(route, &mut browser, &address)).unwrap();
    }
    row
}

fn status(route: &Route, browser: &mut Browser, address: &str) -> u16 {
    if route.method == "GET" {
        return browser.opens(address).status.as_u16();
    }
    // Any page of theirs gives the token that a form must carry.
    browser.opens("/help");
    browser.sends(address, &[("form_key", &platform::new_id().to_string())]).status.as_u16()
}
