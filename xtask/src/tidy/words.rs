//! The words on the screen: every key in both languages, none unused, and none that we do not say.

use std::collections::BTreeMap;

use super::literals::{Literal, literals};
use super::tree::{Tree, without_tests};
use super::{Finding, arrows};

/// What we never say to people, and why is in docs/words-on-screen.md.
const BANNED: [&str; 4] = ["submit", "invalid", "user", "click here"];

/// What stands before a key: the words of a page, of a page with variables, of a link.
const ASKS: [&str; 8] =
    [".t(", ".t1(", ".t2(", "{words:", ",words:", ".t(&*format!(", ".t(&format!(", ".t1(&*format!("];

/// The words of a key, and the line where they begin.
pub(super) type Catalogue<'a> = BTreeMap<&'a str, (usize, String)>;

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let crates = tree.crates();
    let used: Vec<Literal> =
        crates.iter().flat_map(|name| said_in(tree, name)).map(|(_, literal)| literal).collect();
    let mut findings = Vec::new();
    for name in crates {
        let (english, welsh) = (path(name, "en"), path(name, "cy"));
        let (english_words, welsh_words) = (catalogue(tree.text(&english)), catalogue(tree.text(&welsh)));
        findings.extend(missing((&english, &english_words), &welsh_words, &welsh));
        findings.extend(missing((&welsh, &welsh_words), &english_words, &english));
        findings.extend(unused(&english, &english_words, &used, tree));
        findings.extend(banned(&english, &english_words));
        findings.extend(banned(&welsh, &welsh_words));
        findings.extend(unknown(tree, name));
    }
    findings
}

pub(super) fn path(name: &str, language: &str) -> String {
    format!("crates/{name}/words/{language}.ftl")
}

pub(super) fn catalogue(text: &str) -> Catalogue<'_> {
    let mut found = Catalogue::new();
    let mut key = "";
    for (number, line) in text.lines().enumerate() {
        match line.split_once('=') {
            Some((name, words)) if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) => {
                key = name.trim();
                found.insert(key, (number + 1, words.to_owned()));
            }
            _ if line.starts_with(' ') => {
                found.entry(key).and_modify(|(_, words)| *words = format!("{words}\n{line}"));
            }
            _ => {}
        }
    }
    found
}

fn missing((file, words): (&str, &Catalogue<'_>), other: &Catalogue<'_>, other_file: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, (line, words)) in words {
        let Some((_, others)) = other.get(key) else {
            findings.push(Finding::at(file, *line, format!("{key} is missing in {other_file}")));
            continue;
        };
        for variable in variables(words).filter(|variable| !variables(others).any(|there| there == *variable))
        {
            findings.push(Finding::at(
                file,
                *line,
                format!("{key} has ${variable}, which {other_file} leaves out"),
            ));
        }
    }
    findings
}

pub(super) fn variables(words: &str) -> impl Iterator<Item = &str> {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    words.split('$').skip(1).map(move |rest| rest.split(|letter| !is_name(letter)).next().unwrap_or_default())
}

fn unused(file: &str, words: &Catalogue<'_>, used: &[Literal], tree: &Tree) -> Vec<Finding> {
    let in_words = |key: &str| {
        tree.all().any(|(path, text)| path.ends_with(".ftl") && text.contains(&format!("{{ {key} }}")))
    };
    let is_used = |key: &str| used.iter().any(|literal| covers(&literal.text, key)) || in_words(key);
    let unused = words.iter().filter(|(key, _)| !is_used(key));
    unused
        .map(|(key, (line, _))| Finding::at(file, *line, format!("nobody says {key}: use it or take it out")))
        .collect()
}

/// Whether a literal is a key, or the pattern of one: `"your-{}"` or `"your-"` is every key that begins so.
pub(super) fn covers(literal: &str, key: &str) -> bool {
    if literal.ends_with('-') && literal.len() > 3 {
        return key.starts_with(literal);
    }
    let (Some((start, rest)), Some((_, end))) = (literal.split_once('{'), literal.rsplit_once('}')) else {
        return literal == key;
    };
    let says_something = start.len() + end.len() > 3;
    let is_longer = key.len() > start.len() + end.len();
    says_something && is_longer && !rest.is_empty() && key.starts_with(start) && key.ends_with(end)
}

