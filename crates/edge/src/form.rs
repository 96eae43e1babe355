//! What a form said, and what is wrong with it.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::frame::Frame;

/// The fields of a form, in the order they were sent, and where it was sent to.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    address: String,
}

impl Form {
    pub(crate) fn read(encoded: &[u8], address: &str) -> Option<Self> {
        let fields = serde_urlencoded::from_bytes(encoded).ok()?;
        Some(Self { fields, address: address.to_owned() })
    }

    pub(crate) fn of(fields: Vec<(String, String)>, address: &str) -> Self {
        Self { fields, address: address.to_owned() }
    }

    /// A field's text, trimmed; empty when it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(sent, _)| sent == name).map(|(_, value)| value.trim()).unwrap_or_default()
    }

    /// Every value sent under one name: ticked boxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(sent, _)| sent == name).map(|(_, value)| value.trim())
    }

    /// The key that makes this form count once. Two forms of one page carry the same text and go to
    /// different addresses, so the address is part of it.
    #[must_use]
    pub fn key(&self) -> Option<Uuid> {
        let sent = self.sent_key()?;
        let both =
            Sha256::new().chain_update(sent.as_bytes()).chain_update(self.address.as_bytes()).finalize();
        Uuid::from_slice(both.get(..16)?).ok()
    }

    /// As the page said it, to be said again when the form comes back with problems.
    pub(crate) fn sent_key(&self) -> Option<Uuid> {
        self.text("form_key").parse().ok()
    }

    pub(crate) fn token(&self) -> &str {
        self.text("token")
    }

    /// What a person typed, without our own fields: shown to them when they must sign in again.
    pub(crate) fn typed(&self) -> impl Iterator<Item = &str> {
        let ours = ["token", "form_key", "way", "choice", "password", "new_password", "code", "name"];
        self.fields
            .iter()
            .filter(move |(name, _)| !ours.contains(&name.as_str()))
            .map(|(_, value)| value.trim())
    }
}

/// What is wrong with a form: a sentence beside each field, and all of them at the top.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<(&'static str, &'static str)>);

impl Problems {
    /// Adds a problem: the field it stands beside, and the key of its sentence.
    pub fn add(&mut self, field: &'static str, words: &'static str) {
        self.0.push((field, words));
    }

    /// Adds it when `is_wrong`.
    pub fn add_if(&mut self, is_wrong: bool, field: &'static str, words: &'static str) {
        if is_wrong {
            self.add(field, words);
        }
    }

    /// Whether there are any.
    #[must_use]
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The sentence beside `field`, if something is wrong with it.
    #[must_use]
    pub fn beside(&self, field: &str, frame: &Frame) -> Option<String> {
        let found = self.0.iter().find(|(wrong, _)| *wrong == field)?;
        Some(frame.t(found.1).into_owned())
    }

    /// Field and sentence, for the summary at the top.
    #[must_use]
    pub fn summary(&self, frame: &Frame) -> Vec<(&'static str, String)> {
        self.0.iter().map(|(field, words)| (*field, frame.t(words).into_owned())).collect()
    }
}
