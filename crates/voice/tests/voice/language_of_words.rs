//! The language a young person wrote in stays with their words.

use testing::Engage;

use crate::{answer, begin, share, start};

const ARABIC: &str = "أريد أن أرى أخي كل أسبوع";

/// Amira shares words: on pages in `page`, in the language she names, if she does.
fn shared(engage: &Engage, page: &str, named: &[(&str, &str)]) -> String {
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/home?language={page}"));
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, "skipped for now");
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[&[("words", ARABIC), ("way", "said")], named].concat());
    share(engage, &mut amira, &draft, &["Priya", "Sam", "Grace"])
}

fn read_by_priya(engage: &Engage, statement: &str) -> String {
    engage.browser_of("Priya").opens(&format!("/statements/{statement}")).text
}

#[test]
fn words_written_on_an_arabic_page_are_arabic_and_their_reader_is_told() {
    let engage = start();
    let statement = shared(&engage, "ar", &[]);

    let page = read_by_priya(&engage, &statement);

    assert!(
        page.contains(ARABIC) && page.contains("lang=\"ar\"") && page.contains("Written in Arabic."),
        "{page}"
    );
}

#[test]
fn a_young_person_may_write_in_another_language_than_the_page() {
    let engage = start();
    let statement = shared(&engage, "en", &[("language", "ckb")]);

    let page = read_by_priya(&engage, &statement);

    assert!(page.contains("lang=\"ckb\"") && page.contains("Written in Kurdish (Sorani)."), "{page}");
}

#[test]
fn words_in_the_language_of_the_reader_need_no_remark() {
    let engage = start();
    let statement = shared(&engage, "en", &[]);

    assert!(!read_by_priya(&engage, &statement).contains("Written in"));
}

#[test]
fn the_language_that_was_chosen_is_still_chosen_when_they_go_back() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("words", ARABIC), ("way", "said"), ("language", "ti")]);

    let page = amira.opens(&format!("{draft}/1"));

    assert!(page.text.contains("<option value=\"ti\" lang=\"ti\" selected>"), "{}", page.text);
}
