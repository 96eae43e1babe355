//! Who answers when it is not the one she shared it with.

use accounts::{Cover, Relationship, Role};
use platform::{Act, new_id};
use testing::{Engage, StatusCode};

use crate::{WORDS, amira_shares, answer, begin, replies, share, start};

#[test]
fn while_priya_is_away_lena_answers_and_amira_is_told_by_name() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    lena_covers(&engage, 3);

    let mut lena = engage.browser_of("Lena");
    let inbox = lena.opens("/inbox");
    assert!(inbox.text.contains(&statement) && inbox.says("Covering for Priya"), "{}", inbox.text);
    let told = "Lena answers while Priya is away. The day stays Monday 30 November.";
    for page in ["/home", &format!("/my-statements/{statement}")] {
        assert!(engage.browser_of("Amira").opens(page).says(told), "{page}");
    }
    assert_eq!(replies(&engage, "Lena", &statement, "You can call him today.").status, StatusCode::SEE_OTHER);
    assert!(
        engage.browser_of("Amira").opens(&format!("/my-statements/{statement}")).says("Lena answered you")
    );
}

#[test]
fn when_the_cover_is_over_lena_is_out() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    lena_covers(&engage, 3);

    engage.wait_days(4);

    let mut lena = engage.browser_of("Lena");
    assert!(!lena.opens("/inbox").text.contains(&statement));
    assert_eq!(lena.opens(&format!("/statements/{statement}")).status, StatusCode::NOT_FOUND);
    assert!(!engage.browser_of("Amira").opens("/home").says("while Priya is away"));
}

#[test]
fn whoever_she_took_out_does_not_answer_as_cover_either() {
    let engage = start();
    lena_covers(&engage, 3);
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    assert!(amira.opens(&format!("{draft}/share")).says("Answers while Priya is away"));
    answer(&mut amira, &draft, WORDS);

    let statement = share(&engage, &mut amira, &draft, &["Priya", "Sam", "Grace"]);

    let mut lena = engage.browser_of("Lena");
    assert!(!lena.opens("/inbox").text.contains(&statement));
    assert_eq!(lena.opens(&format!("/statements/{statement}")).status, StatusCode::NOT_FOUND);
    assert!(!amira.opens(&format!("/my-statements/{statement}")).says("Lena answers"));
}

#[test]
fn dan_takes_over_with_the_day_unchanged_and_she_is_told_since_when() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.wait_days(1);

    dan_takes_over(&engage);

    let told =
        "Dan answers now instead of Priya, since Tuesday 24 November. The day stays Monday 30 November.";
    for page in ["/home", &format!("/my-statements/{statement}")] {
        let page = engage.browser_of("Amira").opens(page);
        assert!(page.says(told), "{}", page.text);
    }
    let inbox = engage.browser_of("Dan").opens("/inbox");
    assert!(inbox.text.contains(&statement) && inbox.says("Handed over") && inbox.says("30 Nov 2026"));
}

#[test]
fn what_is_shared_with_dan_himself_is_not_told_as_handed_over() {
    let engage = start();
    dan_takes_over(&engage);
    engage.wait_seconds(60);
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);

    share(&engage, &mut amira, &draft, &["Dan", "Sam"]);

    assert!(!amira.opens("/home").says("instead of"));
    assert!(!engage.browser_of("Dan").opens("/inbox").says("Handed over"));
}

/// Lena covers for Priya from now on for some days.
fn lena_covers(engage: &Engage, days: i64) {
    let (westmere, priya, lena) =
        (engage.world.westmere, engage.world.person("Priya"), engage.world.person("Lena"));
    let span = (engage.app.now(), engage.app.now().plus_seconds(days * 24 * 60 * 60));
    let act = Act::of(priya.0, westmere.0, "accounts.cover_begun", priya.0);
    engage
        .app
        .change(act, move |change| Cover::begin(change, westmere, (priya, lena), span, priya).map(drop))
        .unwrap();
}

/// Amira is reallocated from Priya to Dan now.
pub(crate) fn dan_takes_over(engage: &Engage) {
    let (westmere, amira, dan) =
        (engage.world.westmere, engage.world.person("Amira"), engage.world.person("Dan"));
    let all = Relationship::all_of(westmere, amira, &mut engage.app.database.reader().unwrap()).unwrap();
    let priya = engage.world.person("Priya");
    let hers = all.into_iter().find(|one| one.person == priya).unwrap().id;
    let (act, now) =
        (Act::of_engage(westmere.0, "accounts.social_worker_changed", new_id()), engage.app.now());
    engage
        .app
        .change(act, move |change| {
            Relationship::end(change, westmere, hers, now)?;
            Relationship::begin(change, westmere, (amira, dan, Role::SocialWorker), (now, None)).map(drop)
        })
        .unwrap();
}
