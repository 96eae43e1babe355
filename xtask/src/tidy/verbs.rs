//! A verb with a page has a test of its name.

use super::Finding;
use super::tree::{Tree, has};

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in tree.crates() {
        for (path, _) in tree.sources_of(name).filter(|(path, _)| has(path, "rs")) {
            let verb =
                path.strip_prefix(&format!("crates/{name}/src/")).and_then(|file| file.strip_suffix(".rs"));
            let Some(verb) = verb else { continue };
            let test = format!("crates/{name}/tests/{name}/{verb}.rs");
            let has_page = tree.holds(&format!("crates/{name}/src/{verb}.html"));
            if has_page && !tree.holds(&test) {
                findings.push(Finding::of(
                    path,
                    format!("no test says what it does for people: {test} is missing"),
                ));
            } else if has_page
                && !tree
                    .text(&format!("crates/{name}/tests/{name}/main.rs"))
                    .contains(&format!("mod {verb};"))
            {
                findings.push(Finding::of(&test, "main.rs beside it does not name it, so it never runs"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_a_test_and_a_test_that_never_runs_are_found() {
        let (verb, page, test) = ("crates/a/src/say.rs", "crates/a/src/say.html", "crates/a/tests/a/say.rs");
        let manifest = ("crates/a/Cargo.toml", "");

        let untested = Tree::of(&[manifest, (verb, ""), (page, "")]);
        let forgotten = Tree::of(&[manifest, (verb, ""), (page, ""), (test, "")]);
        let tested = Tree::of(&[
            manifest,
            (verb, ""),
            (page, ""),
            (test, ""),
            ("crates/a/tests/a/main.rs", "mod say;\n"),
        ]);

        assert_eq!(check(&untested)[0].place, verb);
        assert_eq!(check(&forgotten)[0].place, test);
        assert_eq!(check(&tested), []);
    }
}
