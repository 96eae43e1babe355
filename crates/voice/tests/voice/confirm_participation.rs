//! How a young person took part in a review: what is suggested, and who says it.

use store::{Read, sql};
use testing::{Engage, Page, StatusCode};

use crate::{WORDS, amira_shares, answer, begin, share, start};

#[test]
fn what_amira_shared_turns_nobody_heard_her_into_she_sent_her_views() {
    let engage = start();
    assert!(sam_opens(&engage).says("PN7"));

    amira_shares(&engage, WORDS);

    let page = sam_opens(&engage);
    assert!(page.says("“Before my review”, shared on Monday 23 November."), "{}", page.text);
    assert!(page.says("Named to read it:") && page.says("Priya Shah") && page.says("PN6"));
    assert!(!page.says("PN7") && !page.says(WORDS));
}

#[test]
fn how_she_said_that_she_would_take_part_is_what_is_suggested() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);
    amira.opens(&format!("{draft}/6"));
    amira.sends(&format!("{draft}/6"), &[("choice", "someone-speaks"), ("way", "said")]);
    share(&engage, &mut amira, &draft, &["Priya", "Sam"]);

    let page = sam_opens(&engage);

    assert!(page.says("PN2") && page.says("PN5"), "{}", page.text);
}

#[test]
fn what_was_kept_from_sam_suggests_only_that_something_was_sent() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);
    amira.opens(&format!("{draft}/6"));
    amira.sends(&format!("{draft}/6"), &[("words", "speak"), ("way", "said")]);
    let statement = share(&engage, &mut amira, &draft, &["Priya"]);

    let page = sam_opens(&engage);

    assert!(page.says("PN6") && !page.says("PN1") && page.says("Not shared with you"), "{}", page.text);
    assert!(!page.text.contains(&statement));
}

#[test]
fn sam_says_it_on_the_day_or_after_and_not_before() {
    let engage = start();
    amira_shares(&engage, WORDS);
    assert_eq!(sam_says(&engage, "PN6").status, StatusCode::CONFLICT);

    engage.wait_days(20);
    let page = sam_says(&engage, "PN6");

    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    assert_eq!(kept(&engage).as_deref(), Some("PN6"));
    assert!(sam_opens(&engage).says("PN6: Did not come, and sent their views."));
    assert!(!engage.browser_of("Sam").opens("/reviews?when=held").says("Amira, 14"));
}

#[test]
fn a_code_that_the_return_would_refuse_is_refused_here() {
    let engage = start();
    engage.wait_days(20);

    for (code, why) in [
        ("PN0", "They are 4 or over at the review"),
        ("PN9", "Choose how they took part"),
        ("", "Choose how they took part"),
    ] {
        let page = sam_says(&engage, code);
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says(why), "{}", page.text);
    }
    assert_eq!(kept(&engage), None);
}

#[test]
fn who_said_it_is_on_the_record_and_so_is_who_looked() {
    let engage = start();
    engage.wait_days(20);
    sam_says(&engage, "PN7");

    let events: Vec<String> = engage
        .app
        .database
        .reader()
        .unwrap()
        .all(
            sql!("select event || ' ' || detail from audit_lines where actor_id = $1 order by at, event"),
            &[engage.world.person("Sam").into()],
            |row| row.get(0),
        )
        .unwrap();

    assert!(events.contains(&"plans.participation_confirmed PN7".to_owned()), "{events:?}");
    assert!(events.iter().any(|event| event.starts_with("voice.participation_looked_at")), "{events:?}");
}

#[test]
fn a_review_that_somebody_else_chairs_does_not_exist() {
    let engage = start();
    let path = format!("/reviews/{}", engage.world.amiras_review);

    for name in ["Priya", "Grace", "Amira", "Alex", "Fran", "Leila"] {
        assert_eq!(engage.browser_of(name).opens(&path).status, StatusCode::NOT_FOUND, "{name}");
    }
}

fn sam_opens(engage: &Engage) -> Page {
    engage.browser_of("Sam").opens(&format!("/reviews/{}", engage.world.amiras_review))
}

fn sam_says(engage: &Engage, code: &str) -> Page {
    let mut sam = engage.browser_of("Sam");
    let path = format!("/reviews/{}", engage.world.amiras_review);
    sam.opens(&path);
    sam.opens("/help");
    let key = platform::new_id().to_string();
    sam.sends(&format!("{path}/participation"), &[("code", code), ("form_key", &key)])
}

fn kept(engage: &Engage) -> Option<String> {
    let read = &mut engage.app.database.reader().unwrap();
    let review = engage.world.amiras_review;
    read.one(sql!("select participation from plans_reviews where id = $1"), &[review.into()], |row| {
        row.get(0)
    })
    .unwrap()
}
