//! A young person throws a diary entry away.

use testing::StatusCode;

use crate::{WORDS, start, writes};

#[test]
fn it_is_really_gone() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let entry = writes(&mut amira, WORDS);
    amira.opens(&format!("{entry}/throw-away"));

    amira.sends(&format!("{entry}/throw-away"), &[]);

    assert!(amira.opens("/my-diary").says("Nothing in here yet"));
    let mut read = engage.app.database.reader().unwrap();
    assert_eq!(read.count("select count(*) from diary_entries").unwrap(), 0);
}

#[test]
fn another_young_person_cannot_throw_it_away() {
    let engage = start();
    let entry = writes(&mut engage.browser_of("Amira"), WORDS);
    let mut yusuf = engage.browser_of("Yusuf");
    yusuf.opens("/my-diary/write");

    let page = yusuf.sends(&format!("{entry}/throw-away"), &[]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(engage.browser_of("Amira").opens("/my-diary").says(WORDS));
}
