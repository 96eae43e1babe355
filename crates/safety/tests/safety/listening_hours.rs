//! An administrator says when somebody listens.

use testing::{Engage, Page, StatusCode};

use crate::start;

fn keeps(engage: &Engage, more: &[(&str, &str)]) -> Page {
    let mut alex = engage.browser_of("Alex");
    alex.opens("/duty/hours");
    let helen = engage.world.person("Helen").to_string();
    let mut fields = more.to_vec();
    let usual =
        [("monday-from", "09:00"), ("monday-until", "12:00"), ("phone", "01632 960 001"), ("minutes", "15")];
    for (name, value) in usual.into_iter().chain([("last", &*helen)]) {
        if !more.iter().any(|(known, _)| *known == name) {
            fields.push((name, value));
        }
    }
    alex.sends("/duty/hours", &fields)
}

#[test]
fn from_then_on_young_people_read_the_new_hours_and_the_number() {
    let engage = start();

    let page = keeps(&engage, &[]);

    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let home = engage.browser_of("Amira").opens("/home");
    assert!(home.says("Someone is on duty until 12:00 today"), "{}", home.text);
    assert!(home.says("01632 960 001") && home.text.contains("tel:01632960001"));
    assert!(engage.browser_of("Amira").opens("/not-safe").says("If nobody says in 15 minutes"));
}

#[test]
fn a_number_that_cannot_be_dialled_is_not_put_before_a_child() {
    let engage = start();

    let page = keeps(&engage, &[("phone", "ask at the desk")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Write a telephone number"));
}

#[test]
fn half_an_hour_and_a_last_person_must_be_said() {
    let engage = start();

    for (field, value, problem) in [
        ("minutes", "0", "Write a number from 5 to 240"),
        ("last", "", "Choose who is told at last"),
        ("monday-until", "08:00", "Write from when until when, or leave both empty"),
    ] {
        let page = keeps(&engage, &[(field, value)]);
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(page.says(problem), "{field}: {}", page.text);
    }
}

#[test]
fn only_an_administrator_changes_them() {
    let engage = start();
    for other in ["Amira", "Grace", "Omar", "Eve", "Priya"] {
        assert_eq!(engage.browser_of(other).opens("/duty/hours").status, StatusCode::NOT_FOUND, "{other}");
    }
}
