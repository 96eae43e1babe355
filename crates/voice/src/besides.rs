//! What is told beside each answer: how it came to be and who helped, its translations, what was put right.

use std::collections::HashMap;

use platform::{App, Result};
use store::Read;

use crate::home::Names;
use crate::provenance::{How, Provenance};
use crate::together::Together;
use crate::version::{Beside, Version};
use crate::{Statement, tongues};

/// Everything beside the answers of one statement, with the names of whoever helped.
pub(crate) struct Besides {
    provenance: Vec<(Provenance, String)>,
    versions: Vec<(Version, String)>,
    was_together: bool,
}

impl Besides {
    /// Beside a statement that was looked up through the person.
    pub(crate) fn of(statement: &Statement, app: &App, read: &mut impl Read) -> Result<Self> {
        let mut names = Names { authority: statement.authority, known: HashMap::new() };
        let mut provenance = Vec::new();
        for one in Provenance::all_of(statement, read)? {
            let name = match one.helped_by {
                Some(helper) => names.of(helper, app, read)?.preferred_name,
                None => String::new(),
            };
            provenance.push((one, name));
        }
        let mut versions = Vec::new();
        for version in Version::all_of(statement, app, read)? {
            let name = names.of(version.person, app, read)?.preferred_name;
            versions.push((version, name));
        }
        let was_together = Together::was(statement.id, read)?;
        Ok(Self { provenance, versions, was_together })
    }

    /// Beside answers that nobody real gave: practice.
    pub(crate) fn made_up(provenance: Vec<(Provenance, String)>) -> Self {
        Self { provenance, versions: Vec::new(), was_together: true }
    }

    /// The code of how the answer to `question` came to be, and who helped; none where they were alone.
    pub(crate) fn how(&self, question: &str) -> Option<(How, &str)> {
        let found = self.provenance.iter().find(|(one, _)| one.question == question)?;
        Some((found.0.how, &found.1))
    }

    /// The language of their own words, where it is not that of the page.
    pub(crate) fn language(&self, question: &str) -> Option<&str> {
        let found = self.provenance.iter().find(|(one, _)| one.question == question)?;
        found.0.language.as_deref()
    }

    /// The own name of that language.
    pub(crate) fn language_name(&self, question: &str) -> Option<&str> {
        self.language(question).map(tongues::name)
    }

    /// What stands beside the answer, the oldest first, with who wrote it.
    pub(crate) fn versions(&self, question: &str) -> Vec<&(Version, String)> {
        self.versions.iter().filter(|(version, _)| version.question == question).collect()
    }

    /// Whether the whole of it was written with nobody beside them.
    pub(crate) fn is_alone(&self) -> bool {
        self.provenance.is_empty() && !self.was_together
    }
}

impl Version {
    /// Whether the young person put something right here.
    pub(crate) fn is_put_right(&self) -> bool {
        self.beside == Beside::PutRight
    }
}
