//! What `engage doctor` finds on the machine: room, limits, the root key's file, the calendar.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use indicatif::HumanBytes;
use platform::{Moment, Settings, working_days_known_until};
use vault::RootKey;

use crate::doctor::Check;
use crate::temporary_folder::TemporaryFolder;

pub(crate) fn checks(settings: &Settings, now: Moment) -> Vec<Check> {
    vec![folder(settings), space(&settings.data), open_files(), root_key(settings), holidays(now)]
}

fn folder(settings: &Settings) -> Check {
    let (about, place) = ("data folder", settings.data.display());
    let Ok(about_folder) = std::fs::metadata(&settings.data) else {
        return Check::serious(
            about,
            format!("{place} is not there"),
            "say with --data where it is, or start `engage serve` once",
        );
    };
    if TemporaryFolder::inside(&settings.data).is_err() {
        return Check::serious(
            about,
            format!("{place} cannot be written to"),
            "let the account that runs Engage own it",
        );
    }
    if about_folder.permissions().mode() & 0o007 != 0 {
        let to_do = "allow its owner alone: chmod 700";
        return Check::problem(about, format!("{place} can be opened by everyone on this machine"), to_do);
    }
    Check::well(about, format!("{place} can be written to"))
}

const LITTLE_ROOM: u64 = 1024 * 1024 * 1024;
const NO_ROOM: u64 = 100 * 1024 * 1024;

fn space(folder: &Path) -> Check {
    let about = "room on the disk";
    let Ok(disk) = rustix::fs::statvfs(folder) else {
        return Check::problem(about, "cannot be told", "look with df");
    };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let found = format!("{} free", HumanBytes(free));
    let to_do = "make room, or move the data folder: a backup needs as much again as the database";
    match free {
        ..NO_ROOM => Check::serious(about, found, to_do),
        NO_ROOM..LITTLE_ROOM => Check::problem(about, found, to_do),
        _ => Check::well(about, found),
    }
}

/// Each person connected is an open file.
fn open_files() -> Check {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    match limit {
        Some(limit) if limit < 1_024 => {
            let to_do = "raise it to 4096 or more (LimitNOFILE in a systemd unit)";
            Check::problem("open files", format!("at most {limit}"), to_do)
        }
        Some(limit) => Check::well("open files", format!("at most {limit}")),
        None => Check::well("open files", "without limit"),
    }
}

fn root_key(settings: &Settings) -> Check {
    let (about, path) = ("root key", settings.root_key_path());
    let place = path.display();
    if let Err(error) = RootKey::read(&path) {
        return Check::serious(
            about,
            error.to_string(),
            "put the file back from the copy that is kept elsewhere",
        );
    }
    let is_beside = path.canonicalize().ok().zip(settings.data.canonicalize().ok());
    if is_beside.is_some_and(|(key, data)| key.starts_with(data)) {
        let to_do = "move it elsewhere and set root_key: whoever copies the data folder can read everything";
        return Check::problem(about, format!("{place} lies in the data folder"), to_do);
    }
    Check::well(about, format!("{place}, which its owner alone can read"))
}

fn holidays(now: Moment) -> Check {
    let about = "bank holidays";
    let to_do = "update Engage: after that day promises would fall on bank holidays";
    let Some(until) = working_days_known_until() else {
        return Check::serious(about, "none are known", to_do);
    };
    let today = now.day(&jiff::tz::TimeZone::UTC);
    let found = format!("known until {until}");
    // A promise is days away, a review half a year.
    match (until - today).get_days() {
        ..14 => Check::serious(about, found, to_do),
        14..190 => Check::problem(about, found, to_do),
        _ => Check::well(about, found),
    }
}
