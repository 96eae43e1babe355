//! Whoever looks into a complaint.

use testing::StatusCode;

use crate::{WORDS, answers, complains, does, start};

#[test]
fn the_manager_reads_her_words_and_the_record() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    let page = engage.browser_of("Grace").opens(&format!("/complaints/{id}"));

    assert!(
        page.says(WORDS) && page.says("Complaint made") && page.says("You owe this by Monday 7 December")
    );
}

#[test]
fn the_reviewing_officer_sees_it_and_cannot_answer_in_the_managers_place() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    assert!(engage.browser_of("Sam").opens(&format!("/complaints/{id}")).says(WORDS));
    assert_eq!(answers(&engage, "Sam", &id).status, StatusCode::NOT_FOUND);
}

#[test]
fn nobody_else_can_open_it() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    for name in ["Priya", "Helen", "Nia", "Alex", "Jo", "Max", "Omar"] {
        let page = engage.browser_of(name).opens(&format!("/complaints/{id}"));
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}

#[test]
fn more_time_needs_a_reason_that_she_reads_and_ends_with_the_law() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");
    let page = format!("/complaints/{id}");

    let without = does(&engage, "Grace", &page, "more-time", &[("until", "2026-12-15"), ("why", "")]);
    let beyond = does(&engage, "Grace", &page, "more-time", &[("until", "2026-12-22"), ("why", "Late")]);
    let taken = [("until", "2026-12-15"), ("why", "I wait for the school to answer me")];
    does(&engage, "Grace", &page, "more-time", &taken);

    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(beyond.status, StatusCode::UNPROCESSABLE_ENTITY);
    let hers = engage.browser_of("Amira").opens(&format!("/my-complaints/{id}"));
    assert!(hers.says("Grace will answer by Tuesday 15 December"), "{}", hers.text);
    assert!(hers.says("I wait for the school to answer me"));
    assert!(!engage.browser_of("Grace").opens(&page).says("Take more time"), "once");
}

#[test]
fn an_answer_of_one_dot_is_none() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    let page = does(&engage, "Grace", &format!("/complaints/{id}"), "answer", &[("words", ".")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn asked_to_the_manager_moves_it_on_and_two_taps_do_so_once() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");
    answers(&engage, "Grace", &id);
    let mut grace = engage.browser_of("Grace");
    grace.opens(&format!("/complaints/{id}"));

    let path = format!("/complaints/{id}/next-stage");
    let (first, second) = (grace.sends(&path, &[]), grace.sends(&path, &[]));

    assert_eq!((first.status, first.location), (StatusCode::SEE_OTHER, second.location));
    assert!(
        engage.browser_of("Amira").opens(&format!("/my-complaints/{id}")).says("Step 2: an investigation")
    );
}
