//! How far somebody is with signing in, as an administrator sees it.

use platform::{Moment, Result};
use store::{Read, sql};

use crate::PersonId;

/// What is known of somebody's signing in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SignInState {
    pub(crate) has_password: bool,
    pub(crate) invited_until: Option<Moment>,
    pub(crate) last_seen: Option<Moment>,
}

impl SignInState {
    /// Whether they came in before, by whatever way.
    pub(crate) fn has_been_here(&self) -> bool {
        self.has_password || self.last_seen.is_some()
    }

    pub(crate) fn of(person: PersonId, now: Moment, read: &mut impl Read) -> Result<Self> {
        Ok(read.one(
            sql!(
                "select
                    (select count(*) from accounts_sign_ins where person_id = $1 and password_hash is not null),
                    (select max(expires_at)
                        from accounts_invitations
                        where person_id = $1 and used_at is null and expires_at > $2),
                    (select max(seen_at) from accounts_sessions where person_id = $1)"
            ),
            &[person.into(), now.into()],
            |row| {
                let passwords: i64 = row.get(0)?;
                Ok(Self { has_password: passwords > 0, invited_until: row.get(1)?, last_seen: row.get(2)? })
            },
        )?)
    }
}
