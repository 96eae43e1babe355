//! What a worker owes an answer to.

use testing::StatusCode;

use crate::{WORDS, amira_shares, answer, begin, share, start};

#[test]
fn the_inbox_is_ordered_by_the_promised_day() {
    let engage = start();
    let amiras = amira_shares(&engage, WORDS);
    engage.wait_days(2);
    let mut yusuf = engage.browser_of("Yusuf");
    let draft = begin(&mut yusuf);
    answer(&mut yusuf, &draft, "I want a bigger room");
    let yusufs = share(&engage, &mut yusuf, &draft, &["Priya"]);

    let page = engage.browser_of("Priya").opens("/inbox");

    assert!(page.text.find(&amiras).unwrap() < page.text.find(&yusufs).unwrap());
}

#[test]
fn the_inbox_never_shows_a_childs_words() {
    let engage = start();
    amira_shares(&engage, WORDS);

    assert!(!engage.browser_of("Priya").opens("/inbox").says("brother"));
}

#[test]
fn another_team_and_another_authority_see_nothing_of_it() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    for name in ["Dan", "Helen", "Max", "Lena", "Carys"] {
        let page = engage.browser_of(name).opens("/inbox");
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text.contains(&statement), "{name} sees it");
    }
}

#[test]
fn an_administrator_has_no_inbox() {
    let engage = start();

    assert_eq!(engage.browser_of("Alex").opens("/inbox").status, StatusCode::NOT_FOUND);
}
