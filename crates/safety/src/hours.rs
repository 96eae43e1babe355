//! When somebody listens: the hours an authority keeps, its number for the rest of the day, and its clock.

use accounts::{AuthorityId, PersonId};
use platform::{Change, Result};
use store::{Read, sql};

/// From which minute of a day until which.
pub type Minutes = (i64, i64);

/// The hours of an authority, and what goes with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Monday first; none on a day without.
    pub days: [Option<Minutes>; 7],
    /// Whether somebody listens on bank holidays too.
    pub on_bank_holidays: bool,
    /// The number to ring at other times.
    pub out_of_hours_phone: Option<String>,
    /// Minutes until somebody must have said that they have it.
    pub acknowledge_minutes: i64,
    /// Whom everything reaches at last.
    pub last_person: Option<PersonId>,
}

/// The minutes of a whole day.
pub const DAY_MINUTES: i64 = 24 * 60;

impl Default for Hours {
    /// What holds until an administrator says otherwise: nine to five on weekdays, half an hour.
    fn default() -> Self {
        let weekday = Some((9 * 60, 17 * 60));
        Self {
            days: [weekday, weekday, weekday, weekday, weekday, None, None],
            on_bank_holidays: false,
            out_of_hours_phone: None,
            acknowledge_minutes: 30,
            last_person: None,
        }
    }
}

impl Hours {
    /// The hours of `authority`.
    pub fn of(authority: AuthorityId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select out_of_hours_phone, acknowledge_minutes, on_bank_holidays, last_person_id
                from safety_hours
                where authority_id = $1"
            ),
            &[authority.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )?;
        let Some((out_of_hours_phone, acknowledge_minutes, on_bank_holidays, last_person)) = found else {
            return Ok(Self::default());
        };
        let rows: Vec<(i64, i64, i64)> = read.all(
            sql!(
                "select weekday, from_minute, until_minute
                from safety_listening_days
                where authority_id = $1
                order by weekday"
            ),
            &[authority.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let mut days = [None; 7];
        for (weekday, from, until) in rows {
            let place = usize::try_from(weekday - 1).ok().and_then(|index| days.get_mut(index));
            if let Some(day) = place {
                *day = Some((from, until));
            }
        }
        Ok(Self { days, on_bank_holidays, out_of_hours_phone, acknowledge_minutes, last_person })
    }

    /// Keeps them as the hours of `authority`.
    pub fn keep(&self, change: &mut Change<'_, '_>, authority: AuthorityId) -> Result<()> {
        change.execute(
            sql!(
                "insert into safety_hours
                    (authority_id, out_of_hours_phone, acknowledge_minutes, on_bank_holidays, last_person_id)
                values ($1, $2, $3, $4, $5)
                on conflict (authority_id) do update
                set out_of_hours_phone = excluded.out_of_hours_phone,
                    acknowledge_minutes = excluded.acknowledge_minutes,
                    on_bank_holidays = excluded.on_bank_holidays, last_person_id = excluded.last_person_id"
            ),
            &[
                authority.into(),
                self.out_of_hours_phone.clone().into(),
                self.acknowledge_minutes.into(),
                self.on_bank_holidays.into(),
                self.last_person.into(),
            ],
        )?;
        change.execute(
            sql!("delete from safety_listening_days where authority_id = $1"),
            &[authority.into()],
        )?;
        for (weekday, minutes) in (1_i64..).zip(self.days) {
            let Some((from, until)) = minutes else { continue };
            change.execute(
                sql!(
                    "insert into safety_listening_days (authority_id, weekday, from_minute, until_minute)
                    values ($1, $2, $3, $4)"
                ),
                &[authority.into(), weekday.into(), from.into(), until.into()],
            )?;
        }
        Ok(())
    }
}
