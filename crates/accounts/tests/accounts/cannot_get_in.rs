use crate::engage;

#[test]
fn whoever_cannot_get_in_reads_whom_to_ask() {
    let engage = engage();
    let mut browser = engage.visitor();

    let door = browser.opens("/sign-in");
    let page = browser.opens("/sign-in/help");

    assert!(door.says("href=\"/sign-in/help\"") && door.says("href=\"/code\""));
    assert!(page.says("Ask your worker for a code"));
}
