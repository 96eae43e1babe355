//! A young person's plan.

use testing::{Engage, StatusCode};

fn start() -> Engage {
    let routes = plans::routes().and(accounts::routes());
    Engage::start(&routes, &[edge::WORDS, accounts::WORDS, plans::WORDS])
}

#[test]
fn a_young_person_sees_when_and_where_their_review_is_and_who_runs_it() {
    let page = start().browser_of("Amira").opens("/my-plan");

    assert!(page.says("Thursday 10 December at 16:00"), "{}", page.text);
    assert!(page.says("at school, in the library") && page.says("Sam Okafor runs it"));
}

#[test]
fn they_are_told_honestly_that_the_plan_itself_is_not_here_yet() {
    let page = start().browser_of("Amira").opens("/my-plan");

    assert!(page.says("Your plan is not in Engage yet."));
}

#[test]
fn a_worker_has_no_such_page() {
    assert_eq!(start().browser_of("Priya").opens("/my-plan").status, StatusCode::NOT_FOUND);
}
