//! `engage import ssda903 PATH`: takes in the authority's return, all of it or nothing.

use std::io::Write;
use std::path::{Path, PathBuf};

use accounts::Authority;
use anyhow::Context;
use platform::App;
use returns::{CollectionYear, NotImported};

use crate::progress;

/// What to import, and where to.
pub struct Wanted<'a> {
    /// A folder of CSV files, or one XML file.
    pub path: &'a Path,
    /// The authority's name; needed where there are several.
    pub authority: Option<&'a str>,
    /// Such as `2025-26`; worked out from the return where it is not said.
    pub year: Option<&'a str>,
    /// Where the whole report goes; beside the data where it is not said.
    pub report: Option<PathBuf>,
}

/// Imports, prints a summary, and writes the whole report to a file.
pub fn ssda903(app: &App, wanted: &Wanted<'_>) -> anyhow::Result<()> {
    let authority = authority(app, wanted.authority)?;
    let year: Option<CollectionYear> = wanted
        .year
        .map(|year| year.parse().map_err(|_| anyhow::anyhow!("a collection year looks like 2025-26")))
        .transpose()?;
    let bar = progress::bar("Importing", 0);
    let shown = bar.clone();
    let imported = returns::import_path(app, authority.id, wanted.path, year, move |done, all| {
        shown.set_length(all);
        shown.set_position(done);
    });
    bar.finish_and_clear();
    let path = wanted.report.clone().unwrap_or_else(|| app.settings.data.join("ssda903-report.txt"));
    let imported = match imported {
        Ok(imported) => imported,
        Err(NotImported::Refused(refused)) => {
            std::fs::write(&path, returns::report::refused(&refused))
                .with_context(|| format!("writing the report {}", path.display()))?;
            return Err(
                anyhow::Error::from(refused).context("the return was refused, and nothing was changed")
            );
        }
        Err(error) => return Err(error.into()),
    };
    let summary = imported.summary;
    std::fs::write(&path, imported.report)
        .with_context(|| format!("writing the report {}", path.display()))?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{summary}\nThe whole report, line by line, is in {}", path.display())?;
    Ok(())
}

/// The authority called `name`, or the only one there is.
pub fn authority(app: &App, name: Option<&str>) -> anyhow::Result<Authority> {
    let mut all = Authority::all(&mut app.database.reader()?)?;
    let known: Vec<String> = all.iter().map(|authority| authority.name.clone()).collect();
    match name {
        Some(name) => all
            .into_iter()
            .find(|authority| authority.name == name)
            .with_context(|| format!("there is no authority called {name}; there are: {}", known.join(", "))),
        None if all.len() == 1 => all.pop().context("there is an authority"),
        None if all.is_empty() => {
            anyhow::bail!("no authority is set up yet; run engage serve and open its set-up link")
        }
        None => {
            anyhow::bail!("there are several authorities; say which with --authority: {}", known.join(", "))
        }
    }
}
