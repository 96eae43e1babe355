//! Forms that carry files.

use edge::{Routes, Visit, Visitor};
use platform::Error;
use testing::{Browser, Engage, Page, StatusCode};

const MOST: usize = 100_000;

fn start() -> Engage {
    let form = |_: Visitor, visit: &mut Visit| {
        let (token, key) = (visit.frame().token, visit.frame().form_key);
        let page = format!("name=\"token\" value=\"{token}\" name=\"form_key\" value=\"{key}\"");
        Ok(axum::response::Response::new(page.into()))
    };
    // Says back what it was given.
    let take = |_: Visitor, visit: &mut Visit| {
        visit.form.key().ok_or(Error::StaleForm)?;
        let file = visit.files.first().cloned().unwrap_or_default();
        let said = format!(
            "{} {} {} {}",
            visit.form.text("about"),
            file.field,
            file.bytes.len(),
            if file.is_too_large { "too large" } else { "taken" }
        );
        Ok(axum::response::Response::new(said.into()))
    };
    Engage::start(&Routes::new().get("/form", form).upload("/give", MOST, take), &[edge::WORDS])
}

fn gives(engage: &Engage, about: &str, file: &[u8]) -> Page {
    let mut browser = engage.visitor();
    browser.opens("/form");
    browser.sends_file("/give", &[("about", about)], file)
}

#[test]
fn a_file_arrives_with_the_fields_beside_it() {
    let page = gives(&start(), "my room", &[7; 5_000]);

    assert_eq!(page.text, "my room file 5000 taken");
}

#[test]
fn what_is_in_a_file_may_look_like_the_end_of_a_form() {
    assert_eq!(gives(&start(), "", b"\r\n--betwee\r\n--").text, " file 14 taken");
}

#[test]
fn a_file_that_is_too_large_still_gets_an_answer_and_nothing_of_it_is_held() {
    let page = gives(&start(), "my room", &vec![7; MOST * 3]);

    assert_eq!(page.text, "my room file 0 too large");
}

#[test]
fn a_file_without_end_is_cut_off() {
    let page = gives(&start(), "", &vec![7; MOST * 9]);

    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[test]
fn a_form_with_files_from_another_site_or_without_our_token_is_refused() {
    let engage = start();
    let mut browser = engage.visitor();
    let sent = |browser: &mut Browser, token: &str, site: &str| {
        let body = format!(
            "--b\r\ncontent-disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n\
             --b\r\ncontent-disposition: form-data; name=\"form_key\"\r\n\r\n0198a000-0000-7000-8000-000000000000\r\n--b--\r\n"
        );
        browser.sends_as("/give", "multipart/form-data; boundary=b", body.into_bytes(), Some(site)).status
    };
    let token = browser.opens("/form").text.split('"').nth(3).unwrap().to_owned();

    assert_eq!(sent(&mut browser, &token, "same-origin"), StatusCode::OK);
    assert_eq!(sent(&mut browser, &token, "cross-site"), StatusCode::FORBIDDEN);
    assert_ne!(sent(&mut browser, "", "same-origin"), StatusCode::OK);
    assert_ne!(sent(&mut browser, "nonsense", "same-origin"), StatusCode::OK);
}

#[test]
fn what_is_not_a_whole_form_is_refused() {
    let engage = start();
    let mut browser = engage.visitor();

    for body in [&b""[..], b"--b\r\n", b"--b\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\nhalf"] {
        let page =
            browser.sends_as("/give", "multipart/form-data; boundary=b", body.to_vec(), Some("same-origin"));
        assert!(page.status.is_client_error(), "{}", page.status);
    }
}
