//! Learning it on somebody who does not exist.

use store::{Read, sql};
use testing::{Browser, Engage, StatusCode};

use crate::start;

/// Priya goes the way from the first question until Robin says "share it".
pub(crate) fn shares_as_robin(engage: &Engage, browser: &mut Browser, words: &str) {
    browser.opens("/practice");
    browser.sends("/practice", &[]);
    browser.opens("/practice/1");
    browser.sends("/practice/1", &[("words", words), ("how", "adult-typed"), ("way", "said")]);
    for number in 2..=6 {
        browser.opens(&format!("/practice/{number}"));
        browser.sends(&format!("/practice/{number}"), &[("way", "skipped")]);
    }
    let priya = engage.world.person("Priya").to_string();
    assert!(browser.opens("/practice/share").says("Priya typed this: your exact words."));
    let shared = browser.sends("/practice/share", &[("reader", &*priya), ("said", "share-it")]);
    assert_eq!(shared.location, "/practice/answer", "{}", shared.text);
}

#[test]
fn it_is_marked_as_practice_on_every_screen() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    shares_as_robin(&engage, &mut priya, "I want a dog");

    for page in ["/practice/1", "/practice/share", "/practice/answer"] {
        assert!(priya.opens(page).text.contains(">Practice</strong>"), "{page}");
    }
}

#[test]
fn it_leaves_no_record_no_letter_and_no_count() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");

    shares_as_robin(&engage, &mut priya, "I want a dog");

    engage.run_jobs(&accounts::jobs().and(voice::jobs()));
    assert!(engage.letters().is_empty());
    let read = &mut engage.app.database.reader().unwrap();
    for count in [
        sql!("select count(*) from voice_statements"),
        sql!("select count(*) from voice_answers"),
        sql!("select count(*) from voice_readers"),
    ] {
        assert_eq!(read.one(count, &[], |row| row.get::<i64>(0)).unwrap(), 0);
    }
    assert_eq!(priya.opens("/inbox").text.matches("inbox__row").count(), 0);
}

#[test]
fn it_is_wiped_at_night_and_at_will() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    shares_as_robin(&engage, &mut priya, "I want a dog");
    let jobs = accounts::jobs().and(voice::jobs());
    engage.run_jobs(&jobs);
    assert!(priya.opens("/practice").says("Go on practising"));

    engage.wait_seconds(15 * 60 * 60);
    engage.run_jobs(&jobs);

    let mut priya = engage.browser_of("Priya");
    assert!(!priya.opens("/practice").says("Go on practising"));
    shares_as_robin(&engage, &mut priya, "I want a dog");
    priya.opens("/practice");
    priya.sends("/practice/wipe", &[]);
    assert!(!priya.opens("/practice").says("Go on practising"));
}

#[test]
fn each_worker_has_their_own_and_young_people_have_none() {
    let engage = start();
    shares_as_robin(&engage, &mut engage.browser_of("Priya"), "I want a dog");

    assert!(!engage.browser_of("Dan").opens("/practice").says("Go on practising"));
    for name in ["Amira", "Jo", "Alex", "Eve"] {
        assert_eq!(engage.browser_of(name).opens("/practice").status, StatusCode::NOT_FOUND, "{name}");
    }
}
