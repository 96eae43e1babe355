//! The published synthetic return (MIT), which stays outside the project.

use std::collections::BTreeMap;
use std::path::PathBuf;

use returns::{CollectionYear, Rule, findings, read};

/// Where the published return lies, or none after saying that the test is skipped.
pub(crate) fn published(claim: &str) -> Option<PathBuf> {
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

#[test]
fn the_published_return_comes_in_whole() {
    let Some(folder) = published("the_published_return_comes_in_whole") else { return };

    let found = read(&folder).unwrap();

    let counts = (found.children.len(), found.episodes.len(), found.reviews.len());
    assert_eq!(counts, (2_675, 5_050, 12_582));
    assert_eq!((found.missing.len(), found.unaccompanied.len()), (43, 132));
    assert_eq!(CollectionYear::of_return(&found).unwrap().to_string(), "2017-18");
    assert_eq!(found.children.iter().filter(|child| child.mother).count(), 1);
    assert_eq!(found.not_read, []);
}

#[test]
fn what_the_published_return_gets_wrong_is_counted_by_rule() {
    let Some(folder) = published("what_the_published_return_gets_wrong_is_counted_by_rule") else { return };
    let found = read(&folder).unwrap();

    let mut by_rule = BTreeMap::new();
    for finding in findings(&found, "2017-18".parse().unwrap()) {
        *by_rule.entry(finding.rule).or_insert(0) += 1;
    }

    let expected = [(Rule::ShortBreaksOnly, 967), (Rule::Under4, 1_435), (Rule::FourOrOver, 663)];
    assert_eq!(by_rule, BTreeMap::from(expected));
}
