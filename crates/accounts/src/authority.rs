//! An authority: a council, an agency, a trust. Everything belongs to one.

use jiff::tz::TimeZone;
use platform::{Change, Result};
use store::{Read, Row, sql};

platform::id!(
    /// An authority.
    pub AuthorityId
);

/// An authority and the rules it goes by.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its id.
    pub id: AuthorityId,
    /// Its public name.
    pub name: String,
    /// Its time zone, such as `Europe/London`.
    pub zone: TimeZone,
    /// Whose law and bank holidays: `england`, `wales` or `scotland`.
    pub nation: String,
    /// Working days within which a young person is promised an answer.
    pub answer_working_days: i64,
}

/// Working days that an authority promises when it says nothing else.
pub const USUAL_ANSWER_WORKING_DAYS: i64 = 5;

impl Authority {
    /// Adds an authority with its key.
    pub fn add(change: &mut Change<'_, '_>, id: AuthorityId, name: &str, nation: &str) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into accounts_authorities (id, name, zone, nation, answer_working_days, made_at)
                values ($1, $2, $3, $4, $5, $6)"
            ),
            &[
                id.into(),
                name.into(),
                "Europe/London".into(),
                nation.into(),
                USUAL_ANSWER_WORKING_DAYS.into(),
                now.into(),
            ],
        )?;
        let app = change.app();
        app.vault.make_authority_key(change, id.0, now.0)?;
        Ok(())
    }

    /// The authority `id`.
    pub fn of(id: AuthorityId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, name, zone, nation, answer_working_days
                from accounts_authorities
                where id = $1"
            ),
            &[id.into()],
            |row| Self::from_row(row, 0),
        )?;
        found.ok_or(platform::Error::NotFound)
    }

    /// Every authority of this installation, by name.
    pub fn all(read: &mut impl Read) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!(
                "select id, name, zone, nation, answer_working_days
                from accounts_authorities
                order by name"
            ),
            &[],
            |row| Self::from_row(row, 0),
        )?)
    }

    /// From a row whose columns from `at` on are id, name, zone, nation, answer_working_days.
    pub(crate) fn from_row(row: &Row<'_>, at: usize) -> std::result::Result<Self, store::Error> {
        let zone: String = row.get(at + 2)?;
        Ok(Self {
            id: row.get(at)?,
            name: row.get(at + 1)?,
            // A zone this machine does not know must not keep anyone out; `engage doctor` names it.
            zone: TimeZone::get(&zone).unwrap_or(TimeZone::UTC),
            nation: row.get(at + 3)?,
            answer_working_days: row.get(at + 4)?,
        })
    }
}
