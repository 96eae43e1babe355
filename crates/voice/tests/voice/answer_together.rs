//! One question, two people.

use testing::StatusCode;

use crate::start;
use crate::together::{begins_with_amira, shares};

#[test]
fn it_says_with_whom_the_worker_writes() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);

    let page = priya.opens(&format!("{draft}/1"));

    assert!(page.says("You are writing with Amira") && page.says("Priya typed Amira’s exact words"));
    assert!(page.text.contains("data-mood=\"young-people\""), "it is her room");
    assert!(!page.text.contains("data-keep-words"), "nothing of hers is kept on the worker's device");
}

#[test]
fn how_each_answer_came_about_is_asked_and_what_was_typed_is_kept_meanwhile() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    priya.opens(&format!("{draft}/1"));

    let page = priya.sends(&format!("{draft}/1"), &[("words", "I miss him"), ("way", "said")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Choose how this answer came about") && page.says("I miss him"));
}

#[test]
fn not_answering_needs_no_how() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    priya.opens(&format!("{draft}/1"));

    let page = priya.sends(&format!("{draft}/1"), &[("way", "does-not-know")]);

    assert_eq!((page.status, page.location), (StatusCode::SEE_OTHER, format!("{draft}/2")));
}

#[test]
fn her_own_language_stands_first_and_the_translation_below() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    priya.opens(&format!("{draft}/1"));
    let (own, same) = ("أريد أن أرى أخي", "I want to see my brother");

    let typed =
        [("words", own), ("how", "adult-typed"), ("tongue", "ar"), ("translation", same), ("way", "said")];
    assert_eq!(priya.sends(&format!("{draft}/1"), &typed).status, StatusCode::SEE_OTHER);

    shares(&engage, &mut priya, &draft, &["Priya", "Sam"]);
    let page = engage.browser_of("Sam").opens(&draft.replace("/together/", "/statements/"));
    assert!(page.text.find(own).unwrap() < page.text.find(same).unwrap());
    assert!(page.text.contains("lang=\"ar\"") && page.says("Translated by Priya"), "{}", page.text);
}

#[test]
fn a_translation_names_the_language_it_is_from() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    priya.opens(&format!("{draft}/1"));

    let typed = [("words", "Chcę"), ("how", "adult-typed"), ("translation", "I want"), ("way", "said")];
    let page = priya.sends(&format!("{draft}/1"), &typed);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Choose the language of the words above"));
}
