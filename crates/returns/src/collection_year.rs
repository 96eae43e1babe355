//! The year of a return: 1 April to 31 March, written `2017-18`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::ssda903::Ssda903;

/// A collection year, by the calendar year in which it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollectionYear(i16);

/// A text that is not a collection year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a collection year is written like 2017-18")]
pub struct NotACollectionYear;

impl CollectionYear {
    /// The collection year of a day.
    pub fn of(day: Date) -> CollectionYear {
        let before_april = day.month() < 4;
        CollectionYear(day.year() - i16::from(before_april))
    }

    /// The year in which the return's latest episode began; without episodes, that of its latest review.
    ///
    /// Reviews come second because they are also planned ahead (the published return has some twelve years on).
    pub fn of_return(found: &Ssda903) -> Option<CollectionYear> {
        let latest_episode = found.episodes.iter().map(|episode| episode.started_on).max();
        let latest_review = || found.reviews.iter().filter_map(|review| review.held_on).max();
        latest_episode.or_else(latest_review).map(CollectionYear::of)
    }

    /// 1 April.
    pub fn first_day(self) -> Date {
        Date::new(self.0, 4, 1).unwrap_or(Date::MIN)
    }

    /// 31 March of the next calendar year.
    pub fn last_day(self) -> Date {
        Date::new(self.0.saturating_add(1), 3, 31).unwrap_or(Date::MAX)
    }
}

impl fmt::Display for CollectionYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.0, (self.0 + 1).rem_euclid(100))
    }
}

impl FromStr for CollectionYear {
    type Err = NotACollectionYear;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (start, _) = text.split_once('-').ok_or(NotACollectionYear)?;
        let start = start.parse().ok().filter(|start| (1900..2200).contains(start));
        let year = CollectionYear(start.ok_or(NotACollectionYear)?);
        if year.to_string() == text { Ok(year) } else { Err(NotACollectionYear) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collection_year_turns_on_the_first_of_april() {
        let last_march = CollectionYear::of(Date::constant(2018, 3, 31));
        let first_april = CollectionYear::of(Date::constant(2018, 4, 1));

        assert_eq!(last_march.to_string(), "2017-18");
        assert_eq!(first_april.to_string(), "2018-19");
    }

    #[test]
    fn a_year_that_does_not_follow_is_not_a_collection_year() {
        for wrong in ["2017-19", "2017", "17-18", "2017-2018", "x-18", ""] {
            assert_eq!(wrong.parse::<CollectionYear>(), Err(NotACollectionYear), "{wrong}");
        }
        assert_eq!("1999-00".parse::<CollectionYear>().unwrap().to_string(), "1999-00");
    }

    proptest::proptest! {
        #[test]
        fn every_day_lies_in_its_own_collection_year(year in 1901i16..2199, day_of_year in 1i16..=365) {
            let day = Date::constant(year, 1, 1).with().day_of_year(day_of_year).build().unwrap();

            let collection = CollectionYear::of(day);

            proptest::prop_assert!(collection.first_day() <= day && day <= collection.last_day());
            proptest::prop_assert_eq!(collection.to_string().parse(), Ok(collection));
        }
    }
}
