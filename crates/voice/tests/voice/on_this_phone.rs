//! Words that waited on a phone, and the page that opens there without a network.

use testing::{Browser, Page, StatusCode};
use voice::Kind;

use crate::{WORDS, answer, begin, share, start};

/// As the phone sends it: a key made there, and the version of the answer it had seen.
fn sends_what_waited(browser: &mut Browser, draft: &str, key: &str, (seen, words): (&str, &str)) -> Page {
    let token = token(browser, draft);
    let form =
        [("token", token.as_str()), ("form_key", key), ("base", seen), ("way", "said"), ("words", words)];
    let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", in_a_form(value))).collect();
    let kind = "application/x-www-form-urlencoded";
    browser.sends_as(&format!("{draft}/1"), kind, body.join("&").into_bytes(), Some("same-origin"))
}

fn in_a_form(text: &str) -> String {
    text.replace(' ', "+")
}

fn token(browser: &mut Browser, draft: &str) -> String {
    let page = browser.opens(&format!("{draft}/2"));
    page.text.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// The version of the first answer, as its page tells the phone.
fn version(browser: &mut Browser, draft: &str) -> String {
    let page = browser.opens(&format!("{draft}/1"));
    let versions = page.text.split("data-versions=\"").nth(1).unwrap().split('"').next().unwrap();
    versions.split(' ').next().unwrap().to_owned()
}

const KEY: &str = "01890000-0000-7000-8000-000000000001";
const OTHER_KEY: &str = "01890000-0000-7000-8000-000000000002";

#[test]
fn what_waited_on_a_phone_counts_once_however_often_it_comes() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    let first = sends_what_waited(&mut amira, &draft, KEY, ("0", WORDS));
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("words", "Changed at home since"), ("way", "said")]);
    let again = sends_what_waited(&mut amira, &draft, KEY, ("0", WORDS));

    assert_eq!(
        (first.location.as_str(), again.location.as_str()),
        (&*format!("{draft}/2"), &*format!("{draft}/2"))
    );
    assert!(amira.opens(&format!("{draft}/1")).says("Changed at home since"));
}

#[test]
fn what_waited_takes_no_newer_answers_place_without_being_asked() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("words", "Said on the laptop"), ("way", "said")]);

    let refused = sends_what_waited(&mut amira, &draft, KEY, ("0", WORDS));
    let kept = amira.opens(&format!("{draft}/1"));
    let chosen = sends_what_waited(&mut amira, &draft, OTHER_KEY, ("any", WORDS));

    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(refused.headers.get("x-why").unwrap(), "said-otherwise");
    assert!(kept.says("Said on the laptop"));
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    assert!(amira.opens(&format!("{draft}/1")).says(WORDS));
}

#[test]
fn an_answer_that_follows_what_the_phone_had_seen_is_taken() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, "My first thought");
    let seen = version(&mut amira, &draft);

    let taken = sends_what_waited(&mut amira, &draft, KEY, (&seen, WORDS));

    assert_ne!(seen, "0");
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
    assert!(amira.opens(&format!("{draft}/1")).says(WORDS));
}

#[test]
fn the_same_words_from_two_devices_are_no_conflict() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);

    let taken = sends_what_waited(&mut amira, &draft, KEY, ("0", WORDS));

    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
}

#[test]
fn the_phone_is_told_why_words_come_too_late() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let (draft, other) = (begin(&mut amira), amira.clone());
    answer(&mut amira, &draft, WORDS);
    let token = token(&mut amira, &draft);
    share(&engage, &mut amira, &draft, &["Priya"]);

    let body = format!("token={token}&form_key={KEY}&base=0&way=said&words=later");
    let kind = "application/x-www-form-urlencoded";
    let late = other.clone().sends_as(&format!("{draft}/1"), kind, body.into_bytes(), Some("same-origin"));

    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.headers.get("x-why").unwrap(), "already-shared");
}

#[test]
fn the_page_for_a_phone_without_a_network_has_every_question_and_nobody_on_it() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");

    let mut newest: Vec<Kind> =
        Kind::every().filter_map(|kind| Kind::newest(kind.code, kind.edition)).collect();
    newest.retain(|kind| kind.is_offered);
    newest.dedup();

    let (hers, anyones) = (amira.opens("/on-this-phone/cy"), engage.visitor().opens("/on-this-phone/en"));

    for page in [&hers, &anyones] {
        let questions: usize = newest.iter().map(|kind| kind.questions.len()).sum();
        assert_eq!(page.text.matches("<template data-kind=").count(), questions);
        assert!(!page.says("Amira") && !page.says("Westmere"), "somebody is on it");
        assert!(!page.text.contains("data-mine") && page.text.contains("name=\"token\" value=\"\""));
    }
    assert!(hers.says("Ar y ffôn hwn") && anyones.says("On this phone"));
}

#[test]
fn only_a_young_persons_page_says_whose_records_a_phone_keeps() {
    let engage = start();
    let (mut amira, mut yusuf, mut priya) =
        (engage.browser_of("Amira"), engage.browser_of("Yusuf"), engage.browser_of("Priya"));

    let mark = |page: &Page| {
        page.text.split("data-mine=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned())
    };
    let (hers, again, his) =
        (mark(&amira.opens("/home")), mark(&amira.opens("/say")), mark(&yusuf.opens("/home")));

    assert!(hers.is_some() && hers == again && hers != his);
    assert!(!hers.unwrap().contains(&engage.world.person("Amira").to_string()));
    assert!(mark(&priya.opens("/inbox")).is_none());
}
