//! What is true for young people and the adults who answer them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod answer_clock;
mod answer_question;
mod answer_together;
mod answers_by_team;
mod answers_listed;
mod attach;
mod begin_together;
mod choose_edition;
mod confirm_participation;
mod every_kind;
mod hand_over;
mod home;
mod inbox;
mod language_of_words;
mod my_drafts;
mod my_readers;
mod my_statement;
mod my_statements;
mod not_my_carer;
mod on_this_phone;
mod picked;
mod plain_words;
mod policy;
mod practise;
mod practise_answer;
mod print_statement;
mod promise_is_late;
mod put_right;
mod question_form;
mod question_set;
mod read_statement;
mod remove_attachment;
mod reply_to_statement;
mod reviews_spoken;
mod say_if_it_helped;
mod say_something;
mod see_attachment;
mod share_statement;
mod share_together;
mod take_back_statement;
mod throw_draft_away;
mod together;
mod translate_answer;
mod who_answers;
mod withdraw_statement;

use store::{Read, sql};
use testing::{Browser, Engage, Page, StatusCode};

/// Engage with what young people and workers use.
fn start() -> Engage {
    let routes = voice::routes().and(safety::routes()).and(plans::routes()).and(accounts::routes());
    Engage::start(&routes, &[edge::WORDS, accounts::WORDS, plans::WORDS, safety::WORDS, voice::WORDS])
}

/// The address of a statement's draft, once `browser` has begun "Before my review".
fn begin(browser: &mut Browser) -> String {
    begin_a(browser, "before-my-review")
}

/// The same for any kind.
fn begin_a(browser: &mut Browser, kind: &str) -> String {
    browser.opens("/say");
    let page = browser.sends(&format!("/say/{kind}"), &[]);
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

/// Answers question `number` with these fields; the page that it leads to.
fn answers(browser: &mut Browser, draft: &str, number: usize, fields: &[(&str, &str)]) -> Page {
    let page = format!("{draft}/{number}");
    browser.opens(&page);
    browser.sends(&page, &[fields, &[("way", "said")]].concat())
}

/// Chooses words or pictures.
fn chooses(browser: &mut Browser, edition: &str) {
    browser.opens("/say");
    browser.sends("/say/edition", &[("edition", edition)]);
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

/// Amira shares `words` with Priya, and marks that someone must know today; the statement's id.
fn shared_as_not_safe(engage: &Engage, words: &str) -> String {
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, words);
    amira.opens(&format!("{draft}/share"));
    let priya = engage.world.person("Priya").to_string();
    let shared = amira.sends(&format!("{draft}/share"), &[("reader", &*priya), ("marked", "not-safe")]);
    shared.location.strip_prefix("/my-statements/").unwrap().to_owned()
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

/// What the audit trail says beside each `event`.
fn acts(engage: &Engage, event: &str) -> Vec<String> {
    let statement = sql!("select detail from audit_lines where event = $1 order by at, sequence");
    engage.app.database.reader().unwrap().all(statement, &[event.into()], |row| row.get(0)).unwrap()
}

const WORDS: &str = "I want to see my brother every week";
