//! Invitations: a link by e-mail, or a one-time code that a worker hands over. Each serves once.
//!
//! The token of a link is worked out from its id and a key that is not in the database, so that a job can
//! write it into a letter and the database holds nothing but its hash.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use platform::{App, Change, Moment, Result};
use store::{Read, Row, sql};

use crate::{AuthorityId, PersonId, send_letter};

platform::id!(
    /// An invitation.
    pub InvitationId
);

/// How long a link serves, in seconds: a week.
pub(crate) const LINK_SECONDS: i64 = 7 * 24 * 60 * 60;
/// How long a code serves, in seconds: a day.
pub(crate) const CODE_SECONDS: i64 = 24 * 60 * 60;
/// No letter or digit that looks like another (0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and V),
/// and no vowel, so that no code spells a word.
const CODE_ALPHABET: &[u8; 22] = b"34679CDFGHJKMNPQRTVWXY";
const CODE_LETTERS: usize = 10;
/// The largest number of whole alphabets that a byte can count.
const FAIR_BYTES: u8 = 242;

/// How an invitation travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Link,
    Code,
}

/// An invitation that was made for someone.
#[derive(Clone, Copy, Debug)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// Who is invited.
    pub person: PersonId,
    /// Their authority.
    pub authority: AuthorityId,
}

impl Invitation {
    /// Makes a link for `person` that serves once within a week, and returns its token: the page is
    /// `/invitation/` and the token. Former links and codes of theirs end.
    pub fn make_link(
        change: &mut Change<'_, '_>,
        person: PersonId,
        authority: AuthorityId,
        by: Option<PersonId>,
    ) -> Result<String> {
        let invitation = Self { id: InvitationId::fresh(), person, authority };
        let token = invitation.token(change.app());
        let kept = (hash(Kind::Link, &token, change.app()), LINK_SECONDS);
        invitation.add(change, Kind::Link, kept, by)?;
        Ok(token)
    }

    /// Makes a link as [`Invitation::make_link`] does, and sends it to `person` by e-mail: nobody else sees it.
    pub fn send_link(
        change: &mut Change<'_, '_>,
        person: PersonId,
        authority: AuthorityId,
        by: Option<PersonId>,
    ) -> Result<()> {
        let invitation = Self { id: InvitationId::fresh(), person, authority };
        let kept = (hash(Kind::Link, &invitation.token(change.app()), change.app()), LINK_SECONDS);
        invitation.add(change, Kind::Link, kept, by)?;
        change.enqueue(&send_letter::invitation_letter(&invitation)?)
    }

    /// Makes a code for `person` that serves once within a day, and returns it as it is read out: two groups
    /// of five. Former codes and links of theirs end.
    pub fn make_code(
        change: &mut Change<'_, '_>,
        person: PersonId,
        authority: AuthorityId,
        by: Option<PersonId>,
    ) -> Result<String> {
        let invitation = Self { id: InvitationId::fresh(), person, authority };
        let code = fresh_code()?;
        let kept = (hash(Kind::Code, &code, change.app()), CODE_SECONDS);
        invitation.add(change, Kind::Code, kept, by)?;
        let (first, second) = code.split_at(CODE_LETTERS / 2);
        Ok(format!("{first} {second}"))
    }

    /// The invitation that `said` opens, if it still serves. Codes may be typed with spaces, in any case.
    pub(crate) fn find(kind: Kind, said: &str, app: &App, read: &mut impl Read) -> Result<Option<Self>> {
        Ok(read.maybe(
            sql!(
                "select invitation.id, invitation.person_id, invitation.authority_id
                from accounts_invitations invitation
                join accounts_people person on person.id = invitation.person_id and person.closed_at is null
                where invitation.token_hash = $1 and invitation.kind = $2
                    and invitation.used_at is null and invitation.expires_at > $3"
            ),
            &[hash(kind, said, app).into(), kind.code().into(), app.now().into()],
            Self::from_row,
        )?)
    }

