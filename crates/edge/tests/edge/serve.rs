use std::time::Duration;

use axum::Router;
use edge::serve::{Limits, serve};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep, timeout};

use crate::sockets::{
    GET_HELLO, HTTP2_OPENING, LARGE, answer, dribble, frame, hello, patient, said_until_closed, server, short,
};

#[tokio::test]
async fn a_silent_socket_is_closed() {
    let server = server(short()).await;

    let said = said_until_closed(server.connect().await).await;

    assert_eq!(said, b"");
}

#[tokio::test]
async fn half_an_http2_opening_is_closed() {
    let server = server(short()).await;
    let mut socket = server.connect().await;

    socket.write_all(b"PRI * HTTP").await.unwrap();

    assert_eq!(said_until_closed(socket).await, b"");
}

#[tokio::test]
async fn http2_without_a_request_is_closed() {
    let server = server(short()).await;
    let mut socket = server.connect().await;

    socket.write_all(HTTP2_OPENING).await.unwrap();
    socket.write_all(&frame(4, 0, 0, b"")).await.unwrap();

    said_until_closed(socket).await;
}

#[tokio::test]
async fn a_head_that_dribbles_is_closed() {
    let server = server(short()).await;
    let socket = server.connect().await;

    let said = dribble(socket, b"GET / HTTP/1.1\r\nx: ").await;

    assert_eq!(said, "");
}

#[tokio::test]
async fn a_body_that_dribbles_is_cut() {
    let server = server(short()).await;
    let socket = server.connect().await;

    let said =
        dribble(socket, b"POST /length HTTP/1.1\r\nhost: engage\r\ncontent-length: 9999\r\n\r\n").await;

    assert!(said.starts_with("HTTP/1.1 4"), "{said}");
}

#[tokio::test]
async fn a_body_that_keeps_coming_is_taken_though_it_takes_longer_than_the_grace() {
    let server = server(short()).await;
    let mut socket = server.connect().await;
    let begun = Instant::now();

    socket.write_all(b"POST /length HTTP/1.1\r\nhost: engage\r\ncontent-length: 2000\r\n\r\n").await.unwrap();
    for _ in 0..4 {
        sleep(Duration::from_millis(100)).await;
        socket.write_all(&[b'a'; 500]).await.unwrap();
    }

    assert!(begun.elapsed() > short().body_grace);
    assert_eq!(answer(&mut socket, "2000").await, "2000");
}

#[tokio::test]
async fn no_body_may_take_longer_than_the_total() {
    let server = server(Limits { body_total: Duration::from_millis(400), ..short() }).await;
    let mut socket = server.connect().await;

    socket.write_all(b"POST /length HTTP/1.1\r\nhost: engage\r\ncontent-length: 9999\r\n\r\n").await.unwrap();
    socket.write_all(&[b'a'; 9000]).await.unwrap();

    let said = said_until_closed(socket).await;
    assert!(said.starts_with(b"HTTP/1.1 4"));
}

#[tokio::test]
async fn one_address_cannot_have_more_than_its_share_while_others_are_answered() {
    let server = server(Limits { connections_per_address: 2, ..patient() }).await;
    let (mut first, mut second) = (server.connect().await, server.connect().await);
    assert_eq!((hello(&mut first).await, hello(&mut second).await), ("hello".into(), "hello".into()));

    let third = said_until_closed(server.connect().await).await;
    let mut from_elsewhere = server.connect_from("127.0.0.2").await;

    assert_eq!(third, b"");
    assert_eq!(hello(&mut from_elsewhere).await, "hello");
    assert_eq!((hello(&mut first).await, hello(&mut second).await), ("hello".into(), "hello".into()));
}

#[tokio::test]
async fn beyond_the_cap_of_all_a_connection_waits_for_a_free_place() {
    let server = server(Limits { connections: 1, ..patient() }).await;
    let mut first = server.connect().await;
    hello(&mut first).await;
    let mut second = server.connect().await;
    second.write_all(GET_HELLO).await.unwrap();

    let early = timeout(Duration::from_millis(200), second.readable()).await;
    drop(first);

    assert!(early.is_err());
    assert_eq!(answer(&mut second, "hello").await, "hello");
}

#[tokio::test]
async fn a_request_under_way_is_finished_when_we_stop_and_no_new_one_is_taken() {
    let mut server = server(patient()).await;
    let mut socket = server.connect().await;
    socket.write_all(b"GET /slow HTTP/1.1\r\nhost: engage\r\n\r\n").await.unwrap();
    sleep(Duration::from_millis(100)).await;

    server.stop.take().unwrap().send(()).unwrap();
    sleep(Duration::from_millis(200)).await;
    let late = TcpStream::connect(server.address).await;

    assert!(late.is_err());
    assert_eq!(answer(&mut socket, "at last").await, "at last");
    timeout(Duration::from_secs(2), server.ended).await.unwrap().unwrap().unwrap();
}

#[tokio::test]
async fn stopping_does_not_wait_for_connections_without_a_request() {
    let mut server = server(patient()).await;
    let mut used = server.connect().await;
    hello(&mut used).await;
    let _silent = server.connect().await;
    sleep(Duration::from_millis(100)).await;

    server.stop.take().unwrap().send(()).unwrap();

    timeout(Duration::from_secs(2), server.ended).await.unwrap().unwrap().unwrap();
}

#[tokio::test]
async fn one_connection_carries_several_requests_and_closes_when_it_is_idle() {
    let server = server(short()).await;
    let mut socket = server.connect().await;

    let answers = (hello(&mut socket).await, hello(&mut socket).await);

    assert_eq!(answers, ("hello".into(), "hello".into()));
    assert_eq!(said_until_closed(socket).await, b"");
}

#[tokio::test]
async fn http2_is_answered_with_a_cap_on_its_streams_and_closes_when_it_is_idle() {
    let server = server(short()).await;
    let mut socket = server.connect().await;
    // GET / with the scheme http: three entries of HPACK's fixed table; END_STREAM and END_HEADERS.
    let request = frame(1, 0b101, 1, &[0x82, 0x84, 0x86]);

    socket.write_all(&[HTTP2_OPENING, &frame(4, 0, 0, b""), &request].concat()).await.unwrap();
    let said = said_until_closed(socket).await;

    let at_most_100_streams = [0, 3, 0, 0, 0, 100];
    assert!(said.windows(6).any(|bytes| bytes == at_most_100_streams));
    assert!(said.windows(5).any(|bytes| bytes == b"hello"));
}

#[tokio::test]
async fn an_answer_that_nobody_takes_is_given_up() {
    let server = server(Limits { answer_stall: short().answer_stall, ..patient() }).await;
    let mut socket = server.connect().await;
    socket.write_all(b"GET /large HTTP/1.1\r\nhost: engage\r\n\r\n").await.unwrap();

    sleep(Duration::from_secs(1)).await;
    let said = said_until_closed(socket).await;

    assert!(said.starts_with(b"HTTP/1.1 200") && said.len() < LARGE);
}

#[tokio::test]
async fn a_handler_knows_the_address_at_the_other_end() {
    let server = server(short()).await;
    let mut socket = server.connect_from("127.0.0.2").await;

    socket.write_all(b"GET /peer HTTP/1.1\r\nhost: engage\r\n\r\n").await.unwrap();

    assert_eq!(answer(&mut socket, "127.0.0.2").await, "127.0.0.2");
}

#[tokio::test]
async fn limits_that_let_nobody_in_are_refused() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let limits = Limits { connections_per_address: 0, ..Limits::default() };

    assert!(serve(listener, Router::new(), limits, std::future::pending()).await.is_err());
}
