//! Links that lead somewhere, and migrations that stay as they were released.

use std::process::Command;

use super::Finding;
use super::tree::{Tree, has};
use crate::run;

/// Every link in a document to a file of the project.
pub(crate) fn check_links(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.all().filter(|(path, _)| has(path, "md")) {
        for (number, line) in text.lines().enumerate() {
            for link in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let target = link.split(['#', ' ']).next().unwrap_or_default();
                let is_elsewhere = target.contains("://") || target.starts_with("mailto:");
                if !is_elsewhere && !tree.holds(&from(path, target)) {
                    findings.push(Finding::at(path, number + 1, format!("the link {target} leads nowhere")));
                }
            }
        }
    }
    findings
}

/// A path beside a file, from the root.
fn from(file: &str, link: &str) -> String {
    if link.is_empty() {
        return file.to_owned();
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// What Git says changed in migrations/ since the last release; nothing before the first one.
pub(crate) fn edited_migrations() -> anyhow::Result<String> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        run::output(command.args(arguments).current_dir(run::root()))
    };
    let Ok(tag) = git(&["describe", "--tags", "--abbrev=0"]) else { return Ok(String::new()) };
    git(&["diff", "--name-status", "--no-renames", tag.trim(), "--", "migrations"])
}

/// A released migration has run on databases that hold people's words: a new one changes what it did.
pub(crate) fn check_migrations(changed: &str) -> Vec<Finding> {
    let edited =
        changed.lines().filter_map(|line| line.split_once('\t')).filter(|(status, _)| *status != "A");
    edited
        .map(|(_, path)| Finding::of(path, "was released and must stay as it is: write a new migration"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_leads_nowhere_is_found() {
        let guide = "[here](../README.md#start) and [there](https://example.org/a)\n[gone](gone.md)";
        let tree = Tree::of(&[("README.md", "[docs](docs)"), ("docs/guide.md", guide)]);

        assert_eq!(check_links(&tree), [Finding::at("docs/guide.md", 2, "the link gone.md leads nowhere")]);
    }

    #[test]
    fn a_released_migration_may_not_change_and_a_new_one_may_come() {
        let found = check_migrations(
            "M\tmigrations/V0001__a.sql\nA\tmigrations/V0009__b.sql\nD\tmigrations/V0002__c.sql\n",
        );

        assert_eq!(found.len(), 2);
    }
}
