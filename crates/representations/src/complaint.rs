//! A complaint: what a young person complains about, how far it has come, and its dated steps.

use accounts::{AuthorityId, PersonId, Role, YoungPerson};
use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};
use vault::Place;
use voice::StatementId;

use crate::codes::code_enum;

platform::id!(
    /// A complaint.
    pub ComplaintId
);

code_enum! {
    /// What it is about, which says who looks into it.
    About {
        /// Their care, or someone who works with them.
        Care = "care";
        /// The manager.
        Manager = "manager";
        /// A child protection conference: it goes its own way.
        Conference = "conference";
    }
}

code_enum! {
    /// How far it has come.
    State {
        /// Someone owes an answer.
        Open = "open";
        /// Answered; whether that settles it is not said yet.
        Answered = "answered";
        /// The young person said that it is settled.
        Settled = "settled";
        /// Every stage is over and it is not settled: the Ombudsman.
        Ended = "ended";
    }
}

/// A complaint, opened.
#[derive(Clone, Debug)]
pub struct Complaint {
    /// Its id.
    pub id: ComplaintId,
    /// Whose.
    pub young_person: PersonId,
    /// Their authority.
    pub authority: AuthorityId,
    /// When it was made.
    pub made_at: Moment,
    /// What happened, in their words.
    pub words: String,
    /// What would put it right, if they said.
    pub wanted: Option<String>,
    /// Which stage it is at.
    pub stage: i64,
    /// What it is about.
    pub about: About,
    /// How far it has come.
    pub state: State,
    /// As what someone looks into it.
    pub owner: Role,
}

/// What is told of a new one.
#[derive(Clone)]
pub struct NewComplaint {
    /// The statement it was begun from.
    pub statement: Option<StatementId>,
    /// What happened.
    pub words: String,
    /// What would put it right.
    pub wanted: Option<String>,
    /// What it is about.
    pub about: About,
    /// Who looks into it.
    pub owner: Role,
}

/// One dated step.
#[derive(Clone, Debug)]
pub struct Step {
    /// When.
    pub at: Moment,
    /// What, as the key of its words after `complaint-step-`.
    pub what: String,
    /// At which stage.
    pub stage: i64,
}

struct Sealed {
    complaint: Complaint,
    words: Vec<u8>,
    wanted: Option<Vec<u8>>,
}

impl Complaint {
    /// Makes one; its first stage is [`crate::stage::Stage::begin`].
    pub fn make(
        change: &mut Change<'_, '_>,
        (authority, young_person): (AuthorityId, PersonId),
        id: ComplaintId,
        new: &NewComplaint,
    ) -> Result<()> {
        let now = change.now();
        let words = change.seal(&place(authority, young_person, id, "words"), &new.words)?;
        let wanted =
            change.seal_some(&place(authority, young_person, id, "wanted"), new.wanted.as_deref())?;
        change.execute(
            sql!(
                "insert into representations_complaints
                    (id, authority_id, young_person_id, statement_id, made_at, words, wanted, stage, about, state,
                    owner_kind)
                values ($1, $2, $3, $4, $5, $6, $7, 1, $8, 'open', $9)"
            ),
            &[
                id.into(),
                authority.into(),
                young_person.into(),
                new.statement.into(),
                now.into(),
                words.into(),
                wanted.into(),
                new.about.code().into(),
                new.owner.code().into(),
            ],
        )?;
        Ok(())
    }

