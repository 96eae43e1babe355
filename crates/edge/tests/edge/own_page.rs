//! Where a form came from.

use edge::{Routes, Visit, Visitor};
use testing::{Browser, Engage, Page, StatusCode};

fn start() -> Engage {
    let done = |_: Visitor, visit: &mut Visit| Ok(visit.nothing());
    // Any page of ours carries the token: the one that does not exist has the language and no form.
    let form = |_: Visitor, visit: &mut Visit| {
        let frame = visit.frame();
        Ok(axum::response::Response::new(format!("name=\"token\" value=\"{}\"", frame.token).into()))
    };
    Engage::start(&Routes::new().get("/form", form).post("/done", done), &[edge::WORDS])
}

fn sent_from(engage: &Engage, site: Option<&str>, token: impl Fn(&mut Browser) -> String) -> Page {
    let mut browser = engage.visitor();
    let body = format!("token={}", token(&mut browser));
    browser.sends_as("/done", "application/x-www-form-urlencoded", body.into_bytes(), site)
}

fn own_token(browser: &mut Browser) -> String {
    browser.opens("/form").text.split('"').nth(3).unwrap().to_owned()
}

#[test]
fn a_form_from_our_own_page_is_taken() {
    let engage = start();

    assert_eq!(sent_from(&engage, Some("same-origin"), own_token).status, StatusCode::NO_CONTENT);
}

#[test]
fn a_form_from_another_site_is_refused_even_with_the_right_token() {
    let engage = start();

    for site in [Some("cross-site"), Some("same-site"), None] {
        assert_eq!(sent_from(&engage, site, own_token).status, StatusCode::FORBIDDEN, "{site:?}");
    }
}

#[test]
fn a_form_without_a_token_or_with_someone_elses_is_refused() {
    let engage = start();
    let mut other = engage.visitor();
    let others_token = own_token(&mut other);

    for token in [String::new(), "nonsense".into(), others_token] {
        let page = sent_from(&engage, Some("same-origin"), |browser| {
            own_token(browser);
            token.clone()
        });
        assert_ne!(page.status, StatusCode::NO_CONTENT);
    }
}

#[test]
fn the_token_is_another_one_on_every_page() {
    let engage = start();
    let mut browser = engage.visitor();

    assert_ne!(own_token(&mut browser), own_token(&mut browser));
}
