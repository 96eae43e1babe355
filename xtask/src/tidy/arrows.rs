//! The drawing in ARCHITECTURE.md and the crates say the same.

use std::collections::BTreeSet;

use super::Finding;
use super::tree::Tree;

/// Where the drawing is: a fenced block called `arrows`, a line for each crate: `voice -> plans accounts`.
pub(crate) const MAP: &str = "ARCHITECTURE.md";

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let names: BTreeSet<&str> = tree.crates().into_iter().collect();
    let (mut drawn, mut findings) = (BTreeSet::new(), Vec::new());
    for (number, line) in drawing(tree.text(MAP)) {
        let (from, to) = line.split_once("->").unwrap_or((line, ""));
        let from = from.trim();
        drawn.insert(from);
        let manifest = format!("crates/{from}/Cargo.toml");
        let drawn: BTreeSet<&str> = to.split_whitespace().collect();
        let real = tree.dependencies_of(&manifest).into_iter().filter(|(_, _, is_for_tests)| !is_for_tests);
        let real: BTreeSet<&str> = real.map(|(name, ..)| name).filter(|name| names.contains(name)).collect();
        let only_drawn =
            drawn.difference(&real).map(|to| format!("{from} -> {to} is drawn; {manifest} does not say so"));
        let only_real =
            real.difference(&drawn).map(|to| format!("{from} -> {to} stands in {manifest} and is not drawn"));
        findings.extend(only_drawn.chain(only_real).map(|says| Finding::at(MAP, number, says)));
    }
    let missing = names
        .difference(&drawn)
        .map(|name| Finding::of(MAP, format!("the crate {name} is not in the drawing")));
    findings.extend(missing);
    findings
}

/// The crates that `name` may use, itself first.
pub(crate) fn within_reach<'a>(tree: &'a Tree, name: &'a str) -> Vec<&'a str> {
    let names = tree.crates();
    let declared = tree.dependencies_of(&format!("crates/{name}/Cargo.toml"));
    std::iter::once(name)
        .chain(declared.into_iter().map(|(to, ..)| to).filter(|to| names.contains(to)))
        .collect()
}

fn drawing(map: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = map.lines().enumerate().skip_while(|(_, line)| *line != "```arrows").skip(1);
    lines.take_while(|(_, line)| *line != "```").map(|(number, line)| (number + 1, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(drawing: &str) -> Vec<String> {
        let map = format!("# Map\n```arrows\n{drawing}\n```\n");
        let tree = Tree::of(&[
            (MAP, &map),
            ("crates/store/Cargo.toml", "[dependencies]\nuuid.workspace = true\n"),
            (
                "crates/voice/Cargo.toml",
                "[dependencies]\nstore.workspace = true\n[dev-dependencies]\ntesting.workspace = true\n",
            ),
        ]);
        check(&tree).into_iter().map(|finding| finding.says).collect()
    }

    #[test]
    fn a_true_drawing_is_left_alone() {
        assert_eq!(found("voice -> store\nstore ->"), [""; 0]);
    }

    #[test]
    fn an_arrow_that_is_only_drawn_only_real_or_missing_is_found() {
        assert_eq!(found("voice -> store\nstore -> voice").len(), 1);
        assert_eq!(found("voice ->\nstore ->").len(), 1);
        assert_eq!(found("voice -> store"), ["the crate store is not in the drawing"]);
    }
}