    /// A young person's own; anyone else's does not exist.
    pub fn of(young_person: &YoungPerson, id: ComplaintId, app: &App, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, authority_id, made_at, stage, about, state, owner_kind, words, wanted
                from representations_complaints
                where id = $1 and young_person_id = $2"
            ),
            &[id.into(), young_person.id().into()],
            Sealed::from_row,
        )?;
        found.ok_or(Error::NotFound)?.open(app, read)
    }

    /// One of `authority`. Only [`crate::look_into_complaint`] asks, and then whether they may see it.
    pub(crate) fn in_authority(
        authority: AuthorityId,
        id: ComplaintId,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, authority_id, made_at, stage, about, state, owner_kind, words, wanted
                from representations_complaints
                where id = $1 and authority_id = $2"
            ),
            &[id.into(), authority.into()],
            Sealed::from_row,
        )?;
        found.ok_or(Error::NotFound)?.open(app, read)
    }

    /// Every one of a young person, the newest first.
    pub fn all_of(young_person: &YoungPerson, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, young_person_id, authority_id, made_at, stage, about, state, owner_kind, words, wanted
                from representations_complaints
                where young_person_id = $1
                order by made_at desc, id"
            ),
            &[young_person.id().into()],
            Sealed::from_row,
        )?;
        rows.into_iter().map(|sealed| sealed.open(app, read)).collect()
    }

    /// The complaint `id`, for jobs: no person asks. Pages look up through the person.
    pub fn for_engage(id: ComplaintId, app: &App, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, young_person_id, authority_id, made_at, stage, about, state, owner_kind, words, wanted
                from representations_complaints
                where id = $1"
            ),
            &[id.into()],
            Sealed::from_row,
        )?;
        found.ok_or(Error::NotFound)?.open(app, read)
    }

    /// Moves it from one state to the next; whoever taps second is told that it is done already.
    pub fn becomes(&self, change: &mut Change<'_, '_>, state: State, stage: i64) -> Result<()> {
        let touched = change.execute(
            sql!(
                "update representations_complaints
                set state = $2, stage = $3
                where id = $1 and state = $4 and stage = $5"
            ),
            &[self.id.into(), state.code().into(), stage.into(), self.state.code().into(), self.stage.into()],
        )?;
        if touched == 0 { Err(Error::NotNow("complaint-moved-on")) } else { Ok(()) }
    }

    /// Writes down a step; the record that the regulations ask for.
    pub fn record(
        change: &mut Change<'_, '_>,
        id: ComplaintId,
        (what, stage): (&'static str, i64),
        person: Option<PersonId>,
    ) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into representations_steps (complaint_id, at, what, stage, person_id)
                values ($1, $2, $3, $4, $5)
                on conflict (complaint_id, at, what) do nothing"
            ),
            &[id.into(), now.into(), what.into(), stage.into(), person.into()],
        )?;
        Ok(())
    }

    /// Its steps, in order.
    pub fn steps(&self, read: &mut impl Read) -> Result<Vec<Step>> {
        Ok(read.all(
            sql!(
                "select at, what, stage
                from representations_steps
                where complaint_id = $1
                order by at, stage, what"
            ),
            &[self.id.into()],
            |row| Ok(Step { at: row.get(0)?, what: row.get(1)?, stage: row.get(2)? }),
        )?)
    }
}

impl Sealed {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let (about, state, owner): (String, String, String) = (row.get(5)?, row.get(6)?, row.get(7)?);
        let unknown = |column| store::Error::Value { column, found: "an unknown code" };
        let complaint = Complaint {
            id: row.get(0)?,
            young_person: row.get(1)?,
            authority: row.get(2)?,
            made_at: row.get(3)?,
            words: String::new(),
            wanted: None,
            stage: row.get(4)?,
            about: About::of_code(&about).ok_or(unknown(5))?,
            state: State::of_code(&state).ok_or(unknown(6))?,
            owner: Role::of_code(&owner).ok_or(unknown(7))?,
        };
        Ok(Self { complaint, words: row.get(8)?, wanted: row.get(9)? })
    }

    fn open(self, app: &App, read: &mut impl Read) -> Result<Complaint> {
        let Self { mut complaint, words, wanted } = self;
        let at = |column| place(complaint.authority, complaint.young_person, complaint.id, column);
        let (words_at, wanted_at) = (at("words"), at("wanted"));
        complaint.words = app.vault.open_text(read, &words_at, &words)?;
        complaint.wanted = wanted.map(|wanted| app.vault.open_text(read, &wanted_at, &wanted)).transpose()?;
        Ok(complaint)
    }
}

fn place(authority: AuthorityId, young_person: PersonId, id: ComplaintId, column: &'static str) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "representations_complaints",
        column,
        row: id.0,
    }
}
