//! Which code a statement suggests for a review, and why. Pure: whoever chairs it decides.

use plans::{NO_VIEWS, SENT_VIEWS, UNDER_4};

/// What Engage suggests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Suggestion {
    /// The code if the young person came.
    pub(crate) if_came: Option<&'static str>,
    /// The code if they did not.
    pub(crate) if_not: &'static str,
    /// The key of the sentence that says why.
    pub(crate) because: &'static str,
}

/// What a young person of `age` at the review would be coded, given that they `have_spoken` before it, and
/// how they said that they would take part, if whoever asks may know that.
pub(crate) fn suggest(age: Option<i16>, have_spoken: bool, take_part: Option<&str>) -> Suggestion {
    let suggested = |if_came, if_not, because| Suggestion { if_came, if_not, because };
    match take_part {
        _ if age.is_some_and(|age| age < 4) => suggested(None, UNDER_4, "suggest-under-4"),
        _ if !have_spoken => suggested(None, NO_VIEWS, "suggest-not-spoken"),
        Some("speak") => suggested(Some("PN1"), SENT_VIEWS, "suggest-speak"),
        Some("someone-speaks") => suggested(Some("PN2"), "PN5", "suggest-someone-speaks"),
        Some("send-words") => suggested(None, SENT_VIEWS, "suggest-send-words"),
        Some("not-come") => suggested(None, SENT_VIEWS, "suggest-not-come"),
        _ => suggested(None, SENT_VIEWS, "suggest-spoken"),
    }
}

impl Suggestion {
    /// What to choose first: how they said they would take part, else that their views were sent.
    pub(crate) fn code(&self) -> &'static str {
        self.if_came.unwrap_or(self.if_not)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_turns_a_child_who_would_be_unheard_into_one_who_sent_their_views() {
        assert_eq!(suggest(Some(9), false, None).code(), "PN7");
        assert_eq!(suggest(Some(9), true, None).code(), "PN6");
    }

    #[test]
    fn how_they_said_they_would_take_part_is_what_is_suggested() {
        assert_eq!(suggest(Some(9), true, Some("speak")).code(), "PN1");
        let someone_speaks = suggest(Some(9), true, Some("someone-speaks"));
        assert_eq!((someone_speaks.if_came, someone_speaks.if_not), (Some("PN2"), "PN5"));
        assert_eq!(suggest(Some(9), true, Some("send-words")).code(), "PN6");
    }

    #[test]
    fn a_child_under_4_is_never_suggested_anything_else() {
        assert_eq!(suggest(Some(3), true, Some("speak")).code(), "PN0");
        assert_eq!(suggest(Some(3), false, None).code(), "PN0");
    }
}
