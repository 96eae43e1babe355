//! How an answer reads to a young person.

use edge::Language;
use testing::StatusCode;
use voice::plain_words::read;

use crate::{WORDS, amira_shares, replies, start};

const HARD: &str = "Following consultation with relevant professionals regarding your family arrangements, \
    the authority will facilitate additional opportunities for supervised interaction in accordance with \
    the recommendations documented previously.";
const PLAIN: &str =
    "You can see Yusuf every Saturday. I will drive you there at ten. Tell me if you want to stay longer.";

#[test]
fn short_plain_sentences_read_young_and_long_ones_old() {
    let (plain, hard) = (read(PLAIN, Language::English), read(HARD, Language::English));

    assert!(plain.age.unwrap() <= 9, "{plain:?}");
    assert!(hard.age.unwrap() >= 18 && hard.long_sentences.len() == 1, "{hard:?}");
    assert!(!plain.is_hard_for(Some(9), PLAIN) && hard.is_hard_for(Some(14), HARD));
}

#[test]
fn what_reads_well_at_fourteen_may_be_hard_at_nine() {
    let text = "We talked about your school with your teacher and your carer, because you told us that mornings \
        are difficult. Next week somebody will collect you by car instead of the bus.";

    let reading = read(text, Language::English);

    assert!(reading.is_hard_for(Some(7), text) && !reading.is_hard_for(Some(14), text), "{reading:?}");
}

#[test]
fn welsh_gets_no_age_that_nobody_tested() {
    let text = "Byddi di'n gweld Yusuf bob dydd Sadwrn. Bydda i'n dy yrru di yno am ddeg o'r gloch.";

    let reading = read(text, Language::English);

    assert_eq!((reading.language, reading.age), (Language::Welsh, None));
    assert!(!reading.is_hard_for(Some(9), text));
}

#[test]
fn a_few_words_are_not_given_an_age() {
    assert_eq!(read("Yes, on Saturday.", Language::English).age, None);
    assert_eq!(read("", Language::English).age, None);
}

#[test]
fn a_hard_answer_is_asked_about_once_and_then_sent_as_it_was_written() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    let asked = replies(&engage, "Priya", &statement, HARD);

    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.says("Amira is 14. This reads like age") && asked.says(HARD), "{}", asked.text);
    assert!(!engage.browser_of("Amira").opens(&format!("/my-statements/{statement}")).says(HARD));
    let mut priya = engage.browser_of("Priya");
    priya.opens(&format!("/statements/{statement}"));
    let sent = priya.sends(
        &format!("/statements/{statement}/reply"),
        &[("outcome", "partly"), ("words", HARD), ("asked", "yes")],
    );
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(engage.browser_of("Amira").opens(&format!("/my-statements/{statement}")).says(HARD));
}

#[test]
fn words_of_the_trade_are_shown_with_plainer_ones_and_left_alone() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut priya = engage.browser_of("Priya");
    priya.opens(&format!("/statements/{statement}"));

    let words = "We will talk about contact at your LAC review.";
    let page = priya.sends(&format!("/statements/{statement}/reply"), &[("words", words), ("then", "check")]);

    assert_eq!(page.status, StatusCode::OK);
    for said in ["“contact”: time with family", "“LAC review”: your review", words] {
        assert!(page.says(said), "{said}");
    }
    assert!(priya.opens("/inbox").text.contains(&statement), "nothing was sent");
}

#[test]
fn a_plain_answer_goes_out_at_the_first_press() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    assert_eq!(replies(&engage, "Priya", &statement, PLAIN).status, StatusCode::SEE_OTHER);
}
