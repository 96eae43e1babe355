//! Someone puts Engage on their phone's home screen: what the phone asks for, in their language. Its name says
//! nothing of care or council, for phones lie on tables.

use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::Response;
use edge::{Language, Routes, Visit, Visitor};
use platform::{Error, Result};
use serde_json::json;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/put-on-phone/{language}", show)
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let language: String = visit.captured("language")?;
    visit.language = Language::of_code(&language).ok_or(Error::NotFound)?;
    let frame = visit.frame();
    let icon = |name: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": frame.asset(name), "sizes": sizes, "type": kind, "purpose": purpose });
    let manifest = json!({
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "lang": language,
        "dir": "ltr",
        "name": frame.t("phone-app-name"),
        "short_name": frame.t("phone-app-name"),
        "description": frame.t("phone-app-more"),
        "background_color": "#fffbf4",
        "theme_color": "#fffbf4",
        "icons": [
            icon("home-screen-192.png", "192x192", "image/png", "any maskable"),
            icon("home-screen-512.png", "512x512", "image/png", "any maskable"),
            icon("icon.svg", "any", "image/svg+xml", "any"),
        ],
    });
    let mut answer = Response::new(Body::from(manifest.to_string()));
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/manifest+json"));
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(answer)
}
