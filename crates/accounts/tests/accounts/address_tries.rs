use platform::Settings;
use store::{Read, sql};
use testing::{Browser, Engage, Page, StatusCode};

use crate::{PASSWORD, code_for, engage, invited, is_in};

const SCHOOL: &str = "192.0.2.7";
const ELSEWHERE: &str = "198.51.100.4";

#[test]
fn the_31st_wrong_code_from_one_address_is_slowed_and_another_address_is_not() {
    let engage = engage();
    let code = code_for(&engage, "Amira");

    let wrong: Vec<_> = (0..31).map(|_| uses_code(&engage, SCHOOL, "KKKKK KKKKK").1.status).collect();
    let right_from_there = uses_code(&engage, SCHOOL, &code).1;
    let (mut elsewhere, _) = uses_code(&engage, ELSEWHERE, &code);

    assert!(wrong[..30].iter().all(|status| *status == StatusCode::UNPROCESSABLE_ENTITY));
    assert_eq!(
        (wrong[30], right_from_there.status),
        (StatusCode::TOO_MANY_REQUESTS, StatusCode::TOO_MANY_REQUESTS)
    );
    assert_eq!(right_from_there.headers["retry-after"], "30");
    assert!(right_from_there.says("Please wait"));
    assert!(is_in(&mut elsewhere));
}

#[test]
fn nobody_is_shut_out_for_longer_than_half_a_minute() {
    let engage = engage();
    let code = code_for(&engage, "Amira");
    (0..40).for_each(|_| drop(uses_code(&engage, SCHOOL, "KKKKK KKKKK")));

    engage.wait_seconds(30);

    assert!(is_in(&mut uses_code(&engage, SCHOOL, &code).0));
}

#[test]
fn honest_sign_ins_come_through_from_a_busy_office_and_are_not_counted() {
    let engage = engage_with(5);
    invited(&engage, "Amira");

    let mut answers = Vec::new();
    for number in 0..12 {
        answers.push(signs_in(&engage, SCHOOL, PASSWORD).location);
        if number % 3 == 0 {
            signs_in(&engage, SCHOOL, "mistyped");
        }
    }

    assert!(answers.iter().all(|location| location == "/"), "{answers:?}");
    assert_eq!(addresses_kept(&engage), 1);
    engage.wait_seconds(15 * 60);
    signs_in(&engage, ELSEWHERE, "mistyped");
    assert_eq!(addresses_kept(&engage), 1, "what was forgotten is swept away");
}

#[test]
fn passwords_links_and_set_up_links_are_counted_together() {
    let engage = engage_with(3);
    let opens = |path: &str| engage.visitor().at(SCHOOL).opens(path).status;

    let first = [opens("/invitation/made-up"), opens("/set-up/made-up")];
    let third = signs_in(&engage, SCHOOL, "wrong").status;
    let then =
        [opens("/invitation/made-up"), opens("/set-up/made-up"), signs_in(&engage, SCHOOL, "wrong").status];

    assert_eq!(first, [StatusCode::CONFLICT, StatusCode::CONFLICT]);
    assert_eq!(third, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(then, [StatusCode::TOO_MANY_REQUESTS; 3]);
}

#[test]
fn behind_our_proxy_each_visitor_has_their_own_address() {
    let engage = engage_with(2);
    let opens = |forwarded: &str| {
        engage.visitor().at("127.0.0.1").forwarded_for(forwarded).opens("/invitation/made-up").status
    };
    let first = [1, 2].map(|number| opens(&format!("203.0.113.{number}, {SCHOOL}")));

    assert_eq!(first, [StatusCode::CONFLICT; 2]);
    assert_eq!(opens(&format!("203.0.113.9, {SCHOOL}")), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(opens(ELSEWHERE), StatusCode::CONFLICT);
}

#[test]
fn the_database_holds_no_address() {
    let engage = engage();

    uses_code(&engage, SCHOOL, "KKKKK KKKKK");

    assert_eq!(addresses_kept(&engage), 1);
    assert!(!crate::session::is_anywhere(engage.folder(), SCHOOL.as_bytes()));
}

fn engage_with(mistakes_per_address: u32) -> Engage {
    let settings = Settings { mistakes_per_address, ..Settings::default() };
    Engage::start_with(&accounts::routes(), &[edge::WORDS, accounts::WORDS], settings)
}

fn uses_code(engage: &Engage, address: &str, code: &str) -> (Browser, Page) {
    let mut browser = engage.visitor().at(address);
    browser.opens("/code");
    let page = browser.sends("/code", &[("code", code)]);
    (browser, page)
}

fn signs_in(engage: &Engage, address: &str, password: &str) -> Page {
    let mut browser = engage.visitor().at(address);
    browser.opens("/sign-in");
    browser.sends("/sign-in", &[("name", "amira"), ("password", password)])
}

fn addresses_kept(engage: &Engage) -> i64 {
    let mut read = engage.app.database.reader().unwrap();
    read.one(sql!("select count(*) from accounts_address_tries"), &[], |row| row.get(0)).unwrap()
}
