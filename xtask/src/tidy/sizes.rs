//! Files short enough to read, and a first tour that is.

use super::tree::{Tree, has};
use super::{Finding, arrows};

const LONGEST_FILE: usize = 300;
const LONGEST_TEMPLATE: usize = 80;
const FILES_ON_TOUR: usize = 4;
const LONGEST_TOUR: usize = 350;

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.all() {
        let is_template = path.starts_with("crates/") && has(path, "html");
        let is_source = ["rs", "html", "ts", "js", "mjs", "scss"].iter().any(|ending| has(path, ending));
        let most = if is_template { LONGEST_TEMPLATE } else { LONGEST_FILE };
        let lines = text.lines().count();
        if is_source && lines > most {
            findings.push(Finding::at(
                path,
                lines,
                format!("{lines} lines: at most {most}, so split it by what it says"),
            ));
        }
    }
    findings.extend(check_tour(tree));
    findings
}

/// The files that "Follow one request" numbers are what a newcomer reads first.
fn check_tour(tree: &Tree) -> Option<Finding> {
    let map = tree.text(arrows::MAP);
    let (_, tour) = map.split_once("## Follow one request")?;
    let files: Vec<&str> = tour.lines().filter_map(file_of_step).collect();
    let lines: usize = files.iter().map(|file| tree.text(file).lines().count()).sum();
    let missing = files.iter().find(|file| !tree.holds(file));
    let says = match missing {
        Some(file) => format!("the tour names {file}, which is not there"),
        None if files.len() != FILES_ON_TOUR => {
            format!("the tour has {} files, not {FILES_ON_TOUR}", files.len())
        }
        None if lines > LONGEST_TOUR => format!("the tour is {lines} lines long: at most {LONGEST_TOUR}"),
        None => return None,
    };
    Some(Finding::of(arrows::MAP, says))
}

/// `1. [`file`](path)…`
fn file_of_step(line: &str) -> Option<&str> {
    let (number, rest) = line.split_once(". [")?;
    number.parse::<u32>().ok()?;
    rest.split_once("](")?.1.split(')').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_and_a_long_template_are_found() {
        let (long, longer) = ("line\n".repeat(81), "line\n".repeat(301));
        let tree = Tree::of(&[
            ("crates/a/src/a.html", &long),
            ("crates/a/src/a.rs", &longer),
            ("web/gallery/a.html", &long),
        ]);

        let found: Vec<String> = check(&tree).into_iter().map(|finding| finding.place).collect();

        assert_eq!(found, ["crates/a/src/a.html:81", "crates/a/src/a.rs:301"]);
    }

    #[test]
    fn a_tour_that_has_grown_too_long_is_found() {
        let map = "## Follow one request\n1. [a](a.rs)\n2. [b](b.rs)\n3. [c](c.rs)\n4. [d](d.rs)\n";
        let long = "line\n".repeat(200);
        let of = |last| {
            Tree::of(&[(arrows::MAP, map), ("a.rs", ""), ("b.rs", ""), ("c.rs", &*long), ("d.rs", last)])
        };

        assert_eq!(check(&of("short")), []);
        assert!(check(&of(&long)).first().is_some_and(|finding| finding.says.contains("400 lines long")));
    }
}
