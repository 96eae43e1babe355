//! The commands that look after an installation, and their options.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use clap::Subcommand;
use engage::doctor::{self, Sources};
use engage::{add_administrator, audit, backup, existing, logs, migrate, move_house, restore, rotate_keys};
use platform::{App, Settings};

#[derive(Subcommand)]
pub(crate) enum Upkeep {
    /// Bring the database up to date with this program.
    Migrate {
        /// Only say what would be done.
        #[arg(long)]
        plan: bool,
    },
    /// Write everything into one file, while people work. The root key is not in it.
    Backup {
        /// The file to write.
        path: PathBuf,
        /// Replace the file if it is there.
        #[arg(long)]
        force: bool,
    },
    /// Put a backup into an empty data folder or database.
    Restore {
        /// The file that `engage backup` wrote.
        path: PathBuf,
        /// Only show, on a copy, that it is whole and opens.
        #[arg(long)]
        verify: bool,
    },
    /// Move everything from SQLite to PostgreSQL. Stop Engage first.
    Move {
        /// The empty database: `postgres://…`
        #[arg(long)]
        to: String,
    },
    /// Look at the audit trail.
    Audit {
        #[command(subcommand)]
        what: Audit,
    },
    /// Look at everything, and say what to put right.
    Doctor,
    /// Let an administrator in when nobody else can.
    AddAdministrator {
        /// Which authority, where there are several.
        #[arg(long)]
        authority: Option<String>,
        /// Their name.
        #[arg(long)]
        name: String,
        /// Their e-mail address.
        #[arg(long)]
        email: String,
    },
    /// Replace the keys that seal what people said.
    Keys {
        #[command(subcommand)]
        what: Keys,
    },
}

#[derive(Subcommand)]
pub(crate) enum Audit {
    /// Read every line, and name the first that was altered or taken out.
    Verify,
}

#[derive(Subcommand)]
pub(crate) enum Keys {
    /// A new key for the authority, while people work.
    Rotate {
        /// Which authority; all of them if it is not said.
        #[arg(long)]
        authority: Option<String>,
        /// New keys for every person too: all their words are sealed anew.
        #[arg(long)]
        young_people: bool,
    },
    /// A new root key. Stop Engage first.
    Rewrap {
        /// The file that holds the new key; it is made where there is none.
        #[arg(long)]
        new_root: PathBuf,
    },
}

/// Pages read a row and open it within this time.
const GRACE: Duration = Duration::from_secs(2);

/// Runs the command that was given.
pub(crate) fn run(command: Upkeep, sources: &Sources) -> anyhow::Result<()> {
    if matches!(command, Upkeep::Doctor) {
        return examine(sources);
    }
    let settings = sources.settings()?;
    logs::start(&settings.log)?;
    let app = || existing::app(&settings);
    say(&match command {
        Upkeep::Migrate { plan } => migrate::migrate(&settings, plan)?,
        Upkeep::Backup { path, force } => backup::backup(&app()?, &path, force)?,
        Upkeep::Restore { path, verify: true } => restore::verify(&settings, &path)?,
        Upkeep::Restore { path, verify: false } => restore::restore(&settings, &path)?,
        Upkeep::Move { to } => move_house::move_house(&settings, &to)?,
        Upkeep::Audit { what: Audit::Verify } => {
            format!("All {} lines of the audit trail are as they were written.", audit::verify(&app()?)?)
        }
        Upkeep::Doctor => String::new(),
        Upkeep::AddAdministrator { authority, name, email } => {
            add_administrator::add_administrator(&app()?, authority.as_deref(), &name, &email)?
        }
        Upkeep::Keys { what } => keys(&what, &app, &settings)?,
    })
}

fn keys(what: &Keys, app: &impl Fn() -> anyhow::Result<App>, settings: &Settings) -> anyhow::Result<String> {
    match what {
        Keys::Rotate { authority, young_people } => {
            let wanted = rotate_keys::Wanted {
                authority: authority.as_deref(),
                is_for_people: *young_people,
                grace: GRACE,
            };
            rotate_keys::rotate(&app()?, &wanted)
        }
        Keys::Rewrap { new_root } => rotate_keys::rewrap(settings, new_root),
    }
}

fn examine(sources: &Sources) -> anyhow::Result<()> {
    let checks = doctor::examine(sources);
    say(&doctor::list(&checks))?;
    let serious = doctor::serious(&checks);
    anyhow::ensure!(serious == 0, "{serious} of these are serious");
    Ok(())
}

fn say(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}
