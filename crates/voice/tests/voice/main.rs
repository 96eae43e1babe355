//! What is true for young people and the adults who answer them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod answer_clock;
mod answer_question;
mod home;
mod inbox;
mod language_of_words;
mod my_statement;
mod policy;
mod promise_is_late;
mod read_statement;
mod reply_to_statement;
mod reviews_spoken;
mod say_if_it_helped;
mod say_something;
mod share_statement;

use testing::{Browser, Engage, Page, StatusCode};

/// Engage with what young people and workers use.
fn start() -> Engage {
    let routes = voice::routes().and(plans::routes()).and(accounts::routes());
    Engage::start(&routes, &[edge::WORDS, accounts::WORDS, plans::WORDS, voice::WORDS])
}

/// The address of a statement's draft, once `browser` has begun "Before my review".
fn begin(browser: &mut Browser) -> String {
    browser.opens("/say");
    let page = browser.sends("/say/before-my-review", &[]);
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    page.location.strip_suffix("/1").unwrap().to_owned()
}

/// Answers the first question with `words` and skips the rest.
fn answer(browser: &mut Browser, draft: &str, words: &str) {
    browser.opens(&format!("{draft}/1"));
    browser.sends(&format!("{draft}/1"), &[("words", words), ("way", "said")]);
    for number in 2..=6 {
        browser.opens(&format!("{draft}/{number}"));
        browser.sends(&format!("{draft}/{number}"), &[("way", "skipped")]);
    }
}

/// Shares a draft with these people, and gives the statement's id.
fn share(engage: &Engage, browser: &mut Browser, draft: &str, readers: &[&str]) -> String {
    let page = send_share(engage, browser, draft, readers);
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    page.location.strip_prefix("/my-statements/").unwrap().to_owned()
}

fn send_share(engage: &Engage, browser: &mut Browser, draft: &str, readers: &[&str]) -> Page {
    browser.opens(&format!("{draft}/share"));
    let ids: Vec<String> = readers.iter().map(|name| engage.world.person(name).to_string()).collect();
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("reader", id.as_str())).collect();
    browser.sends(&format!("{draft}/share"), &fields)
}

/// Amira says `words` before her review to Priya, Sam and, if needed, Grace; the statement's id.
fn amira_shares(engage: &Engage, words: &str) -> String {
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, words);
    share(engage, &mut amira, &draft, &["Priya", "Sam", "Grace"])
}

/// Someone answers a statement.
fn replies(engage: &Engage, name: &str, statement: &str, words: &str) -> Page {
    let mut browser = engage.browser_of(name);
    browser.opens(&format!("/statements/{statement}"));
    browser.sends(&format!("/statements/{statement}/reply"), &[("outcome", "will-change"), ("words", words)])
}

/// Amira says whether the answer helped.
fn amira_says_it_helped(engage: &Engage, statement: &str, helped: &str) -> Page {
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/my-statements/{statement}"));
    amira.sends(&format!("/my-statements/{statement}/helped"), &[("helped", helped), ("why", "")])
}

const WORDS: &str = "I want to see my brother every week";
