//! A young person shares a statement with named people.

use testing::StatusCode;

use crate::{WORDS, amira_shares, answer, begin, send_share, share, start};

#[test]
fn she_sees_the_named_people_who_will_read_it() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    let page = amira.opens(&format!("{draft}/share"));

    for name in ["Priya Shah", "Sam Okafor", "Grace Bell", "Jo Williams"] {
        assert!(page.says(name), "{name} is not named");
    }
    assert!(!page.says("Lena Fox"), "whose relationship has ended");
}

#[test]
fn whoever_must_answer_stands_first_and_is_named() {
    let engage = start();
    let page_of = |name: &str| {
        let mut browser = engage.browser_of(name);
        let draft = begin(&mut browser);
        browser.opens(&format!("{draft}/share"))
    };
    let order_on = |page: &testing::Page, names: &[&str]| {
        let label = |name: &&str| page.text.find(&format!("{name}</label>")).unwrap();
        names.iter().map(label).collect::<Vec<_>>().is_sorted()
    };

    let (amiras, tomos) = (page_of("Amira"), page_of("Tomos"));

    assert!(order_on(&amiras, &["Priya Shah", "Grace Bell", "Sam Okafor", "Jo Williams"]), "{}", amiras.text);
    assert!(amiras.says("Priya must answer you. If you leave Priya out, the next worker"));
    assert!(tomos.says("Dan must answer you."), "{}", tomos.text);
    assert_eq!(tomos.text.matches("Reads everything here and must answer you.").count(), 1);
}

#[test]
fn from_then_on_she_sees_who_owes_her_an_answer_and_by_when() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));

    assert!(page.says("Priya will answer by Monday 30 November"), "{}", page.text);
}

#[test]
fn whoever_was_taken_out_cannot_open_it_and_is_not_told() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);

    let statement = share(&engage, &mut amira, &draft, &["Sam", "Grace"]);

    let priya = &mut engage.browser_of("Priya");
    assert_eq!(priya.opens(&format!("/statements/{statement}")).status, StatusCode::NOT_FOUND);
    assert!(!priya.opens("/inbox").text.contains(&statement));
    assert!(engage.browser_of("Grace").opens("/inbox").text.contains(&statement));
}

#[test]
fn two_taps_share_it_once() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/share"));
    let priya = engage.world.person("Priya").to_string();

    let first = amira.sends(&format!("{draft}/share"), &[("reader", &priya)]);
    let second = amira.sends(&format!("{draft}/share"), &[("reader", &priya)]);

    assert_eq!((first.status, &first.location), (StatusCode::SEE_OTHER, &second.location));
    assert_eq!(engage.browser_of("Priya").opens("/inbox").text.matches("inbox__row").count(), 1);
}

#[test]
fn it_cannot_be_shared_with_nobody_who_answers() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    let page = send_share(&engage, &mut amira, &draft, &["Jo"]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Leave in someone who can answer you"));
}

#[test]
fn a_stranger_cannot_be_named_as_a_reader() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    let statement = share(&engage, &mut amira, &draft, &["Priya", "Dan", "Max"]);

    for stranger in ["Dan", "Max"] {
        let page = engage.browser_of(stranger).opens(&format!("/statements/{statement}"));
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    }
}

#[test]
fn the_worker_who_must_answer_is_told_by_a_letter_with_a_link_and_no_words() {
    let engage = start();
    amira_shares(&engage, WORDS);

    engage.run_jobs(&accounts::jobs().and(voice::jobs()));

    let letters = engage.letters();
    assert!(letters.iter().any(|letter| letter.contains("priya@westmere.example")));
    assert!(letters.iter().all(|letter| !letter.contains("brother") && !letter.contains("Amira")));
}

#[test]
fn what_she_marks_unsafe_reaches_whoever_is_on_duty_in_the_same_moment() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    let page = amira.opens(&format!("{draft}/share"));
    let priya = engage.world.person("Priya").to_string();

    let shared = amira.sends(&format!("{draft}/share"), &[("reader", &priya), ("marked", "not-safe")]);

    assert!(page.says("Do you want someone to know today?") && page.says("Not today"));
    assert!(engage.browser_of("Omar").opens("/duty").says("Amira"));
    assert!(amira.follows(&shared).says("Someone on duty has been told"));
}

#[test]
fn what_she_does_not_mark_stays_with_those_she_named() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    assert!(engage.browser_of("Omar").opens("/duty").says("Nothing is waiting"));
    let page = engage.browser_of("Omar").opens(&format!("/statements/{statement}"));
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}
