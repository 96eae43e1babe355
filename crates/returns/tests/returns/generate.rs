//! The made-up return: believable, repeatable, the same through both forms.

use std::collections::HashMap;

use crate::{csv_folder, made, without_places, xml_text};
use jiff::civil::date;
use returns::code_lists::CodeList;
use returns::{CollectionYear, Rule, Size, findings, generate, read, read_bytes};

#[test]
fn a_made_up_return_is_the_same_after_csv() {
    let folder = csv_folder(300);

    let found = read(folder.path()).unwrap();

    assert!(without_places(found) == made(300));
}

#[test]
fn a_made_up_return_is_the_same_after_xml() {
    let found = read_bytes("return.xml", xml_text(300).as_bytes()).unwrap();

    assert!(without_places(found) == made(300));
}

#[test]
fn the_same_seed_makes_the_same_children_and_another_makes_others() {
    let size = Size { young_people: 50, seed: 1, until: date(2026, 3, 31) };

    assert!(generate(&size) == generate(&size));
    assert!(generate(&size) != generate(&Size { seed: 2, ..size }));
}

#[test]
fn a_made_up_return_uses_the_codes_of_its_year() {
    for year in ["2017-18", "2024-25", "2025-26"] {
        let year: CollectionYear = year.parse().unwrap();
        let found = generate(&Size { young_people: 400, seed: 3, until: year.last_day() });

        let findings = findings(&found, year);

        assert!(!findings.iter().any(|finding| matches!(finding.rule, Rule::UnknownCode(_))));
    }
}

#[test]
fn few_made_up_reviews_have_a_code_that_does_not_fit_the_age() {
    let found = made(2_000);

    let wrong = findings(&found, "2017-18".parse().unwrap());

    assert!(!wrong.is_empty() && wrong.len() * 50 < found.reviews.len(), "{}", wrong.len());
    assert!(wrong.iter().all(|finding| matches!(finding.rule, Rule::Under4 | Rule::FourOrOver)));
}

#[test]
fn every_made_up_child_is_under_18_and_lives_somewhere_without_a_gap() {
    let found = made(1_000);

    let mut until = HashMap::new();
    for episode in &found.episodes {
        let before = until.insert(&episode.child_id, episode.ended_on);
        assert!(before.is_none_or(|ended_on| ended_on == Some(episode.started_on)));
        assert!(episode.ended_on.is_none_or(|ended_on| ended_on > episode.started_on));
    }
    assert_eq!(until.len(), 1_000);
    assert!(found.children.iter().all(|child| child.born_on > date(2000, 3, 31)));
}

#[test]
fn no_made_up_child_could_be_real() {
    let found = made(500);

    assert!(found.children.iter().all(|child| child.upn.as_deref().is_some_and(|upn| !upn.starts_with('A'))));
    let postcodes =
        found.episodes.iter().flat_map(|episode| [&episode.home_postcode, &episode.placement_postcode]);
    assert!(postcodes.flatten().all(|postcode| postcode.starts_with("ZZ")));
    assert!(CodeList::Placement.has(&found.episodes[0].placement, "2017-18".parse().unwrap()));
}

#[test]
fn reviews_come_at_the_pace_that_the_rules_set() {
    let found = made(200);

    let mut previous = HashMap::new();
    for review in &found.reviews {
        let held_on = review.held_on.unwrap();
        if let Some(before) = previous.insert(&review.child_id, held_on) {
            assert!(before.until(held_on).unwrap().get_days() <= 184);
        }
    }
    assert!(found.reviews.len() > 200);
}
