//! Secrets for cookies, and the tokens that show a form came from one of our own pages.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// 256 random bits, as text. Panics only if the operating system has no randomness to give.
#[must_use]
#[expect(clippy::expect_used, reason = "without randomness nothing may go on")]
pub fn secret() -> String {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness");
    BASE64.encode(bytes)
}

/// A token bound to `secret`, another one on each page, so that compression gives nothing away.
pub(crate) fn make(secret: &str) -> String {
    let salt = self::secret().get(..11).unwrap_or_default().to_owned();
    let tag = BASE64.encode(tag(secret, &salt));
    format!("{salt}{tag}")
}

/// Whether `token` was made for `secret`.
pub(crate) fn is_ours(secret: &str, token: &str) -> bool {
    let Some((salt, sent)) = token.split_at_checked(11) else { return false };
    let Ok(sent) = BASE64.decode(sent) else { return false };
    !secret.is_empty()
        && bool::from(subtle::ConstantTimeEq::ct_eq(sent.as_slice(), tag(secret, salt).as_slice()))
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn tag(secret: &str, salt: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any key length");
    mac.update(b"engage form token");
    mac.update(salt.as_bytes());
    let full = mac.finalize().into_bytes();
    full.get(..16).unwrap_or_default().to_vec()
}
