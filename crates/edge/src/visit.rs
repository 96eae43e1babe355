//! One visit to one page: what was asked, who asks, and what is to be written once it is answered.

use std::collections::HashMap;
use std::net::IpAddr;
use std::str::FromStr;
use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::{Act, App, Change, Error, Result};
use store::Reader;

use crate::cookies::Cookies;
use crate::form::Form;
use crate::frame::{AtTheDoor, Frame, Mood, Place};
use crate::language::Language;
use crate::language_link::Opens;
use crate::looks::Looks;
use crate::multipart::SentFile;
use crate::notice::AskNotices;
use crate::token;
use crate::words::Words;

/// What a reading leaves behind beside its audit line.
pub(crate) type Noted = Box<dyn FnMut(&mut Change<'_, '_>) -> Result<()> + Send>;

/// A request being answered.
pub struct Visit {
    /// The application.
    pub app: App,
    /// GET or POST.
    pub method: Method,
    /// Where they are, without the query.
    pub path: String,
    /// What the form said; empty on a GET.
    pub form: Form,
    /// The files that the form carried.
    pub files: Vec<SentFile>,
    /// What the address said after the question mark.
    pub query: Form,
    /// Their cookies, and those to be set.
    pub cookies: Cookies,
    /// The language they read.
    pub language: Language,
    /// Whether they chose that language themselves, on this device.
    pub has_chosen_language: bool,
    /// Signed in, if anyone is.
    pub person: Option<AtTheDoor>,
    /// How pages look: as this person chose, or this browser.
    pub looks: Looks,
    pub(crate) address: Option<IpAddr>,
    pub(crate) opens: Opens,
    pub(crate) raw_query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) captured: HashMap<String, String>,
    /// The links of each role, as the capabilities registered them.
    pub places: Arc<[(&'static str, Place)]>,
    /// What may have to be said to each role, as the capabilities registered it.
    pub notices: Arc<[(&'static str, AskNotices)]>,
    pub(crate) words: Arc<Words>,
    pub(crate) nonce: String,
    pub(crate) reads: Vec<(Act, Option<Noted>)>,
    pub(crate) has_problem: bool,
    pub(crate) may_record: bool,
    pub(crate) reader: Option<Reader>,
}

impl Visit {
    /// The connection this visit reads with, taken from the pool at its first question.
    pub fn read(&mut self) -> Result<&mut Reader> {
        if self.reader.is_none() {
            // A page shows one moment; a form may look again at what it has just changed.
            let only_asks = self.method == Method::GET;
            let database = &self.app.database;
            self.reader = Some(if only_asks { database.snapshot()? } else { database.reader()? });
        }
        self.reader.as_mut().ok_or(Error::NotFound)
    }

    /// Gives the connection back, before anything that may have to wait its turn. Were each visit to keep one and
    /// wait for a second, a few of them would wait for each other until they gave up.
    pub fn stop_reading(&mut self) {
        self.reader = None;
    }

    /// As [`App::change`], through a connection of its own.
    pub fn change<T: Send + 'static>(
        &mut self,
        act: Act,
        write: impl FnMut(&mut Change<'_, '_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.stop_reading();
        self.app.change(act, write)
    }

    /// What stands in the address for `{name}`; an id that is none is not found.
    pub fn captured<T: FromStr>(&self, name: &str) -> Result<T> {
        self.captured.get(name).and_then(|text| text.parse().ok()).ok_or(Error::NotFound)
    }

    /// A header's text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The internet address they come from, as limits count it: an IPv6 network as one. None when it is only
    /// known which of our proxies brought them.
    #[must_use]
    pub fn address(&self) -> Option<IpAddr> {
        self.address
    }

    /// The bytes that were sent, for uploads.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Lets this one page listen, if the person says yes to their browser, and play back what it heard.
    pub fn may_record(&mut self) {
        self.may_record = true;
    }

    /// Notes that this visit reads a record. The line is durable before the page leaves.
    pub fn note_reading(&mut self, act: Act) {
        self.reads.push((act, None));
    }

    /// As [`Visit::note_reading`], keeping more than the audit line in the same transaction: who opened
    /// a statement first, say. It may run again, as every change may.
    pub fn note_reading_with(
        &mut self,
        act: Act,
        keep: impl FnMut(&mut Change<'_, '_>) -> Result<()> + Send + 'static,
    ) {
        self.reads.push((act, Some(Box::new(keep))));
    }

    /// Today, where the authority is.
    #[must_use]
    pub fn today(&self) -> Date {
        let now = self.app.now();
        self.person.as_ref().map_or_else(|| now.day(&TimeZone::UTC), |person| now.day(&person.zone))
    }

    /// What stands around the page.
    #[must_use]
    pub fn frame(&self) -> Frame {
        Frame {
            words: Arc::clone(&self.words),
            language: self.language_of_page(),
            mood: self.mood(),
            person: self.person.clone(),
            path: self.path.clone(),
            page_address: self.opens.address((&self.path, &self.raw_query), self.has_problem),
            token: token::make(self.cookies.secret()),
            form_key: self.form.sent_key().unwrap_or_else(platform::new_id).to_string(),
            nonce: self.nonce.clone(),
            is_demo: self.app.settings.is_demo,
            has_problem: self.has_problem,
            is_alone: false,
            looks: self.looks.clone(),
            is_shared: self.cookies.is_shared(),
            now: self.app.now(),
            today: self.today(),
        }
    }

    fn mood(&self) -> Mood {
        self.person.as_ref().map_or(Mood::Families, |person| person.mood)
    }

    /// The language they read, or English where this room has no words of it: half a page would be worse.
    #[must_use]
    pub fn language_of_page(&self) -> Language {
        let written = Language::of_room(self.mood(), self.person.is_some());
        if written.contains(&self.language) { self.language } else { Language::English }
    }

    /// The page, made.
    pub fn page(&self, page: &impl Template) -> Result<Response> {
        self.page_with(StatusCode::OK, page)
    }

    /// The same page again, with what was typed and what is wrong with it. Build its frame after
    /// [`Visit::has_problems`].
    pub fn again(&self, page: &impl Template) -> Result<Response> {
        self.page_with(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// Says that the form has problems, so that the device keeps what was typed.
    pub fn has_problems(&mut self) {
        self.has_problem = true;
    }

    /// On to another page, after a form was taken.
    pub fn go_to(&self, path: &str) -> Result<Response> {
        crate::answer::redirect(path)
    }

    /// An answer with no page: it is still so, or it was done.
    pub fn nothing(&self) -> Response {
        let mut answer = Response::default();
        *answer.status_mut() = StatusCode::NO_CONTENT;
        answer
    }

    pub(crate) fn page_with(&self, status: StatusCode, page: &impl Template) -> Result<Response> {
        let html = page.render().map_err(anyhow::Error::from)?;
        Ok(crate::answer::html(status, html))
    }
}
