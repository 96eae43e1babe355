//! The counters, read: how answers come, by month and team.

use std::collections::BTreeMap;

use accounts::{AuthorityId, TeamManager};
use platform::uuid::Uuid;
use platform::{Moment, Result};
use store::{Read, Row, sql};

use crate::happened::Event;

/// Counters added up over some months, some teams, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    numbers: BTreeMap<Event, i64>,
    days: BTreeMap<i64, i64>,
}

impl Counted {
    /// The counters of `authority` from one month to another, both in, by month.
    pub fn by_month(
        authority: AuthorityId,
        (from, until): (&str, &str),
        read: &mut impl Read,
    ) -> Result<BTreeMap<String, Self>> {
        let rows = read.all(
            sql!(
                "select month, event, working_days, cast(sum(number) as bigint)
                from voice_counts
                where authority_id = $1 and month >= $2 and month <= $3
                group by month, event, working_days
                order by month, event, working_days"
            ),
            &[authority.into(), from.into(), until.into()],
            Told::from_row,
        )?;
        Ok(gathered(rows))
    }

    /// The counters of the teams that `manager` manages at `now`, over the same months, by team.
    pub(crate) fn by_team(
        manager: &TeamManager,
        now: Moment,
        (from, until): (&str, &str),
        read: &mut impl Read,
    ) -> Result<BTreeMap<Uuid, Self>> {
        let rows = read.all(
            sql!(
                "select counted.team_id, counted.event, counted.working_days,
                    cast(sum(counted.number) as bigint)
                from accounts_team_members manager
                join voice_counts counted on counted.authority_id = $3 and counted.team_id = manager.team_id
                    and counted.month >= $4 and counted.month <= $5
                where manager.person_id = $1 and manager.manages
                    and manager.from_at <= $2 and (manager.until_at is null or manager.until_at > $2)
                group by counted.team_id, counted.event, counted.working_days
                order by counted.team_id, counted.event, counted.working_days"
            ),
            &[manager.id().into(), now.into(), manager.authority.id.into(), from.into(), until.into()],
            Told::from_row,
        )?;
        Ok(gathered(rows))
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

/// A counter, and the month or the team it is of.
struct Told<K> {
    key: K,
    event: String,
    days: i64,
    number: i64,
}

impl<K: store::Field> Told<K> {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        Ok(Self { key: row.get(0)?, event: row.get(1)?, days: row.get(2)?, number: row.get(3)? })
    }
}

fn gathered<K: Ord>(rows: Vec<Told<K>>) -> BTreeMap<K, Counted> {
    let mut counted: BTreeMap<K, Counted> = BTreeMap::new();
    for Told { key, event, days, number } in rows {
        let Some(event) = Event::of_code(&event) else { continue };
        counted.entry(key).or_default().add(event, days, number);
    }
    counted
}

fn of_hundred(part: i64, all: i64) -> Option<i64> {
    (all > 0).then(|| (part * 200 + all) / (all * 2))
}
