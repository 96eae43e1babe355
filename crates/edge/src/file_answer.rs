//! A file as an answer: never run, never guessed at, never kept; a part of it where a player asks for one.

use std::ops::Range;

use axum::body::Body;
use axum::http::header::{ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use platform::Result;

use crate::visit::Visit;

/// What a browser is told of a file.
#[derive(Clone, Debug)]
pub struct FileTold {
    /// What it is, as we found.
    pub media_type: &'static str,
    /// A name of ours; nothing that anyone typed.
    pub name: String,
    /// Shown when it is opened by itself; else it is put away as a file.
    pub is_shown: bool,
    /// How long all of it is, in bytes.
    pub length: u64,
}

/// Says that the answer is a file and not a page of ours.
#[derive(Clone, Copy)]
pub(crate) struct IsFile;

/// A file that were opened as a page could do nothing, and load nothing.
pub(crate) const FILE_POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

impl Visit {
    /// Which bytes of a file of `length` are asked for; all of them, when none are said or they cannot be.
    #[must_use]
    pub fn range(&self, length: u64) -> Range<u64> {
        self.header("range").and_then(|asked| asked_range(asked, length)).unwrap_or(0..length)
    }

    /// `bytes`, which are `range` of the file.
    pub fn file(&self, told: &FileTold, range: &Range<u64>, bytes: Vec<u8>) -> Result<Response> {
        let mut answer = Response::new(Body::from(bytes));
        let placing = if told.is_shown { "inline" } else { "attachment" };
        let headers = answer.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(told.media_type));
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        let name = HeaderValue::from_str(&format!("{placing}; filename=\"{}\"", told.name));
        headers.insert(CONTENT_DISPOSITION, name.map_err(anyhow::Error::from)?);
        if *range != (0..told.length) {
            let of = format!("bytes {}-{}/{}", range.start, range.end.saturating_sub(1), told.length);
            headers.insert(CONTENT_RANGE, HeaderValue::from_str(&of).map_err(anyhow::Error::from)?);
            *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
        } else if self.header("range").is_some() {
            // Safari plays nothing from a server that does not say it can give parts, even of the whole.
            let of = format!("bytes 0-{}/{}", told.length.saturating_sub(1), told.length);
            headers.insert(CONTENT_RANGE, HeaderValue::from_str(&of).map_err(anyhow::Error::from)?);
            *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
        }
        answer.extensions_mut().insert(IsFile);
        Ok(answer)
    }
}

/// `bytes=5-9`, `bytes=5-` or `bytes=-5`; more than one range at once is not given.
fn asked_range(asked: &str, length: u64) -> Option<Range<u64>> {
    let (from, to) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let (from, to) = (from.trim(), to.trim());
    if from.is_empty() {
        let last: u64 = to.parse().ok()?;
        return (last > 0 && length > 0).then(|| length.saturating_sub(last)..length);
    }
    let from: u64 = from.parse().ok()?;
    let to = if to.is_empty() { length } else { to.parse::<u64>().ok()?.saturating_add(1).min(length) };
    (from < to).then_some(from..to)
}

#[cfg(test)]
mod tests {
    use super::asked_range;

    #[test]
    fn a_player_may_ask_for_the_beginning_the_end_or_the_middle() {
        let asked = [("bytes=0-1", 0..2), ("bytes=4-", 4..10), ("bytes=-3", 7..10), ("bytes=5-99", 5..10)];

        for (asked, given) in asked {
            assert_eq!(asked_range(asked, 10), Some(given), "{asked}");
        }
    }

    #[test]
    fn what_cannot_be_given_is_answered_with_all_of_it() {
        for asked in ["bytes=10-", "bytes=5-4", "bytes=0-1,4-5", "bytes=-0", "lines=1-2", "bytes=a-b"] {
            assert_eq!(asked_range(asked, 10), None, "{asked}");
        }
    }
}
