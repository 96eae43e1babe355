//! Somebody wants to close a concern, and somebody else agrees.

use testing::{Engage, Page, StatusCode};

use crate::{amira_marks, has_it, start, writes};

fn asks_to_close(engage: &Engage, who: &str, concern: &str) -> Page {
    let mut browser = engage.browser_of(who);
    browser.opens(&format!("/duty/{concern}"));
    browser.sends(&format!("/duty/{concern}/close"), &[])
}

fn says_if_done(engage: &Engage, who: &str, concern: &str, fields: &[(&str, &str)]) -> Page {
    let mut browser = engage.browser_of(who);
    // Any page with a form: the concern has none for whoever may not agree.
    browser.opens("/duty/my-number");
    browser.sends(&format!("/duty/{concern}/agree"), fields)
}

fn spoken_with(engage: &Engage) -> String {
    let concern = amira_marks(engage, "");
    has_it(engage, "Omar", &concern);
    writes(engage, "Omar", &concern, &[("deed", "spoke-with"), ("words", "")]);
    concern
}

#[test]
fn omar_cannot_close_it_alone() {
    let engage = start();
    let concern = spoken_with(&engage);
    asks_to_close(&engage, "Omar", &concern);

    let page = says_if_done(&engage, "Omar", &concern, &[("agree", "yes")]);

    assert_eq!(page.status, StatusCode::CONFLICT);
    let page = engage.browser_of("Omar").opens(&format!("/duty/{concern}"));
    assert!(page.says("Somebody else must agree. You cannot close it alone."), "{}", page.text);
}

#[test]
fn when_meg_agrees_it_is_closed_and_amira_is_told_in_plain_words() {
    let engage = start();
    let concern = spoken_with(&engage);
    asks_to_close(&engage, "Omar", &concern);

    let page = says_if_done(&engage, "Meg", &concern, &[("agree", "yes")]);

    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(
        engage.browser_of("Meg").opens(&format!("/duty/{concern}")).says("Meg Hughes agreed that it is done")
    );
    let amira = engage.browser_of("Amira").opens(&format!("/not-safe/{concern}"));
    assert!(
        amira.says(
            "Two people looked at this together and think that it is done. If it is not, say so again."
        )
    );
}

#[test]
fn when_meg_does_not_agree_she_says_why_and_it_stays_open() {
    let engage = start();
    let concern = spoken_with(&engage);
    asks_to_close(&engage, "Omar", &concern);

    let without = says_if_done(&engage, "Meg", &concern, &[("agree", "no"), ("words", "")]);
    says_if_done(&engage, "Meg", &concern, &[("agree", "no"), ("words", "Nobody has called Jo yet.")]);

    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = engage.browser_of("Omar").opens(&format!("/duty/{concern}"));
    assert!(page.says("Somebody has it") && page.says("Nobody has called Jo yet."), "{}", page.text);
}

#[test]
fn with_nothing_written_down_it_cannot_be_closed() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    has_it(&engage, "Omar", &concern);

    let page = asks_to_close(&engage, "Omar", &concern);

    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("Nothing is written down yet"));
}
