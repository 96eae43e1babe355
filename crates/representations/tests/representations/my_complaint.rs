//! A young person sees what comes of their complaint, settles it, or goes on.

use testing::{Engage, StatusCode};

use crate::{answers, complains, does, start};

fn hers(engage: &Engage, id: &str) -> testing::Page {
    engage.browser_of("Amira").opens(&format!("/my-complaints/{id}"))
}

#[test]
fn she_reads_the_answer_and_says_that_it_settles_it() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");
    answers(&engage, "Grace", &id);
    assert!(hers(&engage, &id).says("We were wrong, and we are sorry."));

    does(&engage, "Amira", &format!("/my-complaints/{id}"), "settled", &[]);

    assert!(hers(&engage, &id).says("You said that it is settled"));
}

#[test]
fn not_settled_it_goes_to_an_investigation_then_a_panel_then_the_ombudsman() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");
    let page = format!("/my-complaints/{id}");

    answers(&engage, "Grace", &id);
    does(&engage, "Amira", &page, "next-stage", &[]);
    assert!(
        hers(&engage, &id).says("Grace will answer by Wednesday 30 December"),
        "{}",
        hers(&engage, &id).text
    );
    answers(&engage, "Grace", &id);
    does(&engage, "Amira", &page, "next-stage", &[]);
    assert!(hers(&engage, &id).says("The panel will meet by"));
    answers(&engage, "Grace", &id);

    assert!(hers(&engage, &id).says("You can go to the Ombudsman"));
}

#[test]
fn it_cannot_go_on_before_it_is_answered() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    // Its page has no such form yet: another one gives the token.
    let mut amira = engage.browser_of("Amira");
    amira.opens("/my-rights/complain");
    let page = amira.sends(&format!("/my-complaints/{id}/next-stage"), &[]);

    assert_eq!(page.status, StatusCode::CONFLICT);
}

#[test]
fn about_a_conference_there_is_no_next_step_of_this_law() {
    let engage = start();
    let id = complains(&engage, "Amira", "conference");
    answers(&engage, "Sam", &id);

    let page = hers(&engage, &id);

    assert!(page.says("Does that settle it?") && !page.says("No, go on to the next step"));
}

#[test]
fn another_young_persons_complaint_does_not_exist() {
    let engage = start();
    let id = complains(&engage, "Amira", "care");

    for name in ["Yusuf", "Zoe", "Grace"] {
        let page = engage.browser_of(name).opens(&format!("/my-complaints/{id}"));
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    }
}
