//! Pictures.

use uploads::{Kind, LONGEST_SIDE, MOST_BYTES, Refused, picture};

use crate::made::{PLACE, gif_and, jpeg_on_its_side, png, png_of};

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_drawing_comes_back_with_every_pixel_in_its_place() {
    let drawn = png(300, 200);

    let kept = picture(&drawn).unwrap();

    assert_eq!((kept.kind, kept.pixels), (Kind::Png, Some((300, 200))));
    let (before, after) = (image::load(&drawn), image::load(&kept.bytes));
    assert!(before == after);
}

#[test]
fn a_photo_says_nothing_of_where_it_was_taken_and_stands_upright() {
    let photo = jpeg_on_its_side();
    assert!(holds(&photo, PLACE) && holds(&photo, "Exif"));

    let kept = picture(&photo).unwrap();

    assert_eq!((kept.kind, kept.pixels), (Kind::Jpeg, Some((384, 640))));
    assert!(!holds(&kept.bytes, PLACE) && !holds(&kept.bytes, "Exif"));
}

#[test]
fn a_comment_in_a_drawing_is_gone() {
    let drawn = png(20, 20);
    assert!(holds(&drawn, PLACE));

    assert!(!holds(&picture(&drawn).unwrap().bytes, PLACE));
}

#[test]
fn a_large_photo_becomes_one_that_a_phone_loads_and_a_small_one_for_lists() {
    let kept = picture(&png(3_000, 1_500)).unwrap();

    assert_eq!(kept.pixels, Some((LONGEST_SIDE, LONGEST_SIDE / 2)));
    let small = image::load(&kept.small.unwrap());
    assert_eq!((small.0, small.1), (640, 320));
}

#[test]
fn a_page_or_an_archive_that_hides_behind_a_picture_is_gone() {
    let page = b"<html><script>steal()</script></html>";
    let archive = b"PK\x03\x04 a file.exe";
    for (name, polyglot) in [
        ("a picture and a page", [png(20, 20), page.to_vec()].concat()),
        ("a picture and an archive", [png(20, 20), archive.to_vec()].concat()),
        ("a picture and a script", gif_and(b"/*;steal()//*/=1;<script>steal()</script>")),
    ] {
        let kept = picture(&polyglot).unwrap();

        assert!(!holds(&kept.bytes, "steal") && !holds(&kept.bytes, "PK\x03\x04"), "{name}");
        assert_eq!(kept.kind, Kind::Png);
    }
}

#[test]
fn a_picture_that_a_browser_would_run_is_refused() {
    for (name, bytes) in [
        ("SVG", &b"<svg xmlns='http://www.w3.org/2000/svg' onload='steal()'/>"[..]),
        ("HTML", b"<!doctype html><script>steal()</script>"),
        ("a script that begins like a GIF", b"GIF9=1;steal()"),
        ("a PDF", b"%PDF-1.7"),
        ("a program", b"MZ\x90\0"),
        ("text", b"hello"),
    ] {
        assert_eq!(picture(bytes).unwrap_err(), Refused::OtherKind, "{name}");
    }
}

#[test]
fn a_picture_of_50_000_pixels_a_side_is_refused() {
    let head_only = png_of((50_000, 50_000), 2, &[]);

    assert_eq!(picture(&head_only), Err(Refused::TooManyPixels));
}

#[test]
fn a_picture_that_unpacks_to_more_than_fits_is_refused() {
    // No side is too long, and the whole is: 12,000 by 12,000 of three colours.
    assert_eq!(picture(&png_of((12_000, 12_000), 2, &[])), Err(Refused::TooManyPixels));
}

#[test]
fn nothing_and_too_much_are_refused() {
    assert_eq!(picture(&[]), Err(Refused::Empty));
    assert_eq!(picture(&vec![0; MOST_BYTES + 1]), Err(Refused::TooLarge));
}

#[test]
fn half_a_picture_is_refused() {
    let whole = png(200, 200);

    assert_eq!(picture(&whole[..whole.len() / 2]), Err(Refused::Broken));
    assert_eq!(picture(&gif_and(b"")[..13]), Err(Refused::Broken));
}

/// What anyone else's reader finds in a picture.
mod image {
    use uploads::picture;

    /// Width, height and the pixels, by way of a picture small enough to pass as it is.
    pub(super) fn load(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
        let kept = picture(bytes).unwrap();
        let (width, height) = kept.pixels.unwrap();
        (width, height, kept.bytes)
    }
}
