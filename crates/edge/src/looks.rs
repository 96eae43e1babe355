//! How someone wants pages to look: the size and shape of letters, colours, motion. Kept as codes, shown as
//! attributes of the page, so that nothing flashes and no script is needed.

use crate::form::Form;

/// What can be chosen. Not choosing is what is usual, or what the device says.
pub const LOOKS: [(&str, &[&str]); 8] = [
    ("text", &["larger", "largest"]),
    ("spacing", &["wide"]),
    ("letters", &["lexend", "opendyslexic"]),
    ("theme", &["light", "dark"]),
    ("contrast", &["high"]),
    ("tint", &["sand", "blue", "green", "rose"]),
    ("motion", &["calm"]),
    ("colour", &["violet", "blue", "moss"]),
];

/// One person's choices, or one browser's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks(Vec<(&'static str, &'static str)>);

impl Looks {
    /// From how they are kept; what is not known any more is left out.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        let parts: Vec<_> = code.split('.').filter_map(|part| part.split_once('-')).collect();
        Self::chosen(|name| parts.iter().find(|(kept, _)| *kept == name).map_or("", |(_, value)| value))
    }

    /// From the form on the page about it.
    #[must_use]
    pub fn of_form(form: &Form) -> Self {
        Self::chosen(|name| form.text(name))
    }

    /// As they are kept: `text-larger.theme-dark`.
    #[must_use]
    pub fn code(&self) -> String {
        self.0.iter().map(|(name, value)| format!("{name}-{value}")).collect::<Vec<_>>().join(".")
    }

    /// As attributes of the page. Only names and values of [`LOOKS`] get here, so they stand as they are.
    #[must_use]
    pub fn attributes(&self) -> String {
        let mut attributes: String =
            self.0.iter().map(|(name, value)| format!(" data-{name}=\"{value}\"")).collect();
        // A tint is a paper: on a device that is dark at night it would not be seen.
        if self.has("tint") && !self.has("theme") {
            attributes.push_str(" data-theme=\"light\"");
        }
        attributes
    }

    /// Whether `value` was chosen for `name`.
    #[must_use]
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(chosen, with)| *chosen == name && *with == value)
    }

    /// Whether anything was chosen for `name`.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(chosen, _)| *chosen == name)
    }

    fn chosen<'a>(value_of: impl Fn(&'static str) -> &'a str) -> Self {
        let known = LOOKS.iter().filter_map(|(name, values)| {
            let chosen = value_of(name);
            values.iter().find(|value| **value == chosen).map(|value| (*name, *value))
        });
        Self(known.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_comes_back_as_it_was() {
        let looks = Looks::of_code("theme-dark.text-larger");

        assert_eq!(looks.code(), "text-larger.theme-dark");
        assert_eq!(Looks::of_code(&looks.code()), looks);
        assert_eq!(looks.attributes(), " data-text=\"larger\" data-theme=\"dark\"");
    }

    #[test]
    fn a_cookie_someone_wrote_by_hand_changes_no_page() {
        let looks = Looks::of_code("theme-\"><script>.onload-x.text-huge");

        assert_eq!(looks.attributes(), "");
    }
}
