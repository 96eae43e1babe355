//! Someone to talk to now.

use crate::{at, start};

#[test]
fn anyone_finds_someone_to_talk_to_now() {
    let engage = start();

    for mut browser in [engage.visitor(), engage.browser_of("Amira"), engage.browser_of("Priya")] {
        let page = browser.opens("/help");

        assert!(page.says("tel:999") && page.says("0800 1111") && page.says("0808 800 5000"));
    }
}

#[test]
fn amira_also_finds_her_own_authoritys_number_and_when_someone_is_there() {
    let engage = start();
    at(&engage, 0, 22);

    let page = engage.browser_of("Amira").opens("/help");

    assert!(page.says("tel:03001234567"), "{}", page.text);
    assert!(page.says("Westmere Council, in the evening and at weekends"));
    assert!(page.says("Nobody reads this until"));
}

#[test]
fn whoever_is_not_signed_in_is_told_where_the_number_would_stand() {
    let page = start().visitor().opens("/help");

    assert!(page.says("Sign in to see your council") && !page.says("tel:03001234567"));
}
