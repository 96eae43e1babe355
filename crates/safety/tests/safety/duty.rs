//! Who is on duty sees what was raised.

use testing::StatusCode;

use crate::{amira_marks, at, has_it, start};

#[test]
fn omar_sees_who_is_waiting_and_by_when_he_must_have_it() {
    let engage = start();
    amira_marks(&engage, "");

    let page = engage.browser_of("Omar").opens("/duty");

    assert!(page.says("Omar Aziz is on duty until 17:00 today, with Meg Hughes as second."), "{}", page.text);
    assert!(page.says("Amira") && page.says("Nobody has it"));
    assert!(page.says("Somebody must have it by 10:00 today"));
}

#[test]
fn what_nobody_has_stands_before_what_somebody_has() {
    let engage = start();
    let concern = amira_marks(&engage, "");
    has_it(&engage, "Omar", &concern);
    let mut yusuf = engage.browser_of("Yusuf");
    crate::marks(&mut yusuf, "", &crate::everyone(&engage));
    engage.wait_seconds(60);

    let page = engage.browser_of("Omar").opens("/duty").text;

    assert!(page.find("Yusuf").unwrap() < page.find("Amira").unwrap());
}

#[test]
fn those_who_are_not_for_it_see_no_page_of_duty() {
    let engage = start();
    for other in ["Amira", "Priya", "Sam", "Jo", "Fran", "Eve", "Alex"] {
        assert_eq!(engage.browser_of(other).opens("/duty").status, StatusCode::NOT_FOUND, "{other}");
    }
}

#[test]
fn after_his_shift_omar_sees_only_what_he_was_told_of() {
    let engage = start();
    amira_marks(&engage, "");
    at(&engage, 0, 20);
    crate::marks(&mut engage.browser_of("Yusuf"), "", &crate::everyone(&engage));

    let meg = engage.browser_of("Meg").opens("/duty");
    let omar = engage.browser_of("Omar").opens("/duty");

    assert!(omar.text.contains("Amira"), "he was told of hers");
    assert!(
        !meg.text.contains("Amira") && !meg.text.contains("Yusuf"),
        "she was told of none, and is at home"
    );
    assert!(meg.says("Nobody is on duty now"));
}
