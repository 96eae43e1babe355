//! Languages that are complete only for young people (docs/languages.md): every key that a young person, or
//! someone who is not signed in, may be shown is there, and the file says who has read it.
//!
//! Who may be shown a key follows from docs/routes.md: a page is theirs when a row names its file and says
//! "young person", "signed in" or "anyone". A template is theirs when a page of theirs shows it, and a part when
//! a page of theirs uses it. A part that nobody visibly uses counts as theirs.

use std::collections::BTreeSet;

use super::Finding;
use super::tree::{Tree, has};
use super::words::{Catalogue, catalogue, covers, path, said_in, variables};
use crate::run;

const ROUTES: &str = "docs/routes.md";
const THEIRS: [&str; 3] = ["young person", "signed in", "anyone"];
/// Open to anyone, because a link leads there before anybody has an account; only an administrator gets one.
const AN_ADMINISTRATORS: &str = "crates/accounts/src/set_up.rs";
const EVERYWHERE: [&str; 2] = ["en", "cy"];

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in packs(tree) {
        for name in with_words(tree) {
            let (english, theirs) = (path(name, "en"), path(name, &language));
            let (english_words, words) = (catalogue(tree.text(&english)), catalogue(tree.text(&theirs)));
            for (key, line, _) in missing(tree, name, &language) {
                let says =
                    format!("{key} is missing in {theirs}: `cargo xtask words {language}` lists what is");
                findings.push(Finding::at(&english, line, says));
            }
            findings.extend(unlike(&theirs, &words, &english_words));
        }
    }
    findings.extend(with_words(tree).into_iter().flat_map(|name| unmarked(tree, name)));
    findings
}

/// Prints the words that a language lacks, in English, file by file: ready to be written in it.
pub(crate) fn list(language: &str) -> anyhow::Result<()> {
    let tree = Tree::read(&run::root())?;
    for name in with_words(&tree) {
        let missing = missing(&tree, name, language);
        if !missing.is_empty() {
            println!("### {}: {} missing", path(name, language), missing.len());
        }
        for (key, _, words) in missing {
            println!("{key} ={words}");
        }
    }
    Ok(())
}

/// The codes of the languages that only young people's pages have.
fn packs(tree: &Tree) -> BTreeSet<String> {
    let files = tree.all().filter_map(|(path, _)| path.strip_suffix(".ftl")?.split_once("/words/"));
    files.map(|(_, code)| code.to_owned()).filter(|code| !EVERYWHERE.contains(&code.as_str())).collect()
}

fn with_words(tree: &Tree) -> Vec<&str> {
    tree.crates().into_iter().filter(|name| tree.holds(&path(name, "en"))).collect()
}

/// The keys of a crate that young people may be shown and a language lacks: key, line, English words.
fn missing<'a>(tree: &'a Tree, name: &'a str, language: &str) -> Vec<(&'a str, usize, String)> {
    let words = catalogue(tree.text(&path(name, language)));
    let files = shown_to_young_people(tree);
    let said: Vec<String> = with_words(tree)
        .into_iter()
        .flat_map(|name| said_in(tree, name))
        .filter(|(file, _)| files.contains(file))
        .map(|(_, literal)| literal.text)
        // The page of a problem says `{words}-title`: whoever names the words says it.
        .filter(|literal| !literal.starts_with('{'))
        .collect();
    let is_said = |key: &str| {
        let page = key.strip_suffix("-title").or_else(|| key.strip_suffix("-sentence"));
        said.iter().any(|literal| covers(literal, key) || page == Some(literal.as_str()))
    };
    let english = catalogue(tree.text(&path(name, "en"))).into_iter();
    english
        .filter(|(key, _)| !words.contains_key(key) && is_said(key))
        .map(|(key, (line, words))| (key, line, words))
        .collect()
}

