use accounts::Session;
use store::{Read, sql};
use testing::StatusCode;

use crate::{PASSWORD, engage, invited, is_in};

const MINUTE: i64 = 60;

#[test]
fn someone_who_was_away_for_half_an_hour_is_signed_out() {
    let engage = engage();
    let (mut stayed, mut went) = (engage.browser_of("Amira"), engage.browser_of("Amira"));

    engage.wait_seconds(29 * MINUTE);
    let still_in = is_in(&mut stayed);
    engage.wait_seconds(MINUTE + 1);

    assert!(still_in && is_in(&mut stayed));
    assert_eq!(went.opens("/me").location, "/sign-in");
}

#[test]
fn nobody_stays_signed_in_for_longer_than_ten_hours() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    let mut half_hours = 0;

    while half_hours < 40 && is_in(&mut browser) {
        engage.wait_seconds(20 * MINUTE);
        half_hours += 1;
    }

    assert_eq!(half_hours, 30);
}

#[test]
fn a_token_is_replaced_every_hour_and_the_former_one_serves_a_minute_more() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    let former = browser.clone();
    (0..3).for_each(|_| {
        engage.wait_seconds(20 * MINUTE);
        assert!(is_in(&mut browser));
    });

    engage.wait_seconds(59);
    let serves_for_a_minute = is_in(&mut former.clone());
    engage.wait_seconds(2);

    assert_ne!(browser.cookie("engage"), former.cookie("engage"));
    assert!(serves_for_a_minute);
    assert!(!is_in(&mut former.clone()) && is_in(&mut browser));
}

#[test]
fn a_form_that_was_open_while_the_token_was_replaced_is_taken() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    let before = browser.cookie("engage").map(str::to_owned);
    let token = crate::form_token(&browser.opens("/me"));
    (0..4).for_each(|_| {
        engage.wait_seconds(20 * MINUTE);
        assert!(is_in(&mut browser));
    });

    let page = crate::sends_with(&mut browser, &token, "language=cy");

    assert_ne!(browser.cookie("engage").map(str::to_owned), before);
    assert_eq!(page.location, "/me?language=cy", "{}", page.text);
}

#[test]
fn words_that_were_typed_before_the_session_ended_are_given_back() {
    let engage = engage();
    let mut browser = engage.browser_of("Amira");
    let token = crate::form_token(&browser.opens("/me"));
    engage.wait_seconds(31 * MINUTE);

    let page = crate::sends_with(&mut browser, &token, "language=cy&words=I+want+to+see+my+brother+more");

    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.says("I want to see my brother more") && page.says("sign in again"));
}

#[test]
fn of_two_pages_that_open_as_the_token_is_due_only_one_replaces_it() {
    let engage = engage();
    let (one, now) = (engage.browser_of("Amira"), engage.app.now());
    let session =
        Session::all_of(engage.world.person("Amira"), now, &mut engage.app.database.reader().unwrap())
            .unwrap();
    let (id, made_at) = (session[0].id, session[0].rotated_at);
    engage.wait_seconds(20);

    let rotate =
        move || crate::change(&engage, "Amira", move |change, _, _| Session::rotate(change, id, made_at));
    let (first, second) = (rotate(), rotate());

    assert!(first.is_some() && second.is_none());
    assert!(is_in(&mut one.clone()));
}

#[test]
fn someone_whose_account_is_closed_is_out_at_once() {
    let engage = engage();
    let mut browser = engage.browser_of("Priya");

    crate::change(&engage, "Priya", |change, authority, id| {
        let now = change.now();
        accounts::close(change, authority, id, now)
    });

    assert_eq!(browser.opens("/me").location, "/sign-in");
}

#[test]
fn the_database_holds_no_token_that_opens_a_session() {
    let engage = engage();
    let browser = invited(&engage, "Amira");
    let token = browser.cookie("engage").unwrap().to_owned();

    let hashes: Vec<Vec<u8>> = engage
        .app
        .database
        .reader()
        .unwrap()
        .all(sql!("select token_hash from accounts_sessions"), &[], |row| row.get(0))
        .unwrap();

    assert!(hashes.iter().all(|hash| hash.len() == 32 && hash != token.as_bytes()));
    assert!(!is_anywhere(engage.folder(), token.as_bytes()), "the token is in a file");
}

#[test]
fn the_database_holds_no_password_and_no_sign_in_name() {
    let engage = engage();
    let link = crate::link_for(&engage, "Amira");
    let mut browser = engage.visitor();
    browser.opens(&link);

    browser.sends(&link, &[("name", "moonlit-heron"), ("new_password", PASSWORD)]);

    assert!(!is_anywhere(engage.folder(), PASSWORD.as_bytes()));
    assert!(!is_anywhere(engage.folder(), b"moonlit-heron"));
}

#[test]
fn a_token_that_somebody_made_up_opens_nothing() {
    let engage = engage();
    let mut browser = engage.visitor();

    assert_eq!(browser.opens("/me").status, StatusCode::SEE_OTHER);
}

/// Whether `sought` stands in any file under `folder`.
pub(crate) fn is_anywhere(folder: &std::path::Path, sought: &[u8]) -> bool {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    entries.into_iter().any(|entry| {
        if entry.path().is_dir() {
            return is_anywhere(&entry.path(), sought);
        }
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        bytes.windows(sought.len()).any(|window| window == sought)
    })
}
