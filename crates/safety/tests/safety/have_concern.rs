//! Somebody on duty says that they have it.

use testing::StatusCode;

use crate::{amira_marks, has_it, jobs, letters_to, start};

#[test]
fn the_clock_stops_and_nobody_else_is_told() {
    let engage = start();
    let concern = amira_marks(&engage, "");

    assert_eq!(has_it(&engage, "Omar", &concern).status, StatusCode::SEE_OTHER);
    engage.wait_seconds(3 * 60 * 60);
    engage.run_jobs(&jobs());

    assert_eq!((letters_to(&engage, "meg"), letters_to(&engage, "grace")), (0, 0));
    assert!(engage.browser_of("Omar").opens(&format!("/duty/{concern}")).says("Omar Aziz has had it since"));
}

#[test]
fn two_people_who_press_at_once_do_not_both_have_it() {
    let engage = start();
    let concern = amira_marks(&engage, "");

    let first = has_it(&engage, "Omar", &concern);
    let second = has_it(&engage, "Meg", &concern);

    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::CONFLICT));
    assert!(second.says("Somebody has this already"));
}

#[test]
fn her_social_worker_cannot_say_that_they_have_it() {
    let engage = start();
    let concern = amira_marks(&engage, "");

    assert_eq!(has_it(&engage, "Priya", &concern).status, StatusCode::NOT_FOUND);
}
