//! A promised day passes.

use crate::{answers, complains, does, jobs, letters_to, start};

#[test]
fn her_page_says_that_it_is_late_and_the_manager_and_the_reviewing_officer_are_told_once() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");
    engage.run_jobs(&jobs());
    let before = (letters_to(&engage, "grace"), letters_to(&engage, "sam"));

    engage.wait_days(15);
    engage.run_jobs(&jobs());

    assert_eq!((letters_to(&engage, "grace"), letters_to(&engage, "sam")), (before.0 + 1, before.1 + 1));
    let page = engage.browser_of("Amira").opens(&format!("/my-complaints/{id}"));
    assert!(page.says("Grace is late. The promise was Monday 7 December") && page.says("Sam is told"));
}

#[test]
fn with_more_time_the_first_day_passes_quietly() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");
    let taken = [("until", "2026-12-15"), ("why", "I wait for the school")];
    does(&engage, "Grace", &format!("/complaints/{id}"), "more-time", &taken);
    engage.run_jobs(&jobs());
    let before = letters_to(&engage, "grace");

    engage.wait_days(16);
    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "grace"), before);

    engage.wait_days(8);
    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "grace"), before + 1);
}

#[test]
fn what_was_answered_in_time_is_not_late() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");
    answers(&engage, "Grace", &id);
    engage.run_jobs(&jobs());
    let before = letters_to(&engage, "grace");

    engage.wait_days(15);
    engage.run_jobs(&jobs());

    assert_eq!(letters_to(&engage, "grace"), before);
}

#[test]
fn an_advocate_who_is_not_in_touch_is_late_and_it_is_not_hers_to_chase() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    amira.opens("/my-rights/advocate");
    amira.sends("/my-rights/advocate", &[]);
    engage.run_jobs(&jobs());
    let before = letters_to(&engage, "sam");

    engage.wait_days(3);
    engage.run_jobs(&jobs());

    assert_eq!(letters_to(&engage, "sam"), before + 1);
    let page = engage.browser_of("Amira").opens("/my-rights");
    assert!(
        page.says("is late. The promise was Wednesday 25 November")
            && page.says("You do not need to do anything")
    );
}
