//! From a request to a verb and back: what happens to every visit, in order.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{Method, Request, StatusCode};
use axum::response::Response;
use axum::routing::{MethodRouter, on};
use http_body_util::{BodyExt, Limited};
use platform::{Act, App, Change, Error, Result};

use crate::cookies::Cookies;
use crate::form::Form;
use crate::frame::Place;
use crate::language::Language;
use crate::language_link::{self, Opens};
use crate::looks::Looks;
use crate::multipart::SentFile;
use crate::notice::AskNotices;
use crate::routes::{Recognise, Route, Routes};
use crate::serve::PeerAddress;
use crate::visit::{Noted, Visit};
use crate::words::Words;
use crate::{address, answer, assets, error_page, multipart, own_page, token};

/// The whole site: every route of `routes`, the assets, and a page for everything else.
pub fn router(app: &App, words: Words, routes: &Routes) -> Router {
    let shared = Arc::new(Shared {
        app: app.clone(),
        words: Arc::new(words),
        places: routes.places().into(),
        notices: routes.notices().into(),
        recognise: routes.recognise().cloned(),
    });
    let mut paths: HashMap<&'static str, MethodRouter> = HashMap::new();
    let pages = routes.all().iter().filter(|route| route.method == "GET").map(|route| route.path).collect();
    for route in routes.all() {
        let opens = Opens::of(route.path, &pages);
        let (shared, route) = (Arc::clone(&shared), Arc::new(route.clone()));
        let filter = if route.method == "GET" {
            axum::routing::MethodFilter::GET
        } else {
            axum::routing::MethodFilter::POST
        };
        let path = route.path;
        let answer = move |request: Request<Body>| {
            let (shared, route) = (Arc::clone(&shared), Arc::clone(&route));
            async move { visit(shared, (route, opens), request).await }
        };
        let methods = paths.remove(path).unwrap_or_default();
        paths.insert(path, methods.merge(on(filter, answer)));
    }
    let router = paths.into_iter().fold(Router::new(), |router, (path, methods)| router.route(path, methods));
    let lost = Arc::new(Route {
        method: "GET",
        path: "",
        actor: "anyone",
        file: file!(),
        most_bytes: 0,
        verb: Arc::new(|_| Err(Error::NotFound)),
    });
    router
        .merge(assets::routes())
        .merge(assets::service_worker_route(&shared.words))
        .fallback(move |request| visit(Arc::clone(&shared), (Arc::clone(&lost), Opens::Itself), request))
}

