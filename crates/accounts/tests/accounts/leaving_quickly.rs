use crate::engage;

#[test]
fn the_leave_button_is_explained_before_it_is_needed() {
    let engage = engage();

    let page = engage.browser_of("Amira").opens("/leaving-quickly");

    assert!(page.says("Press the Shift key three times"));
    assert!(page.says("It does not clear your history"));
}
