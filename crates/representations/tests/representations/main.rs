//! What is true for young people who complain or want an advocate, and for the adults who must act on it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod advocate_requests;
mod ask_for_advocate;
mod complaints;
mod is_late;
mod law;
mod look_into_complaint;
mod make_complaint;
mod my_complaint;
mod my_rights;
mod policy;

use platform::Jobs;
use testing::{Engage, Page, StatusCode};

/// Engage with complaints and what they stand on.
fn start() -> Engage {
    let routes = representations::routes().and(voice::routes()).and(plans::routes()).and(accounts::routes());
    let words = [edge::WORDS, accounts::WORDS, plans::WORDS, voice::WORDS, representations::WORDS];
    Engage::start(&routes, &words)
}

fn jobs() -> Jobs {
    accounts::jobs().and(voice::jobs()).and(representations::jobs())
}

/// `name` complains about `kind`; the complaint's id.
fn complains(engage: &Engage, name: &str, kind: &str) -> String {
    let mut browser = engage.browser_of(name);
    browser.opens("/my-rights/complain");
    let fields = [("kind", kind), ("words", WORDS), ("wanted", "That someone listens")];
    let page = browser.sends("/my-rights/complain", &fields);
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    page.location.strip_prefix("/my-complaints/").unwrap().to_owned()
}

/// `name` sends a form about a complaint, from its page.
fn does(engage: &Engage, name: &str, page: &str, what: &str, fields: &[(&str, &str)]) -> Page {
    let mut browser = engage.browser_of(name);
    browser.opens(page);
    browser.sends(&format!("{page}/{what}"), fields)
}

fn answers(engage: &Engage, name: &str, id: &str) -> Page {
    does(
        engage,
        name,
        &format!("/complaints/{id}"),
        "answer",
        &[("words", "We were wrong, and we are sorry.")],
    )
}

fn letters_to(engage: &Engage, name: &str) -> usize {
    engage.letters().iter().filter(|letter| letter.contains(&format!("{name}@westmere.example"))).count()
}

const WORDS: &str = "Nobody told me that I would move";
