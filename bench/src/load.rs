//! A closed loop: so many connections, each asking again as soon as it is answered.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use crate::client::Connection;

/// What is asked, and for how long.
pub(crate) struct Asked {
    requests: Arc<Vec<Vec<u8>>>,
    connections: usize,
    /// None: each request once.
    duration: Option<Duration>,
    status: u16,
}

/// What came of it.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) requests: usize,
    pub(crate) seconds: f64,
    /// Of the last answer, head and body.
    pub(crate) bytes: usize,
    /// In microseconds, sorted.
    latencies: Vec<u64>,
}

impl Asked {
    /// The requests in turns for `seconds`; each must be answered 200.
    pub(crate) fn over_and_over(requests: Vec<Vec<u8>>, connections: usize, seconds: f64) -> Self {
        let duration = Some(Duration::from_secs_f64(seconds));
        Self { requests: Arc::new(requests), connections, duration, status: 200 }
    }

    /// Each request once; each must be answered with `status`.
    pub(crate) fn once(requests: Vec<Vec<u8>>, connections: usize, status: u16) -> Self {
        Self { requests: Arc::new(requests), connections, duration: None, status }
    }
}

/// The client's own threads.
pub(crate) fn runtime() -> anyhow::Result<Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?)
}

/// Asks until the time is over, or everything was asked once; requests under way are finished and counted.
pub(crate) async fn run(address: SocketAddr, asked: &Asked) -> anyhow::Result<Outcome> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut open = Vec::new();
    for _ in 0..asked.connections {
        open.push(Connection::open(address).await?);
    }
    let began = Instant::now();
    let mut loops = JoinSet::new();
    for connection in open {
        let turn = Turn {
            next: Arc::clone(&next),
            requests: Arc::clone(&asked.requests),
            until: asked.duration.map(|duration| began + duration),
            status: asked.status,
        };
        loops.spawn(turn.go(connection));
    }
    let (mut latencies, mut bytes) = (Vec::new(), 0);
    while let Some(ended) = loops.join_next().await {
        let (some, last) = ended??;
        latencies.extend(some);
        bytes = bytes.max(last);
    }
    let seconds = began.elapsed().as_secs_f64();
    latencies.sort_unstable();
    Ok(Outcome { requests: latencies.len(), seconds, bytes, latencies })
}

/// One connection's part of the loop.
struct Turn {
    next: Arc<AtomicUsize>,
    requests: Arc<Vec<Vec<u8>>>,
    until: Option<Instant>,
    status: u16,
}

impl Turn {
    async fn go(self, mut connection: Connection) -> anyhow::Result<(Vec<u64>, usize)> {
        let (mut latencies, mut bytes) = (Vec::new(), 0);
        while self.until.is_none_or(|until| Instant::now() < until) {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if self.until.is_none() && number >= self.requests.len() {
                break;
            }
            let request =
                self.requests.get(number % self.requests.len().max(1)).context("something is asked")?;
            let began = Instant::now();
            let measured = connection.ask(request).await?;
            latencies.push(u64::try_from(began.elapsed().as_micros())?);
            ensure!(
                measured.status == self.status,
                "{} was answered {}",
                first_line(request),
                measured.status
            );
            bytes = measured.head + measured.body;
        }
        Ok((latencies, bytes))
    }
}

fn first_line(request: &[u8]) -> String {
    String::from_utf8_lossy(request).lines().next().unwrap_or_default().to_owned()
}

impl Outcome {
    pub(crate) fn per_second(&self) -> f64 {
        self.requests as f64 / self.seconds
    }

    /// The latency that `share` of the requests stayed under, in milliseconds.
    pub(crate) fn latency(&self, share: f64) -> f64 {
        let place = (self.latencies.len() as f64 * share) as usize;
        let found = self.latencies.get(place.min(self.latencies.len().saturating_sub(1)));
        found.map_or(0.0, |micros| *micros as f64 / 1_000.0)
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (per_second, p50, p99) = (self.per_second(), self.latency(0.5), self.latency(0.99));
        let Self { requests, bytes, .. } = self;
        write!(
            out,
            "{requests} requests, {per_second:.0}/s, p50 {p50:.2} ms, p99 {p99:.2} ms, {bytes} bytes each"
        )
    }
}
