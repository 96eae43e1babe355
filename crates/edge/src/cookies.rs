//! The cookies of a visit, and those it sets.

use platform::Settings;

use crate::looks::Looks;

/// What the browser sent, and what it will be told to keep.
pub struct Cookies {
    sent: Vec<(String, String)>,
    set: Vec<String>,
    is_https: bool,
    visitor: Option<String>,
    shared: Option<bool>,
}

const SESSION: &str = "engage";
const VISITOR: &str = "engage-visitor";
const LANGUAGE: &str = "engage-language";
const LOOKS: &str = "engage-looks";
const SHARED: &str = "engage-shared";
const LANGUAGE_KEPT_SECONDS: i64 = 400 * 24 * 60 * 60;

impl Cookies {
    pub(crate) fn read(header: &str, settings: &Settings) -> Self {
        let sent = header.split(';').filter_map(|pair| pair.trim().split_once('='));
        let sent = sent.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { sent, set: Vec::new(), is_https: settings.is_https(), visitor: None, shared: None }
    }

    /// The session token, if one was sent.
    #[must_use]
    pub fn session(&self) -> Option<&str> {
        self.find(&self.name(SESSION))
    }

    /// Keeps the token of someone who just came in. Forms that were open before are no longer theirs to send.
    pub fn begin_session(&mut self, token: &str) {
        self.keep_session(token);
        self.renew_visitor();
    }

    /// Forgets the session of someone who goes, and with it every form they had open: the next person on a
    /// shared tablet cannot send one.
    pub fn end_session(&mut self) {
        self.forget_session();
        self.renew_visitor();
    }

    /// Keeps a session token until the browser is closed: another one of the same person.
    pub fn keep_session(&mut self, token: &str) {
        let name = self.name(SESSION);
        self.keep(&name, token, None);
    }

    /// Forgets a session that is over. Forms stay bound to this browser, so that their words are given back.
    pub fn forget_session(&mut self) {
        let name = self.name(SESSION);
        self.keep(&name, "", Some(0));
    }

    pub(crate) fn language(&self) -> Option<&str> {
        self.find(LANGUAGE)
    }

    pub(crate) fn keep_language(&mut self, code: &str) {
        self.keep(LANGUAGE, code, Some(LANGUAGE_KEPT_SECONDS));
    }

    pub(crate) fn looks(&self) -> &str {
        self.find(LOOKS).unwrap_or_default()
    }

    /// Keeps how pages look on this browser, for those where nobody is signed in; a shared tablet forgets it.
    pub fn keep_looks(&mut self, looks: &Looks) {
        let code = if self.is_shared() { String::new() } else { looks.code() };
        if code != self.looks() {
            let seconds = if code.is_empty() { 0 } else { LANGUAGE_KEPT_SECONDS };
            self.keep(LOOKS, &code, Some(seconds));
        }
    }

    /// Whether this is a tablet that many people use: nothing of anyone is kept on it.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.shared.unwrap_or_else(|| self.find(SHARED).is_some())
    }

    /// Keeps whether it is; said when someone signs in.
    pub fn keep_shared(&mut self, is_shared: bool) {
        if is_shared != self.is_shared() {
            let (value, seconds) = if is_shared { ("yes", LANGUAGE_KEPT_SECONDS) } else { ("", 0) };
            self.keep(SHARED, value, Some(seconds));
            self.shared = Some(is_shared);
        }
    }

    /// What form tokens are bound to: a secret that says nothing about anyone, and another one once somebody
    /// comes in or goes out. A session's token would not do: it is replaced while a form is being filled in.
    pub(crate) fn secret(&self) -> &str {
        self.visitor.as_deref().or_else(|| self.find(&self.name(VISITOR))).unwrap_or_default()
    }

    /// Gives a new browser something to bind form tokens to.
    pub(crate) fn know_visitor(&mut self) {
        if self.secret().is_empty() {
            self.renew_visitor();
        }
    }

    fn renew_visitor(&mut self) {
        let (name, secret) = (self.name(VISITOR), crate::token::secret());
        self.keep(&name, &secret, None);
        self.visitor = Some(secret);
    }

    pub(crate) fn to_set(&self) -> &[String] {
        &self.set
    }

    fn find(&self, name: &str) -> Option<&str> {
        self.sent
            .iter()
            .find(|(sent, value)| sent == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// `__Host-` ties a cookie to this host and to TLS; a plain address on one's own machine has none.
    fn name(&self, name: &str) -> String {
        if self.is_https { format!("__Host-{name}") } else { name.to_owned() }
    }

    fn keep(&mut self, name: &str, value: &str, seconds: Option<i64>) {
        let secure = if self.is_https { "; Secure" } else { "" };
        let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        self.set.retain(|set| !set.starts_with(&format!("{name}=")));
        self.set.push(format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}"));
    }
}
