//! A copy shows when it was changed, and where.

use keepsake::{Changed, Record, draw, to_json, verify};

use crate::{a_life, start, takes};

/// Both forms of a copy.
fn copies() -> (String, String) {
    let engage = start();
    a_life(&engage);
    (takes(&engage, "html", "yes").text, takes(&engage, "json", "yes").text)
}

/// The number of the entry in which `words` stand.
fn number_of(json: &str, words: &str) -> usize {
    let record: Record = serde_json::from_str(json).unwrap();
    let has = |entry: &&keepsake::Entry| entry.parts.iter().any(|part| part.said.contains(words));
    record.entries.iter().find(has).unwrap().number
}

#[test]
fn as_it_was_made_it_is_whole_in_both_forms() {
    let (page, json) = copies();

    assert_eq!(verify(&page).unwrap(), verify(&json).unwrap());
}

#[test]
fn one_changed_word_names_its_entry() {
    let (page, json) = copies();
    let number = number_of(&json, "Nobody told me");

    let in_json = json.replacen("Nobody told me", "Everyone told me", 1);
    let in_what_people_read = page.replacen("Nobody told me", "Everyone told me", 1);
    let everywhere = page.replace("Nobody told me", "Everyone told me");

    for changed in [in_json, in_what_people_read, everywhere] {
        assert_eq!(verify(&changed), Err(Changed::Entry(number)));
    }
}

#[test]
fn an_entry_taken_out_shows_and_so_does_a_cut_end() {
    let (_, json) = copies();
    let record: Record = serde_json::from_str(&json).unwrap();
    let (mut gap, mut cut) = (record.clone(), record.clone());

    gap.entries.remove(1);
    cut.entries.pop();

    assert_eq!(verify(&to_json(&gap).unwrap()), Err(Changed::Missing(2)));
    assert_eq!(verify(&to_json(&cut).unwrap()), Err(Changed::End(record.entries.len() - 1)));
}

#[test]
fn another_name_at_the_head_shows() {
    let (_, json) = copies();
    let mut record: Record = serde_json::from_str(&json).unwrap();

    record.whose = "Somebody Else".into();

    assert_eq!(verify(&to_json(&record).unwrap()), Err(Changed::Head));
    assert_eq!(verify(&draw(&record).unwrap()), Err(Changed::Head));
}

#[test]
fn words_cannot_be_moved_from_one_part_to_the_next_unseen() {
    let (_, json) = copies();
    let mut record: Record = serde_json::from_str(&json).unwrap();
    let entry = record.entries.iter_mut().find(|entry| !entry.parts.is_empty()).unwrap();
    let part = entry.parts.first_mut().unwrap();

    let last = part.asked.pop().unwrap();
    part.said.insert(0, last);

    assert!(matches!(verify(&to_json(&record).unwrap()), Err(Changed::Entry(_))));
}

#[test]
fn what_is_no_copy_is_called_that() {
    for text in ["", "{}", "<html>Hello</html>", "{\"format\":\"engage-my-words/1\"}"] {
        assert_eq!(verify(text), Err(Changed::NoRecord));
    }
}
