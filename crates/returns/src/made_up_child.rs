//! One made-up child: when they came into care, where they lived, their reviews, when they were missing.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::chance::Chance;
use crate::code_lists::CodeList;
use crate::collection_year::CollectionYear;
use crate::ssda903::{
    Episode, MissingEpisode, Place, ReturnChild, ReturnReview, Ssda903, UnaccompaniedChild,
};

/// The first number that is given to a child.
const FIRST_NUMBER: u32 = 500_001;

/// What the rows of one child agree on.
pub(crate) struct MadeUpChild {
    id: String,
    number: u32,
    born_on: Date,
    year: CollectionYear,
    until: Date,
    came_into_care: Date,
    left_care: Option<Date>,
    short_breaks: bool,
    unaccompanied: bool,
}

impl MadeUpChild {
    pub(crate) fn new(number: u32, until: Date, chance: &mut Chance) -> MadeUpChild {
        // Teenagers are the largest group in care: the older of two ages.
        let age_days = chance.between(30, 18 * 365).max(chance.between(30, 18 * 365));
        let born_on = until.saturating_sub(age_days.days());
        let year = CollectionYear::of(until);
        let longest = born_on.max(until.saturating_sub(3.years()));
        let came_into_care = chance.day(longest, until);
        let left_from = came_into_care.max(year.first_day()).saturating_add(7.days());
        let left_care = (left_from < until && chance.percent(20)).then(|| chance.day(left_from, until));
        let unaccompanied = age_days > 12 * 365 && chance.percent(6);
        let short_breaks = !unaccompanied && chance.percent(3);
        let id = (FIRST_NUMBER + number).to_string();
        MadeUpChild {
            id,
            number,
            born_on,
            year,
            until,
            came_into_care,
            left_care,
            short_breaks,
            unaccompanied,
        }
    }

    pub(crate) fn add_to(&self, made: &mut Ssda903, chance: &mut Chance) {
        let child = self.header(chance);
        made.children.push(child);
        made.episodes.extend(self.episodes(chance));
        if !self.short_breaks {
            made.reviews.extend(self.reviews(chance));
        }
        made.missing.extend(self.missing(chance));
        if self.unaccompanied {
            made.unaccompanied.push(UnaccompaniedChild {
                child_id: self.id.clone(),
                stops_on: Some(self.born_on.saturating_add(18.years())),
                place: Place::default(),
            });
        }
    }

    fn header(&self, chance: &mut Chance) -> ReturnChild {
        let sexes = if self.has(CodeList::Sex, "M") { ["M", "F"] } else { ["1", "2"] };
        let sex = chance.weighted(&[(sexes[0], 56), (sexes[1], 44)]);
        let five = self.born_on.saturating_add(5.years());
        let fifteen = self.born_on.saturating_add(15.years());
        let mother = sex == sexes[1] && fifteen < self.until && !self.short_breaks && chance.percent(2);
        ReturnChild {
            id: self.id.clone(),
            sex: sex.to_owned(),
            born_on: self.born_on,
            ethnicity: self.ethnicity(chance),
            upn: Some(if five < self.until { self.upn() } else { "UN1".to_owned() }),
            mother,
            mothers_child_born_on: mother.then(|| chance.day(fifteen, self.until)),
            place: Place::default(),
        }
    }

    fn ethnicity(&self, chance: &mut Chance) -> String {
        if chance.percent(70) && !self.unaccompanied {
            return "WBRI".to_owned();
        }
        let code = chance.one_of(CodeList::Ethnicity.codes());
        code.map(|code| code.code.clone()).unwrap_or_default()
    }

    /// A real number's first letter is never an O.
    fn upn(&self) -> String {
        format!("O000{:09}", self.number)
    }

    fn episodes(&self, chance: &mut Chance) -> Vec<Episode> {
        let last = self.left_care.unwrap_or(self.until);
        let mut episode = self.first_episode(chance);
        let mut episodes = Vec::new();
        loop {
            let next = episode.started_on.saturating_add(chance.between(14, 500).days());
            if next >= last || episodes.len() >= 12 {
                episode.ended_on = self.left_care;
                episode.reason_ended = self.left_care.map(|_| chance.weighted(ENDINGS).to_owned());
                episodes.push(episode);
                return episodes;
            }
            let following = self.following_episode(&episode, next, chance);
            let moved = following.reason_for_new_episode != "L";
            episode.ended_on = Some(next);
            episode.reason_ended = Some("X1".to_owned());
            episode.reason_for_placement_change = moved.then(|| chance.weighted(CHANGES).to_owned());
            episodes.push(std::mem::replace(&mut episode, following));
        }
    }

    fn first_episode(&self, chance: &mut Chance) -> Episode {
        let legal_status = match (self.short_breaks, self.unaccompanied) {
            (true, _) => "V4",
            (_, true) => "V2",
            _ => chance.weighted(&[("C1", 35), ("V2", 30), ("C2", 30), ("L1", 2), ("L2", 1), ("J1", 2)]),
        };
        let need = if self.unaccompanied { "N8" } else { chance.weighted(NEEDS) };
        let mut episode = Episode {
            child_id: self.id.clone(),
            started_on: self.came_into_care,
            reason_for_new_episode: "S".to_owned(),
            legal_status: legal_status.to_owned(),
            category_of_need: need.to_owned(),
            placement: String::new(),
            placement_provider: None,
            ended_on: None,
            reason_ended: None,
            reason_for_placement_change: None,
            home_postcode: (!self.short_breaks).then(|| postcode(chance)),
            placement_postcode: None,
            urn: None,
            place: Place::default(),
        };
        self.move_home(&mut episode, chance);
        episode
    }

