//! What the tests of writing together share.

use testing::{Browser, Engage, Page, StatusCode};

/// The address of the draft that `name` and Amira begin on that worker's device.
pub(crate) fn begins_with_amira(engage: &Engage, browser: &mut Browser) -> String {
    let amira = engage.world.person("Amira");
    let page = format!("/young-people/{amira}/together");
    browser.opens(&page);
    let begun = browser.sends(&page, &[("kind", "before_my_review")]);
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    begun.location.strip_suffix("/1").unwrap().to_owned()
}

/// Answers the first question with `words` that came to be as `how` says, and skips the rest.
pub(crate) fn answers(browser: &mut Browser, draft: &str, words: &str, how: &str) {
    browser.opens(&format!("{draft}/1"));
    let kept = browser.sends(&format!("{draft}/1"), &[("words", words), ("how", how), ("way", "said")]);
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
    for number in 2..=6 {
        browser.opens(&format!("{draft}/{number}"));
        browser.sends(&format!("{draft}/{number}"), &[("way", "skipped")]);
    }
}

/// Amira says "share it" to these people.
pub(crate) fn shares(engage: &Engage, browser: &mut Browser, draft: &str, readers: &[&str]) -> Page {
    browser.opens(&format!("{draft}/share"));
    let ids: Vec<String> = readers.iter().map(|name| engage.world.person(name).to_string()).collect();
    let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("reader", id.as_str())).collect();
    fields.push(("said", "share-it"));
    browser.sends(&format!("{draft}/share"), &fields)
}

/// The id of the statement of a draft's address.
pub(crate) fn id_of(draft: &str) -> &str {
    draft.strip_prefix("/together/").unwrap()
}
