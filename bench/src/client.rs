//! The least HTTP/1.1 client that can measure: one connection kept alive, one request at a time.

use std::net::SocketAddr;

use anyhow::{Context, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer's measure: the bytes of head and body as they came over the wire.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measured {
    pub(crate) status: u16,
    pub(crate) head: usize,
    pub(crate) body: usize,
}

/// An answer in full.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The head as it came, without the empty line.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request and reads the whole answer, which stays in the buffer until the next one.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> anyhow::Result<Measured> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let head = loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the server closed the connection before it answered");
            }
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let (status, body) = self.status_and_length(head)?;
        while self.buffer.len() < head + body {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the server closed the connection in the middle of an answer");
            }
        }
        Ok(Measured { status, head, body })
    }

    /// As [`Connection::ask`], keeping the answer.
    pub(crate) async fn fetch(&mut self, request: &[u8]) -> anyhow::Result<Answer> {
        let measured = self.ask(request).await?;
        let (head, body) = self.buffer.split_at_checked(measured.head).context("the head is there")?;
        let head = String::from_utf8_lossy(head).trim_end().to_owned();
        Ok(Answer { status: measured.status, head, body: body.to_vec() })
    }

    fn status_and_length(&self, head: usize) -> anyhow::Result<(u16, usize)> {
        let text = std::str::from_utf8(self.buffer.get(..head).unwrap_or_default())?;
        let status = text.get(9..12).and_then(|code| code.parse().ok()).context("no status in the answer")?;
        let header = |wanted: &str| {
            let mut named = text.lines().filter_map(|line| line.split_once(':'));
            named.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim())
        };
        if header("transfer-encoding").is_some() {
            bail!("an answer came in chunks, which this client does not read");
        }
        Ok((status, header("content-length").map_or(Ok(0), str::parse)?))
    }
}

impl Answer {
    /// The body as text.
    pub(crate) fn text(&self) -> anyhow::Result<&str> {
        Ok(std::str::from_utf8(&self.body)?)
    }
}

/// What a browser that was here before also sends, and what the tokens of its forms are bound to.
const BROWSER: &str = "engage-visitor=the-browser-of-the-benchmark";

/// Asks for `path` as whoever holds `session`; an empty one is nobody.
pub(crate) fn get(path: &str, session: &str, takes_gzip: bool) -> Vec<u8> {
    with_encoding(path, session, if takes_gzip { "gzip" } else { "" })
}

/// As [`get`], saying which compressed forms are taken.
pub(crate) fn with_encoding(path: &str, session: &str, encodings: &str) -> Vec<u8> {
    let cookie =
        if session.is_empty() { String::new() } else { format!("Cookie: engage={session}; {BROWSER}\r\n") };
    let takes =
        if encodings.is_empty() { String::new() } else { format!("Accept-Encoding: {encodings}\r\n") };
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n{cookie}{takes}\r\n").into_bytes()
}

/// Sends a form, as a page of the same site would.
pub(crate) fn post(path: &str, session: &str, form: &str) -> Vec<u8> {
    let length = form.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: engage={session}; {BROWSER}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
    )
    .into_bytes()
}
