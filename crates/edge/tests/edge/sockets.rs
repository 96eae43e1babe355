//! A server with a few pages on a socket of this machine, and clients that behave badly.

use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Bytes;
use axum::routing::{get, post};
use axum::{Extension, Router};
use edge::serve::{Limits, PeerAddress, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

pub(crate) const GET_HELLO: &[u8] = b"GET / HTTP/1.1\r\nhost: engage\r\n\r\n";
pub(crate) const HTTP2_OPENING: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
pub(crate) const LARGE: usize = 64 * 1024 * 1024;

/// Deadlines that pass within a test.
pub(crate) fn short() -> Limits {
    let soon = Duration::from_millis(300);
    Limits {
        first_bytes: soon,
        head: soon,
        idle: soon,
        body_grace: soon,
        answer_stall: soon,
        finish: soon,
        ..patient()
    }
}

/// Deadlines that no test waits for.
pub(crate) fn patient() -> Limits {
    Limits { body_bytes_per_second: 100, ..Limits::default() }
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) ended: JoinHandle<anyhow::Result<()>>,
}

pub(crate) async fn server(limits: Limits) -> Server {
    let router = Router::new()
        .route("/", get(|| async { "hello" }))
        .route(
            "/slow",
            get(|| async {
                sleep(Duration::from_millis(600)).await;
                "at last"
            }),
        )
        .route("/large", get(|| async { vec![b'a'; LARGE] }))
        .route("/length", post(|body: Bytes| async move { body.len().to_string() }))
        .route("/peer", get(|Extension(PeerAddress(peer))| async move { peer.to_string() }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let ended = tokio::spawn(serve(listener, router, limits, async { drop(stopped.await) }));
    Server { address, stop: Some(stop), ended }
}

impl Server {
    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    pub(crate) async fn connect_from(&self, address: &str) -> TcpStream {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind(SocketAddr::new(address.parse().unwrap(), 0)).unwrap();
        socket.connect(self.address).await.unwrap()
    }
}

pub(crate) async fn hello(socket: &mut TcpStream) -> String {
    socket.write_all(GET_HELLO).await.unwrap();
    answer(socket, "hello").await
}

/// Reads an answer until it ends with the expected body, and gives the body.
pub(crate) async fn answer(socket: &mut TcpStream, expected: &str) -> String {
    let mut said = Vec::new();
    while !said.ends_with(expected.as_bytes()) {
        let read = timeout(Duration::from_secs(3), socket.read_buf(&mut said)).await.expect("an answer");
        assert_ne!(read.unwrap(), 0, "closed after {:?}", String::from_utf8_lossy(&said));
    }
    String::from_utf8(said).unwrap().rsplit("\r\n\r\n").next().unwrap().to_owned()
}

/// Everything the server says until it closes the connection, which it must do soon.
pub(crate) async fn said_until_closed(mut socket: impl AsyncReadExt + Unpin) -> Vec<u8> {
    let mut said = Vec::new();
    let closed = timeout(Duration::from_secs(3), socket.read_to_end(&mut said)).await;
    // A connection that is cut ends with an error, which is an end all the same.
    closed.expect("the connection was left open").ok();
    said
}

/// Sends the start, then a letter now and then for as long as it can.
pub(crate) async fn dribble(socket: TcpStream, start: &'static [u8]) -> String {
    let (from, mut to) = socket.into_split();
    let dribbling = tokio::spawn(async move {
        to.write_all(start).await?;
        loop {
            sleep(Duration::from_millis(50)).await;
            to.write_all(b"a").await?;
        }
        #[expect(unreachable_code, reason = "says what `?` returns")]
        std::io::Result::Ok(())
    });
    let said = said_until_closed(from).await;
    dribbling.abort();
    String::from_utf8(said).unwrap()
}

/// One HTTP/2 frame.
pub(crate) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}
