//! Recordings.

use uploads::{Kind, MOST_BYTES, Refused, sound};

use crate::made::{PLACE, mp3, mp4, ogg, wav, webm};

const SOUND: u8 = 2;
const FILM: u8 = 1;

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Each kind that a phone or a browser records, three seconds long.
fn each_kind() -> [(Kind, Vec<u8>); 5] {
    [
        (Kind::Wav, wav(3)),
        (Kind::Mp3, mp3(114)),
        (Kind::Ogg, ogg(3)),
        (Kind::Webm, webm(SOUND, 3)),
        (Kind::Mp4, mp4(b"soun", 3)),
    ]
}

#[test]
fn a_recording_is_known_by_what_is_in_it_and_how_long_it_is() {
    for (kind, bytes) in each_kind() {
        let kept = sound(&bytes).unwrap_or_else(|refused| panic!("{kind:?}: {refused:?}"));

        assert_eq!((kept.kind, kept.seconds), (kind, Some(3)), "{kind:?}");
    }
}

#[test]
fn a_recording_says_nothing_of_where_and_when_it_was_made() {
    for (kind, bytes) in each_kind() {
        assert!(holds(&bytes, PLACE), "{kind:?}");

        let kept = sound(&bytes).unwrap();

        assert!(!holds(&kept.bytes, PLACE), "{kind:?}");
        assert!(!holds(&kept.bytes, "\x12\x34\x56\x78"), "{kind:?} says when");
    }
}

#[test]
fn what_was_made_safe_once_is_taken_again_as_it_is() {
    for (kind, bytes) in each_kind() {
        let kept = sound(&bytes).unwrap();

        assert_eq!(sound(&kept.bytes).unwrap(), kept, "{kind:?}");
    }
}

#[test]
fn something_that_hides_behind_a_recording_is_refused_or_gone() {
    let hidden = b"<html><script>steal()</script></html>";
    for (kind, bytes) in each_kind() {
        let polyglot = [&bytes[..], hidden].concat();

        let is_gone = sound(&polyglot).map_or(true, |kept| !holds(&kept.bytes, "steal"));

        assert!(is_gone, "{kind:?}");
    }
}

#[test]
fn a_film_is_not_a_recording() {
    assert_eq!(sound(&webm(FILM, 3)), Err(Refused::OtherKind));
    assert_eq!(sound(&mp4(b"vide", 3)), Err(Refused::OtherKind));
}

#[test]
fn a_recording_of_more_than_five_minutes_is_refused() {
    for (name, bytes) in [
        ("wav", wav(303)),
        ("mp3", mp3(11_650)),
        ("ogg", ogg(303)),
        ("webm", webm(SOUND, 303)),
        ("mp4", mp4(b"soun", 303)),
    ] {
        assert_eq!(sound(&bytes).map(|kept| kept.seconds), Err(Refused::TooLong), "{name}");
    }
}

#[test]
fn what_only_begins_like_a_recording_is_refused() {
    for (kind, bytes) in each_kind() {
        // A third of an MP3 is a shorter one: each of its frames stands for itself.
        assert!(kind == Kind::Mp3 || sound(&bytes[..bytes.len() / 3]).is_err(), "a third of {kind:?}");
        let page = [&bytes[..12], b"<script>steal()</script>"].concat();
        assert!(sound(&page).is_err(), "the first bytes of {kind:?} and a page");
    }
}

#[test]
fn one_changed_byte_in_an_ogg_is_noticed() {
    let mut changed = ogg(3);
    let last = changed.len() - 1;
    changed[last] ^= 1;

    assert_eq!(sound(&changed), Err(Refused::Broken));
}

#[test]
fn nothing_too_much_and_other_kinds_are_refused() {
    assert_eq!(sound(&[]), Err(Refused::Empty));
    assert_eq!(sound(&vec![0; MOST_BYTES + 1]), Err(Refused::TooLarge));
    for bytes in [&b"<html>"[..], b"#!AMR\n", b"\x89PNG\r\n\x1a\n", b"MThd", b"just words"] {
        assert_eq!(sound(bytes), Err(Refused::OtherKind));
    }
}

#[test]
fn no_bytes_at_all_make_it_fall_over() {
    // Each file with each of its first bytes changed: refused or taken, never a panic.
    for (_, bytes) in each_kind() {
        for place in 0..bytes.len().min(400) {
            for value in [0x00, 0x01, 0x7f, 0xff] {
                let mut changed = bytes.clone();
                changed[place] = value;
                drop(sound(&changed));
            }
        }
    }
}
