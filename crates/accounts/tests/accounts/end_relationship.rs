use accounts::{Relationship, RelationshipId};
use testing::{Engage, Page, StatusCode};

use crate::engage;
use crate::steps::at;

#[test]
fn a_carer_whose_placement_ended_sees_nothing() {
    let engage = engage();
    assert!(engage.browser_of("Jo").opens("/our-people").says("Amira"));

    let ended = end(&engage, "Alex", relationship(&engage, "Amira", "Jo"), &[]);

    let after = engage.browser_of("Jo").opens("/our-people");
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert!(!after.says("Amira") && !after.says("Priya Shah") && after.says("There is nobody to show now"));
}

#[test]
fn an_end_at_an_hour_comes_at_that_hour() {
    let engage = engage();
    let amiras_page = format!("/young-people/{}", engage.world.person("Amira"));

    end(&engage, "Alex", relationship(&engage, "Amira", "Sam"), &[("hour", "12:00")]);

    at(&engage, 11, 59);
    assert_eq!(engage.browser_of("Sam").opens(&amiras_page).status, StatusCode::OK);
    at(&engage, 12, 0);
    assert_eq!(engage.browser_of("Sam").opens(&amiras_page).status, StatusCode::NOT_FOUND);
}

#[test]
fn nothing_ends_before_it_began() {
    let engage = engage();
    let long_ago = [("from-day", "1"), ("from-month", "2"), ("from-year", "2020")];

    let page = end(&engage, "Alex", relationship(&engage, "Amira", "Jo"), &long_ago);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("It cannot end before it began.") && page.says("value=\"2020\""));
    assert!(engage.browser_of("Jo").opens("/our-people").says("Amira"));
}

#[test]
fn another_authoritys_relationship_does_not_exist() {
    let engage = engage();

    let page = end(&engage, "Ida", relationship(&engage, "Amira", "Jo"), &[]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(engage.browser_of("Jo").opens("/our-people").says("Amira"));
}

fn relationship(engage: &Engage, young_person: &str, who: &str) -> RelationshipId {
    let read = &mut engage.app.database.reader().unwrap();
    let all = Relationship::all_of(engage.world.westmere, engage.world.person(young_person), read).unwrap();
    all.iter().find(|related| related.person == engage.world.person(who)).unwrap().id
}

fn end(engage: &Engage, administrator: &str, id: RelationshipId, fields: &[(&str, &str)]) -> Page {
    let mut browser = engage.browser_of(administrator);
    browser.opens("/people/new");
    browser.sends(&format!("/relationships/{id}/end"), fields)
}
