//! What the next worker must know.

use testing::StatusCode;

use crate::who_answers::dan_takes_over;
use crate::{WORDS, amira_shares, start};

const NOTE: &str = "I rang Yusuf's carers. They are free on Saturdays.";

#[test]
fn the_next_worker_reads_it_beside_what_he_owes() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let page = format!("/young-people/{}/handover", engage.world.person("Amira"));
    let mut priya = engage.browser_of("Priya");
    assert!(priya.opens(&page).says("You owe an answer by Monday 30 November."));
    engage.wait_seconds(60);

    let kept = priya.sends(&page, &[("words", NOTE)]);
    dan_takes_over(&engage);

    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    for page in [format!("/statements/{statement}"), page] {
        let read = engage.browser_of("Dan").opens(&page);
        assert!(read.says(NOTE) && read.says("Priya Shah"), "{}", read.text);
    }
}

#[test]
fn only_who_answers_her_and_their_manager_can_read_or_write_it() {
    let engage = start();
    let page = format!("/young-people/{}/handover", engage.world.person("Amira"));

    for name in ["Amira", "Sam", "Nia", "Jo", "Leila", "Dan", "Lena", "Helen", "Alex", "Max"] {
        let mut browser = engage.browser_of(name);
        assert_eq!(browser.opens(&page).status, StatusCode::NOT_FOUND, "{name}");
        browser.opens("/help");
        assert_eq!(browser.sends(&page, &[("words", NOTE)]).status, StatusCode::NOT_FOUND, "{name}");
    }
    assert_eq!(engage.browser_of("Grace").opens(&page).status, StatusCode::OK);
}

#[test]
fn an_empty_handover_is_asked_about() {
    let engage = start();
    let page = format!("/young-people/{}/handover", engage.world.person("Amira"));
    let mut priya = engage.browser_of("Priya");
    priya.opens(&page);

    let again = priya.sends(&page, &[("words", " ")]);

    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.says("Write what the next one must know"));
}
