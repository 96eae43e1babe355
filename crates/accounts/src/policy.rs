//! Who may do what with people, roles and relationships. Pure: no database, no page.
//!
//! Access = authority and role and relationship in date and class of record. The first is in every
//! look-up, the next two in [`crate::roles_towards`]; the class is here.

use platform::Moment;

use crate::{HeldRole, Role};

/// A class of record about a young person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Name and age.
    Identity,
    /// What they said, and what was answered. Being named as a reader comes on top of this.
    Words,
    /// When their reviews are, and how they took part.
    Reviews,
    /// Where they live. Never in a list, a print or an export by default.
    Placement,
}

/// Whether someone who is `role` to a young person may see records of `class`.
#[must_use]
pub fn may_see(role: Role, class: Class) -> bool {
    use Role::{
        Advocate, DutyWorker, FamilyMember, FosterCarer, Iro, PersonalAdviser, SocialWorker, TeamManager,
    };
    match class {
        Class::Identity | Class::Words => matches!(
            role,
            SocialWorker
                | TeamManager
                | Iro
                | PersonalAdviser
                | Advocate
                | DutyWorker
                | FosterCarer
                | FamilyMember
        ),
        Class::Reviews => matches!(role, SocialWorker | TeamManager | Iro | PersonalAdviser | Advocate),
        Class::Placement => matches!(role, SocialWorker | TeamManager | Iro | PersonalAdviser),
    }
}

/// Whether a role can be a relationship to a young person at all.
#[must_use]
pub fn may_be_related(role: Role) -> bool {
    // A team manager's relationship follows from the team, so that it ends when a worker changes team.
    may_see(role, Class::Identity) && role != Role::TeamManager
}

/// Whether one person may hold both: whoever sets up access, or measures, must have no path to words.
#[must_use]
pub fn may_hold_both(one: Role, other: Role) -> bool {
    let is_apart = |role| matches!(role, Role::Administrator | Role::Evaluator);
    let leads_to_words = |role| may_see(role, Class::Words) || role == Role::YoungPerson;
    let is_alone = |role| role == Role::YoungPerson;
    one == other
        || !(is_apart(one) && leads_to_words(other)
            || is_apart(other) && leads_to_words(one)
            || is_alone(one)
            || is_alone(other))
}

/// Whether a worker may hand a young person or a carer a code to sign in with.
#[must_use]
pub fn may_hand_over_code(role: Role) -> bool {
    matches!(role, Role::SocialWorker | Role::PersonalAdviser | Role::TeamManager)
}

/// Whether `role` may begin beside what is held over the same time; the key of the reason when not.
pub fn may_also_hold(
    role: Role,
    (from, until): (Moment, Option<Moment>),
    held: &[HeldRole],
) -> Result<(), &'static str> {
    let meets = |other: &&HeldRole| {
        other.until.is_none_or(|other_until| from < other_until)
            && until.is_none_or(|until| other.from < until)
    };
    let mut at_that_time = held.iter().filter(meets);
    match at_that_time.find(|other| other.role == role || !may_hold_both(other.role, role)) {
        None => Ok(()),
        Some(other) if other.role == role => Err("role-held-already"),
        Some(other) if other.role == Role::YoungPerson || role == Role::YoungPerson => {
            Err("role-young-person-alone")
        }
        Some(_) => Err("role-apart-from-words"),
    }
}

/// Whether a role is work for the authority: everyone but young people, families and carers.
#[must_use]
pub fn is_staff(role: Role) -> bool {
    !matches!(role, Role::YoungPerson | Role::FamilyMember | Role::FosterCarer)
}

/// Whether a role is work with young people one by one.
#[must_use]
pub fn is_worker(role: Role) -> bool {
    is_staff(role) && may_see(role, Class::Identity)
}
