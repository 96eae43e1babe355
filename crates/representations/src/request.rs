//! A young person's wish for an advocate: who took it on, by when, and how far it has come.

use accounts::{AuthorityId, PersonId, YoungPerson};
use jiff::civil::Date;
use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};
use vault::Place;
use voice::StatementId;

use crate::codes::code_enum;
use crate::law::Clock;

platform::id!(
    /// A wish for an advocate.
    pub RequestId
);

code_enum! {
    /// How far it has come.
    Progress {
        /// No advocate has taken it on yet.
        Waiting = "waiting";
        /// An advocate took it on, and has not been in touch yet.
        Taken = "taken";
        /// They were in touch.
        InTouch = "in_touch";
        /// The young person does not need it any more.
        CalledOff = "called_off";
    }
}

/// A wish for an advocate, opened.
#[derive(Clone, Debug)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Whose.
    pub young_person: PersonId,
    /// Their authority.
    pub authority: AuthorityId,
    /// When they asked.
    pub asked_at: Moment,
    /// What they wanted the advocate to know, if anything.
    pub words: Option<String>,
    /// By which day an advocate gets in touch.
    pub due_on: Date,
    /// The last moment of that day.
    pub due: Moment,
    /// How far it has come.
    pub progress: Progress,
    /// Who took it on.
    pub advocate: Option<PersonId>,
    /// When they were in touch.
    pub in_touch_at: Option<Moment>,
}

struct Sealed {
    request: Request,
    words: Option<Vec<u8>>,
}

impl Request {
    /// Asks for one.
    pub fn ask(
        change: &mut Change<'_, '_>,
        (authority, young_person): (AuthorityId, PersonId),
        (id, statement): (RequestId, Option<StatementId>),
        words: Option<&str>,
        clock: Clock,
    ) -> Result<()> {
        let now = change.now();
        let words = change.seal_some(&place(authority, young_person, id), words)?;
        change.execute(
            sql!(
                "insert into representations_requests
                    (id, authority_id, young_person_id, statement_id, asked_at, words, due_on, due_at, state)
                values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting')"
            ),
            &[
                id.into(),
                authority.into(),
                young_person.into(),
                statement.into(),
                now.into(),
                words.into(),
                clock.day.to_string().into(),
                clock.due.into(),
            ],
        )?;
        Ok(())
    }

    /// A young person's, the newest first.
    pub fn all_of(young_person: &YoungPerson, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, young_person_id, authority_id, asked_at, due_on, due_at, state, advocate_id,
                    in_touch_at, words
                from representations_requests
                where young_person_id = $1
                order by asked_at desc, id"
            ),
            &[young_person.id().into()],
            Sealed::from_row,
        )?;
        rows.into_iter().map(|sealed| sealed.open(app, read)).collect()
    }

    /// What waits in an authority, or is `advocate`'s, by its day. Pages then ask who may see which.
    pub(crate) fn open_for(
        authority: AuthorityId,
        advocate: PersonId,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, young_person_id, authority_id, asked_at, due_on, due_at, state, advocate_id,
                    in_touch_at, words
                from representations_requests
                where authority_id = $1 and (state = 'waiting' or advocate_id = $2 and state = 'taken')
                order by due_at, id
                limit 200"
            ),
            &[authority.into(), advocate.into()],
            Sealed::from_row,
        )?;
        rows.into_iter().map(|sealed| sealed.open(app, read)).collect()
    }

    /// The request `id`, for jobs.
    pub(crate) fn for_engage(id: RequestId, app: &App, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, authority_id, asked_at, due_on, due_at, state, advocate_id,
                    in_touch_at, words
                from representations_requests
                where id = $1"
            ),
            &[id.into()],
            Sealed::from_row,
        )?;
        found.ok_or(Error::NotFound)?.open(app, read)
    }

    /// An advocate takes it on; the second one is told that it is taken.
    pub fn take(&self, change: &mut Change<'_, '_>, advocate: PersonId) -> Result<()> {
        let now = change.now();
        let touched = change.execute(
            sql!(
                "update representations_requests
                set state = 'taken', advocate_id = $2, taken_at = $3
                where id = $1 and state = 'waiting'"
            ),
            &[self.id.into(), advocate.into(), now.into()],
        )?;
        if touched == 0 { Err(Error::NotNow("request-is-taken")) } else { Ok(()) }
    }

    /// The advocate who took it on was in touch.
    pub fn was_in_touch(&self, change: &mut Change<'_, '_>, advocate: PersonId) -> Result<()> {
        let now = change.now();
        let touched = change.execute(
            sql!(
                "update representations_requests
                set state = 'in_touch', in_touch_at = $3
                where id = $1 and advocate_id = $2 and state = 'taken'"
            ),
            &[self.id.into(), advocate.into(), now.into()],
        )?;
        if touched == 0 { Err(Error::NotNow("request-is-taken")) } else { Ok(()) }
    }

    /// The young person does not need it any more.
    pub fn call_off(change: &mut Change<'_, '_>, young_person: PersonId, id: RequestId) -> Result<()> {
        let touched = change.execute(
            sql!(
                "update representations_requests
                set state = 'called_off'
                where id = $1 and young_person_id = $2 and state in ('waiting', 'taken')"
            ),
            &[id.into(), young_person.into()],
        )?;
        if touched == 0 { Err(Error::NotFound) } else { Ok(()) }
    }

    /// Whether the day has passed and nobody was in touch.
    #[must_use]
    pub fn is_late(&self, now: Moment) -> bool {
        matches!(self.progress, Progress::Waiting | Progress::Taken) && self.due < now
    }
}

impl Sealed {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let (due_on, progress): (String, String) = (row.get(4)?, row.get(6)?);
        let unknown = |column| store::Error::Value { column, found: "an unknown code" };
        let request = Request {
            id: row.get(0)?,
            young_person: row.get(1)?,
            authority: row.get(2)?,
            asked_at: row.get(3)?,
            words: None,
            due_on: due_on.parse().map_err(|_| unknown(4))?,
            due: row.get(5)?,
            progress: Progress::of_code(&progress).ok_or(unknown(6))?,
            advocate: row.get(7)?,
            in_touch_at: row.get(8)?,
        };
        Ok(Self { request, words: row.get(9)? })
    }

    fn open(self, app: &App, read: &mut impl Read) -> Result<Request> {
        let Self { mut request, words } = self;
        let place = place(request.authority, request.young_person, request.id);
        request.words = words.map(|words| app.vault.open_text(read, &place, &words)).transpose()?;
        Ok(request)
    }
}

fn place(authority: AuthorityId, young_person: PersonId, id: RequestId) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "representations_requests",
        column: "words",
        row: id.0,
    }
}
