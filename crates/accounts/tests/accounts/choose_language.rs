use testing::StatusCode;

use crate::engage;

#[test]
fn whoever_chooses_welsh_has_it_on_every_device() {
    let engage = engage();
    let (mut browser, mut other) = (engage.browser_of("Tomos"), engage.browser_of("Tomos"));
    browser.opens("/me");

    let chosen = browser.sends("/me/language", &[("language", "cy")]);
    let kept = browser.follows(&chosen);

    assert!(browser.follows(&kept).says("Fy mewngofnodi"));
    assert!(other.opens("/me").says("Fy mewngofnodi"));
}

#[test]
fn a_language_that_no_page_is_written_in_is_not_kept() {
    let engage = engage();
    let mut browser = engage.browser_of("Tomos");
    browser.opens("/me");

    let page = browser.sends("/me/language", &[("language", "xx")]);

    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(browser.opens("/me").says("My sign-in"));
}

#[test]
fn after_a_form_the_other_language_leads_to_the_page_it_stands_on() {
    let engage = engage();
    let mut browser = engage.browser_of("Tomos");
    browser.opens("/me");

    let page = browser.sends("/me/language", &[("language", "xx")]);

    assert!(page.says("href=\"/me?language=cy\""), "{}", page.text);
}

#[test]
fn a_code_that_is_shown_once_has_no_link_that_would_lose_it() {
    let engage = engage();
    let mut priya = engage.browser_of("Priya");
    let amira = format!("/young-people/{}", engage.world.person("Amira"));
    priya.opens(&amira);

    let page = priya.sends(&format!("{amira}/code"), &[]);

    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.says("language=cy"));
}

#[test]
fn a_young_person_who_chooses_arabic_reads_from_right_to_left_on_every_device() {
    let engage = engage();
    let (mut phone, mut tablet) = (engage.browser_of("Amira"), engage.browser_of("Amira"));
    phone.opens("/me");

    phone.sends("/me/language", &[("language", "ar")]);

    let page = tablet.opens("/my-people");
    assert!(page.text.contains("<html lang=\"ar\" dir=\"rtl\""), "{}", page.text);
    assert!(page.says("أشخاصي"));
}

#[test]
fn words_that_only_a_machine_has_written_say_so() {
    let engage = engage();
    let mut amira = engage.browser_of("Amira");

    assert!(!amira.opens("/my-people").says("foot__unchecked"));
    let led = amira.opens("/my-people?language=ar");
    assert!(amira.follows(&led).says("كتبت آلةٌ هذه الكلمات العربية"));
}

#[test]
fn a_desk_has_no_arabic_and_is_whole_in_english_instead() {
    let engage = engage();
    let mut priya = engage.browser_of("Priya");
    let led = priya.opens("/me?language=ar");

    let page = priya.follows(&led);

    assert!(page.text.contains("<html lang=\"en\" dir=\"ltr\"") && page.says("My sign-in"), "{}", page.text);
    assert!(!page.says("العربية"));
}

#[test]
fn whoever_is_not_signed_in_is_offered_every_language_by_its_own_name() {
    let page = engage().visitor().opens("/sign-in");

    for language in ["Cymraeg", "العربية"] {
        assert!(page.says(language), "{language}");
    }
}
