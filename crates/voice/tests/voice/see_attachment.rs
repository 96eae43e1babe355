//! Seeing and hearing what was attached.

use testing::{Engage, StatusCode, files};

use crate::attach::{a_drawing, add, addresses};
use crate::{begin, share, start};

/// Amira shares a drawing and a recording with Priya; their addresses for readers.
fn shared(engage: &Engage) -> (String, String) {
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    add(&mut amira, &draft, "drawing", "", &a_drawing());
    add(&mut amira, &draft, "recording", "", &files::recording(2, "lala"));
    let statement = share(engage, &mut amira, &draft, &["Priya"]);
    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    let mut found = addresses(&page);
    (found.remove(0), found.remove(0))
}

#[test]
fn her_worker_sees_the_drawing_and_its_answer_can_do_nothing_else() {
    let engage = start();
    let (drawing, _) = shared(&engage);

    let page = engage.browser_of("Priya").opens(&drawing);

    assert_eq!((page.status, &page.bytes[1..4]), (StatusCode::OK, &b"PNG"[..]));
    for (name, value) in [
        ("content-type", "image/png"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
        ("content-disposition", "inline; filename=\"drawing.png\""),
        ("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(page.headers[name], value, "{name}");
    }
}

#[test]
fn nobody_whom_she_did_not_name_sees_or_hears_it() {
    let engage = start();
    let (drawing, recording) = shared(&engage);

    for name in ["Yusuf", "Sam", "Dan", "Helen", "Lena", "Jo", "Leila", "Nia", "Omar", "Alex", "Eve", "Max"] {
        for address in [&drawing, &recording] {
            let page = engage.browser_of(name).opens(address);
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{name} opened it");
        }
    }
    let own = drawing.replace("/statements/", "/my-statements/");
    assert_eq!(engage.browser_of("Amira").opens(&own).status, StatusCode::OK);
    assert_eq!(engage.browser_of("Yusuf").opens(&own).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_draft_is_seen_by_nobody_but_her() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    let draft = begin(&mut amira);
    add(&mut amira, &draft, "drawing", "", &a_drawing());
    let own = addresses(&amira.opens(&format!("{draft}/1"))).remove(0);

    let as_a_reader = own.replace("/my-statements/", "/statements/");

    assert_eq!(engage.browser_of("Priya").opens(&as_a_reader).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_player_gets_the_part_of_a_recording_that_it_asks_for() {
    let engage = start();
    let (_, recording) = shared(&engage);
    let mut priya = engage.browser_of("Priya");

    let whole = priya.opens(&recording);
    let part = priya.opens_part(&recording, "bytes=44-51");
    let all = priya.opens_part(&recording, "bytes=0-");

    assert_eq!((whole.status, whole.bytes.len()), (StatusCode::OK, 16_044));
    assert_eq!(whole.headers["content-type"], "audio/wav");
    assert_eq!((part.status, part.bytes.as_slice()), (StatusCode::PARTIAL_CONTENT, &b"lalalala"[..]));
    assert_eq!(part.headers["content-range"], "bytes 44-51/16044");
    assert_eq!((all.status, all.bytes.len()), (StatusCode::PARTIAL_CONTENT, 16_044));
}

#[test]
fn who_sees_and_hears_it_is_written_down_once_however_many_parts_a_player_asks_for() {
    let engage = start();
    let (drawing, recording) = shared(&engage);
    let mut priya = engage.browser_of("Priya");

    priya.opens(&drawing);
    for range in ["bytes=0-1", "bytes=2-99", "bytes=100-"] {
        priya.opens_part(&recording, range);
    }

    assert_eq!(crate::acts(&engage, "voice.attachment_opened").len(), 2);
}
