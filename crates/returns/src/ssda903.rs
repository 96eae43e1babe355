//! What a return holds, as typed rows that know their file and line.
//!
//! Codes are kept as given: lists change each year, so `code_lists.rs` judges them, not the types.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;

/// A whole return, in the order of its files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ssda903 {
    /// Every child of the return, once each.
    pub children: Vec<ReturnChild>,
    /// Where and under which law each child lived, from day to day.
    pub episodes: Vec<Episode>,
    /// Reviews that were held, or are planned.
    pub reviews: Vec<ReturnReview>,
    /// Times when a child was missing or away without agreement.
    pub missing: Vec<MissingEpisode>,
    /// Children who came to seek asylum without a parent.
    pub unaccompanied: Vec<UnaccompaniedChild>,
    /// What stood in the return and was left, or was not in it.
    pub not_read: Vec<NotRead>,
}

/// One child's header.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnChild {
    /// The authority's own number for the child (`CHILD`).
    pub id: String,
    /// Code of the sex list.
    pub sex: String,
    /// Date of birth.
    pub born_on: Date,
    /// Code of the ethnicity list.
    pub ethnicity: String,
    /// Unique pupil number, or why there is none (`UN1` to `UN10`).
    pub upn: Option<String>,
    /// Whether the child is a mother.
    pub mother: bool,
    /// When her own child was born.
    pub mothers_child_born_on: Option<Date>,
    /// Where this stood.
    pub place: Place,
}

/// One episode: it ends when the home, the carer or the legal status changes.
#[derive(Clone, PartialEq, Eq)]
pub struct Episode {
    /// The child (`CHILD`).
    pub child_id: String,
    /// First day (`DECOM`).
    pub started_on: Date,
    /// Code of the list of reasons for a new episode (`RNE`).
    pub reason_for_new_episode: String,
    /// Code of the legal status list (`LS`).
    pub legal_status: String,
    /// Code of the category of need list (`CIN`).
    pub category_of_need: String,
    /// Code of the placement list (`PLACE`, in XML `PL`).
    pub placement: String,
    /// Code of the placement provider list.
    pub placement_provider: Option<String>,
    /// Last day (`DEC`); none while it lasts.
    pub ended_on: Option<Date>,
    /// Code of the list of reasons ended (`REC`).
    pub reason_ended: Option<String>,
    /// Code of the list of reasons for a change of placement.
    pub reason_for_placement_change: Option<String>,
    /// Postcode of the family home.
    pub home_postcode: Option<String>,
    /// Postcode of the placement.
    pub placement_postcode: Option<String>,
    /// The provider's number with the inspectorate.
    pub urn: Option<String>,
    /// Where this stood.
    pub place: Place,
}

/// One review.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnReview {
    /// The child (`CHILD`).
    pub child_id: String,
    /// The day of the review; none if only a participation code was given, which rule 167 reports.
    pub held_on: Option<Date>,
    /// Code of the participation list (`REVIEW_CODE`).
    pub participation: Option<String>,
    /// Where this stood.
    pub place: Place,
}

/// One time a child was missing or away without agreement.
#[derive(Clone, PartialEq, Eq)]
pub struct MissingEpisode {
    /// The child (`CHILD`).
    pub child_id: String,
    /// Code of the missing list (`MISSING`).
    pub kind: String,
    /// First day.
    pub started_on: Date,
    /// Last day; none while it lasts.
    pub ended_on: Option<Date>,
    /// Where this stood.
    pub place: Place,
}

/// A child who came to seek asylum without a parent.
#[derive(Clone, PartialEq, Eq)]
pub struct UnaccompaniedChild {
    /// The child (`CHILD`).
    pub child_id: String,
    /// The day on which this stops being so (`DUC`), often the 18th birthday.
    pub stops_on: Option<Date>,
    /// Where this stood.
    pub place: Place,
}

/// Something of the return that was left out, and how much of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRead {
    /// What it is, as the report says it.
    pub what: String,
    /// How often it was met; none where counting says nothing (a file that was not there).
    pub count: Option<u64>,
}

/// The file and line of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file's name without its folder.
    pub file: Arc<str>,
    /// The line, from 1; 0 for a made-up row.
    pub line: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} line {}", self.file, self.line)
    }
}

/// Rows hold birth dates, pupil numbers and postcodes, so that a stray `{:?}` in a log shows the place alone.
macro_rules! shows_only_its_place {
    ($($row:ident),*) => {
        $(impl fmt::Debug for $row {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($row), " of {}"), self.place)
            }
        })*
    };
}

shows_only_its_place!(ReturnChild, Episode, ReturnReview, MissingEpisode, UnaccompaniedChild);
