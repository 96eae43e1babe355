//! A stage of a complaint: by when, more time with its reason, and the answer.

use accounts::{PersonId, Role};
use jiff::civil::Date;
use platform::{App, Change, Error, Moment, Result, new_id, uuid::Uuid};
use store::{Read, Row, sql};
use vault::Place;

use crate::complaint::{Complaint, ComplaintId};
use crate::law::Clock;

/// A stage, opened.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Which: 1, 2 or 3.
    pub number: i64,
    /// When it began.
    pub started_at: Moment,
    /// By which day it is answered.
    pub due_on: Date,
    /// The last moment of that day.
    pub due: Moment,
    /// The last day that the law lets it be extended to.
    pub latest_on: Date,
    /// The law, or that it is our own promise.
    pub source: String,
    /// When it was given more time, if it was.
    pub extended_at: Option<Moment>,
    /// Why; the young person reads it.
    pub extended_why: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Moment>,
    /// By whom, as what.
    pub answered_by: Option<(PersonId, Role)>,
    /// The answer.
    pub answer: Option<String>,
}

struct Sealed {
    id: Uuid,
    stage: Stage,
    why: Option<Vec<u8>>,
    answer: Option<Vec<u8>>,
}

impl Stage {
    /// Begins stage `number` of a complaint.
    pub fn begin(
        change: &mut Change<'_, '_>,
        (complaint, young_person): (ComplaintId, PersonId),
        number: i64,
        clock: Clock,
    ) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into representations_stages
                    (id, complaint_id, young_person_id, stage, started_at, due_on, due_at, latest_on, source)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
            ),
            &[
                new_id().into(),
                complaint.into(),
                young_person.into(),
                number.into(),
                now.into(),
                clock.day.to_string().into(),
                clock.due.into(),
                clock.latest.to_string().into(),
                clock.source.into(),
            ],
        )?;
        Ok(())
    }

    /// Gives the stage that a complaint is at more time, once, with the reason.
    pub fn extend(
        change: &mut Change<'_, '_>,
        complaint: &Complaint,
        (day, due): (Date, Moment),
        why: &str,
    ) -> Result<()> {
        let (id, now) = (id_of(&mut **change, complaint)?, change.now());
        let why = change.seal(&place(complaint, id, "extended_why"), why)?;
        let touched = change.execute(
            sql!(
                "update representations_stages
                set due_on = $2, due_at = $3, extended_at = $4, extended_why = $5
                where id = $1 and extended_at is null and answered_at is null"
            ),
            &[id.into(), day.to_string().into(), due.into(), now.into(), why.into()],
        )?;
        if touched == 0 { Err(Error::NotNow("complaint-moved-on")) } else { Ok(()) }
    }

    /// Answers the stage that a complaint is at.
    pub fn answer(
        change: &mut Change<'_, '_>,
        complaint: &Complaint,
        (person, role): (PersonId, Role),
        words: &str,
    ) -> Result<()> {
        let (id, now) = (id_of(&mut **change, complaint)?, change.now());
        let words = change.seal(&place(complaint, id, "answer"), words)?;
        change.execute(
            sql!(
                "update representations_stages
                set answered_at = $2, answered_by = $3, answered_kind = $4, answer = $5
                where id = $1 and answered_at is null"
            ),
            &[id.into(), now.into(), person.into(), role.code().into(), words.into()],
        )?;
        Ok(())
    }

    /// The stages of a complaint that was looked up through the person, in order.
    pub fn all_of(complaint: &Complaint, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, stage, started_at, due_on, due_at, latest_on, source, extended_at, answered_at,
                    answered_by, answered_kind, extended_why, answer
                from representations_stages
                where complaint_id = $1
                order by stage"
            ),
            &[complaint.id.into()],
            Sealed::from_row,
        )?;
        rows.into_iter().map(|sealed| sealed.open(complaint, app, read)).collect()
    }

    /// Whether its day has passed without an answer.
    #[must_use]
    pub fn is_late(&self, now: Moment) -> bool {
        self.answered_at.is_none() && self.due < now
    }
}

fn id_of(read: &mut impl Read, complaint: &Complaint) -> Result<Uuid> {
    Ok(read.one(
        sql!("select id from representations_stages where complaint_id = $1 and stage = $2"),
        &[complaint.id.into(), complaint.stage.into()],
        |row| row.get(0),
    )?)
}

impl Sealed {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let day = |column, text: String| {
            text.parse::<Date>().map_err(|_| store::Error::Value { column, found: "no day" })
        };
        let (by, kind): (Option<PersonId>, Option<String>) = (row.get(9)?, row.get(10)?);
        let stage = Stage {
            number: row.get(1)?,
            started_at: row.get(2)?,
            due_on: day(3, row.get(3)?)?,
            due: row.get(4)?,
            latest_on: day(5, row.get(5)?)?,
            source: row.get(6)?,
            extended_at: row.get(7)?,
            extended_why: None,
            answered_at: row.get(8)?,
            answered_by: by.zip(kind.as_deref().and_then(Role::of_code)),
            answer: None,
        };
        Ok(Self { id: row.get(0)?, stage, why: row.get(11)?, answer: row.get(12)? })
    }

    fn open(self, complaint: &Complaint, app: &App, read: &mut impl Read) -> Result<Stage> {
        let Self { id, mut stage, why, answer } = self;
        let mut open = |column, sealed: Option<Vec<u8>>| {
            sealed.map(|sealed| app.vault.open_text(read, &place(complaint, id, column), &sealed)).transpose()
        };
        stage.extended_why = open("extended_why", why)?;
        stage.answer = open("answer", answer)?;
        Ok(stage)
    }
}

fn place(complaint: &Complaint, id: Uuid, column: &'static str) -> Place {
    Place {
        authority: complaint.authority.0,
        subject: complaint.young_person.0,
        table: "representations_stages",
        column,
        row: id,
    }
}
