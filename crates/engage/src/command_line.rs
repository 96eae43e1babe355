//! The commands and their options.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};
use engage::doctor::Sources;
use engage::{demo, export, import, open, serve, words};
use platform::{App, Settings};

use crate::upkeep::{self, Upkeep};

/// Children's social care listens, teaches, and speaks in public.
#[derive(Parser)]
#[command(name = "engage", version)]
struct CommandLine {
    #[command(flatten)]
    set: Set,
    #[command(subcommand)]
    command: Command,
}

/// Settings that any command takes; all of them are in docs/settings.md.
#[derive(Args)]
struct Set {
    /// The folder that holds everything the embedded default keeps.
    #[arg(long, global = true)]
    data: Option<PathBuf>,
    /// `postgres://…` to use PostgreSQL instead of the embedded database.
    #[arg(long, global = true)]
    database: Option<String>,
    /// A settings file other than `engage.toml`.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve people.
    Serve(Port),
    /// Open a believable authority with nobody real in it.
    Demo(Port),
    /// Take in what the authority already has.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Write what the authority's own data team asks for.
    Export {
        #[command(subcommand)]
        what: Export,
    },
    /// Copies of what young people said, as they took them away.
    Words {
        #[command(subcommand)]
        what: Words,
    },
    #[command(flatten)]
    Upkeep(Upkeep),
}

#[derive(Args)]
struct Port {
    /// The port to listen on; 0 takes a free one.
    #[arg(long)]
    port: Option<u16>,
}

#[derive(Subcommand)]
enum Import {
    /// The SSDA903 return: a folder of its CSV files, or the one XML file.
    Ssda903 {
        /// The folder or the file.
        path: PathBuf,
        /// Which authority, where there are several.
        #[arg(long)]
        authority: Option<String>,
        /// The collection year, such as 2025-26; worked out from the return where it is not said.
        #[arg(long)]
        year: Option<String>,
        /// Where to write the whole report.
        #[arg(long)]
        report: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum Export {
    /// The rows of ssd_voice_of_child, in the shape of the public Standard Safeguarding Dataset, as CSV.
    SsdVoiceOfChild {
        /// The file to write; one that is there already is left alone.
        #[arg(long)]
        to: PathBuf,
        /// Which authority, where there are several.
        #[arg(long)]
        authority: Option<String>,
    },
}

#[derive(Subcommand)]
enum Words {
    /// Whether a copy is as it was made; names the first entry that was changed.
    Verify {
        /// The file: the one to read, or the one for a computer.
        path: PathBuf,
        /// The last number, as it was written down when the copy was made.
        #[arg(long)]
        last: Option<String>,
    },
}

/// Runs the command that was given.
pub(crate) fn run() -> anyhow::Result<()> {
    let line = CommandLine::parse();
    match line.command {
        Command::Serve(port) => {
            let app = open(&line.set.settings(&port.given())?)?;
            serve::first_link_and_run(&app)
        }
        Command::Demo(port) => {
            let settings = line.set.settings(&port.given())?;
            let mail_smtp = format!("folder:{}", settings.data.join("mail").display());
            let app = open(&Settings { is_demo: true, mail_smtp, ..settings })?;
            demo::fill(&app)?;
            serve::first_link_and_run(&app)
        }
        Command::Import { what: Import::Ssda903 { path, authority, year, report } } => {
            let app = open(&line.set.settings(&BTreeMap::new())?)?;
            let wanted = import::Wanted {
                path: &path,
                authority: authority.as_deref(),
                year: year.as_deref(),
                report,
            };
            import::ssda903(&app, &wanted)
        }
        Command::Export { what: Export::SsdVoiceOfChild { to, authority } } => {
            let app = open(&line.set.settings(&BTreeMap::new())?)?;
            export::ssd_voice_of_child(&app, authority.as_deref(), &to)
        }
        Command::Words { what: Words::Verify { path, last } } => words::verify(&path, last.as_deref()),
        Command::Upkeep(command) => upkeep::run(command, &line.set.sources(&BTreeMap::new())),
    }
}

/// Says what went wrong, and why, on standard error.
pub(crate) fn complain(error: &anyhow::Error) {
    let mut out = std::io::stderr().lock();
    drop(writeln!(out, "engage: {error:#}"));
}

fn open(settings: &Settings) -> anyhow::Result<App> {
    engage::logs::start(&settings.log)?;
    open::app(settings)
}

impl Set {
    fn settings(&self, more: &BTreeMap<String, String>) -> anyhow::Result<Settings> {
        self.sources(more).settings()
    }

    fn sources(&self, more: &BTreeMap<String, String>) -> Sources {
        let mut given = more.clone();
        if let Some(data) = &self.data {
            given.insert("data".into(), data.display().to_string());
        }
        if let Some(database) = &self.database {
            given.insert("database".into(), database.clone());
        }
        let usual = Path::new("engage.toml");
        let file = self.config.clone().or_else(|| usual.exists().then(|| usual.to_owned()));
        Sources { given, environment: Settings::environment(), file }
    }
}

impl Port {
    fn given(&self) -> BTreeMap<String, String> {
        self.port.map(|port| ("port".to_owned(), port.to_string())).into_iter().collect()
    }
}
