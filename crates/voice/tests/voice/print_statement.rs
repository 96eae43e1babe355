//! On paper, for the case file.

use testing::StatusCode;

use crate::{amira_shares, answer, begin, replies, share, start};

const WORDS: &str = "i want   2 see Yusuf\n\nevery week!! <3 – ŵ ÿ – أخي";

#[test]
fn her_words_are_printed_exactly_as_she_typed_them_with_who_opened_and_answered() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.browser_of("Sam").opens(&format!("/statements/{statement}"));
    replies(&engage, "Priya", &statement, "You can see him on Saturday.");

    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}/print"));

    let printed = page.text.replace("&#60;", "<");
    assert!(printed.contains(WORDS), "{printed}");
    for said in ["Written alone by Amira.", "Sam Okafor, Monday 23 November", "You can see him on Saturday."]
    {
        assert!(page.says(said), "{said}");
    }
}

#[test]
fn the_same_words_have_the_same_mark_and_others_another() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mark_for = |name: &str, statement: &str| {
        let page = engage.browser_of(name).opens(&format!("/statements/{statement}/print")).text;
        page.split("<code>").nth(1).unwrap().split("</code>").next().unwrap().to_owned()
    };

    assert_eq!(mark_for("Priya", &statement), mark_for("Sam", &statement));
    let other = amira_shares(&engage, "Something else");
    assert_ne!(mark_for("Priya", &statement), mark_for("Priya", &other));
}

#[test]
fn whoever_prints_is_warned_when_she_left_somebody_out_and_the_paper_does_not_name_them() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, "Not for Priya");
    let statement = share(&engage, &mut amira, &draft, &["Sam"]);

    let page = engage.browser_of("Sam").opens(&format!("/statements/{statement}/print"));

    assert!(page.says("Amira left somebody out.") && !page.says("Priya Shah"), "{}", page.text);
}

#[test]
fn she_sees_that_it_was_opened_when_it_was_only_printed() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    engage.browser_of("Sam").opens(&format!("/statements/{statement}/print"));

    assert!(engage.browser_of("Amira").opens(&format!("/my-statements/{statement}")).says("Sam opened it"));
}

#[test]
fn nobody_prints_what_they_may_not_read() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    for name in ["Grace", "Dan", "Leila", "Alex", "Amira"] {
        let page = engage.browser_of(name).opens(&format!("/statements/{statement}/print"));
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}
