//! Which answers were late or did not help: what a manager may read anyway.

use testing::{Engage, Page, StatusCode};

use crate::{WORDS, amira_says_it_helped, amira_shares, answer, begin, replies, share, start};

#[test]
fn grace_goes_from_the_number_to_what_was_late() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let ten_days = 10;
    engage.wait_days(ten_days);
    engage.run_jobs(&voice::jobs());

    let page = list(&engage, "Grace", "was-late");

    assert!(
        page.says("Amira, 14") && page.text.contains(&format!("/statements/{statement}")),
        "{}",
        page.text
    );
    assert!(!page.says(WORDS));
}

#[test]
fn what_amira_kept_from_her_is_counted_and_not_listed() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);
    let statement = share(&engage, &mut amira, &draft, &["Priya"]);
    engage.wait_days(10);
    engage.run_jobs(&voice::jobs());

    let page = list(&engage, "Grace", "was-late");

    assert!(!page.text.contains(&statement) && !page.says("Amira"));
    assert!(page.says("There is nothing here that you may read"), "{}", page.text);
}

#[test]
fn what_did_not_help_is_a_list_of_its_own() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "No.");
    amira_says_it_helped(&engage, &statement, "no");

    assert!(list(&engage, "Grace", "did-not-help").says("Amira, 14"));
    assert!(!list(&engage, "Grace", "was-late").says("Amira, 14"));
}

#[test]
fn another_team_does_not_exist_for_her() {
    let engage = start();
    let team = team(&engage, "Grace");

    for name in ["Helen", "Priya", "Alex", "Fran"] {
        let page = engage.browser_of(name).opens(&team);
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}

fn list(engage: &Engage, name: &str, what: &str) -> Page {
    engage.browser_of(name).opens(&format!("{}?what={what}", team(engage, name)))
}

fn team(engage: &Engage, name: &str) -> String {
    let read = &mut engage.app.database.reader().unwrap();
    let (team, _) =
        accounts::Team::of_person(engage.world.person(name), engage.app.now(), read).unwrap().unwrap();
    format!("/team-answers/{}", team.id)
}
