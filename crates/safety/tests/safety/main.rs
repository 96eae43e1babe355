//! What is true for young people who say that they are not safe, and for those on duty.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod close_concern;
mod drills;
mod duty;
mod have_concern;
mod help;
mod listening_hours;
mod my_number;
mod nobody_has_it;
mod not_safe;
mod notices;
mod read_concern;
mod reading;
mod rota;
mod statements;
mod text_message;
mod what_happens_now;
mod write_deed;

use edge::{Routes, WordFiles};
use platform::{Jobs, Moment, Settings};
use testing::{Browser, Engage, Page, StatusCode};

fn routes() -> Routes {
    Routes::new()
        .and(safety::routes())
        .and(voice::routes())
        .and(plans::routes())
        .and(accounts::routes())
        .and(safety::places_after_others())
}

const WORDS: &[WordFiles] = &[edge::WORDS, accounts::WORDS, plans::WORDS, safety::WORDS, voice::WORDS];

/// Monday, half past nine: Omar is on duty and Meg is second, until five.
fn start() -> Engage {
    Engage::start(&routes(), WORDS)
}

fn start_with(settings: Settings) -> Engage {
    Engage::start_with(&routes(), WORDS, settings)
}

fn jobs() -> Jobs {
    accounts::jobs().and(safety::jobs()).and(voice::jobs())
}

/// Moves the clock to an hour of the Monday, or of a day after it.
fn at(engage: &Engage, days: i64, hour: i64) {
    let nine = Moment(testing::MONDAY_MORNING.0).plus_seconds(-30 * 60);
    engage.app.clock.move_to(nine.plus_seconds(days * 24 * 60 * 60 + (hour - 9) * 60 * 60));
}

/// Amira marks that she is not safe, and writes `words`; the concern's id.
fn amira_marks(engage: &Engage, words: &str) -> String {
    let page = marks(&mut engage.browser_of("Amira"), words, &everyone(engage));
    page.location.strip_prefix("/not-safe/").unwrap().to_owned()
}

/// Someone marks that they are not safe, with ticks at those who may be told.
fn marks(browser: &mut Browser, words: &str, told: &[String]) -> Page {
    browser.opens("/not-safe");
    let mut fields = vec![("marked", "not-safe"), ("words", words)];
    fields.extend(told.iter().map(|id| ("told", id.as_str())));
    let page = browser.sends("/not-safe", &fields);
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    page
}

/// Everyone whom Westmere would tell.
fn everyone(engage: &Engage) -> Vec<String> {
    ids(engage, &["Omar", "Meg", "Grace", "Helen"])
}

fn ids(engage: &Engage, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| engage.world.person(name).to_string()).collect()
}

/// Amira shares `words` with Priya, marked or not; the statement's id.
fn amira_shares(engage: &Engage, words: &str, more: &[(&str, &str)]) -> String {
    let mut amira = engage.browser_of("Amira");
    amira.opens("/say");
    let draft = amira.sends("/say/before-my-review", &[]).location.strip_suffix("/1").unwrap().to_owned();
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("words", words), ("way", "said")]);
    amira.opens(&format!("{draft}/share"));
    let priya = engage.world.person("Priya").to_string();
    let mut fields = vec![("reader", priya.as_str())];
    fields.extend(more);
    let page = amira.sends(&format!("{draft}/share"), &fields);
    page.location.strip_prefix("/my-statements/").unwrap().to_owned()
}

/// Someone says that they have it.
fn has_it(engage: &Engage, who: &str, concern: &str) -> Page {
    let mut browser = engage.browser_of(who);
    browser.opens(&format!("/duty/{concern}"));
    browser.sends(&format!("/duty/{concern}/acknowledge"), &[])
}

/// Someone writes down what was done.
fn writes(engage: &Engage, who: &str, concern: &str, fields: &[(&str, &str)]) -> Page {
    let mut browser = engage.browser_of(who);
    browser.opens(&format!("/duty/{concern}"));
    browser.sends(&format!("/duty/{concern}/deeds"), fields)
}

fn letters_to(engage: &Engage, name: &str) -> usize {
    let to = format!("{name}@westmere.example");
    engage.letters().iter().filter(|letter| letter.contains(&to)).count()
}

/// The one concern of this test, as those on duty see it in the list.
fn only_concern(engage: &Engage) -> String {
    let page = engage.browser_of("Omar").opens("/duty");
    let links: Vec<&str> = page.text.split("href=\"/duty/").skip(1).collect();
    let ids = links.iter().filter_map(|link| link.split('"').next()).filter(|id| id.len() == 36);
    let ids: Vec<&str> = ids.collect();
    assert_eq!(ids.len(), 1, "{}", page.text);
    (*ids.first().unwrap()).to_owned()
}
