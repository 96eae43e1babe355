//! A translation beside her own words.

use testing::StatusCode;

use crate::{amira_shares, start};

const ARABIC: &str = "أريد أن أرى أخي";

#[test]
fn a_reader_puts_a_translation_below_her_own_words_and_it_is_named() {
    let engage = start();
    let statement = amira_shares(&engage, ARABIC);
    let mut priya = engage.browser_of("Priya");
    let page = format!("/statements/{statement}/translate/1");
    assert!(priya.opens(&page).says(ARABIC));

    priya.sends(&page, &[("tongue", "en"), ("words", "I want to see my brother")]);

    let read = engage.browser_of("Sam").opens(&format!("/statements/{statement}"));
    let own = read.text.find(ARABIC).unwrap();
    assert!(own < read.text.find("I want to see my brother").unwrap());
    assert!(read.says("Translated by Priya"));
    assert!(
        engage.browser_of("Amira").opens(&format!("/my-statements/{statement}")).says("Translated by Priya")
    );
}

#[test]
fn a_second_translation_stands_beside_the_first_and_not_in_its_place() {
    let engage = start();
    let statement = amira_shares(&engage, ARABIC);
    let page = format!("/statements/{statement}/translate/1");

    for (name, words) in [("Priya", "I want to see him"), ("Sam", "I want to see my brother")] {
        let mut browser = engage.browser_of(name);
        browser.opens(&page);
        browser.sends(&page, &[("tongue", "en"), ("words", words)]);
    }

    let read = engage.browser_of("Sam").opens(&format!("/statements/{statement}"));
    assert!(read.says("I want to see him") && read.says("I want to see my brother"));
}

#[test]
fn nobody_who_may_not_read_it_may_translate_it() {
    let engage = start();
    let statement = amira_shares(&engage, ARABIC);

    for name in ["Grace", "Dan", "Leila", "Alex", "Max"] {
        let mut browser = engage.browser_of(name);
        let page = browser.opens(&format!("/statements/{statement}/translate/1"));
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}
