//! Who is signed in: from the session cookie to a person, their authority and their roles.

use edge::{Actor, AtTheDoor, Looks, Mood, Visit};
use platform::{Act, Error, Moment, Result};
use sha2::{Digest, Sha256};
use store::{Read, sql};

use crate::person::SealedPerson;
use crate::session::{self, IDLE_SECONDS, SHARED_IDLE_SECONDS, Session, SessionId};
use crate::{Authority, Person, PersonId, Role};

/// Someone who is signed in, whatever their roles.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// Their authority.
    pub authority: Authority,
    /// What they are at this moment.
    pub roles: Vec<Role>,
    /// The session they came with.
    pub session: SessionId,
}

impl SignedIn {
    /// Their id.
    #[must_use]
    pub fn id(&self) -> PersonId {
        self.person.id
    }

    /// Whether they are `role` now.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// An act of theirs.
    #[must_use]
    pub fn act(&self, event: &'static str, subject: platform::uuid::Uuid) -> Act {
        Act::of(self.person.id.0, self.authority.id.0, event, subject)
    }

    pub(crate) fn mood(&self) -> Mood {
        if self.is(Role::YoungPerson) {
            Mood::YoungPeople
        } else if self.roles.iter().all(|role| matches!(role, Role::FamilyMember | Role::FosterCarer)) {
            Mood::Families
        } else {
            Mood::Staff
        }
    }
}

impl Actor for SignedIn {
    const NAME: &'static str = "signed in";

    fn of(visit: &mut Visit) -> Result<Self> {
        let token = visit.cookies.session().ok_or(Error::SignInNeeded)?.to_owned();
        let (app, now) = (visit.app.clone(), visit.app.now());
        let found = find(session::hash(&token), now, visit.read()?)?;
        let Some((sealed, authority, session, roles, looks)) = found else {
            visit.cookies.forget_session();
            return Err(Error::SignInNeeded);
        };
        let read = visit.read()?;
        let person = sealed.open(&app, read)?;
        let signed_in = Self { person, authority, roles, session: session.id };
        if let Some(looks) = looks {
            visit.looks = Looks::of_code(&looks);
            visit.cookies.keep_looks(&visit.looks);
        }
        keep_fresh(visit, &signed_in, &session, now)?;
        show_at_the_door(visit, &signed_in)?;
        Ok(signed_in)
    }
}

type Found = (SealedPerson, Authority, Session, Vec<Role>, Option<String>);

/// By the token as it is stored; or by the one it was replaced with a moment ago.
fn find(token_hash: Vec<u8>, now: Moment, read: &mut impl Read) -> Result<Option<Found>> {
    let found = find_by_current(token_hash.clone(), now, read)?;
    if found.is_some() {
        return Ok(found);
    }
    let replaced = session::replaced_by(token_hash, now, read)?;
    replaced.map_or(Ok(None), |current| find_by_current(current, now, read))
}

fn find_by_current(token_hash: Vec<u8>, now: Moment, read: &mut impl Read) -> Result<Option<Found>> {
    Ok(read.maybe(
        sql!(
            "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                person.is_young_person, person.language,
                authority.id, authority.name, authority.zone, authority.nation, authority.answer_working_days,
                session.id, session.device, session.made_at, session.seen_at, session.rotated_at,
                (select string_agg(held.role, ' ' order by held.role)
                from accounts_roles held
                where held.person_id = person.id
                    and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)),
                person.looks
            from accounts_sessions session
            join accounts_people person on person.id = session.person_id and person.closed_at is null
            join accounts_authorities authority on authority.id = session.authority_id
            where session.token_hash = $1
                and session.ended_at is null and session.expires_at > $2
                and (session.seen_at > $4 or (session.seen_at > $3 and not session.is_shared))"
        ),
        &[
            token_hash.into(),
            now.into(),
            now.plus_seconds(-IDLE_SECONDS).into(),
            now.plus_seconds(-SHARED_IDLE_SECONDS).into(),
        ],
        |row| {
            let session = Session {
                id: row.get(12)?,
                device: row.get(13)?,
                made_at: row.get(14)?,
                seen_at: row.get(15)?,
                rotated_at: row.get(16)?,
            };
            let roles: Option<String> = row.get(17)?;
            let roles = roles.unwrap_or_default().split(' ').filter_map(Role::of_code).collect();
            Ok((SealedPerson::from_row(row, 0)?, Authority::from_row(row, 7)?, session, roles, row.get(18)?))
        },
    )?)
}

/// Replaces an old token, or notes that something happened.
fn keep_fresh(visit: &mut Visit, signed_in: &SignedIn, session: &Session, now: Moment) -> Result<()> {
    let id = session.id;
    if session.is_due(now) {
        let act = signed_in.act("accounts.session_rotated", id.0);
        let made_at = session.rotated_at;
        if let Some(token) = visit.change(act, move |change| Session::rotate(change, id, made_at))? {
            visit.cookies.keep_session(&token);
        }
    } else if session.is_unseen(now) {
        let act = signed_in.act("accounts.session_seen", id.0);
        visit.change(act, move |change| Session::seen(change, id))?;
    }
    Ok(())
}

fn show_at_the_door(visit: &mut Visit, signed_in: &SignedIn) -> Result<()> {
    if !visit.has_chosen_language {
        visit.language = signed_in.person.language;
    }
    let is_theirs = |role: &str| signed_in.roles.iter().any(|held| held.code() == role);
    let mut places = Vec::new();
    for (role, place) in visit.places.iter() {
        let is_there = places.iter().any(|there: &edge::Place| there.path == place.path);
        if is_theirs(role) && !is_there {
            places.push(*place);
        }
    }
    visit.person = Some(AtTheDoor {
        name: signed_in.person.name.clone(),
        authority: signed_in.authority.name.clone(),
        zone: signed_in.authority.zone.clone(),
        mood: signed_in.mood(),
        mark: mark(signed_in.person.id),
        places,
        notices: Vec::new(),
    });
    // Asked with the person at the door, so that a notice may say days in their zone.
    let mut notices: Vec<edge::Notice> = Vec::new();
    for (_, ask) in visit.notices.clone().iter().filter(|(role, _)| is_theirs(role)) {
        for notice in ask(visit, signed_in.authority.id.0, signed_in.id().0)? {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        }
    }
    if let Some(person) = &mut visit.person {
        person.notices = notices;
    }
    Ok(())
}

/// Tells one person's records on a device from another's, and is not their id.
fn mark(person: PersonId) -> String {
    let digest = Sha256::new().chain_update(b"engage device ").chain_update(person.0.as_bytes()).finalize();
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
