use accounts::Team;
use testing::{Engage, Page, StatusCode};

use crate::engage;

#[test]
fn a_manager_sees_the_young_people_of_the_team_they_are_given() {
    let engage = engage();
    assert!(!engage.browser_of("Helen").opens("/young-people").says("Amira"));

    join(&engage, "Helen", "Team Oak", "manager");

    let after = engage.browser_of("Helen").opens("/young-people");
    assert!(after.says("Amira") && !after.says("Ben"));
}

#[test]
fn a_worker_who_changes_team_takes_their_young_people_out_of_the_managers_sight() {
    let engage = engage();

    join(&engage, "Priya", "Team Ash", "member");

    assert!(!engage.browser_of("Grace").opens("/young-people").says("Amira"));
    assert!(engage.browser_of("Helen").opens("/young-people").says("Amira"));
}

#[test]
fn nobody_manages_a_team_without_the_role_by_name() {
    let engage = engage();

    let page = join(&engage, "Dan", "Team Oak", "manager");

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Give them the role of team manager first.") && page.says("value=\"manager\" checked"));
}

#[test]
fn families_and_young_people_are_in_no_team() {
    let engage = engage();

    for name in ["Amira", "Leila", "Jo"] {
        assert!(join(&engage, name, "Team Oak", "member").says("Only people who work here"), "{name}");
    }
}

#[test]
fn nobody_of_another_authority_joins_and_nobody_joins_their_team() {
    let engage = engage();

    assert_eq!(join(&engage, "Max", "Team Oak", "member").status, StatusCode::NOT_FOUND);
    let mut ida = engage.browser_of("Ida");
    ida.opens("/teams");
    let path = format!("/people/{}/team", engage.world.person("Max"));
    assert_eq!(ida.sends(&path, &[("team", &team(&engage, "Team Oak"))]).status, StatusCode::NOT_FOUND);
}

fn join(engage: &Engage, who: &str, name: &str, role: &str) -> Page {
    let mut alex = engage.browser_of("Alex");
    alex.opens("/teams");
    let path = format!("/people/{}/team", engage.world.person(who));
    alex.sends(&path, &[("team", &team(engage, name)), ("as", role)])
}

fn team(engage: &Engage, name: &str) -> String {
    let all = Team::all(engage.world.westmere, &mut engage.app.database.reader().unwrap()).unwrap();
    all.iter().find(|team| team.name == name).unwrap().id.to_string()
}