    fn following_episode(&self, before: &Episode, started_on: Date, chance: &mut Chance) -> Episode {
        let reason = match self.short_breaks {
            true => "P",
            false => chance.weighted(&[("P", 60), ("L", 25), ("T", 10), ("B", 4), ("U", 1)]),
        };
        let mut episode = Episode { started_on, ..before.clone() };
        reason.clone_into(&mut episode.reason_for_new_episode);
        if matches!(reason, "L" | "B" | "U") {
            let legal_status = if before.legal_status == "C2" { "E1" } else { "C2" };
            legal_status.clone_into(&mut episode.legal_status);
        }
        if reason != "L" {
            self.move_home(&mut episode, chance);
        }
        episode
    }

    fn move_home(&self, episode: &mut Episode, chance: &mut Chance) {
        let placement = chance.weighted(PLACEMENTS);
        let provider = match placement {
            "P1" => Some("PR0"),
            "T1" => None,
            "U1" | "U3" => Some("PR1"),
            _ => Some(chance.weighted(&[("PR1", 50), ("PR4", 45), ("PR5", 5)])),
        };
        let inspected = !matches!(placement, "P1" | "T1" | "R5");
        placement.clone_into(&mut episode.placement);
        episode.placement_provider = provider.map(str::to_owned);
        episode.placement_postcode = (!self.short_breaks).then(|| postcode(chance));
        episode.urn = inspected.then(|| chance.between(9_000_000, 10_000_000).to_string());
    }

    /// The first within 20 working days, the next within three months, then every six.
    fn reviews(&self, chance: &mut Chance) -> Vec<ReturnReview> {
        let last = self.left_care.unwrap_or(self.until);
        let mut held_on = working_days_after(self.came_into_care, 20);
        let mut reviews = Vec::new();
        while held_on <= last {
            let participation = Some(self.took_part(held_on, chance).to_owned());
            let (child_id, place) = (self.id.clone(), Place::default());
            reviews.push(ReturnReview { child_id, held_on: Some(held_on), participation, place });
            let months = if reviews.len() == 1 { 3 } else { 6 };
            held_on = held_on.saturating_add(months.months()).saturating_sub(chance.between(0, 10).days());
        }
        reviews
    }

    /// One code in a hundred does not fit the child's age, as in real returns.
    fn took_part<'a>(&self, held_on: Date, chance: &mut Chance) -> &'a str {
        let under_4 = held_on < self.born_on.saturating_add(4.years());
        let mistaken = chance.percent(1);
        if under_4 != mistaken {
            return "PN0";
        }
        chance.weighted(PARTICIPATION)
    }

    fn missing(&self, chance: &mut Chance) -> Vec<MissingEpisode> {
        let from = self.came_into_care.max(self.year.first_day());
        let last = self.left_care.unwrap_or(self.until).saturating_sub(14.days());
        let twelve = self.born_on.saturating_add(12.years());
        if from.max(twelve) >= last || !chance.percent(8) {
            return Vec::new();
        }
        let started_on = chance.day(from.max(twelve), last);
        let kind = chance.weighted(&[("M", 70), ("A", 30)]).to_owned();
        let ended_on = Some(started_on.saturating_add(chance.between(1, 8).days()));
        vec![MissingEpisode {
            child_id: self.id.clone(),
            kind,
            started_on,
            ended_on,
            place: Place::default(),
        }]
    }

    fn has(&self, list: CodeList, code: &str) -> bool {
        list.has(code, self.year)
    }
}

type Weights = &'static [(&'static str, i64)];

const NEEDS: Weights =
    &[("N1", 62), ("N2", 3), ("N3", 4), ("N4", 8), ("N5", 14), ("N6", 2), ("N7", 1), ("N8", 6)];
/// Codes of every year's list, so that a made-up return fits any.
const PLACEMENTS: Weights = &[
    ("U6", 34),
    ("U4", 20),
    ("U3", 9),
    ("U1", 6),
    ("K2", 14),
    ("P1", 8),
    ("A5", 2),
    ("S1", 1),
    ("R3", 2),
    ("T4", 2),
    ("T1", 1),
    ("R5", 1),
];
const ENDINGS: Weights = &[
    ("E4A", 25),
    ("E4B", 7),
    ("E13", 6),
    ("E45", 10),
    ("E47", 3),
    ("E11", 6),
    ("E12", 4),
    ("E5", 14),
    ("E6", 6),
    ("E17", 12),
    ("E8", 5),
    ("E3", 1),
    ("E9", 1),
];
const CHANGES: Weights =
    &[("CARPL", 40), ("CREQB", 10), ("CREQO", 8), ("CHILD", 5), ("LAREQ", 7), ("PLACE", 20), ("OTHER", 10)];
const PARTICIPATION: Weights =
    &[("PN1", 52), ("PN2", 4), ("PN3", 2), ("PN4", 3), ("PN5", 7), ("PN6", 24), ("PN7", 8)];

fn working_days_after(day: Date, count: u32) -> Date {
    let mut day = day;
    let mut left = count;
    while left > 0 {
        day = day.saturating_add(1.day());
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

fn postcode(chance: &mut Chance) -> String {
    let letters = ["AA", "BD", "EF", "GH", "JL", "NP", "QR", "ST", "UW", "XY"];
    let unit = chance.one_of(&letters).copied().unwrap_or("AA");
    format!("ZZ{} {}{unit}", chance.between(1, 100), chance.between(0, 10))
}
