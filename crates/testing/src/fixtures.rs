//! GOV.UK's own components, as the package ships them for tests like ours, and what sets our markup apart.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use html5gum::{HtmlString, Token, Tokenizer};
use serde_json::Value;

/// One component with one set of inputs.
#[derive(Debug)]
pub struct Fixture {
    /// What went in.
    pub options: Value,
    /// What came out.
    pub html: String,
}

impl Fixture {
    /// The fixture `name` of `component`; None where the package is not installed.
    #[must_use]
    pub fn of(component: &str, name: &str) -> Option<Self> {
        let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/node_modules/govuk-frontend");
        if !package.exists() {
            return None;
        }
        let file = package.join(format!("dist/govuk/components/{component}/fixtures.json"));
        let all: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        let named = |fixture: &&Value| fixture.get("name").is_some_and(|one| one == name);
        let found = all.get("fixtures").unwrap().as_array().unwrap().iter().find(named).unwrap();
        let html = found.get("html").unwrap().as_str().unwrap().to_owned();
        Some(Self { options: found.get("options").unwrap().clone(), html })
    }

    /// An input as text, such as `/label/text`; empty when the fixture does not have it.
    #[must_use]
    pub fn says(&self, pointer: &str) -> &str {
        self.options.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }
}

/// A difference that is meant: on elements of this name or class, whose attribute, `.class`, or text (`=`), and why.
pub type Meant = (&'static str, Whose, &'static str, &'static str);

/// Which of the two has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Ours alone.
    Ours,
    /// Theirs alone.
    Theirs,
    /// Both, each with another value.
    Both,
}

/// Every difference between `ours` and `theirs` that is not in `meant`, as sentences; and those of `meant` that
/// were met are added to `met`.
#[must_use]
pub fn differences(ours: &str, theirs: &str, meant: &[Meant], met: &mut BTreeSet<usize>) -> Vec<String> {
    let (ours, theirs) = (elements(ours), elements(theirs));
    let mut told = Vec::new();
    if ours.len() != theirs.len() {
        told.push(format!("{} elements are {} in GOV.UK's", ours.len(), theirs.len()));
    }
    for (ours, theirs) in ours.iter().zip(&theirs) {
        if (ours.depth, &ours.name) != (theirs.depth, &theirs.name) {
            told.push(format!("<{}> is <{}> in GOV.UK's, or stands deeper", ours.name, theirs.name));
            break;
        }
        for (what, whose) in ours.apart_from(theirs) {
            let is_it = |(on, by, name, _): &Meant| ours.is(on) && *by == whose && *name == what;
            match meant.iter().position(is_it) {
                Some(position) => drop(met.insert(position)),
                None => {
                    told.push(format!("{whose:?} {what} on <{}> {:?} {:?}", ours.name, ours.has, theirs.has));
                }
            }
        }
    }
    told
}

/// One element: how deep it stands, and its attributes, its `.classes` and its own text (`=`).
struct Element {
    depth: usize,
    name: String,
    has: BTreeMap<String, String>,
}

impl Element {
    fn is(&self, name_or_class: &str) -> bool {
        self.name == name_or_class || self.has.contains_key(name_or_class)
    }

    fn apart_from(&self, theirs: &Self) -> Vec<(String, Whose)> {
        let names: BTreeSet<&String> = self.has.keys().chain(theirs.has.keys()).collect();
        let whose = |name: &String| match (self.has.get(name), theirs.has.get(name)) {
            (Some(one), Some(other)) if one == other => None,
            (Some(_), Some(_)) => Some(Whose::Both),
            (Some(_), None) => Some(Whose::Ours),
            (None, _) => Some(Whose::Theirs),
        };
        names.into_iter().filter_map(|name| Some((name.clone(), whose(name)?))).collect()
    }
}

/// Elements that have no end tag.
const VOID: [&str; 4] = ["input", "br", "img", "link"];

fn elements(html: &str) -> Vec<Element> {
    let (mut found, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    for token in Tokenizer::new(html) {
        match token.unwrap() {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(&value.value)));
                found.push(Element { depth: open.len(), has: has(attributes), name: name.clone() });
                if !tag.self_closing && !VOID.contains(&&*name) {
                    open.push(found.len() - 1);
                }
            }
            Token::EndTag(_) => drop(open.pop()),
            Token::String(words) => {
                let words = squeezed(&text(&words.value));
                let inside = open.last().and_then(|position| found.get_mut(*position));
                if let Some(inside) = inside.filter(|_| !words.is_empty()) {
                    let own = inside.has.entry("=".to_owned()).or_default();
                    *own = squeezed(&format!("{own} {words}"));
                }
            }
            _ => {}
        }
    }
    found
}

fn has(attributes: impl Iterator<Item = (String, String)>) -> BTreeMap<String, String> {
    let mut has = BTreeMap::new();
    for (name, value) in attributes {
        if name == "class" {
            has.extend(value.split_whitespace().map(|class| (format!(".{class}"), String::new())));
        } else {
            has.insert(name, squeezed(&value));
        }
    }
    has
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(bytes: &HtmlString) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
