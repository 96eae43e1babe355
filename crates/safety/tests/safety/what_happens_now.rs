//! A young person sees what became of what they raised.

use testing::StatusCode;

use crate::{amira_marks, has_it, start};

#[test]
fn she_sees_who_saw_it_and_at_what_time() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    let address = format!("/not-safe/{concern}");
    let before = engage.browser_of("Amira").opens(&address);

    engage.wait_seconds(17 * 60);
    has_it(&engage, "Omar", &concern);
    let after = engage.browser_of("Amira").opens(&address);

    assert!(before.says("Someone on duty has been told"), "{}", before.text);
    assert!(after.says("Omar saw this at 9:47"), "{}", after.text);
    assert!(after.says("What happens now: Omar talks with you"));
    assert!(engage.browser_of("Amira").opens("/home").says("Omar saw this at 9:47"));
}

#[test]
fn nobody_else_opens_it() {
    let engage = start();
    let address = format!("/not-safe/{}", amira_marks(&engage, ""));

    for other in ["Yusuf", "Zoe", "Jo", "Priya", "Omar", "Alex"] {
        assert_eq!(engage.browser_of(other).opens(&address).status, StatusCode::NOT_FOUND, "{other}");
    }
}
