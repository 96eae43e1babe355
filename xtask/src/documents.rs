//! What is made from the code: docs/settings.md, docs/routes.md and docs/who-may-do-what.txt.
//!
//! Tests of the program hold them up to date (`crates/engage/tests/engage/documents.rs` and
//! `who_may_do_what.rs`); asked to, they write them, so that xtask need not link the whole program.

use anyhow::ensure;

use crate::run;

/// Writes all of them anew.
pub(crate) fn write() -> anyhow::Result<()> {
    run_tests(&["documents::", "who_may_do_what::"])?;
    println!("docs/settings.md, docs/routes.md and docs/who-may-do-what.txt are as the code is.");
    Ok(())
}

fn run_tests(names: &[&str]) -> anyhow::Result<()> {
    let test = ["test", "--quiet", "-p", "engage", "--test", "engage", "--"];
    let mut command = run::cargo_command(&[&test[..], names].concat());
    run::output(command.env("ENGAGE_WRITE_DOCS", "1").env_remove("ENGAGE_TEST_DATABASE"))?;
    Ok(())
}

/// Prints the routes whose path holds `part`: method, path, who may come, file.
pub(crate) fn routes(part: &str) -> anyhow::Result<()> {
    run_tests(&["documents::"])?;
    let table = std::fs::read_to_string(run::root().join("docs/routes.md"))?;
    let found: Vec<[&str; 4]> =
        table.lines().filter_map(row).filter(|[_, path, ..]| path.contains(part)).collect();
    ensure!(!found.is_empty(), "No route has {part:?} in its path.");
    for [method, path, actor, file] in found {
        println!("{method:<5} {path:<45} {actor:<15} {file}");
    }
    Ok(())
}

/// A row of the table, without the marks around it and without the link of its file.
fn row(line: &str) -> Option<[&str; 4]> {
    let mut cells = line.strip_prefix("| `")?.split('|').map(|cell| {
        let text = cell.trim();
        text.strip_prefix('[').and_then(|link| link.split(']').next()).unwrap_or(text).trim_matches('`')
    });
    Some([cells.next()?, cells.next()?, cells.next()?, cells.next()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_the_table_is_read_and_its_head_is_not() {
        let head = row("| Method | Path | Who may come | File |");
        let first = row(
            "| `GET` | `/home` | young person | [`crates/voice/src/home.rs`](../crates/voice/src/home.rs) |",
        );

        assert_eq!(head, None);
        assert_eq!(first, Some(["GET", "/home", "young person", "crates/voice/src/home.rs"]));
    }
}
