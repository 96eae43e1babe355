use accounts::add_administrator;

use crate::{PASSWORD, engage, signs_in};

#[test]
fn an_administrator_added_on_the_machine_chooses_a_password_by_a_link() {
    let engage = engage();
    let token = add_administrator(&engage.app, engage.world.westmere, "Robin Vale", "robin@westmere.example")
        .unwrap();
    let (link, mut browser) = (format!("/invitation/{token}"), engage.visitor());
    browser.opens(&link);

    browser.sends(&link, &[("new_password", PASSWORD)]);

    assert!(browser.opens("/me").says("Robin Vale"));
    assert_eq!(signs_in(&engage, "robin@westmere.example", PASSWORD).location, "/");
}
