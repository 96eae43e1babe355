//! A team manager practises.

use testing::{Engage, Page, StatusCode};

use crate::{has_it, jobs, letters_to, only_concern, start};

fn starts(engage: &Engage, who: &str) -> Page {
    let mut browser = engage.browser_of(who);
    // Any page with a form: that of practice has none while one is running.
    browser.opens("/duty/my-number");
    browser.sends("/duty/drills", &[])
}

#[test]
fn it_goes_the_same_way_as_a_real_one_and_says_everywhere_that_it_is_practice() {
    let engage = start();
    starts(&engage, "Grace");
    engage.run_jobs(&jobs());

    let drill = only_concern(&engage);

    let letter =
        engage.letters().into_iter().find(|letter| letter.contains("omar@westmere.example")).unwrap();
    assert!(letter.contains("Practice"), "{letter}");
    let page = engage.browser_of("Omar").opens(&format!("/duty/{drill}"));
    assert!(page.says("This is practice.") && page.says("A practice young person"), "{}", page.text);
    assert!(engage.browser_of("Omar").opens("/me").says("Practice: nobody has said that they have it."));
    engage.wait_seconds(31 * 60);
    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "meg"), 1);
}

#[test]
fn it_is_measured_and_never_counted_as_real() {
    let engage = start();
    starts(&engage, "Grace");
    engage.wait_seconds(7 * 60);
    let now = engage.app.now();
    let waiting = safety::unacknowledged(now, &mut engage.app.database.reader().unwrap()).unwrap().0;

    has_it(&engage, "Omar", &only_concern(&engage));

    let page = engage.browser_of("Grace").opens("/duty/drills");
    assert_eq!(waiting, 0);
    assert!(page.says("In time") && page.says("Omar Aziz"), "{}", page.text);
    assert!(page.text.contains("govuk-table__cell--numeric\">7</td>"));
}

#[test]
fn one_that_came_late_is_said_to_be_late() {
    let engage = start();
    starts(&engage, "Grace");
    engage.wait_seconds(40 * 60);
    engage.run_jobs(&jobs());

    has_it(&engage, "Meg", &only_concern(&engage));

    let page = engage.browser_of("Grace").opens("/duty/drills");
    assert!(page.says("<td class=\"govuk-table__cell\">Late</td>"), "{}", page.text);
}

#[test]
fn whoever_is_on_duty_neither_starts_practice_nor_sees_when_it_comes() {
    let engage = start();

    assert_eq!(starts(&engage, "Omar").status, StatusCode::NOT_FOUND);
    assert_eq!(engage.browser_of("Omar").opens("/duty/drills").status, StatusCode::NOT_FOUND);
}

#[test]
fn one_at_a_time() {
    let engage = start();
    starts(&engage, "Grace");

    assert_eq!(starts(&engage, "Helen").status, StatusCode::CONFLICT);
}
