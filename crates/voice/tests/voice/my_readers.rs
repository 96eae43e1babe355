//! Who read a young person's words.

use crate::{WORDS, amira_shares, begin, share, start};

#[test]
fn she_sees_who_opened_what_as_what_and_when_first_and_last() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    engage.wait_seconds(3_600);
    engage.browser_of("Priya").opens(&format!("/statements/{statement}"));

    let page = engage.browser_of("Amira").opens("/my-readers");

    assert!(page.says("Priya Shah") && page.says("Your social worker") && page.says("Before my review"));
    assert!(page.says("Opened on Monday 23 November at 9:30"));
    assert!(page.says("Last opened on Monday 23 November at 10:30"));
    assert!(!page.says("Sam Okafor"), "who may, and did not");
}

#[test]
fn it_is_about_her_own_words_only() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.browser_of("Priya").opens(&format!("/statements/{statement}"));

    let page = engage.browser_of("Yusuf").opens("/my-readers");

    assert!(page.says("Nobody has opened anything yet"));
}

#[test]
fn a_long_list_goes_on_page_by_page() {
    let engage = start();
    let ids: Vec<String> = (0..27).map(|_| amira_shares(&engage, WORDS)).collect();
    for id in &ids {
        engage.browser_of("Priya").opens(&format!("/statements/{id}"));
        engage.wait_seconds(1);
    }

    let mut amira = engage.browser_of("Amira");
    let first = amira.opens("/my-readers");
    let next = first.text.split("href=\"?after=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let second = amira.opens(&format!("/my-readers?after={next}"));

    assert_eq!(first.text.matches("class=\"reader\"").count(), 25);
    assert_eq!(second.text.matches("class=\"reader\"").count(), 2);
    assert!(!second.text.contains("rel=\"next\""));
}

#[test]
fn her_usual_choices_stand_here_and_she_can_have_them_forgotten() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/share"));
    let priya = engage.world.person("Priya").to_string();
    amira.sends(&format!("{draft}/share"), &[("reader", &priya), ("remember", "yes")]);

    let page = amira.opens("/my-readers");
    assert!(page.says("Priya Shah reads it") && page.says("Sam Okafor is left out"), "{}", page.text);
    amira.sends("/my-readers/forget-usual", &[]);

    assert!(amira.opens("/my-readers").says("You have none yet"));
    let again = begin(&mut amira);
    let shared = share(&engage, &mut amira, &again, &["Priya", "Sam"]);
    assert!(engage.browser_of("Sam").opens(&format!("/statements/{shared}")).says("Before my review"));
}
