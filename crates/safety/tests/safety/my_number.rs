//! Somebody on duty says where texts to them go.

use testing::StatusCode;

use crate::start;

#[test]
fn he_sees_his_own_number_and_nobody_elses() {
    let engage = start();
    let mut omar = engage.browser_of("Omar");
    omar.opens("/duty/my-number");
    omar.sends("/duty/my-number", &[("number", "07700 900 123")]);

    assert!(omar.opens("/duty/my-number").says("07700900123"));
    assert!(!engage.browser_of("Meg").opens("/duty/my-number").says("07700900123"));
}

#[test]
fn what_is_no_number_is_not_kept() {
    let engage = start();
    let mut omar = engage.browser_of("Omar");
    omar.opens("/duty/my-number");

    let page = omar.sends("/duty/my-number", &[("number", "my phone")]);

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Write a telephone number"));
}
