//! How a young person took part in a review, by the codes of the return, and the rules for them. Pure.

/// The code for a child who was under 4 at the review.
pub const UNDER_4: &str = "PN0";
/// They did not come, and sent their views.
pub const SENT_VIEWS: &str = "PN6";
/// They did not come, and sent no views.
pub const NO_VIEWS: &str = "PN7";

/// Every code from 4 years on: rule 441.
const FROM_4: [&str; 7] = ["PN1", "PN2", "PN3", "PN4", "PN5", SENT_VIEWS, NO_VIEWS];

/// The codes that a young person of `age` at the review can have; all of them where the age is not known.
#[must_use]
pub fn participation_codes(age: Option<i16>) -> Vec<&'static str> {
    match age {
        Some(age) if age < 4 => vec![UNDER_4],
        Some(_) => FROM_4.to_vec(),
        None => [UNDER_4].into_iter().chain(FROM_4).collect(),
    }
}

/// Why `code` cannot stand for a review, as the return's own rules have it; the key of a sentence.
#[must_use]
pub fn participation_problem(
    code: &str,
    age: Option<i16>,
    has_only_short_breaks: bool,
) -> Option<&'static str> {
    let is_known = code == UNDER_4 || FROM_4.contains(&code);
    match age {
        // Rule 167: a code of the list.
        _ if !is_known => Some("problem-no-participation"),
        // Rule 399: agreed short breaks alone have no reviews in the return.
        _ if has_only_short_breaks => Some("problem-only-short-breaks"),
        // Rules 440 and 441.
        Some(age) if age >= 4 && code == UNDER_4 => Some("problem-not-under-4"),
        Some(age) if age < 4 && code != UNDER_4 => Some("problem-under-4"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_under_4_has_one_code_and_an_older_one_every_other() {
        assert_eq!(participation_codes(Some(3)), ["PN0"]);
        assert_eq!(participation_codes(Some(4)).len(), 7);
        assert!(participation_codes(Some(4)).iter().all(|code| *code != "PN0"));
    }

    #[test]
    fn what_the_return_would_refuse_is_refused_here() {
        assert_eq!(participation_problem("PN8", Some(9), false), Some("problem-no-participation"));
        assert_eq!(participation_problem("PN0", Some(4), false), Some("problem-not-under-4"));
        assert_eq!(participation_problem("PN6", Some(3), false), Some("problem-under-4"));
        assert_eq!(participation_problem("PN6", Some(9), true), Some("problem-only-short-breaks"));
        assert_eq!(participation_problem("PN6", Some(9), false), None);
        assert_eq!(participation_problem("PN0", Some(3), false), None);
    }
}
