//! Rules are reported with file and line, and refuse nothing.

use crate::read_small;
use proptest::prelude::*;
use returns::code_lists::CodeList;
use returns::{Rule, findings};

/// The rules that these rows break, each with its file and line.
fn broken(episodes: &str, reviews: &str) -> Vec<(Rule, String)> {
    let found = read_small(episodes, reviews).unwrap();
    let findings = findings(&found, "2017-18".parse().unwrap());
    findings.into_iter().map(|finding| (finding.rule, finding.place.to_string())).collect()
}

fn in_reviews(rule: Rule, lines: &[u64]) -> Vec<(Rule, String)> {
    lines.iter().map(|line| (rule, format!("Reviews.csv line {line}"))).collect()
}

#[test]
fn a_review_needs_a_participation_code_and_a_code_a_review() {
    let reviews = "1,,01/02/2018,PN1\n1,,02/02/2018,\n1,,03/02/2018,pn1\n1,,,PN1\n1,,,\n";

    assert_eq!(broken("", reviews), in_reviews(Rule::Participation, &[3, 4, 5]));
}

#[test]
fn a_child_of_four_took_part_themselves_from_the_birthday_on() {
    let reviews = "1,,31/12/2013,PN0\n1,,01/01/2014,PN0\n1,,02/01/2014,PN0\n";

    assert_eq!(broken("", reviews), in_reviews(Rule::Under4, &[3, 4]));
}

#[test]
fn a_child_under_four_has_no_code_of_taking_part() {
    let reviews = "1,,31/12/2013,PN1\n1,,31/12/2013,PN7\n1,,01/01/2014,PN4\n";

    assert_eq!(broken("", reviews), in_reviews(Rule::FourOrOver, &[2, 3]));
}

#[test]
fn a_child_with_only_short_breaks_has_no_reviews_and_is_not_marked_as_a_mother() {
    let episodes = "2,01/01/2018,S,V3,N1,U6,,,,,,,\n2,01/02/2018,S,V4,N1,U6,,,,,,,\n";
    let reviews = "2,,01/02/2018,PN0\n1,,01/02/2018,PN1\n";

    let broken = broken(episodes, reviews);

    let places: Vec<_> = broken.iter().map(|(_, place)| place.as_str()).collect();
    assert_eq!(places, ["Header.csv line 3", "Reviews.csv line 2"]);
    assert!(broken.iter().all(|(rule, _)| *rule == Rule::ShortBreaksOnly));
}

#[test]
fn one_episode_of_another_kind_makes_reviews_right() {
    let episodes = "2,01/01/2018,S,V3,N1,U6,,,,,,,\n2,01/02/2018,S,C2,N1,U6,,,,,,,\n";

    assert_eq!(broken(episodes, "2,,01/02/2018,PN0\n"), []);
}

#[test]
fn a_code_is_judged_by_the_list_of_the_year() {
    let found =
        read_small("1,01/01/2018,S,C2,N1,Z1,PR1,,,,,,\n1,02/01/2018,Q,C2,N1,Z11,PR9,,,,,,\n", "").unwrap();

    let rules = |year: &str| -> Vec<Rule> {
        findings(&found, year.parse().unwrap()).into_iter().map(|finding| finding.rule).collect()
    };

    use CodeList::*;
    let expected = [ReasonForNewEpisode, Placement, PlacementProvider].map(Rule::UnknownCode);
    assert_eq!(rules("2017-18"), expected);
    let expected = [Sex, Sex, ReasonForNewEpisode, Placement, PlacementProvider].map(Rule::UnknownCode);
    assert_eq!(rules("2025-26"), expected);
}

#[test]
fn a_postcode_in_the_place_of_a_code_is_not_repeated() {
    let found = read_small("1,01/01/2018,S,C2,N1,ZZ11AA,PR1,,,,,,\n", "").unwrap();

    let findings = findings(&found, "2017-18".parse().unwrap());

    assert_eq!((findings.len(), findings[0].code.as_deref()), (1, None));
}

proptest! {
    #[test]
    fn a_known_code_fits_exactly_one_side_of_the_fourth_birthday(code in 0u8..8, days in 0i64..4_000) {
        let day = jiff::civil::date(2010, 1, 1) + jiff::Span::new().days(days);
        let review = format!("1,,{day},PN{code}\n");

        let broken = broken("", &review);

        let fits = (code == 0) == (day < jiff::civil::date(2014, 1, 1));
        prop_assert_eq!(broken.is_empty(), fits);
        prop_assert!(broken.len() <= 1);
    }
}
