//! The answer's headers: what no page may go without.

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, LOCATION, SET_COOKIE, VARY,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use platform::Result;

use crate::file_answer::{FILE_POLICY, IsFile};
use crate::visit::Visit;

/// A page shorter than this is sent as it is: the saving is less than a packet.
const SHORTEST_COMPRESSED_BYTES: usize = 1_200;
/// From here on a page is worth more time: the quick level, 2, looks too short a way back for what repeats.
const LARGE_PAGE_BYTES: usize = 128 * 1024;

pub(crate) fn html(status: StatusCode, html: String) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    answer.extensions_mut().insert(Page(html));
    answer
}

pub(crate) fn redirect(path: &str) -> Result<Response> {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::SEE_OTHER;
    answer.headers_mut().insert(LOCATION, HeaderValue::from_str(path).map_err(anyhow::Error::from)?);
    Ok(answer)
}

/// The page's text, until it is known whether the reader takes it compressed.
#[derive(Clone)]
struct Page(String);

/// Adds the headers, the cookies and the body.
pub(crate) fn finish(mut answer: Response, visit: &Visit) -> Response {
    let page = answer.extensions_mut().remove::<Page>();
    let is_file = answer.extensions_mut().remove::<IsFile>().is_some();
    let headers = answer.headers_mut();
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if is_file {
        headers.insert("content-security-policy", HeaderValue::from_static(FILE_POLICY));
    } else if let Ok(policy) = HeaderValue::from_str(&content_security_policy(visit)) {
        headers.insert("content-security-policy", policy);
    }
    if visit.may_record {
        headers.insert("permissions-policy", HeaderValue::from_static(PERMISSIONS_TO_RECORD));
    }
    if visit.app.settings.is_https() {
        headers.insert(
            "strict-transport-security",
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    for cookie in visit.cookies.to_set() {
        if let Ok(cookie) = HeaderValue::from_str(cookie) {
            headers.append(SET_COOKIE, cookie);
        }
    }
    if let Some(Page(html)) = page {
        put_body(&mut answer, html, visit);
    }
    answer
}

const FIXED: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    ),
    ("x-robots-tag", "noindex, nofollow"),
];

const PERMISSIONS_TO_RECORD: &str =
    "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), interest-cohort=()";

fn content_security_policy(visit: &Visit) -> String {
    // What was just recorded is heard again from the tab's own memory.
    let (nonce, heard) = (&visit.nonce, if visit.may_record { "'self' blob:" } else { "'self'" });
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self'; \
         media-src {heard}; font-src 'self'; connect-src 'self'; form-action 'self'; worker-src 'self'; \
         manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; \
         trusted-types engage"
    )
}

fn put_body(answer: &mut Response, html: String, visit: &Visit) {
    answer.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Encoding, Cookie"));
    let takes_gzip = visit.header("accept-encoding").is_some_and(|header| header.contains("gzip"));
    if !takes_gzip || html.len() < SHORTEST_COMPRESSED_BYTES {
        *answer.body_mut() = Body::from(html);
        return;
    }
    match gzip(html.as_bytes()) {
        Ok(compressed) => {
            answer.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            *answer.body_mut() = Body::from(compressed);
        }
        Err(error) => {
            tracing::warn!(%error, "a page could not be compressed");
            *answer.body_mut() = Body::from(html);
        }
    }
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    use std::io::Write;
    let level = if bytes.len() < LARGE_PAGE_BYTES { 2 } else { 9 };
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(level));
    encoder.write_all(bytes)?;
    encoder.finish()
}
