//! `engage restore`: puts a backup into an empty place, or shows on a copy that it could.

use std::fs::File;
use std::path::Path;

use anyhow::{Context, bail, ensure};
use platform::Settings;
use store::{Location, copy_everything, what_lies_in};
use vault::RootKey;

use crate::backup_file::{self, DATABASE, FILES};
use crate::restored_copy::{self, Found};
use crate::temporary_folder::TemporaryFolder;
use crate::{backup, existing, move_house, progress};

/// Shows that the backup at `path` is whole and opens with the root key; the copy is gone afterwards.
pub fn verify(settings: &Settings, path: &Path) -> anyhow::Result<String> {
    let key = root_key(settings)?;
    existing::make_data_folder(&settings.data)?;
    let (folder, said) = unpack_and_check(&settings.data, path, key)?;
    drop(folder);
    Ok(format!("{said}\nThe copy is deleted; nothing was changed."))
}

/// Puts the backup at `path` into the empty place that the settings name.
pub fn restore(settings: &Settings, path: &Path) -> anyhow::Result<String> {
    let (location, target) = (settings.location(), existing::shown(&settings.location()));
    let key = root_key(settings)?;
    ensure_empty(settings)?;
    if matches!(location, Location::Postgres(_)) {
        move_house::ensure_empty(&location)?;
    }
    existing::make_data_folder(&settings.data)?;
    let (folder, said) = unpack_and_check(&settings.data, path, key)?;
    let copy = folder.path().join(DATABASE);
    if matches!(location, Location::Postgres(_)) {
        into_postgres(&copy, &location)?;
    }
    std::fs::rename(folder.path().join(FILES), settings.data.join(FILES))
        .context("putting the files in place")?;
    // Last: once the database is there, everything else is.
    if let Location::Sqlite(place) = &location {
        std::fs::rename(&copy, place).context("putting the database in place")?;
    }
    File::open(&settings.data)?.sync_all()?;
    Ok(format!("{said}\nIt is restored to {target}. Start Engage with `engage serve`."))
}

fn unpack_and_check(data: &Path, path: &Path, key: RootKey) -> anyhow::Result<(TemporaryFolder, String)> {
    let folder = TemporaryFolder::inside(data)?;
    let bar = progress::bar("Unpacking", 0);
    let unpacked = backup_file::unpack(path, folder.path(), &bar);
    bar.finish_and_clear();
    let unpacked = unpacked?;
    let found =
        restored_copy::check(&folder, &unpacked, key).with_context(|| format!("{}", path.display()))?;
    let said = format!(
        "{} is whole. It holds {}.\n{}",
        path.display(),
        backup::figures(&unpacked.manifest),
        figures(&found)
    );
    Ok((folder, said))
}

fn figures(found: &Found) -> String {
    let counted = if found.is_counted {
        "Every table has the rows and the hash of the manifest"
    } else {
        "It was made with an older schema and was brought up to date, so its tables were not compared"
    };
    format!(
        "{counted}; all {} lines of the audit trail are as they were written; {} sealed fields were tried and open.",
        found.audit_lines, found.opened_fields
    )
}

/// The key must be there first: without it nothing in the backup can be read.
fn root_key(settings: &Settings) -> anyhow::Result<RootKey> {
    let path = settings.root_key_path();
    if !path.exists() {
        bail!("put the root key in {} first: without it nothing in a backup can be read", path.display());
    }
    Ok(RootKey::read(&path)?)
}

/// Nothing may lie in the data folder but the root key.
fn ensure_empty(settings: &Settings) -> anyhow::Result<()> {
    let Ok(entries) = std::fs::read_dir(&settings.data) else { return Ok(()) };
    let key = settings.root_key_path();
    for entry in entries {
        let path = entry?.path();
        let is_key = path == key
            || path.file_name() == key.file_name() && path.canonicalize().ok() == key.canonicalize().ok();
        ensure!(
            is_key,
            "{} is not empty (there is {}): restore into an empty folder, so that nothing is written over",
            settings.data.display(),
            path.file_name().unwrap_or_default().display()
        );
    }
    Ok(())
}

fn into_postgres(copy: &Path, location: &Location) -> anyhow::Result<()> {
    let from = Location::Sqlite(copy.to_owned());
    let bar = progress::bar("Restoring", 0);
    let copied = copy_everything(&from, location, |table, done, all| progress::show(&bar, table, done, all));
    bar.finish_and_clear();
    let copied = copied.context("putting the rows into PostgreSQL")?;
    ensure!(what_lies_in(&from)? == copied, "the rows in PostgreSQL are not those of the backup");
    Ok(())
}
