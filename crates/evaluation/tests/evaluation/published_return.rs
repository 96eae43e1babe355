//! The published synthetic return (MIT), which stays outside the project: a real authority's size and shape.

use std::collections::BTreeMap;
use std::path::PathBuf;

use evaluation::suppress::{FigureId, Figures, Rule};

use crate::reckoning::solved;

/// Where the published return lies, or none after saying that the test is skipped.
fn published(claim: &str) -> Option<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "a test finds its data without the program's settings")]
    let told = std::env::var_os("ENGAGE_PUBLISHED_RETURN").map(PathBuf::from);
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ssda903");
    let folder = told.unwrap_or_else(beside);
    if folder.join("header.csv").is_file() {
        return Some(folder);
    }
    println!(
        "skipped: {claim}: the published return is not here (set ENGAGE_PUBLISHED_RETURN to its folder)"
    );
    None
}

/// By group: heard, and not.
type Groups = BTreeMap<String, [u64; 2]>;

/// Everyone of the return whose last review is known, in three groupings: heard is any code but PN7.
fn groupings(folder: &std::path::Path) -> [Groups; 3] {
    let found = returns::read(folder).unwrap();
    let mut last_review = BTreeMap::new();
    for review in &found.reviews {
        last_review.insert(review.child_id.clone(), (review.held_on, review.participation.clone()));
    }
    let mut groups: [Groups; 3] = Default::default();
    for episode in found.episodes.iter().filter(|episode| episode.ended_on.is_none()) {
        let Some((_, Some(code))) = last_review.get(&episode.child_id) else { continue };
        let column = usize::from(code == "PN7");
        let placement = episode.placement.clone();
        let keys = [placement, episode.legal_status.clone(), episode.category_of_need.clone()];
        for (group, key) in groups.iter_mut().zip(keys) {
            group.entry(key).or_default()[column] += 1;
        }
    }
    groups
}

#[test]
fn no_child_of_a_whole_authority_can_be_reckoned_from_its_page() {
    let Some(folder) = published("no_child_of_a_whole_authority_can_be_reckoned_from_its_page") else {
        return;
    };
    let groups = groupings(&folder);
    let (mut figures, mut sums) = (Figures::default(), Vec::new());
    let mut numbers = Vec::new();
    let mut add = |figures: &mut Figures, number: u64| {
        numbers.push(number);
        figures.add(number)
    };
    let everyone: [u64; 2] = [0, 1].map(|column| groups[0].values().map(|group| group[column]).sum());
    let total: Vec<FigureId> = [everyone[0], everyone[1], everyone[0] + everyone[1]]
        .map(|number| add(&mut figures, number))
        .to_vec();
    sums.push((total[2], total[..2].to_vec()));
    for group in &groups {
        let mut columns = vec![Vec::new(); 3];
        for [heard, not] in group.values() {
            let row = [*heard, *not, heard + not].map(|number| add(&mut figures, number));
            sums.push((row[2], row[..2].to_vec()));
            columns.iter_mut().zip(row).for_each(|(column, figure)| column.push(figure));
        }
        sums.extend(total.iter().copied().zip(columns));
    }
    for (total, parts) in &sums {
        figures.add_sum(*total, parts.clone());
    }

    let shown = figures.publish(&Rule::USUAL);

    assert!(shown.iter().flatten().all(|number| *number == 0 || *number >= 5));
    let known =
        sums.iter().map(|(total, parts)| (total.nth(), parts.iter().map(|part| part.nth()).collect()));
    assert_eq!(solved(&shown, &known.collect::<Vec<_>>()), [] as [usize; 0]);
    let small = numbers.iter().filter(|number| (1..5).contains(*number)).count();
    let held_back = shown.iter().filter(|number| number.is_none()).count();
    assert!(small > 0, "there must be something to hold back");
    assert!(held_back <= 4 * small, "{held_back} are held back for {small}: readers lose too much");
}
