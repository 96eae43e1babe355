//! What a young person sees of what they raised: who saw it and when, and what happens now.

use accounts::{Person, YoungPerson};
use edge::Frame;
use platform::{App, Error, Moment, Result, uuid::Uuid};
use store::{Read, sql};

use crate::concern::{State, person};
use crate::hour::when;
use crate::telling::Step;
use crate::{Concern, ConcernId};

/// Something they raised, by a mark or by what they wrote.
pub struct Raised {
    concern: Concern,
    seen_by: Option<Person>,
    state: State,
}

impl Raised {
    /// What they raised by `id`; anyone else's does not exist.
    pub fn of(young_person: &YoungPerson, id: ConcernId, app: &App, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, authority_id, young_person_id, statement_id, is_drill, raised_at, clock_from, due_at,
                    step, owner_id, acknowledged_by, acknowledged_at, closing_by, closing_at, agreed_by, closed_at
                from safety_concerns
                where id = $1 and young_person_id = $2"
            ),
            &[id.into(), young_person.id().into()],
            Concern::from_row,
        )?;
        Self::open(found.ok_or(Error::NotFound)?, app, read)
    }

    /// What `statement` of theirs raised, if anything.
    pub fn by_statement(
        young_person: &YoungPerson,
        statement: Uuid,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Option<Self>> {
        let found = read.maybe(
            sql!(
                "select id, authority_id, young_person_id, statement_id, is_drill, raised_at, clock_from, due_at,
                    step, owner_id, acknowledged_by, acknowledged_at, closing_by, closing_at, agreed_by, closed_at
                from safety_concerns
                where statement_id = $1 and young_person_id = $2
                order by raised_at desc
                limit 1"
            ),
            &[statement.into(), young_person.id().into()],
            Concern::from_row,
        )?;
        found.map(|concern| Self::open(concern, app, read)).transpose()
    }

    /// What they raised lately and is not closed, or was closed in the last days; the newest first.
    pub fn lately(young_person: &YoungPerson, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let since = app.now().plus_seconds(-STAYS_SECONDS);
        let found = read.all(
            sql!(
                "select id, authority_id, young_person_id, statement_id, is_drill, raised_at, clock_from, due_at,
                    step, owner_id, acknowledged_by, acknowledged_at, closing_by, closing_at, agreed_by, closed_at
                from safety_concerns
                where young_person_id = $1 and (closed_at is null or closed_at > $2)
                order by raised_at desc
                limit 3"
            ),
            &[young_person.id().into(), since.into()],
            Concern::from_row,
        )?;
        found.into_iter().map(|concern| Self::open(concern, app, read)).collect()
    }

    fn open(concern: Concern, app: &App, read: &mut impl Read) -> Result<Self> {
        let who = concern.acknowledged.map(|(who, _)| who);
        let seen_by = person(concern.authority, who, app, read)?;
        let state = concern.state(app.now());
        Ok(Self { concern, seen_by, state })
    }

    /// Where they see it: beside their statement, or by itself.
    #[must_use]
    pub fn address(&self) -> String {
        match self.concern.statement {
            Some(statement) => format!("/my-statements/{statement}"),
            None => format!("/not-safe/{}", self.concern.id),
        }
    }

    /// The class that gives it its colour; the words say the same.
    #[must_use]
    pub fn class(&self) -> &'static str {
        match self.state {
            State::Waiting | State::Overdue => "promised",
            State::Had | State::Closing | State::Closed => "answered",
        }
    }

    /// The drawing beside it.
    #[must_use]
    pub fn drawing(&self) -> &'static str {
        if self.seen_by.is_some() { "check" } else { "clock" }
    }

    /// "Omar saw this at 14:02."
    #[must_use]
    pub fn main(&self, frame: &Frame) -> String {
        match (&self.seen_by, self.concern.acknowledged) {
            (Some(who), Some((_, at))) => {
                let at = at_what_time(frame, at);
                frame.t2("raised-seen", &("who", &*who.preferred_name), &("when", at)).into_owned()
            }
            _ if self.concern.clock_from > frame.now => {
                frame.t1("raised-later", "when", when(frame, self.concern.clock_from)).into_owned()
            }
            _ if self.concern.step > Step::First => frame.t("raised-passed-on").into_owned(),
            _ => frame.t("raised-told").into_owned(),
        }
    }

    /// What happens now.
    #[must_use]
    pub fn more(&self, frame: &Frame) -> String {
        let who = self.seen_by.as_ref().map_or("", |who| who.preferred_name.as_str());
        match self.state {
            State::Closed => frame.t("raised-closed").into_owned(),
            State::Had | State::Closing => frame.t1("raised-now", "who", who).into_owned(),
            State::Waiting | State::Overdue if self.concern.clock_from > frame.now => {
                frame.t("raised-until-then").into_owned()
            }
            State::Waiting | State::Overdue => frame.t("raised-waiting").into_owned(),
        }
    }
}

/// How long what is closed stays on their home, in seconds.
const STAYS_SECONDS: i64 = 3 * 24 * 60 * 60;

fn at_what_time(frame: &Frame, moment: Moment) -> String {
    let zoned = moment.in_zone(&frame.zone());
    if zoned.date() != frame.today() {
        return frame.moment(moment);
    }
    frame.t1("at-time", "time", format!("{}:{:02}", zoned.hour(), zoned.minute())).into_owned()
}
