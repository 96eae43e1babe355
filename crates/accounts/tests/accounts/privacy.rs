use crate::engage;

#[test]
fn anyone_reads_what_is_kept_and_who_can_read_it() {
    let engage = engage();

    for mut browser in [engage.visitor(), engage.browser_of("Amira")] {
        let page = browser.opens("/privacy");

        assert!(page.says("Who can read it") && page.says("We write down who looked"));
        assert!(!page.says("privacy-"), "a sentence is missing");
    }
}
