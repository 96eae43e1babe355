//! What is shared and says that somebody is not safe.

use platform::Error;
use store::{Read, sql};
use testing::StatusCode;

use crate::{amira_shares, at, has_it, only_concern, start};

#[test]
fn a_phrase_only_ever_raises() {
    let engage = start();
    let quiet = amira_shares(&engage, "I want to see my brother every week", &[]);
    assert!(engage.browser_of("Omar").opens("/duty").says("Nothing is waiting"));
    assert_eq!(
        engage.browser_of("Omar").opens(&format!("/statements/{quiet}")).status,
        StatusCode::NOT_FOUND
    );

    // With a mark of hers, calm words take nothing away.
    let engage = start();
    amira_shares(&engage, "Everything is fine, really", &[("marked", "not-safe")]);
    let page = engage.browser_of("Omar").opens(&format!("/duty/{}", only_concern(&engage)));
    assert!(page.says("Amira marked “I am not safe”."));
}

#[test]
fn omar_reads_the_words_of_what_was_raised_and_amira_sees_that_he_did() {
    let engage = start();
    let statement = amira_shares(&engage, "He hits me when Jo is out", &[]);

    let page = engage.browser_of("Omar").opens(&format!("/statements/{statement}"));
    let seen = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));

    assert!(page.says("He hits me when Jo is out"), "{}", page.text);
    assert!(seen.says("Omar, who was on duty, opened it"), "{}", seen.text);
    assert!(seen.says("Someone on duty reads this too"));
}

#[test]
fn she_sees_beside_her_statement_that_omar_has_it() {
    let engage = start();
    let statement = amira_shares(&engage, "My worries", &[("marked", "worried-about-someone")]);

    has_it(&engage, "Omar", &only_concern(&engage));

    let page = engage.browser_of("Amira").opens(&format!("/my-statements/{statement}"));
    assert!(page.says("Omar saw this at 9:30"), "{}", page.text);
}

#[test]
fn omar_reads_and_does_not_answer_in_her_social_workers_place() {
    let engage = start();
    let statement = amira_shares(&engage, "He hits me", &[]);
    let mut omar = engage.browser_of("Omar");

    let page = omar.opens(&format!("/statements/{statement}"));
    let answer = omar
        .sends(&format!("/statements/{statement}/reply"), &[("outcome", "will-change"), ("words", "Yes")]);

    assert!(!page.says("Your answer to Amira"));
    assert_eq!(answer.status, StatusCode::CONFLICT);
}

#[test]
fn a_duty_worker_at_home_and_an_administrator_do_not_read_it() {
    let engage = start();
    at(&engage, 0, 20);
    let statement = amira_shares(&engage, "He hits me", &[]);

    for other in ["Meg", "Alex", "Eve", "Helen", "Dan"] {
        let page = engage.browser_of(other).opens(&format!("/statements/{statement}"));
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{other}");
    }
}

#[test]
fn what_was_raised_is_known_as_raised_and_holds_no_words() {
    let engage = start();
    let statement = amira_shares(&engage, "He hits me", &[]);
    let read = &mut engage.app.database.reader().unwrap();

    assert!(safety::is_raised(statement.parse().unwrap(), read).unwrap());
    assert!(!safety::is_raised(platform::new_id(), read).unwrap());
    let codes: Vec<String> =
        read.all(sql!("select code from safety_reasons order by code"), &[], |row| row.get(0)).unwrap();
    assert_eq!(codes, ["en-1"]);
    let kept: i64 = read
        .one(sql!("select count(*) from safety_concerns where words is not null"), &[], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 0);
}

#[test]
fn when_sharing_fails_nothing_is_raised() {
    let engage = start();
    let (westmere, amira) = (engage.world.westmere, engage.world.person("Amira"));
    let act = platform::Act::of(amira.0, westmere.0, "voice.statement_shared", amira.0);

    let failed = engage.app.change(act, move |change| {
        let authority = accounts::Authority::of(westmere, &mut **change)?;
        let raising = safety::Raising {
            id: safety::ConcernId::fresh(),
            authority,
            young_person: Some(amira),
            statement: Some(platform::new_id()),
            reasons: safety::reasons_in(safety::Said { chosen: &["scared"], ..safety::Said::default() }),
            words: None,
            kept_from: Vec::new(),
        };
        assert!(safety::raise(change, &raising)?.is_some(), "a chosen answer raises");
        Err::<(), _>(Error::NotNow("already-shared"))
    });

    assert!(failed.is_err());
    assert!(engage.browser_of("Omar").opens("/duty").says("Nothing is waiting"));
}
