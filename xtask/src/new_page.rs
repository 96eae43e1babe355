//! `cargo xtask new-page voice take_back_statement`: a verb, its page, its words and its test, each in its
//! place and saying something that a check refuses until it is made true.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};

use crate::run;

/// Writes the files and adds the lines that name them.
pub(crate) fn run(capability: &str, verb: &str) -> anyhow::Result<()> {
    let is_plain =
        |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    ensure!(is_plain(verb), "A verb is a small sentence in snake_case: share_statement.");
    let folder = run::root().join("crates").join(capability);
    ensure!(is_plain(capability) && folder.is_dir(), "There is no capability crates/{capability}.");
    let page = folder.join("src").join(format!("{verb}.rs"));
    ensure!(!page.exists(), "{} is there already.", page.display());

    fs::write(&page, rust_of(verb))?;
    fs::write(page.with_extension("html"), html_of(verb))?;
    let words = [
        ("en.ftl", "Say here what this page is for"),
        ("cy.ftl", "Dywedwch yma beth yw pwrpas y dudalen hon"),
    ];
    for (file, sentence) in words {
        let line = format!("\n## {}\n{}-title = {sentence}\n", sentence_of(verb), key_of(verb));
        change(&folder.join("words").join(file), |text| Some(text + &line))?;
    }
    let tests = folder.join("tests").join(capability);
    fs::create_dir_all(&tests)?;
    fs::write(tests.join(format!("{verb}.rs")), test_of(verb))?;
    let is_named = change(&tests.join("main.rs"), |text| add_module(&text, verb)).is_ok()
        && change(&folder.join("src/lib.rs"), |text| add_routes(&add_module(&text, verb)?, verb)).is_ok();

    println!(
        "crates/{capability}/src/{verb}.rs, {verb}.html, words/en.ftl, words/cy.ftl, tests/{capability}/{verb}.rs"
    );
    if !is_named {
        println!(
            "Add `mod {verb};` to src/lib.rs and tests/{capability}/main.rs, and `.and({verb}::routes())`."
        );
    }
    println!(
        "Next: the path, the actor, the words in both languages, the claim of the test, and the table in lib.rs."
    );
    Ok(())
}

fn rust_of(verb: &str) -> String {
    let (page, sentence) = (type_of(verb), sentence_of(verb));
    format!(
        r#"//! {sentence}.

use accounts::Worker;
use askama::Template;
use axum::response::Response;
use edge::{{Frame, Routes, Visit}};
use platform::Result;

pub(crate) fn routes() -> Routes {{
    Routes::new().get("/{path}", show)
}}

#[derive(Template)]
#[template(path = "{verb}.html")]
struct {page}Page {{
    frame: Frame,
}}

fn show(_worker: Worker, visit: &mut Visit) -> Result<Response> {{
    visit.page(&{page}Page {{ frame: visit.frame() }})
}}
"#,
        path = key_of(verb)
    )
}

fn html_of(verb: &str) -> String {
    let title = format!("{{{{ frame.t(\"{}-title\") }}}}", key_of(verb));
    format!(
        "{{% extends \"layout.html\" %}}\n{{% block title %}}{title}{{% endblock %}}\n{{% block main %}}\n\
        <main class=\"desk\" id=\"main\">\n<h1>{title}</h1>\n</main>\n{{% endblock %}}\n"
    )
}

fn test_of(verb: &str) -> String {
    format!(
        "//! {}.\n\n#[test]\nfn say_here_what_is_true_of_people() {{\n    \
        unimplemented!(\"arrange, act, assert\");\n}}\n",
        sentence_of(verb)
    )
}

fn change(path: &Path, edit: impl FnOnce(String) -> Option<String>) -> anyhow::Result<()> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let edited = edit(text).with_context(|| format!("{} has another shape", path.display()))?;
    Ok(fs::write(path, edited)?)
}

/// `mod verb;` in its place in the alphabet.
fn add_module(text: &str, verb: &str) -> Option<String> {
    let new = format!("mod {verb};");
    let modules = text.lines().filter(|line| line.starts_with("mod ") && line.ends_with(';'));
    let after = modules.clone().rfind(|line| *line < new.as_str());
    match after {
        Some(after) => Some(text.replacen(&format!("{after}\n"), &format!("{after}\n{new}\n"), 1)),
        None => modules.clone().next().map(|first| text.replacen(first, &format!("{new}\n{first}"), 1)),
    }
}

/// `.and(verb::routes())` after the last of its kind.
fn add_routes(text: &str, verb: &str) -> Option<String> {
    let last =
        text.lines().rfind(|line| line.trim_start().starts_with(".and(") && line.contains("::routes())"))?;
    let indent: String = last.chars().take_while(|letter| *letter == ' ').collect();
    let before_semicolon = last.trim_end_matches(';');
    let end = if last.ends_with(';') { ";" } else { "" };
    Some(text.replacen(last, &format!("{before_semicolon}\n{indent}.and({verb}::routes()){end}"), 1))
}

fn key_of(verb: &str) -> String {
    verb.replace('_', "-")
}

fn sentence_of(verb: &str) -> String {
    let mut sentence = verb.replace('_', " ");
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

fn type_of(verb: &str) -> String {
    verb.split('_').map(sentence_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_verb_stands_in_its_place_in_the_list() {
        let before =
            "mod home;\nmod tell;\n\nfn routes() {\n    home::routes()\n        .and(tell::routes())\n}\n";

        let after = add_module(before, "inbox").and_then(|text| add_routes(&text, "inbox")).unwrap();

        assert!(after.starts_with("mod home;\nmod inbox;\nmod tell;\n"), "{after}");
        assert!(after.contains(".and(tell::routes())\n        .and(inbox::routes())\n"), "{after}");
    }

    #[test]
    fn a_page_and_its_verb_use_the_same_names() {
        assert!(rust_of("share_statement").contains("struct ShareStatementPage"));
        assert!(html_of("share_statement").contains("{{ frame.t(\"share-statement-title\") }}"));
    }
}