    /// The link `id`, if it still serves; for the letter.
    pub(crate) fn of(id: InvitationId, now: Moment, read: &mut impl Read) -> Result<Option<Self>> {
        Ok(read.maybe(
            sql!(
                "select id, person_id, authority_id
                from accounts_invitations
                where id = $1 and kind = 'link' and used_at is null and expires_at > $2"
            ),
            &[id.into(), now.into()],
            Self::from_row,
        )?)
    }

    /// Uses it up; false when someone was faster.
    pub(crate) fn spend(&self, change: &mut Change<'_, '_>) -> Result<bool> {
        let now = change.now();
        let touched = change.execute(
            sql!(
                "update accounts_invitations
                set used_at = $2
                where id = $1 and used_at is null and expires_at > $2"
            ),
            &[self.id.into(), now.into()],
        )?;
        Ok(touched == 1)
    }

    /// Whether the session that `person` opened at `opened_at` was opened with a code: they may then choose
    /// a new password without knowing the old one.
    pub(crate) fn code_opened(person: PersonId, opened_at: Moment, read: &mut impl Read) -> Result<bool> {
        let found = read.maybe(
            sql!(
                "select id from accounts_invitations where person_id = $1 and kind = 'code' and used_at = $2"
            ),
            &[person.into(), opened_at.into()],
            |row| row.get::<InvitationId>(0),
        )?;
        Ok(found.is_some())
    }

    /// What stands in the address of its page.
    pub(crate) fn token(&self, app: &App) -> String {
        BASE64.encode(app.vault.blind_index("accounts_invitations.token", &self.id.to_string()))
    }

    fn add(
        &self,
        change: &mut Change<'_, '_>,
        kind: Kind,
        (hash, seconds): (Vec<u8>, i64),
        by: Option<PersonId>,
    ) -> Result<()> {
        let now = change.now();
        // Of either kind: whoever asked for a new way in may have lost the old one to somebody else.
        change.execute(
            sql!(
                "update accounts_invitations
                set expires_at = $2
                where person_id = $1 and used_at is null and expires_at > $2"
            ),
            &[self.person.into(), now.into()],
        )?;
        change.execute(
            sql!(
                "insert into accounts_invitations
                    (id, authority_id, person_id, kind, token_hash, made_by, made_at, expires_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8)"
            ),
            &[
                self.id.into(),
                self.authority.into(),
                self.person.into(),
                kind.code().into(),
                hash.into(),
                by.into(),
                now.into(),
                now.plus_seconds(seconds).into(),
            ],
        )?;
        Ok(())
    }

    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        Ok(Self { id: row.get(0)?, person: row.get(1)?, authority: row.get(2)? })
    }
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Code => "code",
        }
    }
}

/// What is stored of a token. It takes our key to make, so that a stolen database cannot be searched for
/// codes, which are short.
fn hash(kind: Kind, said: &str, app: &App) -> Vec<u8> {
    match kind {
        Kind::Link => app.vault.blind_index("accounts_invitations.link", said),
        Kind::Code => app.vault.blind_index("accounts_invitations.code", &plain(said)),
    }
}

/// A code as it was made, however it was typed.
fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

fn fresh_code() -> Result<String> {
    let mut code = String::new();
    while code.len() < CODE_LETTERS {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no randomness for a code: {error}"))?;
        // Bytes past the last whole run of the alphabet would make its first letters likelier.
        let fair = bytes.iter().filter(|byte| **byte < FAIR_BYTES);
        let letters = fair.filter_map(|byte| CODE_ALPHABET.get(usize::from(*byte) % CODE_ALPHABET.len()));
        code.extend(letters.take(CODE_LETTERS - code.len()).map(|letter| char::from(*letter)));
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_ten_letters_that_cannot_be_mistaken() {
        let code = fresh_code().unwrap();

        assert_eq!(code.len(), 10);
        assert!(!code.contains(['0', 'O', '1', 'I', 'L', '2', 'Z', '5', 'S', '8', 'B', 'U', 'A', 'E']));
        assert_ne!(code, fresh_code().unwrap());
    }

    #[test]
    fn a_code_may_be_typed_in_any_case_with_spaces_and_dashes() {
        assert_eq!(plain(" kc3f4-hjk m9"), "KC3F4HJKM9");
    }
}
