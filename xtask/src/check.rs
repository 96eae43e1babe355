//! `cargo xtask check`: what a machine can say about the code without running it.

use crate::{run, tidy};

/// The quickest first, so that a slip is told before the long compile.
pub(crate) fn run() -> anyhow::Result<()> {
    tidy::run()?;
    run::cargo(&["fmt", "--all", "--check"])?;
    run::cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])?;
    // Read by rustdoc alone: nothing is compiled again for it.
    let mut doc = run::cargo_command(&["doc", "--quiet", "--workspace", "--no-deps", "--locked"]);
    run::run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
    println!("Everything is as it should be.");
    Ok(())
}
