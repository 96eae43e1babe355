//! The rota.

use testing::{Engage, Page, StatusCode};

use crate::{at, jobs, letters_to, start};

fn puts_on(engage: &Engage, who: &str, (day, from, until): (&str, &str, &str), first: &str) -> Page {
    let mut browser = engage.browser_of(who);
    browser.opens("/duty/rota");
    let first = engage.world.person(first).to_string();
    let fields =
        [("day", day), ("from", from), ("until", until), ("first", &*first), ("second", ""), ("days", "1")];
    browser.sends("/duty/rota", &fields)
}

#[test]
fn a_manager_and_an_administrator_keep_it_and_nobody_else_does() {
    let engage = start();

    for may in ["Grace", "Alex"] {
        let page = engage.browser_of(may).opens("/duty/rota");
        assert!(
            page.says("Omar Aziz") && page.says("Somebody is on duty for every listening hour."),
            "{may}"
        );
    }
    for other in ["Amira", "Priya", "Omar", "Eve", "Jo"] {
        assert_eq!(engage.browser_of(other).opens("/duty/rota").status, StatusCode::NOT_FOUND, "{other}");
    }
}

#[test]
fn an_hour_without_anybody_is_shown_and_young_people_are_told_the_truth() {
    let engage = start();
    let mut grace = engage.browser_of("Grace");
    let page = grace.opens("/duty/rota").text;
    let address = page.split("action=\"").find(|rest| rest.contains("/take-off\"")).unwrap();

    grace.sends(address.split('"').next().unwrap(), &[]);

    let page = grace.opens("/duty/rota");
    assert!(page.says("Monday 23 November, 9:30 to 17:00"), "{}", page.text);
    assert!(page.says("Nobody is on duty now, and somebody should be."));
    let home = engage.browser_of("Amira").opens("/home");
    assert!(home.says("Nobody reads this until Tuesday at 9:00.") && home.says("That is our mistake"));
}

#[test]
fn those_who_keep_it_are_told_by_letter_of_an_hour_without_anybody() {
    let engage = start();
    let mut grace = engage.browser_of("Grace");
    let page = grace.opens("/duty/rota").text;
    let tuesday = page.split("action=\"").filter(|rest| rest.contains("/take-off\"")).nth(1).unwrap();
    grace.sends(tuesday.split('"').next().unwrap(), &[]);

    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "alex"), 0, "it is a day away");
    at(&engage, 0, 16);
    engage.run_jobs(&jobs());

    assert_eq!((letters_to(&engage, "grace"), letters_to(&engage, "alex")), (1, 1));
}

#[test]
fn a_night_shift_ends_the_next_morning() {
    let engage = start();

    puts_on(&engage, "Alex", ("2026-11-24", "22:00", "06:00"), "Meg");

    let page = engage.browser_of("Alex").opens("/duty/rota");
    assert!(page.says("Tuesday 24 November, 22:00 to Wednesday 25 November at 6:00"), "{}", page.text);
}

#[test]
fn only_those_who_may_read_what_is_raised_can_be_put_on() {
    let engage = start();

    for other in ["Priya", "Alex", "Jo", "Amira"] {
        let page = puts_on(&engage, "Alex", ("2026-11-24", "09:00", "17:00"), other);
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{other}");
    }
}

#[test]
fn two_taps_put_it_on_once() {
    let engage = start();
    let mut alex = engage.browser_of("Alex");
    alex.opens("/duty/rota");
    let meg = engage.world.person("Meg").to_string();
    let fields =
        [("day", "2026-11-28"), ("from", "10:00"), ("until", "12:00"), ("first", &*meg), ("days", "1")];

    alex.sends("/duty/rota", &fields);
    alex.sends("/duty/rota", &fields);

    assert_eq!(
        alex.opens("/duty/rota").text.matches("<td class=\"govuk-table__cell\">Saturday 28 November").count(),
        1
    );
}
