//! One XChaCha20-Poly1305 key: seals bytes so that they open only with it and only where they belong.
//!
//! Sealed bytes are: one byte for the format, four for the version of the key, 24 of nonce, the
//! ciphertext, 16 of tag. Format and version are authenticated with the rest.

use chacha20poly1305::{AeadInOut, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::Error;

const FORMAT: u8 = 1;
const HEADER: usize = 5;
const NONCE: usize = 24;
const TAG: usize = 16;

pub(crate) struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub(crate) fn fresh() -> Result<Self, Error> {
        let mut bytes = Zeroizing::new([0; 32]);
        random(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals `plain` and binds it to `bound`. A 24-byte nonce is long enough to be taken at random.
    pub(crate) fn seal(&self, version: u32, bound: &[u8], plain: &[u8]) -> Result<Vec<u8>, Error> {
        let mut nonce = XNonce::default();
        random(&mut nonce)?;
        let header = header(version);
        let mut sealed = Vec::with_capacity(HEADER + NONCE + plain.len() + TAG);
        sealed.extend_from_slice(&header);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plain);
        let body = sealed.get_mut(HEADER + NONCE..).unwrap_or_default();
        let tag = self
            .cipher()
            .encrypt_inout_detached(&nonce, &associated(&header, bound), body.into())
            .map_err(|_| Error::CannotSeal("it is too long"))?;
        sealed.extend_from_slice(&tag);
        Ok(sealed)
    }

    /// What was sealed, or nothing when a bit of it, or of `bound`, is different.
    pub(crate) fn open(&self, bound: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (header, rest) = sealed.split_first_chunk::<HEADER>()?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE>()?;
        let (body, tag) = rest.split_last_chunk::<TAG>()?;
        if header.first() != Some(&FORMAT) {
            return None;
        }
        let mut plain = body.to_vec();
        let associated = associated(header, bound);
        self.cipher()
            .decrypt_inout_detached(
                &XNonce::from(*nonce),
                &associated,
                plain.as_mut_slice().into(),
                &Tag::from(*tag),
            )
            .ok()?;
        Some(plain)
    }

    /// Seals another key under this one.
    pub(crate) fn wrap(&self, version: u32, bound: &[u8], key: &Self) -> Result<Vec<u8>, Error> {
        self.seal(version, bound, key.bytes())
    }

    /// Opens another key that was sealed under this one.
    pub(crate) fn unwrap(&self, bound: &[u8], wrapped: &[u8]) -> Option<Self> {
        Self::from_slice(&Zeroizing::new(self.open(bound, wrapped)?))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

/// The version of the key that sealed these bytes, as they claim; opening proves it.
pub(crate) fn version_of(sealed: &[u8]) -> Option<u32> {
    let (header, _) = sealed.split_first_chunk::<HEADER>()?;
    let version = header.last_chunk::<4>()?;
    Some(u32::from_be_bytes(*version))
}

/// What a value is bound to, with no two lists of parts giving the same bytes: each has its length first.
pub(crate) fn bound_to(purpose: &str, parts: &[&[u8]]) -> Vec<u8> {
    let length = parts.iter().map(|part| part.len() + 4).sum::<usize>() + purpose.len() + 4;
    let mut bound = Vec::with_capacity(length);
    for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
        bound.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        bound.extend_from_slice(part);
    }
    bound
}

pub(crate) fn random(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|_| Error::CannotSeal("it gave no randomness"))
}

fn header(version: u32) -> [u8; HEADER] {
    let [a, b, c, d] = version.to_be_bytes();
    [FORMAT, a, b, c, d]
}

fn associated(header: &[u8; HEADER], bound: &[u8]) -> Vec<u8> {
    [header.as_slice(), bound].concat()
}

#[cfg(test)]
mod tests {
    use super::{Key, bound_to, version_of};

    #[test]
    fn the_version_is_part_of_what_is_sealed() {
        let key = Key::fresh().unwrap();
        let mut sealed = key.seal(1, b"place", b"words").unwrap();
        assert_eq!((version_of(&sealed), key.open(b"place", &sealed)), (Some(1), Some(b"words".to_vec())));

        sealed[4] = 2;

        assert_eq!((version_of(&sealed), key.open(b"place", &sealed)), (Some(2), None));
    }

    #[test]
    fn no_two_lists_of_parts_are_bound_alike() {
        let lists: [&[&[u8]]; 5] = [&[b"ab", b"c"], &[b"a", b"bc"], &[b"abc"], &[b"abc", b""], &[]];

        let mut bound = lists.map(|parts| bound_to("p", parts)).to_vec();
        bound.sort();
        bound.dedup();

        assert_eq!(bound.len(), lists.len());
    }
}
