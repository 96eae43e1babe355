//! What developers run: `cargo xtask check`, `test`, `dev`, `new-page`, `routes`, `docs`, `bench`.
//!
//! | File | What it is |
//! |---|---|
//! | `check.rs` | `check`: format, lints, documentation, and `tidy/`, which keeps the house as ARCHITECTURE.md says |
//! | `test.rs` | `test`: everything on both databases, then in the browser; `tally.rs` counts |
//! | `cluster.rs` | a PostgreSQL of its own for one run, gone afterwards whatever happens |
//! | `dev.rs` | `dev`: the demo, built and started again when a file changes |
//! | `new_page.rs` | `new-page`: a verb, its page, its words and its test |
//! | `documents.rs` | `docs` and `routes`: what is made from the code |
//! | `run.rs` | running other programs |

mod check;
mod cluster;
mod dev;
mod documents;
mod new_page;
mod run;
mod tally;
mod test;
mod tidy;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask check                       format, lints, documentation, tidy
cargo xtask test                        every test on SQLite, on PostgreSQL, and in the browser
cargo xtask tidy                        only what check says about the tree itself
cargo xtask dev                         the demo in ./data/dev, started again when a file changes
cargo xtask new-page CAPABILITY VERB    a verb, its page, its words and its test
cargo xtask words LANGUAGE              what young people read and a language lacks, ready to be written
cargo xtask routes [PATH]               method, path, who may come, file
cargo xtask docs                        write anew what docs/ has from the code
cargo xtask bench                       measure Engage against the floor";

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let outcome = match given.as_slice() {
        ["check"] => check::run(),
        ["test"] => test::run(),
        ["tidy"] => tidy::run(),
        ["dev", more @ ..] => dev::run(more),
        ["new-page", capability, verb] => new_page::run(capability, verb),
        ["words", language] => tidy::packs::list(language),
        ["routes"] => documents::routes(""),
        ["routes", path] => documents::routes(path),
        ["docs"] => documents::write(),
        ["bench", more @ ..] => {
            run::cargo(&[&["run", "--release", "-p", "bench", "--", "all"], more].concat())
        }
        _ => {
            println!("{HELP}");
            return if given.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}
