//! The floor: axum and rusqlite by hand, two threads, a connection each, and nothing else.
//!
//! It serves what Engage serves from the same rows, without sign-in, access checks, audit or sealing, and
//! takes in the address what Engage finds out by itself: who asks.

use std::cell::RefCell;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path as Captured, State};
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, DATE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::civil::Date;
use platform::Clock;
use platform::uuid::Uuid;
use rusqlite::{Connection, OpenFlags};

use crate::client::Answer;
use crate::floor_copy::FILE;
use crate::floor_pages::{Pages, Samples};
use crate::floor_rows::{Home, Id, Inbox, Statement};

/// Of `all.rs` to the floor: whose pages lie in the folder, as three ids.
pub(crate) const SAMPLES: &str = "samples.txt";
const NEWS_MICROSECONDS: i64 = 14 * 24 * 60 * 60 * 1_000_000;
/// As Engage does: shorter pages are sent as they are.
const SHORTEST_COMPRESSED_BYTES: usize = 1_200;

struct Shared {
    file: PathBuf,
    pages: Pages,
    page_headers: HeaderMap,
    asset: (HeaderMap, Bytes),
}

/// Keeps what Engage answered, for the floor to cut or to send as it is.
pub(crate) fn keep_sample(folder: &Path, name: &str, answer: &Answer) -> anyhow::Result<()> {
    std::fs::write(folder.join(format!("{name}.html")), &answer.body)?;
    Ok(std::fs::write(folder.join(format!("{name}.head")), &answer.head)?)
}

/// Serves until it is killed.
pub(crate) fn serve(folder: &Path, port: u16) -> anyhow::Result<()> {
    let file = folder.join(FILE);
    let page_headers = headers(folder, "home")?;
    let asset = (headers(folder, "asset")?, std::fs::read(folder.join("asset.html"))?.into());
    let pages = Pages::cut(folder, &samples(folder, &open(&file)?)?, today())?;
    let shared = Arc::new(Shared { file, pages, page_headers, asset });
    let router = Router::new()
        .route("/ready", get(|| async { "ready" }))
        .route("/home/{person}", get(home))
        .route("/inbox/{person}", get(inbox))
        .route("/statements/{person}/{statement}", get(statement))
        .route("/asset", get(asset_as_it_is))
        .with_state(shared);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        Ok(axum::serve(
            axum::serve::ListenerExt::tap_io(listener, |stream| drop(stream.set_nodelay(true))),
            router,
        )
        .await?)
    })
}

async fn home(
    State(shared): State<Arc<Shared>>,
    Captured(person): Captured<String>,
    asked: HeaderMap,
) -> Response {
    shared.page(&asked, |db| {
        let since = Clock::System.now().0 - NEWS_MICROSECONDS;
        Ok(shared.pages.home(&Home::read(db, id(&person)?, since)?, today()))
    })
}

async fn inbox(
    State(shared): State<Arc<Shared>>,
    Captured(person): Captured<String>,
    asked: HeaderMap,
) -> Response {
    shared.page(&asked, |db| Ok(shared.pages.inbox(&Inbox::read(db, id(&person)?)?, today())))
}

async fn statement(
    State(shared): State<Arc<Shared>>,
    Captured((person, statement)): Captured<(String, String)>,
    asked: HeaderMap,
) -> Response {
    shared.page(&asked, |db| {
        let (id, today) = (id(&statement)?, today());
        let found = Statement::read(db, (self::id(&person)?, id), today)?.context("no such statement")?;
        Ok(shared.pages.statement(id, &found, today))
    })
}

async fn asset_as_it_is(State(shared): State<Arc<Shared>>) -> Response {
    let (headers, body) = &shared.asset;
    let mut answer = Response::new(Body::from(body.clone()));
    headers.clone_into(answer.headers_mut());
    answer
}

thread_local! {
    static DB: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

impl Shared {
    fn page(&self, asked: &HeaderMap, make: impl FnOnce(&Connection) -> anyhow::Result<String>) -> Response {
        let made = DB.with_borrow_mut(|db| {
            let db = match db {
                Some(db) => db,
                None => db.insert(open(&self.file)?),
            };
            make(db)
        });
        let answer = made.and_then(|html| self.answer(html, asked));
        answer.unwrap_or_else(|error| {
            let mut answer = Response::new(Body::from(format!("{error:#}")));
            *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            answer
        })
    }

    fn answer(&self, html: String, asked: &HeaderMap) -> anyhow::Result<Response> {
        let mut answer = Response::new(Body::empty());
        self.page_headers.clone_into(answer.headers_mut());
        let accepted = asked.get("accept-encoding").and_then(|value| value.to_str().ok());
        if html.len() < SHORTEST_COMPRESSED_BYTES
            || !accepted.is_some_and(|encodings| encodings.contains("gzip"))
        {
            *answer.body_mut() = Body::from(html);
            return Ok(answer);
        }
        let mut encoder = GzEncoder::new(Vec::with_capacity(html.len() / 3), Compression::new(2));
        encoder.write_all(html.as_bytes())?;
        answer.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        *answer.body_mut() = Body::from(encoder.finish()?);
        Ok(answer)
    }
}

fn open(file: &Path) -> anyhow::Result<Connection> {
    let db = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.set_prepared_statement_cache_capacity(32);
    Ok(db)
}

/// The headers that Engage sent, but for those that belong to one answer.
fn headers(folder: &Path, name: &str) -> anyhow::Result<HeaderMap> {
    let head = std::fs::read_to_string(folder.join(format!("{name}.head")))?;
    let mut headers = HeaderMap::new();
    for (name, value) in head.lines().skip(1).filter_map(|line| line.split_once(": ")) {
        headers.append(HeaderName::try_from(name)?, HeaderValue::from_str(value)?);
    }
    for own in [DATE, CONTENT_LENGTH, SET_COOKIE] {
        headers.remove(own);
    }
    Ok(headers)
}

fn samples(folder: &Path, db: &Connection) -> anyhow::Result<Samples> {
    let ids = std::fs::read_to_string(folder.join(SAMPLES))?;
    let ids: Vec<Id> = ids.lines().map(id).collect::<anyhow::Result<_>>()?;
    let [young_person, worker, statement] = ids.as_slice() else { anyhow::bail!("three samples are named") };
    let since = Clock::System.now().0 - NEWS_MICROSECONDS;
    let found = Statement::read(db, (*worker, *statement), today())?.context("the sample is there")?;
    Ok(Samples {
        home: Home::read(db, *young_person, since)?,
        inbox: Inbox::read(db, *worker)?,
        statement: (*statement, found),
    })
}

fn id(text: &str) -> anyhow::Result<Id> {
    Ok(*text.parse::<Uuid>()?.as_bytes())
}

fn today() -> Date {
    thread_local! {
        static ZONE: jiff::tz::TimeZone = jiff::tz::TimeZone::get("Europe/London").unwrap_or(jiff::tz::TimeZone::UTC);
    }
    ZONE.with(|zone| Clock::System.now().day(zone))
}
