use testing::{Page, StatusCode};

use crate::engage;

const ANN: &[(&str, &str)] = &[
    ("name", "Ann Other"),
    ("role", "social_worker"),
    ("language", "en"),
    ("from-day", "23"),
    ("from-month", "11"),
    ("from-year", "2026"),
];

#[test]
fn the_link_is_shown_once_and_lets_nobody_else_see_it() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    alex.opens("/people/new");

    let made = alex.sends("/people/new", ANN);
    let person = alex.sends("/people/new", ANN);
    let person = alex.follows(&person);

    assert!(made.says("Ann Other is invited") && made.says("/invitation/"));
    assert!(person.says("Is invited.") && !person.text.contains(&link_in(&made)));
}

#[test]
fn two_taps_invite_one_person() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    alex.opens("/people/new");

    alex.sends("/people/new", ANN);
    alex.sends("/people/new", ANN);

    let found = alex.opens("/people?find=Ann+Other");
    assert_eq!(found.text.matches(">Ann Other<").count(), 1);
}

#[test]
fn a_form_with_problems_says_which_and_keeps_what_was_typed() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    alex.opens("/people/new");

    let page = alex.sends(
        "/people/new",
        &[
            ("preferred_name", "Annie"),
            ("email", "two@a.example, b@c.example"),
            ("until-day", "31"),
            ("until-month", "2"),
            ("until-year", "2027"),
        ],
    );

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.says("Write their name.")
            && page.says("Choose a role.")
            && page.says("Write one e-mail address")
    );
    assert!(page.says("Write a day, a month and a year"));
    assert!(
        page.says("value=\"Annie\"")
            && page.says("value=\"two@a.example, b@c.example\"")
            && page.says("value=\"31\"")
    );
}

#[test]
fn who_has_an_address_is_sent_a_letter_with_the_same_link() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    alex.opens("/people/new");

    let made = alex.sends("/people/new", &[ANN, &[("email", "ann@westmere.example")]].concat());
    engage.run_jobs(&accounts::jobs());

    let letters = engage.letters();
    assert_eq!(letters.len(), 1);
    let letter = letters[0].replace("=\r\n", "");
    assert!(letter.contains("ann@westmere.example") && letter.contains(&link_in(&made)));
}

#[test]
fn a_young_person_has_a_day_of_birth_and_a_case_number_of_their_own() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    let young = [
        ("name", "Mo Salt"),
        ("role", "young_person"),
        ("case_number", "WMO"),
        ("born-day", "2"),
        ("born-month", "5"),
        ("born-year", "2013"),
    ];
    alex.opens("/people/new?role=young_person");
    alex.sends("/people/new", &young);

    alex.opens("/people/new?role=young_person");
    let again = alex.sends("/people/new", &young);

    assert!(again.says("Someone has this case number already."));
    assert!(alex.opens("/people?who=young-people&find=WMO").says("Mo Salt"));
}

#[test]
fn a_new_link_puts_an_end_to_the_one_before() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    let path = format!("/people/{}/invitation", engage.world.person("Amira"));

    alex.opens("/people/new");
    let first = alex.sends(&path, &[]);
    alex.opens("/people/new");
    let second = alex.sends(&path, &[]);

    assert_ne!(link_in(&first), link_in(&second));
    assert_eq!(engage.visitor().opens(&link_in(&first)).status, StatusCode::CONFLICT);
    assert_eq!(engage.visitor().opens(&link_in(&second)).status, StatusCode::OK);
}

#[test]
fn an_administrator_never_holds_a_link_of_somebody_who_has_been_here() {
    let engage = engage();
    engage.browser_of("Amira").opens("/my-people");
    let mut alex = engage.browser_of("Alex");
    let path = |name: &str| format!("/people/{}/invitation", engage.world.person(name));

    alex.opens("/people/new");
    let amiras = alex.sends(&path("Amira"), &[]);
    let priyas = alex.sends(&path("Priya"), &[]);
    engage.run_jobs(&accounts::jobs());

    assert_eq!(amiras.status, StatusCode::CONFLICT);
    assert!(!amiras.text.contains("/invitation/") && !priyas.text.contains("/invitation/"));
    assert!(engage.letters().iter().any(|letter| letter.contains("priya@westmere.example")));
}

#[test]
fn nobody_is_invited_to_another_authority_or_by_anyone_else() {
    let engage = engage();
    let path = format!("/people/{}/invitation", engage.world.person("Zoe"));
    let mut alex = engage.browser_of("Alex");
    alex.opens("/people/new");
    let mut priya = engage.browser_of("Priya");
    priya.opens("/young-people");

    assert_eq!(alex.sends(&path, &[]).status, StatusCode::NOT_FOUND);
    assert_eq!(priya.opens("/people/new").status, StatusCode::NOT_FOUND);
}

/// The path of the link that the page shows.
fn link_in(page: &Page) -> String {
    let from = page.text.find("/invitation/").unwrap();
    page.text[from..].split('"').next().unwrap().to_owned()
}
