//! The accept loop: who gets a connection, how long it may take its time, and how it ends.
//!
//! `axum::serve` sets no timer at all, so one slow machine could hold every connection of a server for ever.
//! Here each step of a connection has a deadline, and there are only so many connections.

use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::ensure;
use axum::Router;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::connection::Connections;
use crate::places::{Place, Places};

/// How many connections there may be, and how long each may take its time.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections open at once; later ones wait, unaccepted, until a place is free.
    pub connections: usize,
    /// Connections open at once from one address (an IPv6 /64 counts as one); more are closed unanswered.
    pub connections_per_address: usize,
    /// Addresses that carry many people, such as the reverse proxy in front of us; they have no cap of their own.
    pub proxies: Vec<IpAddr>,
    /// From accepting a connection until its first bytes say which HTTP it speaks.
    pub first_bytes: Duration,
    /// For a whole request head; HTTP/1 counts from the answer before, so an unused connection ends here too.
    pub head: Duration,
    /// The largest request head, in bytes.
    pub head_bytes: usize,
    /// How long a connection without a request under way stays open.
    pub idle: Duration,
    /// How long a request body may take before `body_bytes_per_second` is asked of it.
    pub body_grace: Duration,
    /// The slowest a request body may come.
    pub body_bytes_per_second: u32,
    /// For a whole request body, however fast it comes.
    pub body_total: Duration,
    /// How long the other side may take none of an answer.
    pub answer_stall: Duration,
    /// Requests under way at once on one HTTP/2 connection.
    pub streams_per_connection: u32,
    /// How often a quiet HTTP/2 connection is asked whether it is still there.
    pub ping_every: Duration,
    /// How long it may take to say so.
    pub ping_answer: Duration,
    /// How long a connection that was told to end may take to finish what is under way.
    pub finish: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 4096,
            // A council's whole office may stand behind one address.
            connections_per_address: 256,
            proxies: Vec::new(),
            first_bytes: Duration::from_secs(10),
            head: Duration::from_secs(15),
            head_bytes: 32 * 1024,
            idle: Duration::from_secs(60),
            body_grace: Duration::from_secs(20),
            body_bytes_per_second: 500,
            body_total: Duration::from_secs(15 * 60),
            answer_stall: Duration::from_secs(30),
            streams_per_connection: 100,
            ping_every: Duration::from_secs(20),
            ping_answer: Duration::from_secs(10),
            finish: Duration::from_secs(20),
        }
    }
}

/// The address at the other end of the socket, which is the proxy's when there is one; in every request's extensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeerAddress(pub IpAddr);

/// Answers what comes in until `stop`, then lets requests under way finish within [`Limits::finish`].
///
/// # Errors
/// When the limits would let nobody in.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    ensure!(
        limits.connections > 0 && limits.connections_per_address > 0,
        "the connection limits let nobody in"
    );
    let finish = limits.finish;
    let places = Places::new(&limits);
    let connections = Arc::new(Connections::new(router, limits));
    let (stopping, told) = watch::channel(false);
    let mut open = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            biased;
            () = &mut stop => break,
            Some(_ended) = open.join_next() => {}
            (stream, peer, place) = admit(&listener, &places) => {
                let (connections, told) = (Arc::clone(&connections), told.clone());
                open.spawn(async move {
                    connections.answer(stream, peer, told).await;
                    drop(place);
                });
            }
        }
    }
    drop(listener);
    stopping.send_replace(true);
    let all_ended = async { while open.join_next().await.is_some() {} };
    // Each connection keeps to `finish` itself; the second more is for one that hangs all the same.
    if timeout(finish + Duration::from_secs(1), all_ended).await.is_err() {
        tracing::warn!("some connections did not end in time and were cut");
    }
    Ok(())
}

/// The next connection that has a place; those beyond their address's cap are closed on the way.
async fn admit(listener: &TcpListener, places: &Places) -> (TcpStream, PeerAddress, Place) {
    loop {
        let free = places.free().await;
        match listener.accept().await {
            Ok((stream, peer)) => {
                let Some(place) = places.take(free, peer.ip()) else {
                    metrics::counter!("connections_refused_total").increment(1);
                    continue;
                };
                // Answers are written whole, so waiting to fill a packet only delays them.
                if let Err(error) = stream.set_nodelay(true) {
                    tracing::debug!(%error, "no TCP_NODELAY");
                }
                return (stream, PeerAddress(peer.ip().to_canonical()), place);
            }
            Err(error) => after_failed_accept(&error).await,
        }
    }
}

/// Waits when the machine is at fault (no file handles left, say), which trying again at once would only make worse.
async fn after_failed_accept(error: &std::io::Error) {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    if matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted) {
        return;
    }
    tracing::error!(%error, "could not accept a connection; trying again in half a second");
    sleep(Duration::from_millis(500)).await;
}
