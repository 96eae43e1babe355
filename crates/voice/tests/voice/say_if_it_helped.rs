//! "Did this help?"

use testing::StatusCode;

use crate::{WORDS, amira_says_it_helped, amira_shares, replies, start};

#[test]
fn it_helped_ends_it() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "You can call him every Saturday.");

    amira_says_it_helped(&engage, &statement, "yes");

    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says("You said it helped."));
    assert!(!engage.browser_of("Grace").opens("/inbox").text.contains(&statement));
}

#[test]
fn it_did_not_help_goes_to_her_manager_then_to_the_reviewing_officer() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    for (name, next) in [("Priya", "Grace"), ("Grace", "Sam")] {
        replies(&engage, name, &statement, "Not this time.");
        amira_says_it_helped(&engage, &statement, "no");
        let inbox = engage.browser_of(next).opens("/inbox");
        assert!(inbox.text.contains(&statement), "{next} does not owe the next answer");
    }

    replies(&engage, "Sam", &statement, "I have looked at it too.");
    amira_says_it_helped(&engage, &statement, "no");
    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says("advocate"));
}

#[test]
fn two_taps_pass_it_on_once() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "Not this time.");
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/my-statements/{statement}"));

    let first = amira.sends(&format!("/my-statements/{statement}/helped"), &[("helped", "no")]);
    let second = amira.sends(&format!("/my-statements/{statement}/helped"), &[("helped", "no")]);

    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert!(engage.browser_of("Grace").opens("/inbox").text.contains(&statement));
    assert!(!engage.browser_of("Sam").opens("/inbox").text.contains(&statement));
}

#[test]
fn no_face_chosen_gets_a_sentence_and_keeps_the_reason() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "Not this time.");
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/my-statements/{statement}"));

    let page = amira.sends(&format!("/my-statements/{statement}/helped"), &[("why", "You did not ask me.")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Choose Yes, A bit or No") && page.says("You did not ask me."));
}

#[test]
fn why_it_did_not_help_may_say_that_she_is_not_safe_and_then_somebody_hears_today() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &statement, "You can call him every Saturday.");
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/my-statements/{statement}"));

    let said = [("helped", "no"), ("why", "I am scared to go home")];
    amira.sends(&format!("/my-statements/{statement}/helped"), &said);

    assert!(engage.browser_of("Omar").opens("/duty").says("Amira"));
}
