//! What every answer carries.

use edge::{Routes, Visit, Visitor};
use platform::Error;
use testing::{Engage, StatusCode};

fn start() -> Engage {
    let routes = Routes::new()
        .get("/broken", |_: Visitor, _: &mut Visit| Err(anyhow::anyhow!("a secret detail").into()))
        .get("/panics", |_: Visitor, _: &mut Visit| panic!("a secret detail"))
        .get("/not-now", |_: Visitor, _: &mut Visit| Err(Error::NotNow("stale-form")))
        .get("/full", |_: Visitor, _: &mut Visit| Err(Error::CannotBeKept(anyhow::anyhow!("disk full"))));
    Engage::start(&routes, &[edge::WORDS])
}

#[test]
fn no_page_may_run_scripts_that_are_not_ours_or_be_framed_or_kept() {
    let page = start().visitor().opens("/nowhere");

    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    assert!(!policy.contains("unsafe"));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(page.headers["x-content-type-options"], "nosniff");
}

#[test]
fn the_nonce_in_the_page_is_the_one_in_the_policy_and_another_one_each_time() {
    let engage = start();
    let nonce_of = |page: &testing::Page| {
        let policy = page.headers["content-security-policy"].to_str().unwrap().to_owned();
        policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned()
    };

    let (first, second) = (engage.visitor().opens("/nowhere"), engage.visitor().opens("/nowhere"));

    assert!(first.text.contains(&format!("nonce=\"{}\"", nonce_of(&first))));
    assert_ne!(nonce_of(&first), nonce_of(&second));
}

#[test]
fn a_failure_is_a_kind_page_with_a_reference_and_no_detail() {
    let engage = start();

    for path in ["/broken", "/panics"] {
        let page = engage.visitor().opens(path);
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(page.says("Something broke on our side") && page.says("give them these letters"));
        assert!(!page.says("secret"));
    }
}

#[test]
fn a_full_disk_says_that_nothing_was_kept() {
    let page = start().visitor().opens("/full");

    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.says("Nothing was saved and nothing was sent"));
}

#[test]
fn a_page_that_is_not_there_says_so_in_both_languages() {
    let engage = start();
    let mut browser = engage.visitor();

    assert!(browser.opens("/nowhere").says("There is nothing here for you"));
    let led = browser.opens("/nowhere?language=cy");
    assert!(browser.follows(&led).says("Does dim byd yma i chi"));
}

#[test]
fn what_cannot_be_done_now_is_said_with_its_reason() {
    let page = start().visitor().opens("/not-now");

    assert_eq!(page.status, StatusCode::CONFLICT);
}

#[test]
fn the_other_language_keeps_what_was_looked_for_and_stays_on_this_site() {
    let engage = start();
    let mut browser = engage.visitor();

    let page = browser.opens("/nowhere?find=a%20b&after=4");
    let led = browser.opens("/nowhere?find=a%20b&language=cy&after=4");
    let elsewhere = browser.opens("//elsewhere.example/?language=en");

    assert!(page.says("href=\"/nowhere?find=a%20b&after=4&language=cy\""), "{}", page.text);
    assert_eq!(led.location, "/nowhere?find=a%20b&after=4");
    assert_eq!(elsewhere.location, "/elsewhere.example/");
}
