//! Sessions: opaque tokens, stored hashed, rotated while they last, listed and ended by their owner.

use platform::{Change, Moment, Result};
use sha2::{Digest, Sha256};
use store::{Read, sql};

use crate::{AuthorityId, PersonId};

platform::id!(
    /// A session.
    pub SessionId
);

/// Ends when nothing happened for this long, in seconds.
pub(crate) const IDLE_SECONDS: i64 = 30 * 60;
/// Ends after this long whatever happens, in seconds.
pub(crate) const LONGEST_SECONDS: i64 = 10 * 60 * 60;
/// On a tablet that many people use, the same two: 10 minutes, and 2 hours.
pub(crate) const SHARED_IDLE_SECONDS: i64 = 10 * 60;
const SHARED_LONGEST_SECONDS: i64 = 2 * 60 * 60;
/// A token is replaced when it is older than this, in seconds.
pub(crate) const ROTATED_AFTER_SECONDS: i64 = 60 * 60;
/// The former token still serves this long, for pages that were loading, in seconds.
const FORMER_SERVES_SECONDS: i64 = 60;
/// How often "last seen" is written, in seconds: not at every page.
const SEEN_WRITTEN_AFTER_SECONDS: i64 = 5 * 60;

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// What it was opened on, such as "Chrome on Android".
    pub device: String,
    /// When it was opened.
    pub made_at: Moment,
    /// When something last happened.
    pub seen_at: Moment,
    /// When its token was last replaced.
    pub rotated_at: Moment,
}

impl Session {
    /// Opens a session; the token is given once and stored only as its hash.
    pub fn open(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        person: PersonId,
        device: &str,
    ) -> Result<String> {
        let (token, now) = (edge::secret(), change.now());
        change.execute(
            sql!(
                "insert into accounts_sessions
                    (id, authority_id, person_id, token_hash, device, made_at, rotated_at, seen_at, expires_at)
                values ($1, $2, $3, $4, $5, $6, $6, $6, $7)"
            ),
            &[
                SessionId::fresh().into(),
                authority.into(),
                person.into(),
                hash(&token).into(),
                device.into(),
                now.into(),
                now.plus_seconds(LONGEST_SECONDS).into(),
            ],
        )?;
        Ok(token)
    }

    /// Makes the session just opened with `token` a short one: many people use this tablet.
    pub(crate) fn shorten(change: &mut Change<'_, '_>, token: &str) -> Result<()> {
        let until = change.now().plus_seconds(SHARED_LONGEST_SECONDS);
        change.execute(
            sql!("update accounts_sessions set is_shared = true, expires_at = $2 where token_hash = $1"),
            &[hash(token).into(), until.into()],
        )?;
        Ok(())
    }

    /// Whether the token is due to be replaced.
    #[must_use]
    pub fn is_due(&self, now: Moment) -> bool {
        now >= self.rotated_at.plus_seconds(ROTATED_AFTER_SECONDS)
    }

    /// Whether "last seen" is old enough to be written again.
    #[must_use]
    pub fn is_unseen(&self, now: Moment) -> bool {
        now >= self.seen_at.plus_seconds(SEEN_WRITTEN_AFTER_SECONDS)
    }

    /// Replaces the token that was made at `rotated_at`. Of two pages that ask at once, one is given the new
    /// token; the other goes on with the former, or the browser could end up with neither.
    pub fn rotate(change: &mut Change<'_, '_>, id: SessionId, rotated_at: Moment) -> Result<Option<String>> {
        let (token, now) = (edge::secret(), change.now());
        let touched = change.execute(
            sql!(
                "update accounts_sessions
                set former_token_hash = token_hash, token_hash = $2, rotated_at = $3, seen_at = $3
                where id = $1 and rotated_at = $4"
            ),
            &[id.into(), hash(&token).into(), now.into(), rotated_at.into()],
        )?;
        Ok((touched == 1).then_some(token))
    }

    /// Replaces the token at once: the former one serves no longer.
    pub(crate) fn renew(change: &mut Change<'_, '_>, id: SessionId) -> Result<String> {
        let (token, now) = (edge::secret(), change.now());
        change.execute(
            sql!(
                "update accounts_sessions
                set former_token_hash = null, token_hash = $2, rotated_at = $3, seen_at = $3
                where id = $1"
            ),
            &[id.into(), hash(&token).into(), now.into()],
        )?;
        Ok(token)
    }

    /// Notes that something happened.
    pub fn seen(change: &mut Change<'_, '_>, id: SessionId) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!("update accounts_sessions set seen_at = $2 where id = $1"),
            &[id.into(), now.into()],
        )?;
        Ok(())
    }

    /// The open sessions of `person`, the newest first.
    pub fn all_of(person: PersonId, now: Moment, read: &mut impl Read) -> Result<Vec<Self>> {
        Ok(read.all(
            sql!(
                "select id, device, made_at, seen_at, rotated_at
                from accounts_sessions
                where person_id = $1 and ended_at is null and expires_at > $2 and seen_at > $3
                order by made_at desc"
            ),
            &[person.into(), now.into(), now.plus_seconds(-IDLE_SECONDS).into()],
            |row| {
                Ok(Self {
                    id: row.get(0)?,
                    device: row.get(1)?,
                    made_at: row.get(2)?,
                    seen_at: row.get(3)?,
                    rotated_at: row.get(4)?,
                })
            },
        )?)
    }

    /// Ends one session of `person`; whether there was one.
    pub fn end(change: &mut Change<'_, '_>, person: PersonId, id: SessionId) -> Result<bool> {
        let now = change.now();
        let touched = change.execute(
            sql!("update accounts_sessions set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null"),
            &[id.into(), person.into(), now.into()],
        )?;
        Ok(touched > 0)
    }

    /// Ends the session that `token` opens, if there is one.
    pub(crate) fn end_with(change: &mut Change<'_, '_>, token: &str) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "update accounts_sessions
                set ended_at = $2
                where (token_hash = $1 or former_token_hash = $1) and ended_at is null"
            ),
            &[hash(token).into(), now.into()],
        )?;
        Ok(())
    }

    /// Ends every session of `person` but `kept`.
    pub fn end_others(change: &mut Change<'_, '_>, person: PersonId, kept: Option<SessionId>) -> Result<()> {
        let now = change.now();
        // PostgreSQL takes the kind of a parameter from where it stands first, and `is null` tells it nothing.
        change.execute(
            sql!(
                "update accounts_sessions
                set ended_at = $3
                where person_id = $1 and ended_at is null and (id <> $2 or $2 is null)"
            ),
            &[person.into(), kept.into(), now.into()],
        )?;
        Ok(())
    }
}

/// When a former token stops serving, counted back from `now`.
/// The token that replaced this one a moment ago, both as they are stored.
pub(crate) fn replaced_by(token_hash: Vec<u8>, now: Moment, read: &mut impl Read) -> Result<Option<Vec<u8>>> {
    Ok(read.maybe(
        sql!(
            "select token_hash
            from accounts_sessions
            where former_token_hash = $1 and rotated_at > $2"
        ),
        &[token_hash.into(), now.plus_seconds(-FORMER_SERVES_SECONDS).into()],
        |row| row.get(0),
    )?)
}

/// What is stored of a token.
pub(crate) fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
