//! A browser without a screen: cookies, forms with their tokens, and the page it got.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use edge::serve::PeerAddress;
use http_body_util::BodyExt;
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// A browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    runtime: Arc<Runtime>,
    cookies: BTreeMap<String, String>,
    hidden: Vec<(String, String)>,
    peer: Option<IpAddr>,
    forwarded_for: Option<String>,
}

/// What it got.
#[derive(Debug)]
pub struct Page {
    /// 200, 303, 404 …
    pub status: StatusCode,
    /// Where a 303 leads; empty otherwise.
    pub location: String,
    /// The page.
    pub text: String,
    /// The same, as it came: what is a file is not text.
    pub bytes: Vec<u8>,
    /// Everything beside it.
    pub headers: HeaderMap,
}

impl Page {
    /// Whether the page says `words`, with HTML's escapes undone.
    #[must_use]
    pub fn says(&self, words: &str) -> bool {
        let plain = self
            .text
            .replace("&#39;", "'")
            .replace("&#34;", "\"")
            .replace("&amp;", "&")
            .replace("&#38;", "&");
        plain.contains(words)
    }
}

impl Browser {
    pub(crate) fn new(router: Router, runtime: Arc<Runtime>, session: Option<String>) -> Self {
        let cookies = session.map(|token| ("engage".to_owned(), token)).into_iter().collect();
        Self { router, runtime, cookies, hidden: Vec::new(), peer: None, forwarded_for: None }
    }

    /// The same browser at the internet address `address`.
    #[must_use]
    pub fn at(mut self, address: &str) -> Self {
        self.peer = Some(address.parse().unwrap());
        self
    }

    /// The same browser, brought by a proxy that says so in `X-Forwarded-For`.
    #[must_use]
    pub fn forwarded_for(mut self, said: &str) -> Self {
        self.forwarded_for = Some(said.to_owned());
        self
    }

    /// Opens a page.
    pub fn opens(&mut self, path: &str) -> Page {
        let page = self.call(Request::get(path).body(Body::empty()).unwrap());
        self.hidden = ["token", "form_key"].iter().filter_map(|name| hidden(&page.text, name)).collect();
        page
    }

    /// Sends the form of the page it opened last to `path`, with these fields.
    pub fn sends(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let mut all: Vec<(&str, &str)> =
            self.hidden.iter().map(|(name, value)| (&**name, &**value)).collect();
        all.extend(fields);
        let body = serde_urlencoded::to_string(all).unwrap();
        self.sends_as(path, "application/x-www-form-urlencoded", body.into_bytes(), Some("same-origin"))
    }

    /// Sends the form of the page it opened last to `path`, with these fields and one file.
    pub fn sends_file(&mut self, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Page {
        let mut body = Vec::new();
        let hidden = self.hidden.iter().map(|(name, value)| (&**name, &**value));
        for (name, value) in hidden.chain(fields.iter().copied()) {
            let part =
                format!("--between\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head = "--between\r\ncontent-disposition: form-data; name=\"file\"; filename=\"any.name\"\r\n\
             content-type: image/anything\r\n\r\n";
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--between--\r\n");
        self.sends_as(path, "multipart/form-data; boundary=between", body, Some("same-origin"))
    }

    /// Opens a part of a file, as players do.
    pub fn opens_part(&mut self, path: &str, range: &str) -> Page {
        self.call(Request::get(path).header("range", range).body(Body::empty()).unwrap())
    }

    /// Sends any body, from any site.
    pub fn sends_as(&mut self, path: &str, kind: &str, body: Vec<u8>, site: Option<&str>) -> Page {
        let mut request = Request::post(path).header("content-type", kind);
        if let Some(site) = site {
            request = request.header("sec-fetch-site", site);
        }
        self.call(request.body(Body::from(body)).unwrap())
    }

    /// Follows where the last answer led.
    pub fn follows(&mut self, page: &Page) -> Page {
        assert_eq!(page.status, StatusCode::SEE_OTHER, "nothing to follow: {}", page.text);
        self.opens(&page.location.clone())
    }

    /// A cookie it keeps.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    fn call(&mut self, mut request: Request<Body>) -> Page {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        request.headers_mut().insert("cookie", cookies.join("; ").parse().unwrap());
        if let Some(said) = &self.forwarded_for {
            request.headers_mut().insert("x-forwarded-for", said.parse().unwrap());
        }
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(PeerAddress(peer));
        }
        let router = self.router.clone();
        let (parts, body) = self.runtime.block_on(async move {
            let answer = router.oneshot(request).await.unwrap();
            let (parts, body) = answer.into_parts();
            (parts, body.collect().await.unwrap().to_bytes())
        });
        self.keep_cookies(&parts.headers);
        let location = parts.headers.get("location").map(|place| place.to_str().unwrap().to_owned());
        Page {
            status: parts.status,
            location: location.unwrap_or_default(),
            text: String::from_utf8_lossy(&body).into_owned(),
            bytes: body.to_vec(),
            headers: parts.headers,
        }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all("set-cookie") {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap_or_default();
            if value.is_empty() || rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

fn hidden(html: &str, name: &str) -> Option<(String, String)> {
    let start = html.find(&format!("name=\"{name}\" value=\""))? + name.len() + 15;
    let value = html.get(start..)?.split('"').next()?;
    Some((name.to_owned(), value.to_owned()))
}
