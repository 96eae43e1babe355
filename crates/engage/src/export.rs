//! `engage export ssd-voice-of-child --to FILE`: the authority's rows for its own data team.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use anyhow::Context;
use platform::{Act, App};

use crate::import::authority;

/// Writes the rows of `ssd_voice_of_child`; a file that is there already is not written over.
pub fn ssd_voice_of_child(app: &App, name: Option<&str>, to: &Path) -> anyhow::Result<()> {
    let authority = authority(app, name)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // The rows are what children answered: for nobody else on this machine to read.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file =
        options.open(to).with_context(|| format!("writing {}: is it there already?", to.display()))?;
    let count = evaluation::ssd_voice_of_child::write(app, authority.id, &mut file)?;
    file.sync_all().with_context(|| format!("writing {}", to.display()))?;
    let act = Act::of_engage(authority.id.0, "evaluation.ssd_voice_of_child_exported", authority.id.0)
        .with(format!("{count} rows"));
    app.change(act, |_| Ok(()))?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{count} rows are in {}. They are about children: keep the file as you keep the database.",
        to.display()
    )?;
    Ok(())
}
