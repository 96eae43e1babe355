//! Somebody on duty reads one concern.

use testing::StatusCode;

use crate::{amira_marks, amira_shares, only_concern, start};

#[test]
fn omar_reads_whose_it_is_why_it_was_raised_and_what_she_wrote() {
    let engage = start();
    let concern = amira_marks(&engage, "He comes back tonight");

    let page = engage.browser_of("Omar").opens(&format!("/duty/{concern}"));

    assert!(page.says("Amira") && page.says("14"), "the bar says who, and how old: {}", page.text);
    assert!(page.says("Amira marked “I am not safe”."));
    assert!(page.says("He comes back tonight"));
    assert!(page.says("Omar Aziz, first on duty, is told"));
}

#[test]
fn a_phrase_that_raised_it_is_shown_with_what_it_may_mean_and_that_nobody_has_reviewed_it() {
    let engage = start();
    amira_shares(&engage, "School is ok. Sometimes he HITS me, but it's fine.", &[]);

    let page = engage.browser_of("Omar").opens(&format!("/duty/{}", only_concern(&engage)));

    assert!(page.says("In what Amira wrote stands: “hits me”."), "{}", page.text);
    assert!(page.says("May be hurt by someone"));
    assert!(page.says("No safeguarding lead has read these yet."));
    assert!(page.says("A phrase only raises."));
    assert!(!page.says("School is ok"), "her words stand in her statement alone");
}

#[test]
fn those_who_have_no_part_in_it_find_nothing_there() {
    let engage = start();
    let address = format!("/duty/{}", amira_marks(&engage, ""));

    for other in ["Amira", "Priya", "Sam", "Jo", "Nia", "Helen", "Alex", "Eve", "Ida", "Max"] {
        assert_eq!(engage.browser_of(other).opens(&address).status, StatusCode::NOT_FOUND, "{other}");
    }
    for may in ["Omar", "Meg", "Grace"] {
        assert_eq!(engage.browser_of(may).opens(&address).status, StatusCode::OK, "{may}");
    }
}
