//! A young person complains.

use testing::StatusCode;

use crate::{WORDS, complains, jobs, letters_to, start};

#[test]
fn she_sees_who_looks_into_it_and_by_which_day_of_the_law() {
    let engage = start();

    let id = complains(&engage, "Amira", "care");

    let page = engage.browser_of("Amira").opens(&format!("/my-complaints/{id}"));
    assert!(page.says("Grace will answer by Monday 7 December"), "{}", page.text);
    assert!(page.says("SI 2006/1738") && page.says(WORDS));
    assert!(page.says("You complained"), "the dated step is there");
}

#[test]
fn her_manager_and_her_reviewing_officer_are_told_and_her_social_worker_is_not() {
    let engage = start();
    complains(&engage, "Amira", "care");

    engage.run_jobs(&jobs());

    assert_eq!((letters_to(&engage, "grace"), letters_to(&engage, "sam")), (1, 1));
    assert_eq!(letters_to(&engage, "priya"), 0);
    assert!(engage.letters().iter().all(|letter| !letter.contains("move") && !letter.contains("Amira")));
}

#[test]
fn about_the_manager_it_goes_past_the_manager() {
    let engage = start();

    let id = complains(&engage, "Amira", "manager");

    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "grace"), 0);
    let grace = &mut engage.browser_of("Grace");
    assert_eq!(grace.opens(&format!("/complaints/{id}")).status, StatusCode::NOT_FOUND);
    assert!(!grace.opens("/complaints").text.contains(&id));
    assert!(engage.browser_of("Sam").opens(&format!("/complaints/{id}")).says(WORDS));
}

#[test]
fn about_a_conference_it_goes_its_own_way_and_says_so() {
    let engage = start();
    let page = engage.browser_of("Amira").opens("/my-rights/complain");
    assert!(page.says("This goes another way"));

    let id = complains(&engage, "Amira", "conference");

    let page = engage.browser_of("Amira").opens(&format!("/my-complaints/{id}"));
    assert!(
        page.says("Sam will answer by Monday 30 November") && page.says("our own promise"),
        "{}",
        page.text
    );
}

#[test]
fn an_empty_complaint_gets_sentences_and_keeps_what_was_typed() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    amira.opens("/my-rights/complain");

    let page = amira.sends("/my-rights/complain", &[("words", ""), ("wanted", "Listen to me")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.says("Say what happened") && page.says("Choose what it is about") && page.says("Listen to me")
    );
}

#[test]
fn where_nobody_could_look_into_it_nothing_is_pretended() {
    let engage = start();
    let mut zoe = engage.browser_of("Zoe");
    zoe.opens("/my-rights/complain");

    let page = zoe.sends("/my-rights/complain", &[("kind", "care"), ("words", WORDS)]);

    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("Ask for an advocate"));
}

#[test]
fn two_taps_complain_once() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    amira.opens("/my-rights/complain");
    let fields = [("kind", "care"), ("words", WORDS)];

    let first = amira.sends("/my-rights/complain", &fields);
    let second = amira.sends("/my-rights/complain", &fields);

    assert_eq!(first.location, second.location);
    let kept = "select count(*) from representations_complaints where stage = 1";
    assert_eq!(engage.app.database.reader().unwrap().count(kept).unwrap(), 1);
}
