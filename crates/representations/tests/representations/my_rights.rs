//! A young person sees the difference between telling, complaining and getting an advocate.

use testing::StatusCode;

use crate::{complains, start};

#[test]
fn the_three_are_told_apart_and_a_conference_has_its_own_way() {
    let engage = start();

    let page = engage.browser_of("Yusuf").opens("/my-rights");

    for words in ["Telling", "Getting an advocate", "Complaining", "child protection meeting", "not safe"] {
        assert!(page.says(words), "{words}");
    }
}

#[test]
fn what_she_began_stands_first() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    let page = engage.browser_of("Amira").opens("/my-rights");

    assert!(page.says("Complaint of Monday 23 November") && page.text.contains(&id));
}

#[test]
fn from_another_young_persons_statement_there_is_no_way_here() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    amira.opens("/say");
    let begun = amira.sends("/say/before-my-review", &[]).location;
    let id = begun.trim_start_matches("/say/").trim_end_matches("/1").to_owned();

    let hers = amira.opens(&format!("/my-rights?about={id}"));
    let theirs = engage.browser_of("Yusuf").opens(&format!("/my-rights?about={id}"));

    assert!(hers.text.contains(&format!("/my-rights/complain?about={id}")));
    assert_eq!(theirs.status, StatusCode::NOT_FOUND);
}
