//! What is true of a young person's diary.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod my_diary;
mod share_entry;
mod throw_entry_away;
mod write_entry;

use testing::{Browser, Engage};

fn start() -> Engage {
    let routes = diary::routes().and(voice::routes()).and(plans::routes()).and(accounts::routes());
    Engage::start(&routes, &[edge::WORDS, accounts::WORDS, plans::WORDS, voice::WORDS, diary::WORDS])
}

/// Writes an entry, and gives its address.
fn writes(browser: &mut Browser, words: &str) -> String {
    browser.opens("/my-diary/write");
    browser.sends("/my-diary/write", &[("words", words), ("face", "face-some")]);
    let page = browser.opens("/my-diary");
    let id = page.text.split("href=\"/my-diary/").nth(2).unwrap().split('/').next().unwrap();
    format!("/my-diary/{id}")
}

const WORDS: &str = "I dreamt of the sea";
