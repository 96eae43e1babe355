use accounts::{is_set_up, make_set_up_link};
use store::{Read, sql};
use testing::{Browser, Engage, Page, StatusCode};

use crate::{PASSWORD, engage_that_is_no_demo as engage, is_in, signs_in};

#[test]
fn whoever_holds_the_link_sets_up_an_authority_and_is_its_administrator() {
    let engage = engage();

    let (mut browser, page) = sets_up(&engage, &link(&engage));

    assert_eq!(page.location, "/", "{}", page.text);
    assert!(is_in(&mut browser));
    assert!(browser.opens("/me").says("Northgate Council"));
    assert_eq!(signs_in(&engage, "rowan@northgate.example", PASSWORD).location, "/");
}

#[test]
fn a_set_up_link_serves_once() {
    let engage = engage();
    let (link, mut second) = (link(&engage), engage.visitor());
    second.opens(&link);
    sets_up(&engage, &link);

    let again = second.sends(&link, &TOLD);

    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(!is_in(&mut second));
    assert_eq!(authorities(&engage), 3);
}

#[test]
fn a_set_up_link_is_over_after_half_an_hour() {
    let engage = engage();
    let link = link(&engage);

    engage.wait_seconds(30 * 60);

    assert_eq!(engage.visitor().opens(&link).status, StatusCode::CONFLICT);
}

#[test]
fn a_new_set_up_link_ends_the_one_before() {
    let engage = engage();
    let (before, now) = (link(&engage), link(&engage));

    assert_eq!(engage.visitor().opens(&before).status, StatusCode::CONFLICT);
    assert_eq!(engage.visitor().opens(&now).status, StatusCode::OK);
}

#[test]
fn whoever_comes_first_without_the_link_sets_up_nothing() {
    let engage = engage();
    let mut browser = engage.visitor();
    browser.opens("/sign-in");

    let page = browser.sends("/set-up/made-up", &TOLD);

    assert_eq!(page.status, StatusCode::CONFLICT);
    assert_eq!(authorities(&engage), 2);
}

#[test]
fn a_form_that_lacks_something_keeps_the_rest_and_the_link() {
    let engage = engage();
    let (link, mut browser) = (link(&engage), engage.visitor());
    browser.opens(&link);

    let page = browser
        .sends(&link, &[("authority", "Northgate Council"), ("email", "rowan"), ("new_password", "short")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("value=\"Northgate Council\"") && page.says("Choose where it is"));
    assert!(page.says("Type an e-mail address") && page.says("Make it longer: 12 characters or more"));
    assert_eq!(sets_up(&engage, &link).1.location, "/");
}

#[test]
fn setting_up_is_in_the_audit_trail_of_the_new_authority() {
    let engage = engage();
    sets_up(&engage, &link(&engage));

    let read = &mut engage.app.database.reader().unwrap();
    let events: Vec<String> = read.all(sql!("select event from audit_lines"), &[], |row| row.get(0)).unwrap();

    assert!(events.contains(&"accounts.authority_set_up".to_owned()), "{events:?}");
    assert!(events.contains(&"accounts.role_given".to_owned()));
}

#[test]
fn a_database_knows_whether_it_is_set_up() {
    let (engage, empty) = (engage(), testing::TestDatabase::fresh());

    assert!(is_set_up(&mut engage.app.database.reader().unwrap()).unwrap());
    assert!(!is_set_up(&mut empty.database().reader().unwrap()).unwrap());
}

fn link(engage: &Engage) -> String {
    format!("/set-up/{}", make_set_up_link(&engage.app).unwrap())
}

const TOLD: [(&str, &str); 5] = [
    ("authority", "Northgate Council"),
    ("nation", "england"),
    ("person", "Rowan Hale"),
    ("email", "rowan@northgate.example"),
    ("new_password", PASSWORD),
];

fn sets_up(engage: &Engage, link: &str) -> (Browser, Page) {
    let mut browser = engage.visitor();
    browser.opens(link);
    let page = browser.sends(link, &TOLD);
    (browser, page)
}

fn authorities(engage: &Engage) -> i64 {
    let read = &mut engage.app.database.reader().unwrap();
    read.one(sql!("select count(*) from accounts_authorities"), &[], |row| row.get(0)).unwrap()
}
