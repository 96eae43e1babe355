//! Which complaints wait for whom.

use crate::{complains, start};

#[test]
fn a_manager_sees_those_of_her_team_and_the_reviewing_officer_all_of_theirs() {
    let engage = start();
    let (amiras, bens) = (complains(&engage, "Amira", "care"), complains(&engage, "Ben", "care"));

    let (grace, helen) =
        (engage.browser_of("Grace").opens("/complaints"), engage.browser_of("Helen").opens("/complaints"));
    let sam = engage.browser_of("Sam").opens("/complaints");

    assert!(grace.text.contains(&amiras) && !grace.text.contains(&bens));
    assert!(helen.text.contains(&bens) && !helen.text.contains(&amiras));
    assert!(sam.text.contains(&amiras) && sam.text.contains(&bens));
    assert!(grace.says("You owe the answer") && !sam.says("You owe the answer"));
}

#[test]
fn her_social_worker_and_her_carer_see_none() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    for name in ["Priya", "Nia", "Dan"] {
        assert!(!engage.browser_of(name).opens("/complaints").text.contains(&id), "{name} sees it");
    }
}
