//! Where the link to the same page in the other language leads.

use std::collections::HashSet;

/// How much of `path` is a page that can be opened: all of it, or the page that its form stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opens {
    /// The address itself.
    Itself,
    /// Only forms are sent here; so many parts of the address make the page they are on.
    Above(usize),
    /// Nothing that one would want to be led to.
    Nothing,
}

impl Opens {
    /// Of a route's path, when `pages` are the paths that can be opened.
    pub(crate) fn of(path: &str, pages: &HashSet<&str>) -> Self {
        if pages.contains(path) {
            return Self::Itself;
        }
        let parts = path.matches('/').count();
        let above = path.rmatch_indices('/').map(|(end, _)| path.get(..end).unwrap_or_default());
        let found = above.enumerate().find(|(_, above)| !above.is_empty() && pages.contains(above));
        found.map_or(Self::Nothing, |(fewer, _)| Self::Above(parts - fewer - 1))
    }

    /// The page's address without a language. A page that a form led to may be shown only this once, so only
    /// its problems lead away from it.
    pub(crate) fn address(self, (path, query): (&str, &str), has_problem: bool) -> Option<String> {
        match self {
            Self::Itself => Some(without_language(path, query)),
            Self::Above(parts) if has_problem => {
                let end = path.match_indices('/').nth(parts).map_or(path.len(), |(end, _)| end);
                Some(without_language(path.get(..end)?, ""))
            }
            Self::Above(_) | Self::Nothing => None,
        }
    }
}

/// An address of ours: the language is taken out of its query and nothing else is. More than one slash, or a
/// backslash, in front would lead to another site.
pub(crate) fn without_language(path: &str, query: &str) -> String {
    let path = path.trim_start_matches(['/', '\\']);
    let kept: Vec<&str> = query
        .split('&')
        .filter(|part| !part.is_empty() && *part != "language" && !part.starts_with("language="))
        .collect();
    let mark = if kept.is_empty() { "" } else { "?" };
    format!("/{path}{mark}{}", kept.join("&"))
}

/// `address` in the language of `code`.
pub(crate) fn with_language(address: &str, code: &str) -> String {
    let mark = if address.contains('?') { '&' } else { '?' };
    format!("{address}{mark}language={code}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opens(path: &str) -> Opens {
        Opens::of(path, &HashSet::from(["/", "/me", "/young-people/{id}", "/say/{id}/share"]))
    }

    #[test]
    fn a_form_is_sent_from_the_page_above_it() {
        let address = |pattern, path| opens(pattern).address((path, "after=4"), true);

        assert_eq!(address("/say/{id}/share", "/say/7/share").as_deref(), Some("/say/7/share?after=4"));
        assert_eq!(
            address("/young-people/{id}/code", "/young-people/7/code").as_deref(),
            Some("/young-people/7")
        );
        assert_eq!(address("/me/sessions/{id}/end", "/me/sessions/7/end").as_deref(), Some("/me"));
        assert_eq!(address("/sign-out", "/sign-out"), None);
    }

    #[test]
    fn what_is_shown_once_has_no_link_away_from_it() {
        assert_eq!(opens("/young-people/{id}/code").address(("/young-people/7/code", ""), false), None);
    }

    #[test]
    fn the_language_is_taken_out_of_a_query_and_nothing_else_is() {
        assert_eq!(without_language("/people", "find=a+b&language=cy&role="), "/people?find=a+b&role=");
        assert_eq!(without_language("/people", "language=cy"), "/people");
        assert_eq!(with_language("/people?find=a", "cy"), "/people?find=a&language=cy");
    }

    #[test]
    fn an_address_that_looks_like_another_site_stays_here() {
        assert_eq!(without_language("//elsewhere.example/x", ""), "/elsewhere.example/x");
        assert_eq!(without_language("/\\elsewhere.example", ""), "/elsewhere.example");
    }
}
