use accounts::{NewPerson, Person, PersonId};
use platform::Act;
use testing::{Engage, StatusCode};

use crate::engage;

#[test]
fn an_administrator_sees_who_is_here_what_they_are_and_in_which_team() {
    let engage = engage();

    let page = engage.browser_of("Alex").opens("/people");

    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Priya Shah") && page.says("Social worker") && page.says("Team Oak"));
}

#[test]
fn people_of_another_authority_are_in_no_list_no_search_and_no_count() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");

    let list = alex.opens("/people");
    let search = alex.opens("/people?find=Max");
    let young = alex.opens("/people?who=young-people&find=Zoe");

    assert!(!list.says("Max Ford") && !search.says("Max Ford") && !young.says("Zoe Hart"));
    assert!(list.says("<span class=\"count\">19</span>") && list.says("<span class=\"count\">5</span>"));
    assert!(search.says("Nobody matches"));
}

#[test]
fn a_search_finds_part_of_a_name_and_a_whole_case_number() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");

    let by_name = alex.opens("/people?who=young-people&find=HASS");
    let by_number = alex.opens("/people?who=young-people&find=wamira");
    let by_part_of_number = alex.opens("/people?who=young-people&find=wami");

    assert!(by_name.says("Amira Hassan") && by_name.says("Yusuf Hassan") && !by_name.says("Ben Carter"));
    assert!(by_number.says("Amira Hassan") && !by_number.says("Yusuf Hassan"));
    assert!(!by_part_of_number.says("Amira Hassan"));
}

#[test]
fn a_role_in_the_address_shows_only_who_holds_it() {
    let engage = engage();

    let page = engage.browser_of("Alex").opens("/people?role=iro");

    assert!(page.says("Sam Okafor") && !page.says("Priya Shah"));
}

#[test]
fn a_long_list_comes_in_pages_and_shows_everyone_once() {
    let engage = engage();
    add_people(&engage, 60);
    let mut alex = engage.browser_of("Alex");

    let first = alex.opens("/people?find=Number");
    let next = address_of_next(&first.text);
    let second = alex.opens(&next);

    let named = |text: &str| text.matches(">Number ").count();
    assert_eq!((named(&first.text), named(&second.text)), (50, 10));
    assert!(!second.says("The next 50"));
}

#[test]
fn nobody_but_an_administrator_finds_the_list() {
    let engage = engage();

    for name in ["Priya", "Grace", "Eve", "Amira", "Leila", "Max"] {
        assert_eq!(engage.browser_of(name).opens("/people").status, StatusCode::NOT_FOUND, "{name}");
    }
    assert_eq!(engage.visitor().opens("/people").location, "/sign-in");
}

#[test]
fn the_list_is_in_welsh_for_who_reads_welsh() {
    let engage = engage();
    let mut alex = engage.browser_of("Alex");
    alex.opens("/people?language=cy");

    let page = alex.opens("/people");

    assert!(page.says("Gweithiwr cymdeithasol") && page.says("Dangos") && page.says("lang=\"cy\""));
}

fn add_people(engage: &Engage, how_many: usize) {
    let authority = engage.world.westmere;
    let act = Act::of_engage(authority.0, "accounts.people_added", authority.0);
    let add = move |change: &mut platform::Change<'_, '_>| {
        (0..how_many).try_for_each(|number| {
            let new = NewPerson { name: format!("Number {number}"), ..NewPerson::default() };
            Person::add(change, authority, PersonId::fresh(), &new).map(drop)
        })
    };
    engage.app.change(act, add).unwrap();
}

fn address_of_next(html: &str) -> String {
    let before = html.split("rel=\"next\"").next().unwrap();
    let address = before.rsplit("href=\"").next().unwrap().split('"').next().unwrap();
    address.replace("&#38;", "&").replace("&amp;", "&")
}
