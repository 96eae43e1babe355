//! The files of the project, read once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every file by its path from the root; the text of those that are text.
#[derive(Default)]
pub(crate) struct Tree {
    texts: BTreeMap<String, String>,
    others: BTreeSet<String>,
}

const SKIPPED: [&str; 6] = ["target", "node_modules", "dist", "data", "results", "test-results"];

impl Tree {
    /// Reads the folder, without what is built or downloaded.
    pub(crate) fn read(root: &Path) -> anyhow::Result<Self> {
        let mut tree = Self::default();
        tree.add(root, "")?;
        Ok(tree)
    }

    /// Every text: its path and content.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The texts of one crate's sources.
    pub(crate) fn sources_of<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let folder = format!("crates/{name}/");
        self.all()
            .filter(move |(path, _)| path.starts_with(&folder) && (has(path, "rs") || has(path, "html")))
    }

    /// One text; empty where it is missing.
    pub(crate) fn text(&self, path: &str) -> &str {
        self.texts.get(path).map(String::as_str).unwrap_or_default()
    }

    /// Whether there is such a file, or a folder with files.
    pub(crate) fn holds(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        let mut all = self.texts.keys().chain(&self.others);
        path.is_empty() || all.any(|file| file == path || file.starts_with(&folder))
    }

    /// The names of the crates.
    pub(crate) fn crates(&self) -> Vec<&str> {
        self.texts
            .keys()
            .filter_map(|path| path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml"))
            .collect()
    }

    /// The dependencies that a crate declares: name, line, and whether only its tests need it.
    pub(crate) fn dependencies_of(&self, manifest: &str) -> Vec<(&str, usize, bool)> {
        let mut found = Vec::new();
        let mut section = "";
        for (number, line) in self.text(manifest).lines().enumerate() {
            if line.starts_with('[') {
                section = line.trim_matches(['[', ']']);
            } else if let ("dependencies" | "dev-dependencies", Some((name, _))) =
                (section, line.split_once(['.', ' ']))
            {
                found.push((name, number + 1, section == "dev-dependencies"));
            }
        }
        found
    }

    fn add(&mut self, folder: &Path, before: &str) -> anyhow::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if before.is_empty() { name.clone() } else { format!("{before}/{name}") };
            if entry.file_type()?.is_dir() {
                let is_hidden = name.starts_with('.') && ![".ci", ".cargo"].contains(&name.as_str());
                if !is_hidden && !SKIPPED.contains(&name.as_str()) && path != "web/gallery/built" {
                    self.add(&entry.path(), &path)?;
                }
            } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
                self.texts.insert(path, text);
            } else {
                self.others.insert(path);
            }
        }
        Ok(())
    }
}

/// Whether a path ends in `.ending`.
pub(crate) fn has(path: &str, ending: &str) -> bool {
    path.strip_suffix(ending).is_some_and(|before| before.ends_with('.'))
}

/// The lines of a source file before its own tests.
pub(crate) fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod ").map_or(text, |(before, _)| before)
}

#[cfg(test)]
impl Tree {
    /// A tree of these files.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let texts = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Self { texts, others: BTreeSet::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dependencies_of_a_crate_are_found_with_their_lines() {
        let tree = Tree::of(&[(
            "Cargo.toml",
            "[dependencies]\nstore.workspace = true\n\n[dev-dependencies]\nproptest = \"1\"\n",
        )]);

        let found = tree.dependencies_of("Cargo.toml");

        assert_eq!(found, [("store", 2, false), ("proptest", 5, true)]);
    }
}
