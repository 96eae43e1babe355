//! Who may read, who must answer, who is next.

use accounts::{PersonId, Role};
use voice::Reader;
use voice::UsualReaders;
use voice::policy::{Offered, first_answerer, may_read, next_answerer, reads_as, starts_ticked};

fn reader(person: PersonId, role: Role) -> Reader {
    Reader { person, role, is_only_if_needed: false, is_taken_out: false }
}

#[test]
fn whoever_takes_over_as_social_worker_may_read() {
    let (priya, new) = (PersonId::fresh(), PersonId::fresh());

    assert!(may_read(new, &[Role::SocialWorker], &[reader(priya, Role::SocialWorker)]));
}

#[test]
fn another_foster_carer_may_not_read_what_was_shared_with_one() {
    let (jo, other) = (PersonId::fresh(), PersonId::fresh());

    assert!(may_read(jo, &[Role::FosterCarer], &[reader(jo, Role::FosterCarer)]));
    assert!(!may_read(other, &[Role::FosterCarer], &[reader(jo, Role::FosterCarer)]));
}

#[test]
fn whoever_was_taken_out_stays_out_in_every_capacity() {
    let priya = PersonId::fresh();
    let out = Reader { is_taken_out: true, ..reader(priya, Role::SocialWorker) };

    assert!(!may_read(priya, &[Role::SocialWorker, Role::Iro], &[out, reader(PersonId::fresh(), Role::Iro)]));
}

#[test]
fn a_manager_named_only_if_needed_may_not_read_yet() {
    let grace = PersonId::fresh();
    let later = Reader { is_only_if_needed: true, ..reader(grace, Role::TeamManager) };

    assert!(!may_read(grace, &[Role::TeamManager], &[later]));
}

#[test]
fn the_social_worker_answers_first_then_the_manager_then_the_reviewing_officer() {
    let everyone = [Role::Iro, Role::TeamManager, Role::SocialWorker];

    assert_eq!(first_answerer(&everyone), Some(Role::SocialWorker));
    assert_eq!(next_answerer(Role::SocialWorker, &everyone), Some(Role::TeamManager));
    assert_eq!(next_answerer(Role::TeamManager, &everyone), Some(Role::Iro));
    assert_eq!(next_answerer(Role::Iro, &everyone), None);
    assert_eq!(first_answerer(&[Role::FosterCarer]), None);
}

#[test]
fn on_duty_one_reads_what_was_raised_to_them_and_nothing_else() {
    assert_eq!(reads_as(None, Some(Role::DutyWorker)), Some(Role::DutyWorker));
    assert_eq!(reads_as(None, None), None);
    assert_eq!(reads_as(Some(Role::SocialWorker), Some(Role::TeamManager)), Some(Role::SocialWorker));
}

#[test]
fn not_my_carer_leaves_out_whoever_is_her_carer_by_then() {
    let usual = UsualReaders { not_my_carer: true, ..UsualReaders::default() };
    let new_carer = (PersonId::fresh(), Role::FosterCarer);

    assert!(!starts_ticked(Offered::Reads, new_carer, &usual));
    assert!(starts_ticked(Offered::Reads, (PersonId::fresh(), Role::SocialWorker), &usual));
}
