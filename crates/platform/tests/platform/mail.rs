//! Letters.

use platform::{Letter, Mailer, new_id};

use crate::bare;

fn letter(to: &str) -> Letter {
    Letter {
        to: to.into(),
        subject: "There is something for you".into(),
        text: "https://engage.example/".into(),
        job: new_id(),
    }
}

#[test]
fn a_letter_goes_to_one_person_and_carries_the_number_of_its_job() {
    let bare = bare();
    let letter = letter("priya@westmere.example");

    bare.app.mailer.send(&letter).unwrap();

    let sent =
        std::fs::read_to_string(bare.database.folder().join(format!("mail/{}.eml", letter.job))).unwrap();
    assert_eq!(sent.matches("@westmere.example").count(), 1);
    assert!(sent.contains(&format!("Message-ID: <{}@engage>", letter.job)));
}

#[test]
fn two_addresses_in_one_are_refused_and_neither_is_logged() {
    let bare = bare();

    let refused = bare.app.mailer.send(&letter("a@westmere.example, b@westmere.example")).unwrap_err();

    assert!(!format!("{refused:#}").contains("westmere"));
}

#[test]
fn without_a_mail_server_a_letter_fails_and_says_which_setting_is_missing() {
    let refused = Mailer::NotSetUp.send(&letter("priya@westmere.example")).unwrap_err();

    assert!(refused.to_string().contains("mail_smtp"));
}