struct Shared {
    app: App,
    words: Arc<Words>,
    places: Arc<[(&'static str, Place)]>,
    recognise: Option<Recognise>,
    notices: Arc<[(&'static str, AskNotices)]>,
}

async fn visit(shared: Arc<Shared>, (route, opens): (Arc<Route>, Opens), request: Request<Body>) -> Response {
    let mut visit = match arrive(&shared, (&route, opens), request).await {
        Ok(visit) => visit,
        Err(status) => return Response::builder().status(status).body(Body::empty()).unwrap_or_default(),
    };
    // Short keyed reads cost less here than on a thread of their own; PostgreSQL and writes would block.
    let runs_here = visit.method == Method::GET && visit.app.database.is_embedded();
    let (visit, outcome) = if runs_here {
        let outcome = run(&route, &mut visit, shared.recognise.as_ref());
        (visit, outcome)
    } else {
        let run_there = move || {
            let outcome = run(&route, &mut visit, shared.recognise.as_ref());
            (visit, outcome)
        };
        match tokio::task::spawn_blocking(run_there).await {
            Ok(done) => done,
            Err(_) => return broken(),
        }
    };
    leave(visit, outcome).await
}

/// Reads the request; a status alone answers what no browser of a person sends.
async fn arrive(
    shared: &Shared,
    (route, opens): (&Route, Opens),
    request: Request<Body>,
) -> std::result::Result<Visit, StatusCode> {
    let (mut parts, body) = request.into_parts();
    let captured =
        RawPathParams::from_request_parts(&mut parts, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    let captured = captured.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let (form, files, body) = read_body(&parts, body, route.most_bytes).await?;
    let peer = parts.extensions.get::<PeerAddress>().map(|PeerAddress(peer)| *peer);
    let address = address::of(peer, &parts.headers, &shared.app.settings.trusted_proxies.0);
    let query = Form::read(parts.uri.query().unwrap_or_default().as_bytes(), "").unwrap_or_default();
    let sent = parts.headers.get("cookie").and_then(|header| header.to_str().ok()).unwrap_or_default();
    let mut cookies = Cookies::read(sent, &shared.app.settings);
    cookies.know_visitor();
    let chosen = cookies.language().and_then(Language::of_code);
    Ok(Visit {
        app: shared.app.clone(),
        method: parts.method,
        path: parts.uri.path().to_owned(),
        form,
        files,
        query,
        language: chosen.unwrap_or(Language::English),
        has_chosen_language: chosen.is_some(),
        looks: Looks::of_code(cookies.looks()),
        cookies,
        person: None,
        address,
        opens,
        raw_query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        captured,
        words: Arc::clone(&shared.words),
        places: Arc::clone(&shared.places),
        notices: Arc::clone(&shared.notices),
        nonce: token::secret().chars().take(22).collect(),
        reads: Vec::new(),
        has_problem: false,
        may_record: false,
        reader: None,
    })
}

/// What the form said, its files, and the body of anything that is not a form.
async fn read_body(
    parts: &Parts,
    body: Body,
    most_bytes: usize,
) -> std::result::Result<(Form, Vec<SentFile>, Bytes), StatusCode> {
    let (kind, address) = (parts.headers.get("content-type"), parts.uri.path());
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if let Some(boundary) = multipart::boundary(kind) {
        let (fields, files) = multipart::read(body, boundary, most_bytes).await?;
        return Ok((Form::of(fields, address), files, Bytes::new()));
    }
    let body = Limited::new(body, most_bytes).collect().await.map_err(|error| {
        if error.is::<http_body_util::LengthLimitError>() {
            StatusCode::PAYLOAD_TOO_LARGE
        } else {
            StatusCode::REQUEST_TIMEOUT
        }
    })?;
    let body = body.to_bytes();
    let form = if kind.starts_with("application/x-www-form-urlencoded") {
        Form::read(&body, address).ok_or(StatusCode::BAD_REQUEST)?
    } else {
        Form::default()
    };
    Ok((form, Vec::new(), body))
}

fn run(route: &Route, visit: &mut Visit, recognise: Option<&Recognise>) -> Result<Response> {
    let asked = Language::of_code(visit.query.text("language")).filter(|_| visit.method == Method::GET);
    if let Some(language) = asked {
        visit.cookies.keep_language(language.code());
        return answer::redirect(&language_link::without_language(&visit.path, &visit.raw_query));
    }
    // A panic in one page must end as a page, and take nobody else's connection with it.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let is_from_here = if visit.method == Method::GET { Ok(()) } else { own_page::check(visit) };
        let outcome = is_from_here.and_then(|()| (route.verb)(visit));
        let is_theirs_to_meet = matches!(
            outcome,
            Err(Error::NotFound | Error::NotNow(_) | Error::StaleForm | Error::TooOften(_))
        );
        if is_theirs_to_meet && visit.person.is_none() {
            know_them(visit, recognise);
        }
        outcome
    }));
    visit.stop_reading();
    outcome.unwrap_or_else(|_| Err(anyhow::anyhow!("the verb panicked").into()))
}

/// A page that is not there still has its reader's own places around it. Without them it is a page all the same.
fn know_them(visit: &mut Visit, recognise: Option<&Recognise>) {
    if let Some(Err(error)) = recognise.map(|recognise| recognise(visit)) {
        tracing::warn!(?error, "nobody could be recognised on a page for everyone");
    }
}

/// Writes down what was read, then lets the page go. If that cannot be written, nothing is shown.
async fn leave(mut visit: Visit, outcome: Result<Response>) -> Response {
    let reads = std::mem::take(&mut visit.reads);
    let outcome = match outcome {
        Ok(page) if !reads.is_empty() => write_reads(&visit.app, reads).await.map(|()| page),
        outcome => outcome,
    };
    let answer = outcome.unwrap_or_else(|error| error_page::for_error(error, &mut visit));
    answer::finish(answer, &visit)
}

async fn write_reads(app: &App, mut reads: Vec<(Act, Option<Noted>)>) -> Result<()> {
    let (tell, told) = tokio::sync::oneshot::channel();
    let Some(first) = reads.first().map(|(act, _)| act.clone()) else { return Ok(()) };
    let write = move |change: &mut Change<'_, '_>| {
        for (number, (act, keep)) in reads.iter_mut().enumerate() {
            if number > 0 {
                change.also(act.clone());
            }
            if let Some(keep) = keep {
                keep(change)?;
            }
        }
        Ok(())
    };
    if app.database.is_embedded() {
        app.change_then(first, write, move |fate| drop(tell.send(fate)));
    } else {
        let app = app.clone();
        tokio::task::spawn_blocking(move || app.change_then(first, write, move |fate| drop(tell.send(fate))));
    }
    told.await.unwrap_or_else(|_| Err(anyhow::anyhow!("the audit line was dropped").into()))
}

fn broken() -> Response {
    let mut answer = Response::new(Body::from("Something broke on our side. Please try again."));
    *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    answer
}
