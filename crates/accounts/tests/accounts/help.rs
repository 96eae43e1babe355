use crate::engage;

#[test]
fn anyone_finds_someone_to_talk_to_now() {
    let engage = engage();

    for mut browser in [engage.visitor(), engage.browser_of("Amira"), engage.browser_of("Priya")] {
        let page = browser.opens("/help");

        assert!(page.says("tel:999") && page.says("0800 1111") && page.says("0808 800 5000"));
    }
}
