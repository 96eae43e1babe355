//! Who may read, who must answer, and who is next. Pure: no database, no page.

use accounts::{PersonId, Role};
use platform::Moment;

use crate::usual_readers::UsualReaders;
use crate::{Reader, State, Statement};

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

/// Whether `roles` make someone the one who owes the answer now.
#[must_use]
pub fn must_answer(statement: &Statement, roles: &[Role]) -> bool {
    statement.state == State::Waiting && statement.owner.is_some_and(|owner| roles.contains(&owner))
}

/// Whether a draft can still be changed and shared.
#[must_use]
pub fn is_still_mine(statement: &Statement) -> bool {
    statement.state == State::Draft
}

/// How long after sharing a statement can be taken back, in seconds.
pub const TAKE_BACK_SECONDS: i64 = 30 * 60;

/// Whether it can be taken back as if it had not been shared; the key of the reason when not.
///
/// What someone marked because a person may not be safe does not vanish: whoever acts on it needs it, and the
/// young person is told so.
pub fn may_take_back(
    statement: &Statement,
    is_raised_for_safety: bool,
    now: Moment,
) -> Result<(), &'static str> {
    let is_in_time = statement.shared_at.is_some_and(|shared| now <= shared.plus_seconds(TAKE_BACK_SECONDS));
    match statement.state {
        State::Draft => Err("not-shared"),
        _ if is_raised_for_safety => Err("kept-for-safety"),
        State::Waiting if statement.round == 1 && is_in_time => Ok(()),
        State::Waiting if statement.round == 1 => Err("take-back-is-over"),
        _ => Err("take-back-answered"),
    }
}

/// Whether it can be withdrawn: once shared, at any time.
#[must_use]
pub fn may_withdraw(statement: &Statement) -> bool {
    !matches!(statement.state, State::Draft | State::Withdrawn)
}

/// Whether its readers see that it was withdrawn instead of the words. What was marked for safety stays readable
/// for those who may read it, because they must act on it.
#[must_use]
pub fn words_are_closed(statement: &Statement, is_raised_for_safety: bool) -> bool {
    statement.state == State::Withdrawn && !is_raised_for_safety
}

/// Whether someone is ticked when the page "who will read this" is opened: as usual for this young person,
/// else as we offer it. "Not my carer" takes every carer out, whoever they are by then.
#[must_use]
pub fn starts_ticked(offered: Offered, (person, role): (PersonId, Role), usual: &UsualReaders) -> bool {
    if role == Role::FosterCarer && usual.not_my_carer {
        return false;
    }
    usual.reads(person).unwrap_or(offered != Offered::LeftOut)
}
