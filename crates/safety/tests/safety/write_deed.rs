//! Whoever has a concern writes down what was done.

use testing::StatusCode;

use crate::{amira_marks, has_it, start, writes};

#[test]
fn what_was_done_stands_in_order_with_who_did_it() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    has_it(&engage, "Omar", &concern);

    writes(&engage, "Omar", &concern, &[("deed", "spoke-with"), ("words", "She is at school, and calm.")]);
    writes(&engage, "Meg", &concern, &[("deed", "called-carer"), ("words", "")]);

    let page = engage.browser_of("Grace").opens(&format!("/duty/{concern}"));
    let (spoke, called) = (
        page.text.find("She is at school, and calm.").unwrap(),
        page.text.find("</strong>, Meg Hughes").unwrap(),
    );
    assert!(spoke < called);
}

#[test]
fn no_further_action_needs_its_reason() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    has_it(&engage, "Omar", &concern);

    let page = writes(&engage, "Omar", &concern, &[("deed", "no-action"), ("words", "")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Write why"));
}

#[test]
fn nothing_is_written_before_somebody_has_it() {
    let engage = start();
    let concern = amira_marks(&engage, "");

    let page = writes(&engage, "Omar", &concern, &[("deed", "spoke-with")]);

    assert_eq!(page.status, StatusCode::CONFLICT);
}
