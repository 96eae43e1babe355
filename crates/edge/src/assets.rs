//! The built styles, scripts and pictures, inside the program (read from `web/dist` in debug builds).
//!
//! Every file name holds a hash of what is in it, so a browser may keep it for ever.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::accept_encoding::{Encoding, best};
use crate::words::Words;

const MANIFEST: &str = "manifest.json";

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Built;

/// The address of a built file by its name in `web/`, such as `young-people.css`.
///
/// A name that was not built is logged and gets an address where nothing is found, so that the page still works.
#[must_use]
pub fn url(name: &str) -> &'static str {
    static URLS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(urls::<Built>);
    URLS.get(name).copied().unwrap_or_else(|| {
        tracing::error!(name, "this asset was not built; run `make assets`");
        "/assets/not-built"
    })
}

/// The one route, `/assets/{file}`.
pub fn routes() -> Router {
    Router::new().route("/assets/{file}", get(show))
}

/// `/service-worker.js`: at the root, for a worker serves only what lies below it.
pub(crate) fn service_worker_route(words: &Words) -> Router {
    let worker = service_worker(words);
    Router::new().route("/service-worker.js", get(move || std::future::ready(worker.clone().into_response())))
}

/// The service worker, another one whenever a word on a page is: the page it keeps is then fetched anew.
fn service_worker(words: &Words) -> impl IntoResponse + Clone + use<> {
    let file = url("service-worker.js").trim_start_matches("/assets/");
    let script = Built::get(file).map(|found| found.data).unwrap_or_default();
    let script = format!("{}\n// {}\n", String::from_utf8_lossy(&script), words.mark());
    let headers = [
        (CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (CACHE_CONTROL, "no-cache"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; connect-src 'self'"),
    ];
    (headers, script)
}

async fn show(file: Result<Path<String>, PathRejection>, headers: HeaderMap) -> Response {
    match file {
        Ok(Path(file)) => answer::<Built>(&file, &headers),
        Err(_not_text) => not_found(),
    }
}

/// The addresses of a folder's files by their names before hashing, from its `manifest.json`.
///
/// They are leaked, so read a folder once.
#[must_use]
pub fn urls<Folder: RustEmbed>() -> HashMap<String, &'static str> {
    let Some(manifest) = Folder::get(MANIFEST) else { return HashMap::new() };
    let files: HashMap<String, String> = serde_json::from_slice(&manifest.data).unwrap_or_else(|error| {
        tracing::error!(%error, "the manifest of the assets cannot be read");
        HashMap::new()
    });
    let url = |file: String| &*format!("/assets/{file}").leak();
    files.into_iter().map(|(name, file)| (name, url(file))).collect()
}

/// Answers with a folder's file, in the smallest form that was built and that the browser takes.
#[must_use]
pub fn answer<Folder: RustEmbed>(file: &str, headers: &HeaderMap) -> Response {
    if !is_plain_name(file) {
        return not_found();
    }
    let Some((found, encoding)) = smallest::<Folder>(file, headers) else { return not_found() };
    let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(found.metadata.sha256_hash()));
    let kept: [(HeaderName, &str); 4] = [
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (VARY, "Accept-Encoding"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (ETAG, &etag),
    ];
    if has_it_already(headers, &etag) {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    let mut answer = (kept, [(CONTENT_TYPE, content_type(file))], body(found)).into_response();
    if let Some(encoding) = encoding {
        answer.headers_mut().insert(CONTENT_ENCODING, encoding.name());
    }
    answer
}

fn smallest<Folder: RustEmbed>(file: &str, headers: &HeaderMap) -> Option<(EmbeddedFile, Option<Encoding>)> {
    for encoding in best(headers.get_all(ACCEPT_ENCODING)) {
        if let Some(found) = Folder::get(&format!("{file}.{}", encoding.suffix())) {
            return Some((found, Some(encoding)));
        }
    }
    Some((Folder::get(file)?, None))
}

fn body(file: EmbeddedFile) -> Body {
    match file.data {
        std::borrow::Cow::Borrowed(data) => Bytes::from_static(data).into(),
        std::borrow::Cow::Owned(data) => data.into(),
    }
}

// Not kept by anyone: while a new version rolls out, the next server may well have the file.
fn not_found() -> Response {
    (StatusCode::NOT_FOUND, [(CACHE_CONTROL, "no-store"), (X_CONTENT_TYPE_OPTIONS, "nosniff")])
        .into_response()
}

/// True for a file of the folder itself: no folders, nothing hidden, no precompressed form, not the manifest.
fn is_plain_name(file: &str) -> bool {
    let plain = |letter: u8| letter.is_ascii_alphanumeric() || b"._-".contains(&letter);
    let suffix = file.rsplit('.').next().unwrap_or_default();
    file.bytes().all(plain) && !file.starts_with('.') && !["br", "gz"].contains(&suffix) && file != MANIFEST
}

fn has_it_already(headers: &HeaderMap, etag: &str) -> bool {
    headers
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|one| one.trim().trim_start_matches("W/"))
        .any(|one| one == etag || one == "*")
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        _ => "application/octet-stream",
    }
}
