//! Somebody answers while somebody is away.

use testing::{Browser, Engage, Page, StatusCode};

use crate::engage as start;

/// Names `cover` to answer for `away` from one day to another of November 2026.
fn names(engage: &Engage, browser: &mut Browser, (away, cover): (&str, &str), days: (&str, &str)) -> Page {
    browser.opens("/cover");
    let id = |name: &str| if name.is_empty() { String::new() } else { engage.world.person(name).to_string() };
    browser.sends(
        "/cover",
        &[
            ("away", &*id(away)),
            ("cover", &*id(cover)),
            ("from-day", days.0),
            ("from-month", "11"),
            ("from-year", "2026"),
            ("until-day", days.1),
            ("until-month", if days.1.is_empty() { "" } else { "11" }),
            ("until-year", if days.1.is_empty() { "" } else { "2026" }),
        ],
    )
}

#[test]
fn a_colleague_sees_her_young_people_from_the_first_day_to_the_last_and_no_longer() {
    let engage = start();
    let amira = format!("/young-people/{}", engage.world.person("Amira"));
    let mut priya = engage.browser_of("Priya");

    let named = names(&engage, &mut priya, ("Priya", "Lena"), ("24", "27"));

    assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.text);
    assert!(priya.opens("/cover").says("Lena Fox answers for Priya Shah"));
    assert_eq!(engage.browser_of("Lena").opens(&amira).status, StatusCode::NOT_FOUND, "not yet");
    engage.wait_days(1);
    assert!(engage.browser_of("Lena").opens("/young-people").says("Amira"));
    assert_eq!(engage.browser_of("Lena").opens(&amira).status, StatusCode::OK);
    engage.wait_days(4);
    assert_eq!(engage.browser_of("Lena").opens(&amira).status, StatusCode::NOT_FOUND, "it ended by itself");
}

#[test]
fn she_sees_among_her_people_who_answers_meanwhile() {
    let engage = start();
    names(&engage, &mut engage.browser_of("Priya"), ("Priya", "Lena"), ("23", "27"));

    let page = engage.browser_of("Amira").opens("/my-people");

    assert!(page.says("Priya Shah") && page.says("Lena Fox"));
    assert!(page.says("Answers while Priya is away"), "{}", page.text);
}

#[test]
fn her_manager_names_somebody_when_she_cannot() {
    let engage = start();

    let named = names(&engage, &mut engage.browser_of("Grace"), ("Priya", "Lena"), ("23", "27"));

    assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.text);
    let amira = format!("/young-people/{}", engage.world.person("Amira"));
    assert_eq!(engage.browser_of("Lena").opens(&amira).status, StatusCode::OK);
}

#[test]
fn nobody_is_named_for_a_colleague_by_a_colleague_or_from_another_team() {
    let engage = start();

    for (by, away, cover) in [
        ("Lena", "Priya", "Lena"),
        ("Priya", "Priya", "Dan"),
        ("Priya", "Priya", "Sam"),
        ("Priya", "Priya", "Priya"),
        ("Helen", "Priya", "Lena"),
    ] {
        let page = names(&engage, &mut engage.browser_of(by), (away, cover), ("23", "27"));
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{by} named {cover} for {away}");
    }
}

#[test]
fn cover_without_an_end_is_not_taken() {
    let engage = start();

    let page = names(&engage, &mut engage.browser_of("Priya"), ("Priya", "Lena"), ("23", ""));

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Give the last day: cover always ends"));
}

#[test]
fn back_sooner_she_ends_it_and_a_colleague_cannot() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    names(&engage, &mut priya, ("Priya", "Lena"), ("23", "27"));
    let page = priya.opens("/cover").text;
    let end = page.split("action=\"").find(|part| part.starts_with("/cover/")).unwrap();
    let end = end.split('"').next().unwrap();
    let mut lena = engage.browser_of("Lena");
    lena.opens("/cover");
    assert_eq!(lena.sends(end, &[]).status, StatusCode::NOT_FOUND);

    priya.sends(end, &[]);

    let amira = format!("/young-people/{}", engage.world.person("Amira"));
    assert_eq!(engage.browser_of("Lena").opens(&amira).status, StatusCode::NOT_FOUND);
}
