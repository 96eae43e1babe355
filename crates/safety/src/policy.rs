//! Who may open what was raised, and who may close it. Pure: no database, no page.

use accounts::{PersonId, Role};

/// How someone stands to a concern.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stands {
    /// They were told of it.
    pub was_told: bool,
    /// They are on duty at this moment, first or second, and it is not closed.
    pub is_on_shift: bool,
    /// They manage whoever works with the young person.
    pub manages: bool,
    /// The young person took them out of the readers.
    pub is_kept_from: bool,
}

/// As what someone who is `roles` opens it; none when it does not exist for them.
///
/// Whoever the young person took out is not let in by being on duty or by managing: what was raised may be
/// about them. They get in only when they were told, which happens only when nobody else was left.
#[must_use]
pub fn opens_as(roles: &[Role], stands: Stands) -> Option<Role> {
    let lets_in = stands.was_told || (stands.is_on_shift && !stands.is_kept_from);
    if roles.contains(&Role::DutyWorker) && lets_in {
        return Some(Role::DutyWorker);
    }
    let manages = stands.manages && !stands.is_kept_from;
    (roles.contains(&Role::TeamManager) && (lets_in || manages)).then_some(Role::TeamManager)
}

/// Whether `person` may agree that it is done: somebody else wanted to close it.
#[must_use]
pub fn may_agree(closing_by: Option<PersonId>, person: PersonId) -> bool {
    closing_by.is_some_and(|closing| closing != person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_but_duty_workers_and_team_managers_opens_what_was_raised() {
        let all = Stands { was_told: true, is_on_shift: true, manages: true, is_kept_from: false };

        let may: Vec<Role> =
            Role::ALL.iter().copied().filter(|role| opens_as(&[*role], all).is_some()).collect();

        assert_eq!(may, [Role::TeamManager, Role::DutyWorker]);
    }

    #[test]
    fn a_duty_worker_who_is_at_home_and_was_not_told_does_not_open_it() {
        assert_eq!(opens_as(&[Role::DutyWorker], Stands::default()), None);
        let on_shift = Stands { is_on_shift: true, ..Stands::default() };
        assert_eq!(opens_as(&[Role::DutyWorker], on_shift), Some(Role::DutyWorker));
    }

    #[test]
    fn whoever_was_taken_out_gets_in_only_when_they_had_to_be_told() {
        let manager = Stands { is_on_shift: true, manages: true, is_kept_from: true, was_told: false };

        assert_eq!(opens_as(&[Role::TeamManager], manager), None);
        assert!(opens_as(&[Role::TeamManager], Stands { was_told: true, ..manager }).is_some());
    }

    #[test]
    fn nobody_closes_a_concern_alone() {
        let (one, other) = (PersonId::fresh(), PersonId::fresh());

        assert!(!may_agree(Some(one), one) && !may_agree(None, one));
        assert!(may_agree(Some(one), other));
    }
}
