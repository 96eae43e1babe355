use testing::StatusCode;

use crate::engage;

#[test]
fn a_young_person_sees_who_is_here_for_them_and_what_each_does() {
    let engage = engage();

    let page = engage.browser_of("Amira").opens("/my-people");

    assert!(
        page.says("Priya Shah") && page.says("Your social worker") && page.says("must answer what you share")
    );
    assert!(page.says("Nia Rees") && page.says("Grace Bell") && page.says("Jo Williams"));
    assert!(!page.says("Lena Fox") && !page.says("Ruth Evans") && !page.says("Dan Price"));
}

#[test]
fn who_has_no_advocate_is_told_that_it_is_their_right() {
    let engage = engage();

    assert!(engage.browser_of("Yusuf").opens("/my-people").says("It is free, and it is your right."));
    assert!(!engage.browser_of("Amira").opens("/my-people").says("It is free, and it is your right."));
}

#[test]
fn the_page_is_in_welsh_for_who_reads_welsh() {
    let engage = engage();
    let mut tomos = engage.browser_of("Tomos");
    tomos.opens("/my-people?language=cy");

    let page = tomos.opens("/my-people");

    assert!(page.says("Fy mhobl") && page.says("Dy gynghorydd personol"));
}

#[test]
fn the_page_is_for_young_people_alone() {
    let engage = engage();

    assert_eq!(engage.browser_of("Priya").opens("/my-people").status, StatusCode::NOT_FOUND);
    assert_eq!(engage.browser_of("Leila").opens("/my-people").status, StatusCode::NOT_FOUND);
}
