use accounts::{Invitation, LetterKind, letter};
use testing::{Engage, StatusCode};

use crate::{change, engage};

#[test]
fn a_letter_carries_a_link_and_names_nobody() {
    let engage = engage();

    sends_letter(&engage, "Priya");

    let letters = engage.letters();
    assert_eq!(letters.len(), 1);
    assert!(
        letters[0].contains("To: priya@westmere.example")
            && letters[0].contains("http://127.0.0.1:8080/inbox")
    );
    assert!(!letters[0].contains("Shah") && !letters[0].contains("Westmere Council"));
}

#[test]
fn nobody_is_written_to_who_has_no_address() {
    let engage = engage();

    sends_letter(&engage, "Amira");

    assert!(engage.letters().is_empty());
}

#[test]
fn a_letter_to_someone_who_reads_welsh_is_in_welsh() {
    let engage = engage();
    let mut browser = engage.browser_of("Carys");
    browser.opens("/me");
    browser.sends("/me/language", &[("language", "cy")]);

    sends_letter(&engage, "Carys");

    assert!(engage.letters()[0].contains("Rhywbeth newydd i chi"));
}

#[test]
fn nobody_is_written_to_after_their_account_was_closed() {
    let engage = engage();
    change(&engage, "Priya", |change, authority, id| {
        let now = change.now();
        accounts::close(change, authority, id, now)
    });

    sends_letter(&engage, "Priya");

    assert!(engage.letters().is_empty());
}

#[test]
fn the_link_of_an_invitation_is_in_the_letter_and_nowhere_else() {
    let engage = engage();
    change(&engage, "Priya", |change, authority, id| Invitation::send_link(change, id, authority, None));

    engage.run_jobs(&accounts::jobs());

    let letter = engage.letters().remove(0);
    let link = letter.lines().find(|line| line.contains("/invitation/")).unwrap().trim();
    let token = link.rsplit('/').next().unwrap();
    assert_eq!(engage.visitor().opens(&format!("/invitation/{token}")).status, StatusCode::OK);
    std::fs::remove_dir_all(engage.folder().join("mail")).unwrap();
    assert!(!crate::session::is_anywhere(engage.folder(), token.as_bytes()));
}

#[test]
fn a_link_that_was_replaced_before_it_was_sent_is_not_sent() {
    let engage = engage();
    change(&engage, "Priya", |change, authority, id| Invitation::send_link(change, id, authority, None));
    change(&engage, "Priya", |change, authority, id| Invitation::send_link(change, id, authority, None));

    engage.run_jobs(&accounts::jobs());

    assert_eq!(engage.letters().len(), 1);
}

fn sends_letter(engage: &Engage, name: &str) {
    change(engage, name, |change, authority, id| {
        change.enqueue(&letter(authority, id, LetterKind::SomethingNew, "/inbox")?)
    });
    engage.run_jobs(&accounts::jobs());
}
