//! A request body that must keep coming.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::BoxError;
use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

use crate::serve::Limits;

/// The error of a request body that came too slowly; the connection ends with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BodyTooSlow;

impl fmt::Display for BodyTooSlow {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("the request body came too slowly")
    }
}

impl std::error::Error for BodyTooSlow {}

/// A request body that fails with [`BodyTooSlow`] when it falls behind.
pub(crate) struct PacedBody {
    body: Incoming,
    pace: Pace,
    begun: Instant,
    received: u64,
    // None until the body first has to be waited for: most forms arrive whole, with their head.
    waiting: Option<Pin<Box<Sleep>>>,
}

impl PacedBody {
    pub(crate) fn new(body: Incoming, limits: &Limits) -> Self {
        Self { body, pace: Pace::new(limits), begun: Instant::now(), received: 0, waiting: None }
    }

    fn poll_too_slow(&mut self, cx: &mut Context<'_>) -> Poll<BodyTooSlow> {
        let deadline = self.begun + self.pace.time_for(self.received);
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        if waiting.deadline() != deadline {
            waiting.as_mut().reset(deadline);
        }
        waiting.as_mut().poll(cx).map(|()| BodyTooSlow)
    }
}

impl HttpBody for PacedBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let this = self.get_mut();
        let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(cx) else {
            let too_slow = ready!(this.poll_too_slow(cx));
            return Poll::Ready(Some(Err(too_slow.into())));
        };
        if let Some(Ok(frame)) = &frame {
            this.received += frame.data_ref().map_or(0, |data| data.len() as u64);
        }
        Poll::Ready(frame.map(|result| result.map_err(BoxError::from)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// How long a body may take.
struct Pace {
    grace: Duration,
    bytes_per_second: u32,
    total: Duration,
}

impl Pace {
    fn new(limits: &Limits) -> Self {
        Self {
            grace: limits.body_grace,
            bytes_per_second: limits.body_bytes_per_second.max(1),
            total: limits.body_total,
        }
    }

    /// By when, after it began, a body of so many bytes must have sent the next one.
    fn time_for(&self, received: u64) -> Duration {
        let earned = Duration::from_millis(received.saturating_mul(1000) / u64::from(self.bytes_per_second));
        self.grace.saturating_add(earned).min(self.total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_body_earns_time_with_each_byte_but_never_more_than_the_total() {
        let pace = Pace { grace: 2 * SECOND, bytes_per_second: 500, total: 10 * SECOND };

        assert_eq!(pace.time_for(0), 2 * SECOND);
        assert_eq!(pace.time_for(1500), 5 * SECOND);
        assert_eq!(pace.time_for(u64::MAX), 10 * SECOND);
    }
}
