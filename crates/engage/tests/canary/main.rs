//! Known strings are planted in every personal field, the main job is done, and none of them may be found
//! in the database file, its log, what else lies in the data folder, the program's log, its metrics or a backup.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod planted;
mod searched;

use testing::Engage;

#[test]
fn no_word_of_anyone_lies_readable_where_engage_keeps_or_reports_things() {
    let log = searched::log_everything();
    let counted = engage::health::start_counting().unwrap();
    let engage = Engage::start(&engage::capabilities::routes(), engage::capabilities::WORDS);

    let planted = planted::everywhere(&engage);

    planted::is_in_every_sealed_column(&engage);
    let places = searched::everything(&engage, &log, &counted);
    assert!(
        places.iter().any(|(_, bytes)| searched::holds(bytes, "Westmere Council")),
        "what is public is not found"
    );
    for (place, bytes) in places {
        for canary in &planted {
            assert!(!searched::holds(&bytes, canary), "{canary} lies readable in {place}");
        }
    }
}

#[test]
fn the_search_finds_what_is_there() {
    assert!(searched::holds(b"a line with CANARY-words in it", "CANARY-words"));
    assert!(!searched::holds(b"a line without", "CANARY-words"));
}
