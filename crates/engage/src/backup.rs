//! `engage backup`: everything Engage keeps, in one file, while people work. The root key is not in it.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use accounts::Authority;
use anyhow::{Context, ensure};
use indicatif::HumanBytes;
use platform::App;
use store::{Copied, Location, copy_everything, what_lies_in};

use crate::backup_file::{DATABASE, FILES, Manifest, TableSum, Writing};
use crate::progress;
use crate::temporary_folder::TemporaryFolder;

/// Writes a backup to `path`; what is in it, and what is not.
pub fn backup(app: &App, path: &Path, may_replace: bool) -> anyhow::Result<String> {
    let place = path.display();
    ensure!(may_replace || !path.exists(), "{place} is there already; --force replaces it");
    let folder = TemporaryFolder::inside(&folder_of(path))?;
    let made_at = app.now();
    let database = folder.path().join(DATABASE);
    let tables = sums(&snapshot(app, &database).context("copying the database")?);
    let manifest = Manifest {
        engage: env!("CARGO_PKG_VERSION").to_owned(),
        schema: store::schema_version(),
        made_at: made_at.in_zone(&jiff::tz::TimeZone::UTC).timestamp().to_string(),
        authorities: Authority::all(&mut app.database.reader()?)?.len() as u64,
        tables,
        files: std::collections::BTreeMap::new(),
    };
    let draft = folder.path().join("backup");
    let manifest = write(app, &draft, &database, manifest).context("writing the backup")?;
    let size = draft.metadata()?.len();
    std::fs::rename(&draft, path).with_context(|| format!("giving the backup its name, {place}"))?;
    File::open(folder_of(path))?.sync_all()?;
    Ok(format!("{place} ({}) holds {}.\n{}", HumanBytes(size), figures(&manifest), about_the_key(app)))
}

/// `2,675 rows in 25 tables and 4 sealed files, as they were on …`
pub(crate) fn figures(manifest: &Manifest) -> String {
    let rows: u64 = manifest.tables.iter().map(|table| table.rows).sum();
    format!(
        "{rows} rows in {} tables and {} sealed files, as they were at {} (schema {})",
        manifest.tables.len(),
        manifest.files.len().saturating_sub(1),
        manifest.made_at,
        manifest.schema
    )
}

/// What lies in a database, as the manifest says it.
pub(crate) fn sums(copied: &Copied) -> Vec<TableSum> {
    let sum = |(name, rows, hash): &(String, u64, [u8; 32])| TableSum {
        name: name.clone(),
        rows: *rows,
        sha256: hex::encode(hash),
    };
    copied.tables.iter().map(sum).collect()
}

/// All that is committed now, as one SQLite file.
fn snapshot(app: &App, to: &Path) -> anyhow::Result<Copied> {
    let bar = progress::bar("Copying the database", 0);
    let shown = bar.clone();
    let told = move |what: &str, done, all| {
        shown.set_message(format!("Copying {what}"));
        shown.set_length(all);
        shown.set_position(done);
    };
    let copied = match app.database.location() {
        Location::Sqlite(_) => app.database.snapshot_to(to, told).and_then(|()| {
            bar.set_message("Reading it back");
            what_lies_in(&Location::Sqlite(to.to_owned()))
        }),
        from @ Location::Postgres(_) => copy_everything(&from, &Location::Sqlite(to.to_owned()), told),
    };
    bar.finish_and_clear();
    let copied = copied?;
    ensure_one_file(to)?;
    Ok(copied)
}

/// What is still in the write-ahead log would be missing from the backup.
pub(crate) fn ensure_one_file(database: &Path) -> anyhow::Result<()> {
    let mut log = database.as_os_str().to_owned();
    log.push("-wal");
    let is_folded_in = std::fs::metadata(PathBuf::from(log)).map_or(true, |log| log.len() == 0);
    ensure!(is_folded_in, "the copy of the database was not closed; try again");
    Ok(())
}

fn write(app: &App, draft: &Path, database: &Path, manifest: Manifest) -> anyhow::Result<Manifest> {
    let files = sealed_files(&app.settings.data.join(FILES))?;
    let all: u64 =
        files.iter().chain([&database.to_owned()]).filter_map(|path| Some(path.metadata().ok()?.len())).sum();
    let bar = progress::bar("Writing the backup", all);
    let mut writing = Writing::begin(draft, &bar)?;
    writing.put(DATABASE.to_owned(), &File::open(database)?)?;
    for path in files {
        let Some(id) = path.file_name().and_then(|name| name.to_str()) else { continue };
        match File::open(&path) {
            Ok(file) => writing.put(format!("{FILES}/{id}"), &file)?,
            // Taken away since it was listed, by whoever may.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| format!("reading {}", path.display())),
        }
    }
    let finished = writing.finish(manifest, &app.vault);
    bar.finish_and_clear();
    finished
}

/// Listed after the database was copied: a file is on the disk before its row is.
fn sealed_files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("reading {}", folder.display())),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        // A file that is still being sealed has another name.
        let is_whole = path
            .file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.parse::<uuid::Uuid>().is_ok());
        if is_whole {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn about_the_key(app: &App) -> String {
    format!(
        "The root key is NOT in it: it is in {}, and without it nothing in the backup can be read.\n\
         Keep a copy of that file too, in another place than the backup.",
        app.settings.root_key_path().display()
    )
}

/// The folder a file is in; the current one for a bare name.
fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}
