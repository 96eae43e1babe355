//! What is said above every page until somebody has done something.

use crate::{amira_marks, at, has_it, start};

#[test]
fn while_nobody_has_it_every_page_of_those_on_duty_and_of_managers_says_so() {
    let engage = start();
    let waiting = "A young person is waiting: nobody has said that they have it.";
    assert!(!engage.browser_of("Omar").opens("/me").says(waiting));
    let concern = amira_marks(&engage, "");

    for (who, page) in [("Omar", "/me"), ("Meg", "/duty"), ("Grace", "/inbox"), ("Helen", "/young-people")] {
        assert!(engage.browser_of(who).opens(page).says(waiting), "{who} on {page}");
    }
    assert!(!engage.browser_of("Priya").opens("/inbox").says(waiting));
    has_it(&engage, "Omar", &concern);
    assert!(!engage.browser_of("Grace").opens("/inbox").says(waiting));
}

#[test]
fn when_nobody_is_on_duty_and_somebody_should_be_managers_and_administrators_are_told_loudly() {
    let engage = start();
    let words = "Nobody is on duty now, and somebody should be.";

    assert!(engage.browser_of("Ida").opens("/people").says(words), "Easthaven has no rota");
    assert!(!engage.browser_of("Alex").opens("/people").says(words), "Omar is there");
    at(&engage, 0, 20);
    assert!(!engage.browser_of("Ida").opens("/people").says(words), "it is night, and nobody should be");
}
