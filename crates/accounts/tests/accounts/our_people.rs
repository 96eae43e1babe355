use testing::StatusCode;

use crate::engage;

#[test]
fn a_mother_sees_who_works_with_each_of_her_children() {
    let engage = engage();

    let page = engage.browser_of("Leila").opens("/our-people");

    assert!(page.says("Who works with Amira") && page.says("Who works with Yusuf"));
    assert!(page.says("Priya Shah") && page.says("Sam Okafor") && !page.says("Ben"));
}

#[test]
fn where_a_child_lives_is_not_on_a_familys_page() {
    let engage = engage();

    let page = engage.browser_of("Leila").opens("/our-people");

    assert!(!page.says("Jo Williams") && !page.says("Foster carer"));
}

#[test]
fn a_foster_carer_whose_placement_ended_sees_nothing() {
    let engage = engage();

    let page = engage.browser_of("Ruth").opens("/our-people");

    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("There is nobody to show now") && !page.says("Amira") && !page.says("Priya Shah"));
}

#[test]
fn a_worker_and_a_young_person_have_other_pages() {
    let engage = engage();

    for name in ["Priya", "Amira", "Alex"] {
        assert_eq!(engage.browser_of(name).opens("/our-people").status, StatusCode::NOT_FOUND, "{name}");
    }
}
