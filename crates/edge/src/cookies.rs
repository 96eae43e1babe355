//! The cookies of a visit, and those it sets.

use platform::Settings;

/// What the browser sent, and what it will be told to keep.
pub struct Cookies {
    sent: Vec<(String, String)>,
    set: Vec<String>,
    is_https: bool,
    visitor: Option<String>,
}

const SESSION: &str = "engage";
const VISITOR: &str = "engage-visitor";
const LANGUAGE: &str = "engage-language";
const LANGUAGE_KEPT_SECONDS: i64 = 400 * 24 * 60 * 60;

impl Cookies {
    pub(crate) fn read(header: &str, settings: &Settings) -> Self {
        let sent = header.split(';').filter_map(|pair| pair.trim().split_once('='));
        let sent = sent.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { sent, set: Vec::new(), is_https: settings.is_https(), visitor: None }
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
