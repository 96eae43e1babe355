//! The string literals of a Rust file or a template, without those in comments.

use super::tree::has;

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    /// Where it begins, counted from one.
    pub(crate) line: usize,
    /// What it says; escapes are left as they are written.
    pub(crate) text: String,
    /// The code before it, without spaces.
    pub(crate) before: String,
}

/// Every literal of a file, in order.
pub(crate) fn literals(path: &str, text: &str) -> Vec<Literal> {
    if !has(path, "html") {
        return of_rust(text, 1);
    }
    let mut found = Vec::new();
    let mut line = 1;
    let mut rest = text;
    // Only what stands in {{ }} and {% %} is code; HTML has quotes of its own.
    while let Some((before, after)) = rest.split_once('{') {
        line += lines_in(before);
        rest = after;
        let end = if after.starts_with('{') { "}}" } else { "%}" };
        if !after.starts_with(['{', '%']) {
            continue;
        }
        if let Some((code, after)) = after.split_once(end) {
            found.extend(of_rust(code, line));
            line += lines_in(code);
            rest = after;
        }
    }
    found
}

fn of_rust(text: &str, first_line: usize) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut before = String::new();
    let (mut line, mut rest) = (first_line, text);
    while let Some(letter) = rest.chars().next() {
        let (length, literal) = match letter {
            '/' if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), None),
            '/' if rest.starts_with("/*") => (rest.find("*/").map_or(rest.len(), |end| end + 2), None),
            '\'' => (length_of_char(rest), None),
            '"' => plain(rest),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => raw(rest),
            _ => (letter.len_utf8(), None),
        };
        let (taken, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if let Some(said) = literal {
            found.push(Literal { line, text: said, before: tail(&before) });
        }
        if !taken.starts_with("//") {
            before.extend(taken.chars().filter(|letter| !letter.is_whitespace()));
        }
        line += lines_in(taken);
        rest = after;
    }
    found
}

/// The length of a `"…"` with its quotes, and what it says.
fn plain(text: &str) -> (usize, Option<String>) {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, letter)| {
        let ends = *letter == '"' && !is_escaped;
        is_escaped = *letter == '\\' && !is_escaped;
        ends
    });
    let end = end.map_or(text.len(), |(place, _)| place + 1);
    (end, text.get(1..end.saturating_sub(1)).map(str::to_owned))
}

/// The length of an `r#"…"#`, and what it says; `r#type` is a name and says nothing.
fn raw(text: &str) -> (usize, Option<String>) {
    let marks: String = text.chars().skip(1).take_while(|letter| *letter == '#').collect();
    let Some(said) = text.get(1 + marks.len()..).and_then(|rest| rest.strip_prefix('"')) else {
        return (1, None);
    };
    let Some((said, _)) = said.split_once(&format!("\"{marks}")) else { return (text.len(), None) };
    (said.len() + 2 * marks.len() + 3, Some(said.to_owned()))
}

/// The length of `'x'` or `'\n'`; of a lifetime only its mark.
fn length_of_char(text: &str) -> usize {
    let escaped = text.strip_prefix("'\\").and_then(|rest| rest.get(1..)?.find('\'')).map(|end| end + 4);
    let plain = || {
        let letter = text.chars().nth(1)?;
        text.get(1 + letter.len_utf8()..)?.starts_with('\'').then_some(letter.len_utf8() + 2)
    };
    escaped.or_else(plain).unwrap_or(1)
}

fn tail(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(40);
    text.chars().skip(skipped).collect()
}

fn lines_in(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(path: &str, text: &str) -> Vec<String> {
        literals(path, text).into_iter().map(|literal| literal.text).collect()
    }

    #[test]
    fn quotes_in_comments_and_letters_are_not_literals() {
        let found =
            texts("a.rs", "// say \"no\"\nlet a = ('\"', '\\'', \"yes \\\" too\");\nfn b<'a>(c: &'a str) {}");

        assert_eq!(found, ["yes \\\" too"]);
    }

    #[test]
    fn a_raw_literal_ends_where_it_says() {
        assert_eq!(texts("a.rs", "f(r#\"a \"b\" c\"#, r\"d\")"), ["a \"b\" c", "d"]);
    }

    #[test]
    fn only_the_code_of_a_template_has_literals() {
        let page = "<a href=\"/x\">\n{{ frame.t(\"back\") }}</a>{% if a == \"b\" %}";

        let found = literals("a.html", page);

        assert_eq!(
            found.iter().map(|literal| (literal.line, &*literal.text)).collect::<Vec<_>>(),
            [(2, "back"), (2, "b")]
        );
        assert!(found.iter().any(|literal| literal.before == "{frame.t("));
    }
}
