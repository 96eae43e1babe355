//! A young person takes their words with them.

use store::{Read, sql};
use testing::StatusCode;

use crate::{a_life, start, takes};

#[test]
fn everything_she_said_and_what_came_of_it_is_in_it_in_order() {
    let engage = start();
    a_life(&engage);

    let file = takes(&engage, "html", "yes");

    let in_order = [
        "I want to see my brother &#38; &#60;sister&#62;",
        "Opened for the first time by Priya Shah (Your social worker)",
        "Every Saturday.\nI will drive you.",
        "It is over now",
        "Nobody told me",
        "I dreamt of the sea",
    ];
    let page = file.text.split("<details>").next().unwrap();
    let places: Vec<Option<usize>> = in_order.iter().map(|words| page.find(words)).collect();
    assert!(places.iter().all(Option::is_some), "{places:?} in {page}");
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.contains("I saw him") && page.contains("You said it helped."));
}

#[test]
fn it_needs_nothing_else_and_runs_nothing() {
    let engage = start();
    a_life(&engage);

    let file = takes(&engage, "html", "yes");

    assert_eq!(file.status, StatusCode::OK);
    assert!(!file.text.contains("<script") && !file.text.contains("src=") && !file.text.contains("href="));
    let kept = file.headers.get("content-disposition").unwrap().to_str().unwrap();
    assert_eq!(kept, "attachment; filename=\"my-words-2026-11-23.html\"");
}

#[test]
fn her_diary_goes_in_only_if_she_ticks_it() {
    let engage = start();
    a_life(&engage);

    for form in ["html", "json"] {
        assert!(!takes(&engage, form, "").text.contains("I dreamt of the sea"));
        assert!(takes(&engage, form, "yes").text.contains("I dreamt of the sea"));
    }
}

#[test]
fn that_she_took_it_is_written_down_with_its_last_hash_and_no_word() {
    let engage = start();
    a_life(&engage);

    let file = takes(&engage, "json", "");

    let last = keepsake::verify(&file.text).unwrap().last;
    let kept = sql!("select detail from audit_lines where event = 'keepsake.words_taken'");
    let detail: String = engage.app.database.reader().unwrap().one(kept, &[], |row| row.get(0)).unwrap();
    assert!(detail.ends_with(&last) && detail.starts_with("entries-"), "{detail}");
}

#[test]
fn nobody_takes_another_s_words() {
    let engage = start();
    a_life(&engage);

    for name in ["Priya", "Sam", "Grace", "Alex", "Leila"] {
        assert_eq!(engage.browser_of(name).opens("/my-words").status, StatusCode::NOT_FOUND);
    }
    let mut yusuf = engage.browser_of("Yusuf");
    yusuf.opens("/my-words");
    let file = yusuf.sends("/my-words", &[("form", "html"), ("diary", "yes")]);
    assert!(file.text.contains("Nothing has been said yet") && !file.text.contains("brother"));
    assert!(keepsake::verify(&file.text).is_ok());
}
