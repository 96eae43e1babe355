//! The counters, read: how answers come, by month and team.

use std::collections::BTreeMap;

use accounts::AuthorityId;
use platform::Result;
use platform::uuid::Uuid;
use store::{Read, sql};

use crate::happened::Event;

/// Counters added up over some months, some teams, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    numbers: BTreeMap<Event, i64>,
    days: BTreeMap<i64, i64>,
}

impl Counted {
    /// The counters of `authority` from one month to another, both in, by month and team.
    pub fn of(
        authority: AuthorityId,
        (from, until): (&str, &str),
        read: &mut impl Read,
    ) -> Result<BTreeMap<(String, Uuid), Self>> {
        let rows = read.all(
            sql!(
                "select month, team_id, event, working_days, cast(sum(number) as bigint)
                from voice_counts
                where authority_id = $1 and month >= $2 and month <= $3
                group by month, team_id, event, working_days
                order by month, team_id, event, working_days"
            ),
            &[authority.into(), from.into(), until.into()],
            |row| {
                let (key, event): ((String, Uuid), String) = ((row.get(0)?, row.get(1)?), row.get(2)?);
                Ok((key, event, row.get(3)?, row.get(4)?))
            },
        )?;
        let mut counted: BTreeMap<(String, Uuid), Self> = BTreeMap::new();
        for (key, event, days, number) in rows {
            let Some(event) = Event::of_code(&event) else { continue };
            counted.entry(key).or_default().add(event, days, number);
        }
        Ok(counted)
    }

    fn add(&mut self, event: Event, days: i64, number: i64) {
        *self.numbers.entry(event).or_default() += number;
        if matches!(event, Event::AnsweredInTime | Event::AnsweredLate) {
            *self.days.entry(days).or_default() += number;
        }
    }

    /// Adds what others counted.
    pub fn add_all(&mut self, other: &Self) {
        for (event, number) in &other.numbers {
            *self.numbers.entry(*event).or_default() += number;
        }
        for (days, number) in &other.days {
            *self.days.entry(*days).or_default() += number;
        }
    }

    /// How often `event` happened.
    #[must_use]
    pub fn number(&self, event: Event) -> i64 {
        self.numbers.get(&event).copied().unwrap_or_default()
    }

    /// How many answers there were.
    #[must_use]
    pub fn answered(&self) -> i64 {
        self.number(Event::AnsweredInTime) + self.number(Event::AnsweredLate)
    }

    /// How many answers of a hundred came in time; none where there was no answer.
    #[must_use]
    pub fn in_time_of_hundred(&self) -> Option<i64> {
        of_hundred(self.number(Event::AnsweredInTime), self.answered())
    }

    /// How many of a hundred answers that were judged did not help.
    #[must_use]
    pub fn did_not_help_of_hundred(&self) -> Option<i64> {
        let not = self.number(Event::DidNotHelp);
        of_hundred(not, not + self.number(Event::Helped) + self.number(Event::HelpedABit))
    }

    /// The working days that half of the answers came within.
    #[must_use]
    pub fn median_working_days(&self) -> Option<i64> {
        let all: i64 = self.days.values().sum();
        let mut reached = 0;
        self.days.iter().find_map(|(days, number)| {
            reached += number;
            (reached * 2 >= all).then_some(*days)
        })
    }
}

fn of_hundred(part: i64, all: i64) -> Option<i64> {
    (all > 0).then(|| (part * 200 + all) / (all * 2))
}
