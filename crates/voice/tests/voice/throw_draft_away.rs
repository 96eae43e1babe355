//! A young person throws a draft away.

use store::{Read, sql};
use testing::StatusCode;

use crate::{WORDS, amira_shares, answer, begin, start};

#[test]
fn its_words_are_gone_and_only_that_it_happened_is_kept() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    answer(&mut amira, &draft, WORDS);
    let path = draft.replace("/say/", "/my-drafts/") + "/throw-away";
    amira.opens(&path);

    let page = amira.sends(&path, &[]);

    assert_eq!(page.location, "/my-drafts");
    assert_eq!(amira.opens(&format!("{draft}/1")).status, StatusCode::NOT_FOUND);
    let mut read = engage.app.database.reader().unwrap();
    assert_eq!(read.count("select count(*) from voice_answers").unwrap(), 0);
    assert_eq!(read.count("select count(*) from voice_statements").unwrap(), 0);
    let kept = sql!("select detail from audit_lines where event = 'voice.draft_thrown_away'");
    let detail: String = read.one(kept, &[], |row| row.get(0)).unwrap();
    assert_eq!(detail, "");
}

#[test]
fn what_is_shared_and_what_is_another_s_cannot_be_thrown_away() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    let path = format!("/my-drafts/{statement}/throw-away");
    let (mut amira, mut yusuf) = (engage.browser_of("Amira"), engage.browser_of("Yusuf"));
    amira.opens("/home");
    yusuf.opens("/home");

    assert_eq!(amira.sends(&path, &[]).status, StatusCode::CONFLICT);
    assert_eq!(yusuf.sends(&path, &[]).status, StatusCode::NOT_FOUND);
    assert!(amira.opens(&format!("/my-statements/{statement}")).says(WORDS));
}

#[test]
fn what_was_taken_back_can_be_thrown_away_though_someone_read_it() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    let mut amira = engage.browser_of("Amira");
    amira.opens(&format!("/my-statements/{statement}/take-back"));
    amira.sends(&format!("/my-statements/{statement}/take-back"), &[]);

    let page = amira.opens(&format!("/my-drafts/{statement}/throw-away"));
    let gone = amira.sends(&format!("/my-drafts/{statement}/throw-away"), &[]);

    assert!(page.says("Priya opened it"));
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert!(amira.opens("/my-drafts").says("You have no drafts"));
}
