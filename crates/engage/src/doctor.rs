//! `engage doctor`: is everything here as it must be, and if not, what to do.

use std::collections::BTreeMap;
use std::path::PathBuf;

use platform::{Clock, Settings};

use crate::{doctor_data, doctor_machine, doctor_settings, existing};

/// Where settings come from, before anything is made of them.
pub struct Sources {
    /// What stood on the command line, by the name of the setting.
    pub given: BTreeMap<String, String>,
    /// `ENGAGE_…` of this process.
    pub environment: BTreeMap<String, String>,
    /// The settings file, where there is one.
    pub file: Option<PathBuf>,
}

/// One thing that was looked at.
#[derive(Debug)]
pub struct Check {
    /// What it is about.
    pub about: &'static str,
    /// How it is.
    pub state: State,
    /// What was found.
    pub found: String,
    /// What to do about it; empty where all is well.
    pub to_do: String,
}

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As it must be.
    Well,
    /// Something to put right when there is time.
    Problem,
    /// People cannot work, or what they said is in danger.
    Serious,
}

/// Looks at everything; a check that fails keeps no other from being made.
#[must_use]
pub fn examine(sources: &Sources) -> Vec<Check> {
    let settings = match sources.settings() {
        Ok(settings) => settings,
        Err(error) => {
            let to_do = "every setting is explained in docs/settings.md";
            return vec![Check::serious("settings", format!("{error:#}"), to_do)];
        }
    };
    let now = Clock::System.now();
    let mut checks = doctor_settings::checks(sources, &settings);
    checks.extend(doctor_machine::checks(&settings, now));
    match existing::app(&settings) {
        Ok(app) => checks.extend(doctor_data::checks(&app)),
        Err(error) => {
            let to_do = "put this right first: nothing inside the database could be looked at";
            checks.push(Check::serious("database", format!("{error:#}"), to_do));
        }
    }
    checks
}

/// The checks as a list for people.
#[must_use]
pub fn list(checks: &[Check]) -> String {
    let lines: Vec<String> = checks.iter().map(Check::line).collect();
    lines.join("\n")
}

/// How many checks found something serious.
#[must_use]
pub fn serious(checks: &[Check]) -> usize {
    checks.iter().filter(|check| check.state == State::Serious).count()
}

impl Sources {
    /// The settings that come of them.
    pub fn settings(&self) -> anyhow::Result<Settings> {
        Settings::read(&self.given, &self.environment, self.file.as_deref())
    }
}

impl Check {
    pub(crate) fn well(about: &'static str, found: impl Into<String>) -> Self {
        Self { about, state: State::Well, found: found.into(), to_do: String::new() }
    }

    pub(crate) fn problem(about: &'static str, found: impl Into<String>, to_do: &str) -> Self {
        Self { about, state: State::Problem, found: found.into(), to_do: to_do.to_owned() }
    }

    pub(crate) fn serious(about: &'static str, found: impl Into<String>, to_do: &str) -> Self {
        Self { state: State::Serious, ..Self::problem(about, found, to_do) }
    }

    fn line(&self) -> String {
        let state = match self.state {
            State::Well => "ok",
            State::Problem => "problem",
            State::Serious => "SERIOUS",
        };
        let to_do =
            if self.to_do.is_empty() { String::new() } else { format!("\n{:8} → {}", "", self.to_do) };
        format!("{state:8} {}: {}{to_do}", self.about, self.found)
    }
}
