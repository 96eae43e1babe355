//! Who may read, who must answer, and who is next. Pure: no database, no page.

use accounts::{PersonId, Role};

pub use crate::control_policy::{
    TAKE_BACK_SECONDS, may_take_back, may_withdraw, starts_ticked, words_are_closed,
};
use crate::{Kind, Outcome, Reader, State, Statement};

/// Who answers, in order: the first of these whom the young person did not take out.
const ANSWERERS: [Role; 4] = [Role::SocialWorker, Role::PersonalAdviser, Role::TeamManager, Role::Iro];

/// How someone in a young person's life stands on the page "who will read this".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// Ticked; may be taken out.
    Reads,
    /// Ticked; reads only if the answer is late or does not help.
    ReadsIfNeeded,
    /// Not ticked; may be put in.
    LeftOut,
}

/// How someone who is `role` to a young person is offered as a reader.
#[must_use]
pub fn offered(role: Role) -> Option<Offered> {
    match role {
        Role::SocialWorker | Role::PersonalAdviser | Role::Iro => Some(Offered::Reads),
        Role::TeamManager => Some(Offered::ReadsIfNeeded),
        Role::Advocate | Role::FosterCarer | Role::FamilyMember => Some(Offered::LeftOut),
        _ => None,
    }
}

/// Who owes the answer when these may read it; nobody, when nobody who answers was left in.
#[must_use]
pub fn first_answerer(readers: &[Role]) -> Option<Role> {
    ANSWERERS.into_iter().find(|role| readers.contains(role))
}

/// Where someone who is `role` stands among the readers: whoever must answer first, then who would in their
/// place, then those who never do.
#[must_use]
pub fn turn_to_answer(role: Role) -> usize {
    ANSWERERS.iter().position(|answers| *answers == role).unwrap_or(ANSWERERS.len())
}

/// Who is next when an answer by `role` did not help: the manager, then the IRO, then nobody here.
#[must_use]
pub fn next_answerer(role: Role, in_their_life: &[Role]) -> Option<Role> {
    let after = if role == Role::TeamManager { &[Role::Iro][..] } else { &[Role::TeamManager, Role::Iro] };
    after.iter().copied().find(|next| *next != role && role != Role::Iro && in_their_life.contains(next))
}

/// Whether `person`, who is `roles` to the young person now, may read what was shared with `readers`.
///
/// A worker reads in their capacity, so that whoever takes over can answer; carers, family and advocates
/// only if they themselves were put in. Whoever was taken out by name stays out in every capacity.
#[must_use]
pub fn may_read(person: PersonId, roles: &[Role], readers: &[Reader]) -> bool {
    let is_out = readers.iter().any(|reader| reader.person == person && reader.is_taken_out);
    let lets_in = |reader: &Reader| {
        let is_by_capacity = ANSWERERS.contains(&reader.role);
        !reader.is_taken_out
            && !reader.is_only_if_needed
            && roles.contains(&reader.role)
            && (is_by_capacity || reader.person == person)
    };
    !is_out && readers.iter().any(lets_in)
}

/// As what someone reads a statement: as a reader of theirs, or as the one on duty it was raised to.
///
/// What was raised is read by those who must act on it, whoever was named; the young person sees that they opened it.
#[must_use]
pub fn reads_as(as_reader: Option<Role>, raised_to: Option<Role>) -> Option<Role> {
    as_reader.or(raised_to)
}

/// Whether `roles` make someone the one who owes the answer now.
#[must_use]
pub fn must_answer(statement: &Statement, roles: &[Role]) -> bool {
    statement.state == State::Waiting && statement.owner.is_some_and(|owner| roles.contains(&owner))
}

/// What may come of a statement of this kind: to have read it is an answer only where nothing was asked for.
#[must_use]
pub fn outcomes(kind: &Kind) -> &'static [Outcome] {
    let all: &[Outcome] = &Outcome::ALL;
    if kind.asks { all.split_first().map_or(all, |(_, others)| others) } else { all }
}

/// Whether a draft can still be changed and shared.
#[must_use]
pub fn is_still_mine(statement: &Statement) -> bool {
    statement.state == State::Draft
}
