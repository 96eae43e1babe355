//! Finds out which HTTP a connection speaks, before hyper (and its timers) see it.
//!
//! hyper-util's own detection waits without a timer: a silent socket, or one that sent half of HTTP/2's opening
//! words, stayed open for ever.

use std::io::{self, ErrorKind, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

/// What every HTTP/2 connection opens with (RFC 9113, 3.4).
const HTTP2_OPENING: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// Enough for most request heads, so that they are read at once.
const READ_AT_ONCE: usize = 2048;

/// The HTTP a connection speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Http {
    One,
    Two,
}

/// Reads until it is clear which HTTP this is; the caller sets the deadline.
pub(crate) async fn read(mut stream: TcpStream, answer_stall: Duration) -> io::Result<(Http, Wire)> {
    let mut start = Vec::with_capacity(READ_AT_ONCE);
    let http = loop {
        if stream.read_buf(&mut start).await? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if start.starts_with(HTTP2_OPENING) {
            break Http::Two;
        }
        if !HTTP2_OPENING.starts_with(&start) {
            break Http::One;
        }
    };
    Ok((http, Wire { start: io::Cursor::new(start), stream, answer_stall, stalled: None }))
}

/// A socket that gives back first what was read from it to look, and that fails when nobody takes what is written.
pub(crate) struct Wire {
    start: io::Cursor<Vec<u8>>,
    stream: TcpStream,
    answer_stall: Duration,
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Wire {
    fn unless_stalled<T>(
        &mut self,
        written: Poll<io::Result<T>>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let answer_stall = self.answer_stall;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(answer_stall)));
        stalled.as_mut().poll(cx).map(|()| Err(ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let wire = self.get_mut();
        let before = into.filled().len();
        if !wire.start.get_ref().is_empty() {
            let read = Pin::new(&mut wire.start).poll_read(cx, into);
            if into.filled().len() > before || into.remaining() == 0 {
                return read;
            }
            wire.start = io::Cursor::default();
        }
        Pin::new(&mut wire.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, data: &[u8]) -> Poll<io::Result<usize>> {
        let wire = self.get_mut();
        let written = Pin::new(&mut wire.stream).poll_write(cx, data);
        wire.unless_stalled(written, cx)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wire = self.get_mut();
        let written = Pin::new(&mut wire.stream).poll_write_vectored(cx, parts);
        wire.unless_stalled(written, cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(cx)
    }
}
