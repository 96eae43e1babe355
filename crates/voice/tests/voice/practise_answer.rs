//! Answering somebody who does not exist.

use testing::StatusCode;

use crate::practise::shares_as_robin;
use crate::start;

#[test]
fn the_worker_reads_answers_and_sees_it_as_robin_would() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    shares_as_robin(&engage, &mut priya, "I want a dog");
    assert!(priya.opens("/practice/answer").says("I want a dog"));

    let sent = priya.sends(
        "/practice/answer",
        &[("outcome", "partly"), ("words", "A dog is hard. We can walk one on Sunday.")],
    );

    assert_eq!((sent.status, &*sent.location), (StatusCode::SEE_OTHER, "/practice/seen"), "{}", sent.text);
    let seen = priya.follows(&sent);
    assert!(seen.says("We can walk one on Sunday.") && seen.text.contains("data-mood=\"young-people\""));
}

#[test]
fn words_of_the_trade_are_asked_about_once_here_too() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    shares_as_robin(&engage, &mut priya, "I want a dog");
    priya.opens("/practice/answer");
    let form = [("outcome", "partly"), ("words", "We will talk about it at your LAC review.")];

    let asked = priya.sends("/practice/answer", &form);
    let sent = priya.sends("/practice/answer", &[form[0], form[1], ("asked", "yes")]);

    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.says("“LAC review”: your review"));
    assert_eq!(sent.location, "/practice/seen");
}

#[test]
fn an_answer_without_words_is_asked_about() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    shares_as_robin(&engage, &mut priya, "I want a dog");
    priya.opens("/practice/answer");

    let page = priya.sends("/practice/answer", &[("words", "")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Choose what will happen"));
}
