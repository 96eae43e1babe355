//! A young person says that they are not safe.

use testing::StatusCode;

use crate::{amira_marks, at, everyone, ids, jobs, letters_to, marks, only_concern, start};

#[test]
fn before_she_writes_she_reads_who_is_told_and_what_happens() {
    let engage = start();

    let page = engage.browser_of("Amira").opens("/not-safe");

    for words in [
        "Someone is on duty until 17:00 today",
        "They have to act on it. They talk with you first if they can.",
        "Omar Aziz",
        "Meg Hughes",
        "Grace Bell",
        "Helen Moss",
        "Take the tick off anyone who must not know.",
        "If nobody says in 30 minutes that they have it, the next person is told.",
        "Nobody is told until you press this.",
        "tel:999",
        "tel:08001111",
        "tel:03001234567",
    ] {
        assert!(page.says(words), "{words} is not said: {}", page.text);
    }
}

#[test]
fn a_child_who_marks_unsafe_at_night_is_told_that_nobody_reads_until_nine() {
    let engage = start();
    at(&engage, 0, 22);

    let mut amira = engage.browser_of("Amira");
    assert!(amira.opens("/not-safe").says("Nobody reads this until Tuesday at 9:00."));
    let page = marks(&mut amira, "", &everyone(&engage));
    let page = amira.follows(&page);

    assert!(page.says("Nobody reads this until Tuesday at 9:00"), "{}", page.text);
    assert!(page.says("Someone is told as soon as they are here"));
    assert!(page.text.contains("tel:999") && page.text.contains("tel:08001111"));
}

#[test]
fn at_night_nobody_is_woken_and_at_nine_omar_is_told() {
    let engage = start();
    at(&engage, 0, 22);
    amira_marks(&engage, "");

    engage.run_jobs(&jobs());
    assert_eq!(letters_to(&engage, "omar"), 0);
    at(&engage, 1, 9);
    engage.run_jobs(&jobs());

    assert_eq!(letters_to(&engage, "omar"), 1);
    assert_eq!(letters_to(&engage, "meg"), 0, "whose turn comes half an hour later");
}

#[test]
fn the_letter_says_that_something_is_there_and_nothing_else() {
    let engage = start();
    amira_marks(&engage, "My uncle is in the house");

    engage.run_jobs(&jobs());

    let letters = engage.letters();
    assert!(letters.iter().any(|letter| letter.contains("omar@westmere.example")));
    assert!(letters.iter().all(|letter| !letter.contains("Amira") && !letter.contains("uncle")));
}

#[test]
fn two_taps_raise_it_once() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    amira.opens("/not-safe");

    let first = amira.sends("/not-safe", &[("marked", "not-safe")]);
    let second = amira.sends("/not-safe", &[("marked", "not-safe")]);

    assert_eq!((first.status, &first.location), (StatusCode::SEE_OTHER, &second.location));
    only_concern(&engage);
}

#[test]
fn without_a_choice_nothing_is_raised_and_her_words_stay_on_the_page() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    amira.opens("/not-safe");

    let page = amira.sends("/not-safe", &[("words", "It is about my brother")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Choose one of the two") && page.says("It is about my brother"));
    assert!(engage.browser_of("Omar").opens("/duty").says("Nothing is waiting"));
}

#[test]
fn whoever_she_leaves_out_is_not_told_and_does_not_see_it() {
    let engage = start();
    let told = ids(&engage, &["Meg", "Grace", "Helen"]);

    let concern = marks(&mut engage.browser_of("Amira"), "It is about Omar", &told).location;
    engage.run_jobs(&jobs());

    let address = concern.replace("/not-safe/", "/duty/");
    assert_eq!((letters_to(&engage, "omar"), letters_to(&engage, "meg")), (0, 1));
    assert_eq!(engage.browser_of("Omar").opens(&address).status, StatusCode::NOT_FOUND);
    assert!(engage.browser_of("Omar").opens("/duty").says("1 more waits for somebody else to open."));
    assert_eq!(engage.browser_of("Meg").opens(&address).status, StatusCode::OK);
}

#[test]
fn when_she_leaves_everyone_out_somebody_is_told_all_the_same() {
    let engage = start();

    marks(&mut engage.browser_of("Amira"), "", &[]);
    engage.run_jobs(&jobs());

    assert_eq!(letters_to(&engage, "omar"), 1);
}

#[test]
fn with_nobody_on_the_rota_it_goes_to_whoever_is_left() {
    let engage = start();

    // Easthaven has no rota, no team manager and no last person; it is kept all the same, and said.
    let mut zoe = engage.browser_of("Zoe");
    let first = zoe.opens("/not-safe");
    let page = marks(&mut zoe, "", &[]);
    let page = zoe.follows(&page);

    assert!(first.says("Nobody is reading this now, and we cannot say when somebody will."));
    assert!(first.says("That is our mistake"));
    assert_eq!(page.status, StatusCode::OK);
    let read = &mut engage.app.database.reader().unwrap();
    assert_eq!(safety::unacknowledged(engage.app.now(), read).unwrap().0, 1);
}
