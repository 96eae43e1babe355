use crate::{engage, invited};

#[test]
fn everyone_sees_their_name_and_how_they_sign_in_in_their_own_mood() {
    let engage = engage();
    invited(&engage, "Priya");

    for (name, mood) in [("Amira", "young-people"), ("Leila", "families"), ("Priya", "staff")] {
        let page = engage.browser_of(name).opens("/me");

        assert!(page.text.contains(&format!("data-mood=\"{mood}\"")), "{name}");
        assert!(page.says("My sign-in") && page.says(name));
    }
    assert!(engage.browser_of("Priya").opens("/me").says("priya@westmere.example"));
}

#[test]
fn someone_sees_where_they_are_signed_in_and_which_one_this_is() {
    let engage = engage();
    let _other = engage.browser_of("Amira");

    let page = engage.browser_of("Amira").opens("/me");

    assert_eq!(
        page.text.matches("Chrome on Android").count(),
        3,
        "two devices, and one End button that names it"
    );
    assert_eq!(page.text.matches("This is the one you are using now").count(), 1);
    assert!(page.says("Last used Monday 23 November at 9:30"));
}

#[test]
fn the_sessions_of_others_are_not_there() {
    let engage = engage();
    let _sams = engage.browser_of("Sam");

    let page = engage.browser_of("Amira").opens("/me");

    assert_eq!(page.text.matches("Chrome on Android").count(), 1);
}
