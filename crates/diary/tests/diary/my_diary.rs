//! A young person reads their diary.

use testing::StatusCode;

use crate::{WORDS, start, writes};

#[test]
fn she_reads_what_she_wrote_with_its_day_and_face() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");

    writes(&mut amira, WORDS);

    let page = amira.opens("/my-diary");
    assert!(page.says(WORDS) && page.says("So-so") && page.says("Monday 23 November at 9:30"));
}

#[test]
fn nobody_else_has_a_diary_page_and_another_young_person_sees_their_own() {
    let engage = start();
    let entry = writes(&mut engage.browser_of("Amira"), WORDS);

    for name in ["Priya", "Sam", "Grace", "Jo", "Leila", "Nia", "Omar", "Alex", "Eve", "Fran"] {
        for page in ["/my-diary".to_owned(), format!("{entry}/change"), format!("{entry}/share")] {
            assert_eq!(
                engage.browser_of(name).opens(&page).status,
                StatusCode::NOT_FOUND,
                "{name} at {page}"
            );
        }
    }
    let mut yusuf = engage.browser_of("Yusuf");
    assert!(yusuf.opens("/my-diary").says("Nothing in here yet"));
    assert_eq!(yusuf.opens(&format!("{entry}/change")).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_long_diary_goes_on_page_by_page() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    for day in 0..21 {
        amira.opens("/my-diary/write");
        amira.sends("/my-diary/write", &[("words", &format!("Day {day} here"))]);
        engage.wait_seconds(60);
    }

    let first = amira.opens("/my-diary");
    let next = first.text.split("href=\"?after=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let second = amira.opens(&format!("/my-diary?after={next}"));

    assert!(first.says("Day 20 here") && !first.says("Day 0 here"));
    assert!(second.says("Day 0 here") && !second.says("Day 1 here"));
}
