//! "Not my carer", and what a young person usually chooses.

use testing::{Browser, Engage, StatusCode};

use crate::{begin, start};

fn is_ticked(page: &str, engage: &Engage, name: &str) -> bool {
    let id = engage.world.person(name).to_string();
    let rest = page.split(&format!("value=\"{id}\"")).nth(1).unwrap();
    rest.split('>').next().unwrap().contains("checked")
}

fn taps(browser: &mut Browser, draft: &str, carers: &str, readers: &[&str]) -> testing::Page {
    let mut fields: Vec<(&str, &str)> = readers.iter().map(|id| ("reader", *id)).collect();
    fields.push(("carers", carers));
    let page = browser.sends(&format!("{draft}/not-my-carer"), &fields);
    browser.follows(&page)
}

#[test]
fn one_tap_leaves_her_carer_out_and_keeps_her_other_ticks() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/share"));
    let ids = ["Sam", "Jo"].map(|name| engage.world.person(name).to_string());

    let page = taps(&mut amira, &draft, "out", &[&ids[0], &ids[1]]);

    assert!(page.says("Your foster carer is left out, as you chose"));
    assert!(is_ticked(&page.text, &engage, "Sam") && !is_ticked(&page.text, &engage, "Jo"));
    assert!(!is_ticked(&page.text, &engage, "Priya"), "whom she had taken out");
}

#[test]
fn it_is_remembered_for_what_she_says_next_and_can_be_undone() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/share"));
    let (priya, jo) = (engage.world.person("Priya").to_string(), engage.world.person("Jo").to_string());
    taps(&mut amira, &draft, "out", &[&priya]);
    let shared = amira.sends(&format!("{draft}/share"), &[("reader", &priya)]).location;
    assert!(
        amira.opens(&shared).says("You left them out. They cannot read it"),
        "her carer is named as left out"
    );

    let next = begin(&mut amira);
    assert!(amira.opens(&format!("{next}/share")).says("as you chose"));
    let undone = taps(&mut amira, &next, "asked", &[&priya, &jo]);

    assert!(!undone.says("as you chose") && is_ticked(&undone.text, &engage, "Jo"));
}

#[test]
fn remembered_choices_are_where_she_starts_the_next_time() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/share"));
    let ids = ["Priya", "Nia"].map(|name| engage.world.person(name).to_string());
    amira.sends(&format!("{draft}/share"), &[("reader", &ids[0]), ("reader", &ids[1]), ("remember", "yes")]);

    let next = begin(&mut amira);
    let page = amira.opens(&format!("{next}/share"));

    assert!(is_ticked(&page.text, &engage, "Nia"), "who is left out unless she chooses otherwise");
    assert!(!is_ticked(&page.text, &engage, "Sam"), "who reads unless she chooses otherwise");
}

#[test]
fn a_choice_is_not_remembered_unless_she_asks() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/share"));
    let priya = engage.world.person("Priya").to_string();
    amira.sends(&format!("{draft}/share"), &[("reader", &priya)]);

    let next = begin(&mut amira);

    assert!(is_ticked(&amira.opens(&format!("{next}/share")).text, &engage, "Sam"));
}

#[test]
fn another_young_person_cannot_choose_for_her() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    let mut yusuf = engage.browser_of("Yusuf");
    yusuf.opens("/home");

    let page = yusuf.sends(&format!("{draft}/not-my-carer"), &[("carers", "out")]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
}
