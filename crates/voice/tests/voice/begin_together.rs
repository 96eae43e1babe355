//! A worker sits down with a young person.

use testing::StatusCode;

use crate::together::{answers, begins_with_amira, id_of};
use crate::{answer, begin, start};

#[test]
fn her_worker_finds_the_way_to_it_on_her_page() {
    let engage = start();
    let amira = engage.world.person("Amira");

    let page = engage.browser_of("Priya").opens(&format!("/young-people/{amira}"));

    assert!(page.says("Write together") && page.text.contains(&format!("/young-people/{amira}/together")));
}

#[test]
fn nobody_who_is_not_at_work_with_her_can_begin() {
    let engage = start();
    let together = format!("/young-people/{}/together", engage.world.person("Amira"));

    for name in ["Amira", "Yusuf", "Jo", "Leila", "Lena", "Dan", "Helen", "Alex", "Eve", "Max"] {
        let mut browser = engage.browser_of(name);
        assert_eq!(browser.opens(&together).status, StatusCode::NOT_FOUND, "{name}");
        browser.opens("/help");
        let begun = browser.sends(&together, &[("kind", "before_my_review")]);
        assert_eq!(begun.status, StatusCode::NOT_FOUND, "{name} began");
    }
}

#[test]
fn what_she_began_alone_stays_hers_and_closed() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let alone = begin(&mut amira);
    answer(&mut amira, &alone, "Only for me");
    let mut priya = engage.browser_of("Priya");

    let draft = begins_with_amira(&engage, &mut priya);

    assert_ne!(id_of(&draft), alone.strip_prefix("/say/").unwrap());
    assert!(!priya.opens(&format!("{draft}/1")).says("Only for me"));
    let hers = alone.replace("/say/", "/together/");
    assert_eq!(priya.opens(&format!("{hers}/1")).status, StatusCode::NOT_FOUND);
    assert!(amira.opens(&format!("{alone}/1")).says("Only for me"));
}

#[test]
fn once_they_stop_the_worker_cannot_open_it_and_she_can_go_on_alone() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    answers(&mut priya, &draft, "I want to see Yusuf", "with-help");
    priya.opens(&format!("{draft}/1"));

    let left = priya.sends(&format!("{draft}/leave"), &[]);

    assert_eq!(left.status, StatusCode::SEE_OTHER);
    for page in ["1", "share"] {
        assert_eq!(priya.opens(&format!("{draft}/{page}")).status, StatusCode::NOT_FOUND);
    }
    assert!(!priya.opens(&left.location).says("I want to see Yusuf"));
    let alone = format!("/say/{}/1", id_of(&draft));
    assert!(engage.browser_of("Amira").opens(&alone).says("I want to see Yusuf"));
}

#[test]
fn what_she_writes_alone_in_it_closes_it_to_the_worker() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    let (mut amira, alone) = (engage.browser_of("Amira"), format!("/say/{}/1", id_of(&draft)));

    amira.opens(&alone);
    amira.sends(&alone, &[("words", "Priya must not see this"), ("way", "said")]);

    assert_eq!(priya.opens(&format!("{draft}/1")).status, StatusCode::NOT_FOUND);
}

#[test]
fn it_is_open_on_the_device_they_sit_at_and_on_no_other() {
    let engage = start();
    let draft = begins_with_amira(&engage, &mut engage.browser_of("Priya"));

    let elsewhere = engage.browser_of("Priya").opens(&format!("{draft}/1"));
    let iro = engage.browser_of("Sam").opens(&format!("{draft}/1"));

    assert_eq!((elsewhere.status, iro.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
}

#[test]
fn a_device_left_open_closes_it_by_itself() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);

    for _ in 0..10 {
        engage.wait_seconds(20 * 60);
        priya.opens("/inbox");
    }

    assert_eq!(priya.opens(&format!("{draft}/1")).status, StatusCode::NOT_FOUND);
    assert_eq!(priya.opens("/inbox").status, StatusCode::OK);
}
