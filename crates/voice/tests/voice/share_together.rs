//! With a worker beside her, she says "share it".

use store::{Read, sql};
use testing::StatusCode;

use crate::together::{answers, begins_with_amira, id_of, shares};
use crate::{WORDS, amira_shares, start};

#[test]
fn the_reader_and_she_herself_see_who_typed_her_words() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    answers(&mut priya, &draft, WORDS, "adult-typed");

    shares(&engage, &mut priya, &draft, &["Priya", "Sam", "Grace"]);

    let reader = engage.browser_of("Sam").opens(&format!("/statements/{}", id_of(&draft)));
    let hers = engage.browser_of("Amira").opens(&format!("/my-statements/{}", id_of(&draft)));
    assert!(reader.says(WORDS) && reader.says("Typed by Priya: Amira’s exact words."), "{}", reader.text);
    assert!(hers.says(WORDS) && hers.says("Priya typed this: your exact words."), "{}", hers.text);
}

#[test]
fn what_she_wrote_alone_is_told_as_that() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));

    assert!(page.says("Written alone by Amira."));
}

#[test]
fn she_can_leave_out_the_very_worker_beside_her() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    answers(&mut priya, &draft, WORDS, "with-help");
    assert!(priya.opens(&format!("{draft}/share")).says("Is beside you now. You can leave them out."));

    let shared = shares(&engage, &mut priya, &draft, &["Sam"]);

    let after = priya.follows(&shared);
    assert!(after.says("Sam will answer by Monday 30 November") && !after.says(WORDS), "{}", after.text);
    assert_eq!(priya.opens(&format!("/statements/{}", id_of(&draft))).status, StatusCode::NOT_FOUND);
    assert_eq!(priya.opens(&format!("{draft}/1")).status, StatusCode::NOT_FOUND);
}

#[test]
fn nothing_is_shared_until_she_says_so() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    answers(&mut priya, &draft, WORDS, "with-help");
    priya.opens(&format!("{draft}/share"));

    let sam = engage.world.person("Sam").to_string();
    let page = priya.sends(&format!("{draft}/share"), &[("reader", &sam)]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Tick this when they say: share it"));
    let unseen = engage.browser_of("Sam").opens(&format!("/statements/{}", id_of(&draft)));
    assert_eq!(unseen.status, StatusCode::NOT_FOUND);
}

#[test]
fn two_taps_share_it_once() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    answers(&mut priya, &draft, WORDS, "with-help");
    let sam = engage.world.person("Sam").to_string();
    priya.opens(&format!("{draft}/share"));
    let form = [("reader", sam.as_str()), ("said", "share-it")];

    let first = priya.sends(&format!("{draft}/share"), &form);
    let second = priya.sends(&format!("{draft}/share"), &form);

    assert_eq!((first.status, &first.location), (StatusCode::SEE_OTHER, &second.location));
    assert_eq!(engage.browser_of("Sam").opens("/inbox").text.matches("inbox__row").count(), 1);
}

#[test]
fn a_young_person_who_never_signed_in_can_have_this() {
    let engage = start();
    let amira = engage.world.person("Amira");
    let has_sign_in: i64 = engage
        .app
        .database
        .reader()
        .unwrap()
        .one(sql!("select count(*) from accounts_sign_ins where person_id = $1"), &[amira.into()], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(has_sign_in, 0, "nobody of the named world has chosen a password");
    let mut nia = engage.browser_of("Nia");

    let draft = begins_with_amira(&engage, &mut nia);
    answers(&mut nia, &draft, WORDS, "with-help");
    shares(&engage, &mut nia, &draft, &["Priya"]);

    assert!(engage.browser_of("Priya").opens(&format!("/statements/{}", id_of(&draft))).says(WORDS));
}

#[test]
fn a_dashboard_can_leave_out_what_an_adult_typed() {
    let engage = start();
    let mut priya = engage.browser_of("Priya");
    let draft = begins_with_amira(&engage, &mut priya);
    answers(&mut priya, &draft, WORDS, "adult-typed");
    shares(&engage, &mut priya, &draft, &["Priya"]);
    amira_shares(&engage, "I wrote this alone");

    let mut codes: Vec<String> = engage
        .app
        .database
        .reader()
        .unwrap()
        .all(sql!("select provenance from voice_statements"), &[], |row| row.get(0))
        .unwrap();

    codes.sort();
    assert_eq!(codes, ["adult-typed", "alone"]);
}