fn banned(file: &str, words: &Catalogue<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, (line, words)) in words {
        // What stands in braces is code.
        let shown: String =
            words.split('{').map(|part| part.rsplit('}').next().unwrap_or_default()).collect();
        let plain: String = shown
            .to_lowercase()
            .chars()
            .map(|letter| if letter.is_alphabetic() { letter } else { ' ' })
            .collect();
        let plain = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
        for word in BANNED
            .iter()
            .filter(|word| plain.contains(&format!(" {word} ")) || plain.contains(&format!(" {word}s ")))
        {
            findings.push(Finding::at(
                file,
                *line,
                format!("{key} says {word:?}: docs/words-on-screen.md has better"),
            ));
        }
    }
    findings
}

/// Keys that a crate says and neither it nor a crate below it has.
fn unknown(tree: &Tree, name: &str) -> Vec<Finding> {
    let reach = arrows::within_reach(tree, name);
    let catalogues: Vec<Catalogue<'_>> =
        reach.iter().map(|name| catalogue(tree.text(&path(name, "en")))).collect();
    let knows = |literal: &str| catalogues.iter().flat_map(BTreeMap::keys).any(|key| covers(literal, key));
    let mut findings = Vec::new();
    for (file, literal) in said_in(tree, name) {
        let Literal { line, text, before } = &literal;
        let is_key = ASKS.iter().any(|ask| before.ends_with(ask))
            || (text.starts_with("problem-") && before.ends_with(','));
        let is_page = before.ends_with("NotNow(") && !knows(text) && !knows(&format!("{text}-title"));
        if (is_key && !knows(text)) || is_page {
            findings.push(Finding::at(
                file,
                *line,
                format!("no catalogue within reach of {name} has {text}"),
            ));
        }
    }
    findings
}

pub(super) fn said_in<'a>(tree: &'a Tree, name: &str) -> Vec<(&'a str, Literal)> {
    let sources = format!("crates/{name}/src/");
    let files = tree.sources_of(name).filter(|(path, _)| path.starts_with(&sources));
    let said = files.flat_map(|(path, text)| {
        literals(path, without_tests(text)).into_iter().map(move |said| (path, said))
    });
    said.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "fn a() { frame.t(\"hello\"); frame.t(&format!(\"your-{}\", b)); }";

    fn found(english: &str, welsh: &str) -> Vec<String> {
        let tree = Tree::of(&[
            ("crates/a/Cargo.toml", ""),
            ("crates/a/src/a.rs", SOURCE),
            ("crates/a/words/en.ftl", english),
            ("crates/a/words/cy.ftl", welsh),
        ]);
        check(&tree).into_iter().map(|finding| format!("{} {}", finding.place, finding.says)).collect()
    }

    #[test]
    fn words_in_both_languages_that_are_all_said_are_left_alone() {
        let words = "# A user\nhello = Hello { $name }\nyour-iro =\n    { $n ->\n        [one] One\n       *[other] More\n    }\n";

        assert_eq!(found(words, words), [""; 0]);
    }

    #[test]
    fn a_key_that_one_language_lacks_is_found() {
        let found = found("hello = Hello\nyour-iro = Your IRO\n", "hello = Helo\n");

        assert_eq!(found, ["crates/a/words/en.ftl:2 your-iro is missing in crates/a/words/cy.ftl"]);
    }

    #[test]
    fn a_key_that_nobody_has_and_a_key_that_nobody_says_are_found() {
        let words = "hello = Hello\nbye = Bye\n";

        let found = found(words, words);

        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("nobody says bye") && found[1].contains("has your-{}"), "{found:?}");
    }

    #[test]
    fn a_word_we_do_not_say_is_found_and_code_is_no_word() {
        let (good, bad) =
            ("hello = A usergroup { $user }\nyour-iro = Y\n", "hello = Users { $user }\nyour-iro = Y\n");

        assert_eq!(found(good, good), [""; 0]);
        assert_eq!(found(bad, bad).len(), 2);
    }

    #[test]
    fn a_variable_that_a_translation_forgot_is_found() {
        assert_eq!(found("hello = Hello { $name }\nyour-iro = Y\n", "hello = Helo\nyour-iro = Y\n").len(), 1);
    }
}
