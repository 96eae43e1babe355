//! Reading a young person's own words.

use accounts::Relationship;
use platform::{Act, new_id};
use testing::{Engage, StatusCode};

use crate::{WORDS, amira_shares, start};

#[test]
fn her_social_worker_reads_her_own_words_beside_her_review() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));

    assert!(page.says(WORDS) && page.says("Next review"));
}

#[test]
fn she_sees_that_it_was_opened_and_when() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    engage.browser_of("Priya").opens(&format!("/statements/{statement}"));

    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says("Priya opened it") && page.says("Monday 23 November at 9:30"), "{}", page.text);
}

#[test]
fn nobody_unrelated_can_open_it_and_it_does_not_exist_for_them() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    for name in
        ["Yusuf", "Ben", "Dan", "Helen", "Lena", "Ruth", "Jo", "Leila", "Nia", "Omar", "Alex", "Eve", "Max"]
    {
        let page = engage.browser_of(name).opens(&format!("/statements/{statement}"));
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name} opened it");
    }
}

#[test]
fn her_manager_cannot_open_it_while_it_is_in_time() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    assert_eq!(
        engage.browser_of("Grace").opens(&format!("/statements/{statement}")).status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn a_worker_reallocated_at_noon_is_out_at_noon_open_pages_included() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let mut priya = engage.browser_of("Priya");
    priya.opens(&format!("/statements/{statement}"));
    let still_open = format!("/statements/{statement}/still-open");
    end_priyas_relationship(&engage, 2 * 60 * 60 + 30 * 60);

    engage.wait_seconds(20 * 60);
    assert_eq!(priya.opens(&still_open).status, StatusCode::NO_CONTENT);
    for _ in 0..6 {
        engage.wait_seconds(22 * 60);
        priya.opens("/inbox");
    }

    assert_eq!(priya.opens(&still_open).status, StatusCode::NOT_FOUND);
    let reply =
        priya.sends(&format!("/statements/{statement}/reply"), &[("outcome", "partly"), ("words", "Yes")]);
    assert_eq!(reply.status, StatusCode::NOT_FOUND);
}

/// Ends in `seconds` from now.
fn end_priyas_relationship(engage: &Engage, seconds: i64) {
    let (westmere, amira, priya) =
        (engage.world.westmere, engage.world.person("Amira"), engage.world.person("Priya"));
    let all = Relationship::all_of(westmere, amira, &mut engage.app.database.reader().unwrap()).unwrap();
    let hers = all.into_iter().find(|one| one.person == priya).unwrap();
    let (act, until) = (
        Act::of_engage(westmere.0, "accounts.relationship_ended", new_id()),
        engage.app.now().plus_seconds(seconds),
    );
    engage.app.change(act, move |change| Relationship::end(change, westmere, hers.id, until)).unwrap();
}
