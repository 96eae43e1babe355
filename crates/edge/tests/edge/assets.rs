use axum::body::to_bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use edge::assets;
use rust_embed::RustEmbed;

const CSS: &str = "young-people-1a2b3c.css";

/// A small folder as `make assets` leaves it.
#[derive(RustEmbed)]
#[folder = "tests/edge/built"]
struct Built;

#[test]
fn a_name_leads_to_the_file_with_its_hash() {
    let urls = assets::urls::<Built>();

    assert_eq!(urls.get("young-people.css"), Some(&"/assets/young-people-1a2b3c.css"));
}

#[test]
fn a_name_that_was_not_built_leads_nowhere_but_breaks_no_page() {
    assert_eq!(assets::url("never-built.css"), "/assets/not-built");
}

#[tokio::test]
async fn the_smallest_form_that_the_browser_takes_is_sent() {
    let brotli = ask(CSS, &[("accept-encoding", "gzip, deflate, br")]);
    let gzip = ask(CSS, &[("accept-encoding", "gzip, br;q=0")]);
    let plain = ask(CSS, &[]);

    assert_eq!(sent(brotli).await, ("br".into(), "as brotli\n".into()));
    assert_eq!(sent(gzip).await, ("gzip".into(), "as gzip\n".into()));
    assert_eq!(sent(plain).await, (String::new(), "p { color: #111 }\n".into()));
}

#[tokio::test]
async fn a_file_with_no_compressed_form_is_sent_as_it_is() {
    let answer = ask("leaf-4d5e6f.svg", &[("accept-encoding", "br, gzip")]);

    assert_eq!(header(&answer, "content-type"), "image/svg+xml");
    assert_eq!(sent(answer).await, (String::new(), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n".into()));
}

#[test]
fn a_browser_may_keep_a_file_for_ever_and_must_not_guess_its_type() {
    let answer = ask(CSS, &[("accept-encoding", "br")]);

    assert_eq!(header(&answer, "cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(header(&answer, "vary"), "Accept-Encoding");
    assert_eq!(header(&answer, "x-content-type-options"), "nosniff");
    assert_eq!(header(&answer, "content-type"), "text/css; charset=utf-8");
}

#[test]
fn a_browser_that_has_the_file_is_not_sent_it_again() {
    let etag = header(&ask(CSS, &[("accept-encoding", "br")]), "etag");

    let again = ask(CSS, &[("accept-encoding", "br"), ("if-none-match", &format!("\"old\", W/{etag}"))]);
    let other_form = ask(CSS, &[("accept-encoding", "gzip"), ("if-none-match", &etag)]);

    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(header(&again, "etag"), etag);
    assert_eq!(other_form.status(), StatusCode::OK);
}

#[test]
fn nothing_outside_the_folder_and_nothing_of_its_workings_is_shown() {
    let names =
        ["../serve.rs", "..", ".", "", "/etc/passwd", "a\\..\\b", ".hidden", "manifest.json", "missing.css"];
    let precompressed = format!("{CSS}.br");

    for name in names.into_iter().chain([precompressed.as_str()]) {
        let answer = ask(name, &[]);

        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{name}");
        assert_eq!(header(&answer, "cache-control"), "no-store");
    }
}

#[tokio::test]
async fn a_path_that_climbs_out_finds_nothing_through_the_router() {
    use tower::ServiceExt;

    for path in ["/assets/..%2F..%2FCargo.toml", "/assets/%FF", "/assets/%2Fetc%2Fpasswd", "/assets/a%00b"] {
        let request = axum::extract::Request::get(path).body(axum::body::Body::empty()).unwrap();
        let answer = assets::routes().oneshot(request).await.unwrap();

        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
    }
}

fn ask(file: &str, headers: &[(&'static str, &str)]) -> Response {
    let header = |value: &str| HeaderValue::from_str(value).unwrap();
    let headers: HeaderMap =
        headers.iter().map(|(name, value)| (name.parse().unwrap(), header(value))).collect();
    assets::answer::<Built>(file, &headers)
}

fn header(answer: &Response, name: &str) -> String {
    answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// The encoding that an answer names, and what it holds.
async fn sent(answer: Response) -> (String, String) {
    let encoding = header(&answer, "content-encoding");
    let body = to_bytes(answer.into_body(), 10_000).await.unwrap();
    (encoding, String::from_utf8(body.to_vec()).unwrap())
}
