//! How long from a saved edit to a program that runs: one line more in a page's file, then `cargo build`.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, ensure};

use crate::rounds::{Spread, spread};

const EDITED: &str = "crates/voice/src/home.rs";
const TIMES: usize = 3;

/// Seconds to build the program for development after an edit, over a few edits.
pub(crate) fn measure() -> anyhow::Result<Spread> {
    build()?;
    let mut seconds = Vec::new();
    for _ in 0..TIMES {
        let edit = Edit::make(Path::new(EDITED))?;
        let began = Instant::now();
        build()?;
        seconds.push(began.elapsed().as_secs_f64());
        drop(edit);
        build()?;
    }
    Ok(spread(seconds.into_iter()))
}

fn build() -> anyhow::Result<()> {
    let status = Command::new("cargo").args(["build", "--quiet", "-p", "engage"]).status()?;
    ensure!(status.success(), "cargo build -p engage failed");
    Ok(())
}

/// An empty line at the top of a file, gone again when dropped. It moves every line below, as edits do.
struct Edit<'a> {
    file: &'a Path,
    before: String,
}

impl<'a> Edit<'a> {
    fn make(file: &'a Path) -> anyhow::Result<Self> {
        let before = fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
        fs::write(file, format!("\n{before}"))?;
        Ok(Self { file, before })
    }
}

impl Drop for Edit<'_> {
    fn drop(&mut self) {
        drop(fs::write(self.file, &self.before));
    }
}
