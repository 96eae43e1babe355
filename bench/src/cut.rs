//! A page of Engage, cut at the values that come from rows; what lies between them is the same for everyone.

use anyhow::Context;

/// Text with places for values in it.
pub(crate) struct Cut {
    parts: Vec<Part>,
    /// Of everything that is the same, so that a page is made in one piece of memory.
    length: usize,
}

enum Part {
    Same(String),
    Value(usize),
}

/// What stands before a value, the value itself, and what stands after it.
pub(crate) type Place<'a> = (&'a str, &'a str, &'a str);

impl Cut {
    /// Cuts `html` everywhere one of `places` is found, in their order; value `n` is that of place `n`. A place
    /// that is no longer there is left: then the pages of others differ a little, which the report counts.
    pub(crate) fn of(html: &str, places: &[Place<'_>]) -> Self {
        let mut parts = vec![Part::Same(html.to_owned())];
        for (number, place) in places.iter().enumerate() {
            parts = parts.into_iter().flat_map(|part| cut_part(part, number, *place)).collect();
        }
        let length = parts.iter().map(|part| if let Part::Same(text) = part { text.len() } else { 0 }).sum();
        Self { parts, length }
    }

    /// Writes it with these values, which are HTML already.
    pub(crate) fn push(&self, out: &mut String, values: &[&str]) {
        out.reserve(self.length);
        for part in &self.parts {
            match part {
                Part::Same(text) => out.push_str(text),
                Part::Value(number) => out.push_str(values.get(*number).copied().unwrap_or_default()),
            }
        }
    }
}

fn cut_part(part: Part, number: usize, (before, value, after): Place<'_>) -> Vec<Part> {
    let Part::Same(text) = part else { return vec![part] };
    let wanted = format!("{before}{value}{after}");
    let mut parts = Vec::new();
    let mut rest = text.as_str();
    let mut same = String::new();
    while let Some((left, right)) = rest.split_once(&wanted) {
        parts.push(Part::Same(format!("{same}{left}{before}")));
        parts.push(Part::Value(number));
        after.clone_into(&mut same);
        rest = right;
    }
    parts.push(Part::Same(same + rest));
    parts
}

/// What stands before a list, its items, and what stands after it.
pub(crate) fn list<'a>(html: &'a str, opening: &str) -> anyhow::Result<(&'a str, Vec<&'a str>, &'a str)> {
    let begins =
        html.find(opening).with_context(|| format!("Engage's page has changed: it holds no {opening}"))?;
    let (before, rest) = html.split_at_checked(begins + opening.len()).context("a list begins")?;
    let ends = rest.find("</ul>").into_iter().chain(rest.find("</ol>")).min().context("a list ends")?;
    let (items, after) = rest.split_at_checked(ends).context("a list ends")?;
    let blank = items.len() - items.trim_start().len();
    let (blank, items) = items.split_at_checked(blank).unwrap_or_default();
    let before = html.get(..before.len() + blank.len()).unwrap_or_default();
    let mut places: Vec<usize> = items.match_indices("<li>").map(|(place, _)| place).collect();
    places.push(items.len());
    let item = |ends: &[usize]| Some(items.get(*ends.first()?..*ends.get(1)?).unwrap_or_default());
    Ok((before, places.windows(2).filter_map(item).collect(), after))
}

/// Text as it stands in HTML, as askama writes it.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("&#34;"),
            '&' => out.push_str("&#38;"),
            '\'' => out.push_str("&#39;"),
            '<' => out.push_str("&#60;"),
            '>' => out.push_str("&#62;"),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Cut, list};

    #[test]
    fn a_page_is_written_again_with_other_values() {
        let cut = Cut::of("<b>Amira</b> 14 <i>Amira</i>", &[("", "Amira", ""), ("</b> ", "14", " ")]);

        let mut written = String::new();
        cut.push(&mut written, &["Ben", "9"]);

        assert_eq!(written, "<b>Ben</b> 9 <i>Ben</i>");
    }

    #[test]
    fn a_value_that_is_not_there_leaves_the_page_as_it_is() {
        let cut = Cut::of("<b>Amira</b>", &[("", "Ben", "")]);

        let mut written = String::new();
        cut.push(&mut written, &["Zoe"]);

        assert_eq!(written, "<b>Amira</b>");
    }

    #[test]
    fn a_list_falls_into_its_items() {
        let (before, items, after) =
            list("a<ul class=\"x\">\n<li>1</li>\n<li>2</li>\n</ul>b", "<ul class=\"x\">").unwrap();

        assert_eq!(
            (before, items, after),
            ("a<ul class=\"x\">\n", vec!["<li>1</li>\n", "<li>2</li>\n"], "</ul>b")
        );
    }
}
