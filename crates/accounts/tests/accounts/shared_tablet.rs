//! A tablet that many people use: chosen at the door, and nothing of anyone stays on it.

use testing::{Browser, Engage};

use crate::{code_for, engage, invited, is_in};

fn comes_in_on_a_shared_tablet(engage: &Engage, name: &str) -> Browser {
    let (code, mut tablet) = (code_for(engage, name), engage.visitor());
    tablet.opens("/code");
    tablet.sends("/code", &[("code", &code), ("shared", "yes")]);
    tablet
}

#[test]
fn a_shared_tablets_pages_say_so_and_let_nothing_be_kept() {
    let engage = engage();
    let mut tablet = comes_in_on_a_shared_tablet(&engage, "Amira");

    let page = tablet.opens("/privacy");

    assert!(page.says("This is a shared tablet") && page.text.contains("data-shared"));
    assert!(!page.text.contains("data-mine") && !page.text.contains("rel=\"manifest\""));
}

#[test]
fn nobodys_name_is_filled_in_on_a_shared_tablet() {
    let engage = engage();
    let mut tablet = comes_in_on_a_shared_tablet(&engage, "Amira");
    tablet.opens("/me");
    tablet.sends("/sign-out", &[]);

    let page = tablet.opens("/sign-in");

    assert!(page.text.contains("autocomplete=\"off\"") && !page.text.contains("autocomplete=\"username\""));
    assert!(!page.says("Amira") && page.text.contains("value=\"yes\" checked"));
}

#[test]
fn a_session_there_is_short_and_its_end_wipes_the_browser() {
    let engage = engage();
    let mut tablet = comes_in_on_a_shared_tablet(&engage, "Amira");
    let mut phone = engage.browser_of("Amira");
    assert!(is_in(&mut tablet));

    engage.wait_seconds(11 * 60);
    let page = tablet.opens("/me");

    assert_eq!(page.location, "/sign-in");
    assert_eq!(page.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert!(is_in(&mut phone), "her own phone stays signed in");
}

#[test]
fn it_does_not_remember_how_the_last_person_wanted_it_to_look() {
    let engage = engage();
    let mut tablet = comes_in_on_a_shared_tablet(&engage, "Amira");
    tablet.opens("/how-it-looks");
    tablet.sends("/how-it-looks", &[("text", "largest")]);
    assert!(tablet.opens("/me").text.contains("data-text=\"largest\""));

    tablet.sends("/sign-out", &[]);

    assert!(!tablet.opens("/sign-in").text.contains("data-text"));
}

#[test]
fn whoever_takes_the_tick_off_has_a_device_of_their_own_again() {
    let engage = engage();
    invited(&engage, "Amira");
    let mut tablet = comes_in_on_a_shared_tablet(&engage, "Amira");
    tablet.opens("/me");
    tablet.sends("/sign-out", &[]);

    tablet.opens("/sign-in");
    tablet.sends("/sign-in", &[("name", "amira"), ("password", crate::PASSWORD)]);

    assert!(tablet.opens("/privacy").text.contains("data-mine"));
}
