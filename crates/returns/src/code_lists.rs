//! The codes of the return, the years they held and what they mean in our words.
//!
//! Lists change each year, so they are dated data (`code_lists/*.csv`) and codes are stored as given, with
//! their collection year. A blank year means that no change is known on that side.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::collection_year::CollectionYear;

/// Which list a code is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeList {
    /// `SEX`.
    Sex,
    /// `ETHNIC`.
    Ethnicity,
    /// `RNE`.
    ReasonForNewEpisode,
    /// `LS`.
    LegalStatus,
    /// `CIN`.
    CategoryOfNeed,
    /// `PLACE`, in XML `PL`.
    Placement,
    /// `PLACE_PROVIDER`.
    PlacementProvider,
    /// `REC`.
    ReasonEnded,
    /// `REASON_PLACE_CHANGE`.
    ReasonForPlacementChange,
    /// `REVIEW_CODE`.
    Participation,
    /// `MISSING`.
    Missing,
}

/// One code of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code, as the return gives it.
    pub code: String,
    /// What it means, in plain English.
    pub label: String,
    /// The first collection year that had it, where it is known.
    pub first_year: Option<CollectionYear>,
    /// The last collection year that had it, if one was the last.
    pub last_year: Option<CollectionYear>,
}

impl CodeList {
    /// Every list.
    pub const ALL: [CodeList; 11] = [
        CodeList::Sex,
        CodeList::Ethnicity,
        CodeList::ReasonForNewEpisode,
        CodeList::LegalStatus,
        CodeList::CategoryOfNeed,
        CodeList::Placement,
        CodeList::PlacementProvider,
        CodeList::ReasonEnded,
        CodeList::ReasonForPlacementChange,
        CodeList::Participation,
        CodeList::Missing,
    ];

    /// Every code that the list ever had, in its order.
    pub fn codes(self) -> &'static [Code] {
        LISTS.get(self as usize).map_or(&[], Vec::as_slice)
    }

    /// The codes of one year.
    pub fn codes_in(self, year: CollectionYear) -> impl Iterator<Item = &'static Code> {
        self.codes().iter().filter(move |code| code.held_in(year))
    }

    /// Whether the year's list has the code, letter for letter.
    pub fn has(self, code: &str, year: CollectionYear) -> bool {
        self.codes_in(year).any(|known| known.code == code)
    }

    /// What the code meant in that year.
    pub fn label(self, code: &str, year: CollectionYear) -> Option<&'static str> {
        self.codes_in(year).find(|known| known.code == code).map(|known| known.label.as_str())
    }

    /// The header of its column in the return.
    pub fn column(self) -> &'static str {
        self.described().0
    }

    /// What the report calls it.
    pub fn name(self) -> &'static str {
        self.described().1
    }

    fn described(self) -> (&'static str, &'static str) {
        match self {
            CodeList::Sex => ("SEX", "sex"),
            CodeList::Ethnicity => ("ETHNIC", "ethnicity"),
            CodeList::ReasonForNewEpisode => ("RNE", "reason for a new episode"),
            CodeList::LegalStatus => ("LS", "legal status"),
            CodeList::CategoryOfNeed => ("CIN", "category of need"),
            CodeList::Placement => ("PLACE", "placement"),
            CodeList::PlacementProvider => ("PLACE_PROVIDER", "placement provider"),
            CodeList::ReasonEnded => ("REC", "reason the episode ended"),
            CodeList::ReasonForPlacementChange => ("REASON_PLACE_CHANGE", "reason for a change of placement"),
            CodeList::Participation => ("REVIEW_CODE", "participation"),
            CodeList::Missing => ("MISSING", "missing or away"),
        }
    }

    fn data(self) -> &'static str {
        match self {
            CodeList::Sex => include_str!("../code_lists/sex.csv"),
            CodeList::Ethnicity => include_str!("../code_lists/ethnicity.csv"),
            CodeList::ReasonForNewEpisode => include_str!("../code_lists/reason_for_new_episode.csv"),
            CodeList::LegalStatus => include_str!("../code_lists/legal_status.csv"),
            CodeList::CategoryOfNeed => include_str!("../code_lists/category_of_need.csv"),
            CodeList::Placement => include_str!("../code_lists/placement.csv"),
            CodeList::PlacementProvider => include_str!("../code_lists/placement_provider.csv"),
            CodeList::ReasonEnded => include_str!("../code_lists/reason_ended.csv"),
            CodeList::ReasonForPlacementChange => {
                include_str!("../code_lists/reason_for_placement_change.csv")
            }
            CodeList::Participation => include_str!("../code_lists/participation.csv"),
            CodeList::Missing => include_str!("../code_lists/missing.csv"),
        }
    }
}

impl Code {
    /// Whether that year's list had the code.
    pub fn held_in(&self, year: CollectionYear) -> bool {
        self.first_year.is_none_or(|first| first <= year) && self.last_year.is_none_or(|last| year <= last)
    }
}

/// In the order of `CodeList::ALL`. A list that cannot be read would be empty; a test reads each.
static LISTS: LazyLock<Vec<Vec<Code>>> =
    LazyLock::new(|| CodeList::ALL.into_iter().map(|list| parse(list.data()).unwrap_or_default()).collect());

#[derive(Deserialize)]
struct Line {
    code: String,
    label: String,
    first_year: Option<String>,
    last_year: Option<String>,
}

fn parse(data: &str) -> anyhow::Result<Vec<Code>> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(data.as_bytes());
    let mut codes = Vec::new();
    for line in reader.deserialize() {
        let Line { code, label, first_year, last_year } = line?;
        let first_year = first_year.map(|year| year.parse()).transpose()?;
        let last_year = last_year.map(|year| year.parse()).transpose()?;
        codes.push(Code { code, label, first_year, last_year });
    }
    Ok(codes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(text: &str) -> CollectionYear {
        text.parse().unwrap()
    }

    #[test]
    fn every_list_can_be_read_and_says_where_it_is_from_and_when_it_was_reviewed() {
        for (at, list) in CodeList::ALL.into_iter().enumerate() {
            assert_eq!(list as usize, at);
            assert!(parse(list.data()).unwrap().len() >= 2, "{}", list.name());
            assert!(list.data().contains("\n# Source: ") && list.data().contains("\n# Reviewed: 20"));
        }
    }

    #[test]
    fn a_child_recorded_as_1_or_2_is_recorded_by_letter_from_2024_25() {
        assert_eq!(CodeList::Sex.label("2", year("2023-24")), Some("Female"));
        assert!(!CodeList::Sex.has("2", year("2024-25")));
        assert_eq!(CodeList::Sex.label("F", year("2024-25")), Some("Female"));
    }

    #[test]
    fn placements_are_judged_by_the_list_of_their_year() {
        let has = |code, text| CodeList::Placement.has(code, year(text));

        assert!(["H5", "P2", "Z1"].iter().all(|code| has(code, "2024-25") && !has(code, "2025-26")));
        assert!(
            ["Z11", "Z12", "Z13", "Z14"].iter().all(|code| has(code, "2025-26") && !has(code, "2024-25"))
        );
        assert!(has("K3", "2024-25") && !has("K3", "2023-24"));
    }
}
