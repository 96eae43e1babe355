//! `engage words verify`: whether a copy that a young person took away is as it was made. It needs no database.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};

/// Says that the copy at `path` is whole, or fails with the first entry that was changed.
pub fn verify(path: &Path, last: Option<&str>) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let whole = keepsake::verify(&text)?;
    if let Some(last) = last.filter(|last| *last != whole.last) {
        bail!("the last number is {}, and not {last}: this is another copy, or it was made anew", whole.last);
    }
    let mut out = std::io::stdout().lock();
    writeln!(out, "{} entries, as they were made. The last number is {}", whole.entries, whole.last)?;
    Ok(())
}
