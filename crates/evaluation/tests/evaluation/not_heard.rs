//! What a worker sees of those who have not been heard.

use testing::StatusCode;

use crate::{shares, start};

#[test]
fn priya_sees_which_of_hers_have_not_been_heard_and_nobody_elses() {
    let engage = start();
    shares(&engage, "Amira", "before-my-review", &["My words"], &["Priya"]);

    let page = engage.browser_of("Priya").opens("/young-people/not-heard");

    assert!(page.says("1 of your young people has shared nothing here"), "{}", page.text);
    assert!(page.says("Yusuf, 11") && page.says("Never here"));
    assert!(!page.says("Amira, 14") && !page.says("Ben, 9"));
}

#[test]
fn whoever_was_heard_half_a_year_ago_stands_there_again_with_the_day() {
    let engage = start();
    shares(&engage, "Amira", "before-my-review", &["My words"], &["Priya"]);

    engage.wait_days(190);

    let page = engage.browser_of("Priya").opens("/young-people/not-heard");
    assert!(page.says("Amira, 15") && page.says("23 Nov 2026"), "{}", page.text);
}

#[test]
fn whoever_worked_with_them_before_sees_nobody() {
    let engage = start();

    let page = engage.browser_of("Lena").opens("/young-people/not-heard");

    assert!(page.says("Everyone you work with has shared something"));
}

#[test]
fn young_people_families_and_officers_do_not_have_the_page() {
    let engage = start();

    for name in ["Amira", "Leila", "Fran", "Alex", "Eve"] {
        let status = engage.browser_of(name).opens("/young-people/not-heard").status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{name}");
    }
}
