//! Who looks into a complaint.

use accounts::Role;
use representations::About;
use representations::policy::owner;

#[test]
fn her_manager_looks_into_it_unless_it_is_about_the_manager() {
    let near = [Role::SocialWorker, Role::TeamManager, Role::Iro];

    assert_eq!(owner(About::Care, &near), Some(Role::TeamManager));
    assert_eq!(owner(About::Manager, &near), Some(Role::Iro));
    assert_eq!(owner(About::Conference, &near), Some(Role::Iro));
}

#[test]
fn a_social_worker_never_looks_into_it() {
    assert_eq!(owner(About::Care, &[Role::SocialWorker, Role::Advocate]), None);
}
