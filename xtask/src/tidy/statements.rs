//! SQL: in `sql!` and nowhere else, lower case, and each capability writes its own tables only.

use super::literals::{Literal, literals};
use super::tree::{Tree, has, without_tests};
use super::{Finding, arrows};

/// The seam itself writes SQL that depends on the engine; tests look where the program does not.
const WITHOUT_RULES: [&str; 2] = ["store", "testing"];

const BEGINNINGS: [&str; 5] = ["select ", "insert into ", "update ", "delete from ", "with "];
const SHOUTED: [&str; 10] =
    ["SELECT", "FROM", "WHERE", "INSERT", "UPDATE", "DELETE", "ORDER BY", "VALUES", "RETURNING", "JOIN"];

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in tree.crates().into_iter().filter(|name| !WITHOUT_RULES.contains(name)) {
        let folder = format!("crates/{name}/src/");
        for (path, text) in
            tree.sources_of(name).filter(|(path, _)| path.starts_with(&folder) && has(path, "rs"))
        {
            for literal in literals(path, without_tests(text)) {
                findings.extend(look(tree, name, &literal).map(|says| Finding::at(path, literal.line, says)));
            }
        }
    }
    findings
}

fn look(tree: &Tree, name: &str, literal: &Literal) -> Option<String> {
    let text = literal.text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !literal.before.ends_with("sql!(") {
        let is_sql =
            |start: &&str| text.to_lowercase().starts_with(*start) && has_clause(&text.to_lowercase());
        return BEGINNINGS.iter().any(is_sql).then(|| "SQL outside `sql!`: no test prepares it".to_owned());
    }
    if let Some(word) = SHOUTED.iter().find(|word| text.contains(&format!("{word} "))) {
        return Some(format!("{word}: SQL is lower case here"));
    }
    if text.contains("select *") || text.contains(" ? ") || text.ends_with('?') {
        return Some("name the columns, and number the parameters ($1)".to_owned());
    }
    let foreign = written(&text).find(|table| name != "engage" && !is_own(name, table));
    let beyond = || read(&text).find(|table| !is_within_reach(tree, name, table));
    foreign
        .map(|table| format!("{name} writes {table}: a capability writes its own tables only"))
        .or_else(|| beyond().map(|table| format!("{name} reads {table}, and no arrow leads there")))
}

fn has_clause(text: &str) -> bool {
    [" from ", " set ", " values", "select 1", " where "].iter().any(|clause| text.contains(clause))
}

fn written(text: &str) -> impl Iterator<Item = &str> {
    let starts = ["insert into ", "delete from ", "update "];
    let tables = starts.into_iter().flat_map(move |start| text.split(start).skip(1)).map(first_name);
    // `do update set` and `for update skip locked` name no table.
    tables.filter(|table| !["set", "skip", "of", "nowait", ""].contains(table))
}

fn read(text: &str) -> impl Iterator<Item = &str> {
    [" from ", " join "].into_iter().flat_map(move |start| text.split(start).skip(1)).map(first_name)
}

fn first_name(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
}

fn is_own(name: &str, table: &str) -> bool {
    match name {
        "platform" => ["jobs", "taken_forms", "audit_lines", "audit_heads"].contains(&table),
        name => table.starts_with(&format!("{name}_")),
    }
}

/// A table belongs to the crate whose name it begins with; others are the platform's or a query's own.
fn is_within_reach(tree: &Tree, name: &str, table: &str) -> bool {
    let owner = tree.crates().into_iter().find(|owner| table.starts_with(&format!("{owner}_")));
    owner.is_none_or(|owner| arrows::within_reach(tree, name).contains(&owner))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: &str) -> Option<String> {
        let tree = Tree::of(&[
            ("crates/accounts/Cargo.toml", ""),
            ("crates/returns/Cargo.toml", ""),
            ("crates/voice/Cargo.toml", "[dependencies]\naccounts.workspace = true\n"),
            ("crates/voice/src/a.rs", code),
        ]);
        check(&tree).pop().map(|finding| finding.says)
    }

    #[test]
    fn a_capability_may_write_its_own_tables_and_read_along_its_arrows() {
        let own = "sql!(\"insert into voice_replies (id) values ($1) on conflict (id) do update set a = 1\")";
        let joined = "sql!(\"select a from voice_replies r join accounts_people p on p.id = r.id for update skip locked\")";

        assert_eq!(found(own), None);
        assert_eq!(found(joined), None);
    }

    #[test]
    fn a_capability_may_not_write_the_tables_of_another() {
        assert!(found("sql!(\n    \"update accounts_people set name = $1\")").is_some());
        assert!(found("sql!(\"delete from jobs where id = $1\")").is_some());
    }

    #[test]
    fn a_capability_may_not_read_against_the_arrows() {
        assert!(found("sql!(\"select a from returns_children where id = $1\")").is_some());
    }

    #[test]
    fn sql_elsewhere_or_shouted_or_vague_is_found() {
        assert!(found("execute(\"delete from voice_replies where id = $1\")").is_some());
        assert!(found("sql!(\"SELECT id from voice_replies\")").is_some());
        assert!(found("sql!(\"select * from voice_replies\")").is_some());
        assert_eq!(found("say(\"select one of them\")"), None);
    }
}
