//! What the participation officer sees, and what nobody can see there.

use platform::{Act, App};
use testing::{Engage, StatusCode};

use crate::{jobs, shares, start};

#[test]
fn fran_sees_how_many_were_heard_once_they_were_counted() {
    let engage = start();
    add_young_people(&engage, 16);
    for name in ["Amira", "Yusuf", "Ben", "Tomos"] {
        shares(&engage, name, "before-my-review", &["My words"], &[worker_of(name)]);
    }
    count(&engage);

    let page = engage.browser_of("Fran").opens("/heard");

    assert!(page.says("Counted on Monday 23 November"), "{}", page.text);
    assert!(page.says("By age") && page.says("By disability") && page.says("This is not recorded here."));
    assert!(!page.text.contains("My words") && !page.text.contains("Amira"));
}

#[test]
fn a_group_that_is_large_enough_is_shown_with_its_number() {
    let engage = start();
    add_young_people(&engage, 16);
    count(&engage);

    let page = engage.browser_of("Fran").opens("/heard");

    assert!(
        page.says("0 of 21 young people have shared something with us in the last 6 months."),
        "{}",
        page.text
    );
}

#[test]
fn one_child_who_spoke_stands_nowhere_as_a_one() {
    let engage = start();
    add_young_people(&engage, 16);
    shares(&engage, "Amira", "before-my-review", &["My words"], &["Priya"]);
    count(&engage);

    let mut fran = engage.browser_of("Fran");
    let (page, table) = (fran.opens("/heard"), fran.opens("/heard/figures.csv"));

    assert!(page.says("There are too few young people to say"), "{}", page.text);
    assert!(table.text.contains("everyone,all,heard,c"), "{}", table.text);
    assert!(table.text.contains("everyone,all,not-heard,c"), "the total would give it away");
    let number = |line: &str| line.rsplit(',').next().and_then(|number| number.parse::<u64>().ok());
    let small = table.text.lines().filter(|line| !line.contains(",median,")).filter_map(number);
    assert!(small.into_iter().all(|number| number == 0 || number >= 5), "{}", table.text);
}

#[test]
fn they_are_counted_once_a_week_and_not_when_somebody_asks_again() {
    let engage = start();
    add_young_people(&engage, 16);
    count(&engage);
    for name in ["Amira", "Yusuf", "Ben", "Tomos"] {
        shares(&engage, name, "before-my-review", &["My words"], &[worker_of(name)]);
    }

    let mut fran = engage.browser_of("Fran");
    fran.opens("/privacy");
    fran.sends("/heard/count", &[]);
    engage.run_jobs(&jobs());
    assert!(fran.opens("/heard/figures.csv").text.contains("everyone,all,heard,0"));

    engage.wait_days(7);
    engage.run_jobs(&jobs());
    assert!(engage.browser_of("Fran").opens("/heard/figures.csv").text.contains("everyone,all,heard,c"));
}

#[test]
fn the_first_count_can_be_asked_for() {
    let engage = start();
    let mut fran = engage.browser_of("Fran");
    assert!(fran.opens("/heard").says("Nothing has been counted yet"));

    fran.sends("/heard/count", &[]);
    engage.run_jobs(&jobs());

    assert!(fran.opens("/heard").says("Counted on"));
}

#[test]
fn what_an_answer_was_about_is_counted_as_the_worker_ticked_it() {
    let engage = start();
    for name in ["Amira", "Yusuf", "Ben", "Tomos"] {
        let worker = worker_of(name);
        let statement = shares(&engage, name, "before-my-review", &["My words"], &[worker]);
        let statement_2 = shares(&engage, name, "keeping-me-safe", &["yes"], &[worker]);
        for statement in [statement, statement_2] {
            let mut browser = engage.browser_of(worker);
            browser.opens(&format!("/statements/{statement}"));
            let form = [
                ("outcome", "will-change"),
                ("words", "Yes, on Saturday."),
                ("theme", "family"),
                ("theme", "nonsense"),
            ];
            browser.sends(&format!("/statements/{statement}/reply"), &form);
        }
    }
    count(&engage);

    let table = engage.browser_of("Fran").opens("/heard/figures.csv").text;

    assert!(table.contains("themes,family,answers,8") && table.contains("themes,money,answers,0"), "{table}");
    assert!(!table.contains("nonsense"));
    assert!(table.contains("months,2026-11,answered,8"), "{table}");
}

#[test]
fn only_the_participation_officer_has_the_page() {
    let engage = start();

    for name in ["Priya", "Grace", "Sam", "Amira", "Alex", "Eve", "Leila"] {
        let mut browser = engage.browser_of(name);
        for path in ["/heard", "/heard/figures.csv"] {
            assert_eq!(browser.opens(path).status, StatusCode::NOT_FOUND, "{name} {path}");
        }
    }
}

pub(crate) fn worker_of(name: &str) -> &'static str {
    match name {
        "Amira" | "Yusuf" => "Priya",
        _ => "Dan",
    }
}

/// Counts this week.
fn count(engage: &Engage) {
    evaluation::begin(&engage.app).unwrap();
    engage.run_jobs(&jobs());
}

/// Young people of Westmere whom nobody named, as old as Amira, Ben and Tomos.
fn add_young_people(engage: &Engage, count: usize) {
    let (app, westmere): (&App, _) = (&engage.app, engage.world.westmere);
    let act = Act::of_engage(westmere.0, "accounts.world_made", westmere.0);
    app.change(act, move |change| {
        for nth in 0..count {
            let new = accounts::NewPerson {
                name: format!("Somebody {nth}"),
                born_on: [(2012, 5), (2016, 5), (2010, 1)]
                    .get(nth % 3)
                    .map(|(year, month)| jiff::civil::date(*year, *month, 1)),
                is_young_person: true,
                ..Default::default()
            };
            accounts::Person::add(change, westmere, accounts::PersonId::fresh(), &new)?;
        }
        Ok(())
    })
    .unwrap();
}