/// Every source file whose words may stand on a page of theirs.
fn shown_to_young_people(tree: &Tree) -> BTreeSet<&str> {
    let routes: Vec<(&str, bool)> = tree.text(ROUTES).lines().filter_map(route).collect();
    let names: Vec<&str> = with_words(tree);
    let sources =
        || names.iter().flat_map(|name| tree.sources_of(name)).filter(|(file, _)| file.contains("/src/"));
    let is_routed = |file: &str| routes.iter().any(|(routed, _)| *routed == file);
    let mut found: BTreeSet<&str> =
        routes.iter().filter(|(_, theirs)| *theirs).map(|(file, _)| *file).collect();
    loop {
        let more: Vec<&str> = sources()
            .filter(|(file, _)| !found.contains(file) && !is_routed(file))
            .filter(|(part, _)| {
                let mut users = sources().filter(|(file, text)| uses(file, text, part)).peekable();
                users.peek().is_none() || users.any(|(user, _)| found.contains(user))
            })
            .map(|(file, _)| file)
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The file of a row in docs/routes.md, and whether young people may come there.
fn route(row: &str) -> Option<(&str, bool)> {
    let mut cells = row.strip_prefix("| `")?.split('|').map(str::trim);
    let (who, link) = (cells.nth(2)?, cells.next()?);
    let file = link.split('`').nth(1)?;
    Some((file, THEIRS.contains(&who) && file != AN_ADMINISTRATORS))
}

/// Whether `text` shows the template or names the module `part`. The map of a crate names them all and uses none.
fn uses(file: &str, text: &str, part: &str) -> bool {
    let Some((_, name)) = part.rsplit_once('/') else { return false };
    if file == part || file.ends_with("/lib.rs") {
        return false;
    }
    match name.strip_suffix(".rs") {
        Some(module) => {
            let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
            folder(file) == folder(part) && text.contains(&format!("{module}::"))
        }
        None => has(name, "html") && text.contains(&format!("\"{name}\"")),
    }
}

/// Keys that English has not, and variables that were forgotten.
fn unlike(file: &str, words: &Catalogue<'_>, english: &Catalogue<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, (line, said)) in words {
        let Some((_, in_english)) = english.get(key) else {
            findings.push(Finding::at(file, *line, format!("{key} is not in English: take it out")));
            continue;
        };
        let forgotten =
            variables(in_english).filter(|variable| !variables(said).any(|there| there == *variable));
        findings.extend(
            forgotten.map(|variable| Finding::at(file, *line, format!("{key} leaves out ${variable}"))),
        );
    }
    findings
}

/// Files in another language than English that do not say who has read them.
fn unmarked(tree: &Tree, name: &str) -> Vec<Finding> {
    let others = packs(tree).into_iter().chain(["cy".to_owned()]);
    let files = others.map(|language| path(name, &language));
    let is_marked = |file: &String| tree.text(file).lines().any(|line| line.starts_with("### Checked by: "));
    files
        .filter(|file| !is_marked(file))
        .map(|file| {
            Finding::of(&file, "say who has read it: `### Checked by: nobody yet`, or a name and a day")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROWS: &str = "| `GET` | `/home` | young person | [`crates/a/src/home.rs`](x) |\n\
        | `GET` | `/inbox` | worker | [`crates/a/src/inbox.rs`](x) |\n";
    const HOME: &str = "#[template(path = \"home.html\")] fn a() { crate::clock::main(); }";
    const INBOX: &str = "#[template(path = \"inbox.html\")] fn a() { crate::due::main(); }";
    const ENGLISH: &str = "hello = Hello { $name }\nlate = Late\ndue-far = Far\nowed = Owed\n";
    const MARK: &str = "### Checked by: nobody yet\n";

    fn found(arabic: &str) -> Vec<String> {
        let tree = Tree::of(&[
            ("docs/routes.md", ROWS),
            ("crates/a/Cargo.toml", ""),
            ("crates/a/src/home.rs", HOME),
            ("crates/a/src/home.html", "{{ frame.t1(\"hello\", \"name\", name) }}"),
            ("crates/a/src/clock.rs", "fn main() { frame.t(\"late\") }"),
            ("crates/a/src/inbox.rs", INBOX),
            ("crates/a/src/inbox.html", "{{ frame.t(\"owed\") }}"),
            ("crates/a/src/due.rs", "fn main() { frame.t(\"due-far\") }"),
            ("crates/a/words/en.ftl", ENGLISH),
            ("crates/a/words/cy.ftl", MARK),
            ("crates/a/words/ar.ftl", arabic),
        ]);
        check(&tree).into_iter().map(|finding| format!("{} {}", finding.place, finding.says)).collect()
    }

    #[test]
    fn a_language_without_words_that_only_workers_read_is_whole() {
        assert_eq!(found(&format!("{MARK}hello = مرحبًا {{ $name }}\nlate = متأخر\n")), [""; 0]);
    }

    #[test]
    fn a_word_of_a_young_persons_page_and_of_its_parts_is_missed() {
        let found = found(MARK);

        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].starts_with("crates/a/words/en.ftl:1 hello") && found[1].contains("late is missing")
        );
    }

    #[test]
    fn a_variable_that_was_forgotten_and_a_key_of_nobody_are_found() {
        let found = found(&format!("{MARK}hello = مرحبًا\nlate = متأخر\nbye = مع السلامة\n"));

        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn a_file_that_does_not_say_who_has_read_it_is_found() {
        let found = found("hello = مرحبًا { $name }\nlate = متأخر\n");

        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("say who has read it"));
    }
}
