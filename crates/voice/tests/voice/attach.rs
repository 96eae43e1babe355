//! Drawing, taking a photo, speaking.

use testing::{Browser, Page, StatusCode, files};

use crate::{WORDS, begin, share, start};

/// Someone adds `file` beside the first question of their draft.
pub(crate) fn add(browser: &mut Browser, draft: &str, sort: &str, about: &str, file: &[u8]) -> Page {
    let address = format!("{draft}/1/add/{sort}");
    browser.opens(&address);
    browser.sends_file(&address, &[("about", about)], file)
}

/// A drawing that begins like thousands of others.
pub(crate) fn a_drawing() -> Vec<u8> {
    files::drawing(90, 60, "made on my own tablet")
}

/// The addresses of what is attached, as a page shows them.
pub(crate) fn addresses(page: &Page) -> Vec<String> {
    let after = page.text.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    after.filter(|address| address.contains("/attachments/")).map(str::to_owned).collect()
}

#[test]
fn what_she_draws_photographs_and_says_stands_beside_her_answer_and_goes_to_her_worker() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    for (sort, about, file) in [
        ("drawing", "My room", a_drawing()),
        ("photo", "", files::drawing(40, 40, "")),
        ("recording", "", files::recording(2, "la")),
    ] {
        let page = add(&mut amira, &draft, sort, about, &file);
        assert_eq!((page.status, page.location), (StatusCode::SEE_OTHER, format!("{draft}/1")), "{sort}");
    }
    let review = amira.opens(&format!("{draft}/share"));
    let statement = share(&engage, &mut amira, &draft, &["Priya"]);

    let mine = amira.opens(&format!("/my-statements/{statement}"));
    let theirs = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    for page in [&review, &mine, &theirs] {
        assert_eq!(addresses(page).len(), 3);
        assert!(page.says("My room"));
    }
    assert!(theirs.says("A drawing by Amira: My room") && theirs.says("A recording of Amira"));
}

#[test]
fn a_picture_is_an_answer_and_needs_no_words() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    add(&mut amira, &draft, "drawing", "", &a_drawing());

    amira.opens(&format!("{draft}/1"));
    let next = amira.sends(&format!("{draft}/1"), &[("words", ""), ("way", "said")]);

    assert_eq!(next.location, format!("{draft}/2"));
    assert!(amira.opens(&format!("{draft}/share")).says("You showed it, or said it out loud."));
    assert!(amira.opens("/say").says("1 of 6 done"));
}

#[test]
fn words_that_were_begun_are_kept_on_the_way_to_the_drawing() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));

    let page = amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("then", "drawing")]);

    assert_eq!(page.location, format!("{draft}/1/add/drawing"));
    assert!(amira.opens(&format!("{draft}/1")).says(WORDS));
}

#[test]
fn a_picture_beside_words_leaves_the_words_as_they_are() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("words", WORDS), ("way", "said")]);

    add(&mut amira, &draft, "drawing", "", &a_drawing());

    let page = amira.opens(&format!("{draft}/share"));
    assert!(page.says(WORDS) && addresses(&page).len() == 1);
}

#[test]
fn a_file_that_is_not_what_it_should_be_gets_a_kind_sentence_and_is_not_kept() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    for (sort, sentence, file) in [
        ("photo", "Choose a photo first", Vec::new()),
        ("drawing", "Draw something first", Vec::new()),
        ("recording", "Record something first", Vec::new()),
        ("photo", "We cannot show that kind of file", b"<svg onload='steal()'/>".to_vec()),
        ("photo", "We cannot show that kind of file", b"<html><script>steal()</script>".to_vec()),
        ("photo", "That picture is too big to look at", files::picture_of_too_many_pixels()),
        ("photo", "That picture does not open", a_drawing()[..200].to_vec()),
        ("recording", "We cannot play that kind of file", a_drawing()),
        ("recording", "That is longer than 5 minutes", files::recording(303, "la")),
        ("recording", "That recording does not play", files::recording(3, "la")[..900].to_vec()),
        ("photo", "That file is larger than 12 MB", vec![7; uploads::MOST_BYTES + 1]),
        ("recording", "That file is larger than 12 MB", vec![7; uploads::MOST_BYTES + 1]),
    ] {
        let page = add(&mut amira, &draft, sort, "my room", &file);

        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
        assert!(page.says(sentence) && page.says("my room"), "{sentence}: {}", page.text);
    }
    assert_eq!(addresses(&amira.opens(&format!("{draft}/share"))).len(), 0);
}

#[test]
fn two_taps_add_it_once() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    let address = format!("{draft}/1/add/drawing");
    amira.opens(&address);

    let first = amira.sends_file(&address, &[("about", "")], &a_drawing());
    let second = amira.sends_file(&address, &[("about", "")], &a_drawing());

    assert_eq!((first.status, first.location), (second.status, second.location));
    assert_eq!(addresses(&amira.opens(&format!("{draft}/1"))).len(), 1);
}

#[test]
fn six_stand_beside_one_question_and_the_seventh_is_answered_with_what_to_do() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    for _ in 0..6 {
        add(&mut amira, &draft, "drawing", "", &a_drawing());
    }

    let page = add(&mut amira, &draft, "drawing", "", &a_drawing());

    assert!(page.says("There are 6 here already. Take one out first"));
    assert_eq!(addresses(&amira.opens(&format!("{draft}/1"))).len(), 6);
}

#[test]
fn nothing_can_be_added_once_it_is_shared_or_to_someone_elses_draft() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    let mut yusuf = engage.browser_of("Yusuf");
    begin(&mut yusuf);

    let of_his_sister = yusuf.sends_file(&format!("{draft}/1/add/photo"), &[], &a_drawing());
    share(&engage, &mut amira, &draft, &["Priya"]);
    let too_late = amira.sends_file(&format!("{draft}/1/add/photo"), &[], &a_drawing());

    assert_eq!(of_his_sister.status, StatusCode::NOT_FOUND);
    assert_eq!(too_late.status, StatusCode::CONFLICT);
}

#[test]
fn only_the_page_for_recording_may_listen() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    let mut may = |path: &str| {
        let page = amira.opens(path);
        let allowed = |name: &str| page.headers[name].to_str().unwrap().to_owned();
        (
            allowed("permissions-policy").contains("microphone=(self)"),
            allowed("content-security-policy").contains("blob:"),
        )
    };

    assert_eq!(may(&format!("{draft}/1/add/recording")), (true, true));
    for path in ["/home".to_owned(), format!("{draft}/1"), format!("{draft}/1/add/photo")] {
        assert_eq!(may(&path), (false, false), "{path}");
    }
}

#[test]
fn what_was_added_is_written_down_without_a_word_of_it() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);

    add(&mut amira, &draft, "drawing", "My secret room", &a_drawing());

    let acts = crate::acts(&engage, "voice.attachment_added");
    assert_eq!(acts, ["talk-about drawing"]);
}
