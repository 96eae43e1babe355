//! What is true of the counts, and of those they are about.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on must stop")]

mod ask_the_workers;
mod heard;
mod not_heard;
mod publish;
mod published_return;
mod reckoning;
mod ssd_voice_of_child;
mod suppress;

use testing::Engage;

/// Engage with what the participation officer, workers and young people use.
fn start() -> Engage {
    let routes = voice::routes().and(plans::routes()).and(accounts::routes()).and(evaluation::routes());
    Engage::start(&routes, &[edge::WORDS, accounts::WORDS, plans::WORDS, voice::WORDS, evaluation::WORDS])
}

/// Everything that is done later.
fn jobs() -> platform::Jobs {
    accounts::jobs().and(voice::jobs()).and(evaluation::jobs())
}

/// Somebody shares a statement of this kind with these people, answering what is said here; its id.
fn shares(engage: &Engage, name: &str, kind: &str, answers: &[&str], readers: &[&str]) -> String {
    let mut browser = engage.browser_of(name);
    browser.opens("/say");
    let begun = browser.sends(&format!("/say/{kind}"), &[]);
    let draft = begun.location.strip_suffix("/1").unwrap().to_owned();
    for (nth, answer) in answers.iter().enumerate() {
        let question = format!("{draft}/{}", nth + 1);
        browser.opens(&question);
        let way = if answer.is_empty() { "skipped" } else { "said" };
        browser.sends(&question, &[("words", answer), ("choice", answer), ("way", way)]);
    }
    browser.opens(&format!("{draft}/share"));
    let ids: Vec<String> = readers.iter().map(|reader| engage.world.person(reader).to_string()).collect();
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("reader", id.as_str())).collect();
    let shared = browser.sends(&format!("{draft}/share"), &fields);
    shared.location.strip_prefix("/my-statements/").unwrap().to_owned()
}
