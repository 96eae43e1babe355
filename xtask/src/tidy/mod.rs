//! What must hold of the tree itself. Each check says file and line, and can fail: its test shows it.
//!
//! | File | What it holds |
//! |---|---|
//! | `sizes.rs` | files of at most 300 lines, templates of at most 80, the first tour short enough to read |
//! | `arrows.rs` | the drawing in ARCHITECTURE.md is what the crates say |
//! | `dependencies.rs` | each says why it is there, each is used, each may be linked |
//! | `verbs.rs` | a verb has a test of its name |
//! | `packs.rs` | languages for young people alone lack none of their words, and say who has read them |
//! | `words.rs` | every key exists in both languages, none is unused, no word we do not say |
//! | `statements.rs` | SQL stands in `sql!`, is lower case, and writes its own tables only |
//! | `paths.rs` | links lead somewhere; released migrations are never edited |

mod arrows;
mod dependencies;
mod literals;
pub(crate) mod packs;
mod paths;
mod sizes;
mod statements;
mod tree;
mod verbs;
mod words;

use anyhow::ensure;

use crate::run;
use tree::Tree;

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    place: String,
    says: String,
}

impl Finding {
    fn at(file: &str, line: usize, says: impl Into<String>) -> Self {
        Self { place: format!("{file}:{line}"), says: says.into() }
    }

    fn of(file: &str, says: impl Into<String>) -> Self {
        Self { place: file.to_owned(), says: says.into() }
    }
}

/// Runs every check and prints what does not hold.
pub(crate) fn run() -> anyhow::Result<()> {
    println!("▸ tidy");
    let tree = Tree::read(&run::root())?;
    let mut findings = [
        sizes::check(&tree),
        arrows::check(&tree),
        dependencies::check(&tree),
        dependencies::check_licences(&dependencies::linked()?),
        verbs::check(&tree),
        words::check(&tree),
        packs::check(&tree),
        statements::check(&tree),
        paths::check_links(&tree),
        paths::check_migrations(&paths::edited_migrations()?),
    ]
    .concat();
    findings.sort();
    for Finding { place, says } in &findings {
        println!("{place}: {says}");
    }
    ensure!(findings.is_empty(), "tidy found {} things", findings.len());
    Ok(())
}
