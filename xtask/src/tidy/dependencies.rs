//! Dependencies: each says why it is there, each is used, each may be linked.

use super::Finding;
use super::tree::{Tree, has};
use crate::run;

const WORKSPACE: &str = "Cargo.toml";

/// What may stand in a program that is MIT OR Apache-2.0.
const ALLOWED: [&str; 14] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "BSL-1.0",
    "Unicode-3.0",
    "MPL-2.0",
    "CDLA-Permissive-2.0",
];

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let crates = tree.crates().into_iter().map(|name| format!("crates/{name}"));
    let folders = crates.chain(["bench".to_owned(), "xtask".to_owned()]);
    folders.flat_map(|folder| unused(tree, &folder)).chain(unexplained(tree)).collect()
}

/// What is declared and never named.
fn unused(tree: &Tree, folder: &str) -> Vec<Finding> {
    let manifest = format!("{folder}/Cargo.toml");
    let is_source = |path: &str| has(path, "rs") || has(path, "html");
    let sources: Vec<&str> = tree
        .all()
        .filter(|(path, _)| {
            path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')) && is_source(path)
        })
        .map(|(_, text)| text)
        .collect();
    let mut findings = Vec::new();
    for (name, line, _) in tree.dependencies_of(&manifest) {
        if !sources.iter().any(|text| names(text, &name.replace('-', "_"))) {
            findings.push(Finding::at(
                &manifest,
                line,
                format!("{name} is declared and never named in {folder}"),
            ));
        }
    }
    findings
}

/// Whether the code says `name::…`, `use name`, or `{name, …}`.
fn names(text: &str, name: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name).any(|(place, _)| {
        let before = text.get(..place).unwrap_or_default();
        let after = text.get(place + name.len()..).unwrap_or_default();
        let is_path = after.starts_with("::") || (after.starts_with([';', ',', '}']) && in_use(before));
        !before.ends_with(is_word) && !after.starts_with(is_word) && is_path
    })
}

fn in_use(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default().trim_start();
    line.starts_with("use ") || line.starts_with("pub use ")
}

/// What the root manifest gives no reason for.
fn unexplained(tree: &Tree) -> Vec<Finding> {
    let mut is_dependency = false;
    let mut findings = Vec::new();
    for (number, line) in tree.text(WORKSPACE).lines().enumerate() {
        if line.starts_with('[') {
            is_dependency = line == "[workspace.dependencies]";
        } else if is_dependency && line.contains(" = ") && !line.contains("path = ") && !line.contains(" # ")
        {
            let name = line.split(' ').next().unwrap_or_default();
            findings.push(Finding::at(
                WORKSPACE,
                number + 1,
                format!("say in a comment why {name} is worth its build time"),
            ));
        }
    }
    findings
}

/// Every crate that is linked into the program, and its licence: `name version|licence`.
pub(crate) fn linked() -> anyhow::Result<String> {
    let tree =
        ["tree", "--locked", "-p", "engage", "-e", "normal,build", "--prefix", "none", "--format", "{p}|{l}"];
    run::output(&mut run::cargo_command(&tree))
}

pub(crate) fn check_licences(linked: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (package, licence) in linked.lines().filter_map(|line| line.trim_end_matches(" (*)").rsplit_once('|'))
    {
        let licence = licence.trim_end_matches(" (*)");
        if !is_allowed(licence) {
            let says = format!("{package} is under {licence:?}, which we do not link");
            findings.push(Finding::of("Cargo.lock", says));
        }
    }
    findings.dedup();
    findings
}

/// `A OR B` needs one of them, `A AND B` both; `/` is the old way to write OR.
fn is_allowed(licence: &str) -> bool {
    let spaced = licence.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let is_allowed = any_of(&mut words);
    is_allowed && words.next().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any_of(words: &mut Words<'_>) -> bool {
    let mut is_allowed = all_of(words);
    while words.next_if_eq(&"OR").is_some() {
        is_allowed |= all_of(words);
    }
    is_allowed
}

fn all_of(words: &mut Words<'_>) -> bool {
    let mut is_allowed = one(words);
    while words.next_if_eq(&"AND").is_some() {
        is_allowed &= one(words);
    }
    is_allowed
}

fn one(words: &mut Words<'_>) -> bool {
    if words.next_if_eq(&"(").is_some() {
        let is_allowed = any_of(words);
        return words.next_if_eq(&")").is_some() && is_allowed;
    }
    let name = words.next().unwrap_or_default();
    // An exception allows more, never less.
    if words.next_if_eq(&"WITH").is_some() {
        words.next();
    }
    ALLOWED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_declared_and_never_named_is_found() {
        let tree = Tree::of(&[
            ("crates/a/Cargo.toml", "[dependencies]\nhttp-body.workspace = true\nserde.workspace = true\n"),
            ("crates/a/src/lib.rs", "//! serde is nice.\nuse http_body::Body;\n"),
        ]);

        assert_eq!(check(&tree).len(), 1);
        assert_eq!(check(&tree)[0].place, "crates/a/Cargo.toml:3");
    }

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let tree = Tree::of(&[(
            "Cargo.toml",
            "[workspace.dependencies]\na = \"1\" # why\nb = \"1\"\nc = { path = \"c\" }\n",
        )]);

        assert_eq!(check(&tree)[0].place, "Cargo.toml:3");
    }

    #[test]
    fn a_licence_is_read_as_it_is_meant() {
        for allowed in [
            "MIT",
            "GPL-3.0 OR MIT",
            "MIT/Apache-2.0",
            "(MIT OR GPL-2.0) AND ISC",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(is_allowed(allowed), "{allowed}");
        }
        for refused in ["", "AGPL-3.0", "MIT AND GPL-3.0", "(MIT", "Custom"] {
            assert!(!is_allowed(refused), "{refused}");
        }
        assert_eq!(check_licences("a v1.0.0|MIT\nb v1.0.0|AGPL-3.0 (*)\n").len(), 1);
    }
}
