use accounts::{Session, SessionId};
use testing::{Engage, StatusCode};

use crate::{engage, is_in};

#[test]
fn someone_ends_a_session_they_left_open_elsewhere() {
    let engage = engage();
    let (mut left_open, mut browser) = (engage.browser_of("Amira"), engage.browser_of("Amira"));
    let session = first_session(&engage, "Amira");
    browser.opens("/me");

    let page = browser.sends(&format!("/me/sessions/{session}/end"), &[]);

    assert_eq!(page.location, "/me?done=ended");
    assert_ne!(is_in(&mut left_open), is_in(&mut browser), "one of the two ended, and only one");
}

#[test]
fn nobody_ends_somebody_elses_session() {
    let engage = engage();
    let (mut sams, mut browser) = (engage.browser_of("Sam"), engage.browser_of("Amira"));
    browser.opens("/me");

    let page = browser.sends(&format!("/me/sessions/{}/end", first_session(&engage, "Sam")), &[]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(is_in(&mut sams));
}

#[test]
fn someone_ends_all_the_others_at_once() {
    let engage = engage();
    let mut others = [engage.browser_of("Amira"), engage.browser_of("Amira")];
    let (mut sams, mut browser) = (engage.browser_of("Sam"), engage.browser_of("Amira"));
    browser.opens("/me");

    browser.sends("/me/sessions/others/end", &[]);

    assert!(others.iter_mut().all(|other| !is_in(other)));
    assert!(is_in(&mut browser) && is_in(&mut sams));
}

fn first_session(engage: &Engage, name: &str) -> SessionId {
    let (person, now) = (engage.world.person(name), engage.app.now());
    Session::all_of(person, now, &mut engage.app.database.reader().unwrap()).unwrap()[0].id
}
