//! Validation rules that are reported and never refuse a return. Pure: a return in, findings out.

use std::collections::{HashMap, HashSet};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::code_lists::CodeList;
use crate::collection_year::CollectionYear;
use crate::ssda903::{Episode, Place, ReturnChild, ReturnReview, Ssda903};

/// A rule that a row can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// 167: a review has a code of the participation list, and a code has a review.
    Participation,
    /// 399: a child who only has agreed short breaks (V3, V4) has no reviews and is not marked as a mother.
    ShortBreaksOnly,
    /// 440: PN0 is for a child who is under 4 on the day of the review.
    Under4,
    /// 441: PN1 to PN7 are for a child who is 4 or over on the day of the review.
    FourOrOver,
    /// A code is not on the year's list.
    UnknownCode(CodeList),
}

/// A row that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// The row.
    pub place: Place,
    /// The authority's number for the child: for the report file alone.
    pub child_id: String,
    /// The code, if it is short enough to be one.
    pub code: Option<String>,
}

impl Rule {
    /// What the rule asks, as the report says it.
    pub fn describe(self) -> String {
        match self {
            Rule::Participation => {
                "Rule 167: each review needs a participation code from PN0 to PN7, and each code a review.".into()
            }
            Rule::ShortBreaksOnly => {
                "Rule 399: a child who only has agreed short breaks (V3 or V4) has no reviews, and MOTHER is empty."
                    .into()
            }
            Rule::Under4 => "Rule 440: PN0 is only for a child who is under 4 at the review.".into(),
            Rule::FourOrOver => "Rule 441: PN1 to PN7 are only for a child who is 4 or over at the review.".into(),
            Rule::UnknownCode(list) => {
                format!("{}: the code of the {} is not on the list of this year.", list.column(), list.name())
            }
        }
    }
}

/// Every finding, by rule and then in the order of the return.
pub fn findings(found: &Ssda903, year: CollectionYear) -> Vec<Finding> {
    let children: HashMap<&str, &ReturnChild> =
        found.children.iter().map(|child| (child.id.as_str(), child)).collect();
    let mut findings = Vec::new();
    for review in &found.reviews {
        findings.extend(participation(review, year));
        findings.extend(children.get(review.child_id.as_str()).and_then(|child| age(review, child)));
    }
    findings.extend(short_breaks_only(found));
    findings.extend(unknown_codes(found, year));
    findings.sort_by_key(|finding| finding.rule);
    findings
}

fn participation(review: &ReturnReview, year: CollectionYear) -> Option<Finding> {
    let code = review.participation.as_deref();
    let fits = match (review.held_on, code) {
        (Some(_), Some(code)) => CodeList::Participation.has(code, year),
        (None, None) => true,
        _ => false,
    };
    (!fits).then(|| of_review(Rule::Participation, review))
}

/// The fourth birthday itself counts as 4.
fn age(review: &ReturnReview, child: &ReturnChild) -> Option<Finding> {
    let under_4 = review.held_on? < fourth_birthday(child.born_on);
    let rule = match review.participation.as_deref()? {
        "PN0" if !under_4 => Rule::Under4,
        "PN1" | "PN2" | "PN3" | "PN4" | "PN5" | "PN6" | "PN7" if under_4 => Rule::FourOrOver,
        _ => return None,
    };
    Some(of_review(rule, review))
}

fn fourth_birthday(born_on: Date) -> Date {
    born_on.saturating_add(4.years())
}

fn short_breaks_only(found: &Ssda903) -> Vec<Finding> {
    let is_break = |episode: &&Episode| matches!(episode.legal_status.as_str(), "V3" | "V4");
    let mut children: HashSet<&str> =
        found.episodes.iter().filter(is_break).map(|episode| episode.child_id.as_str()).collect();
    for episode in found.episodes.iter().filter(|episode| !is_break(episode)) {
        children.remove(episode.child_id.as_str());
    }
    let mothers = found.children.iter().filter(|child| child.mother && children.contains(child.id.as_str()));
    let reviews = found.reviews.iter().filter(|review| children.contains(review.child_id.as_str()));
    mothers
        .map(|child| Finding {
            rule: Rule::ShortBreaksOnly,
            place: child.place.clone(),
            child_id: child.id.clone(),
            code: None,
        })
        .chain(reviews.map(|review| of_review(Rule::ShortBreaksOnly, review)))
        .collect()
}

fn unknown_codes(found: &Ssda903, year: CollectionYear) -> Vec<Finding> {
    let mut codes = Codes { year, unknown: Vec::new() };
    for child in &found.children {
        let at = (&child.place, child.id.as_str());
        codes.check(CodeList::Sex, &child.sex, at);
        codes.check(CodeList::Ethnicity, &child.ethnicity, at);
    }
    for episode in &found.episodes {
        let at = (&episode.place, episode.child_id.as_str());
        codes.check(CodeList::ReasonForNewEpisode, &episode.reason_for_new_episode, at);
        codes.check(CodeList::LegalStatus, &episode.legal_status, at);
        codes.check(CodeList::CategoryOfNeed, &episode.category_of_need, at);
        codes.check(CodeList::Placement, &episode.placement, at);
        codes.check_given(CodeList::PlacementProvider, episode.placement_provider.as_deref(), at);
        codes.check_given(CodeList::ReasonEnded, episode.reason_ended.as_deref(), at);
        let reason = episode.reason_for_placement_change.as_deref();
        codes.check_given(CodeList::ReasonForPlacementChange, reason, at);
    }
    for missing in &found.missing {
        codes.check(CodeList::Missing, &missing.kind, (&missing.place, missing.child_id.as_str()));
    }
    codes.unknown
}

struct Codes {
    year: CollectionYear,
    unknown: Vec<Finding>,
}

impl Codes {
    fn check_given(&mut self, list: CodeList, code: Option<&str>, at: (&Place, &str)) {
        if let Some(code) = code {
            self.check(list, code, at);
        }
    }

    fn check(&mut self, list: CodeList, code: &str, (place, child_id): (&Place, &str)) {
        if !list.has(code, self.year) {
            self.unknown.push(Finding {
                rule: Rule::UnknownCode(list),
                place: place.clone(),
                child_id: child_id.to_owned(),
                code: shown(code),
            });
        }
    }
}

fn of_review(rule: Rule, review: &ReturnReview) -> Finding {
    Finding {
        rule,
        place: review.place.clone(),
        child_id: review.child_id.clone(),
        code: review.participation.as_deref().and_then(shown),
    }
}

/// A longer text is not a code: a shifted column may have put a birth date or a postcode there.
fn shown(code: &str) -> Option<String> {
    let plain = code.len() <= 6 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    // Two letters or digits more and it could be a postcode without its space.
    let like_a_postcode = code.len() >= 5 && code.bytes().any(|byte| byte.is_ascii_digit());
    (plain && !code.is_empty() && !like_a_postcode).then(|| code.to_owned())
}
