//! Engage, floor, Engage, floor: so that what else the machine does falls on both alike.

use crate::load::{self, Asked};
use crate::process::cpu_milliseconds;
use crate::start::Server;

/// A page, as each of the two is asked for it.
pub(crate) struct Page {
    pub(crate) name: &'static str,
    pub(crate) takes_gzip: bool,
    pub(crate) engage: Vec<Vec<u8>>,
    pub(crate) floor: Vec<Vec<u8>>,
}

/// One run against one server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    /// Milliseconds of the server's processor time for each request.
    pub(crate) cpu: f64,
    pub(crate) per_second: f64,
    pub(crate) p50: f64,
    pub(crate) p99: f64,
    pub(crate) bytes: usize,
}

/// Every round of a page.
pub(crate) struct Compared {
    pub(crate) name: &'static str,
    pub(crate) takes_gzip: bool,
    /// Engage and the floor, a pair a round.
    pub(crate) rounds: Vec<(Measure, Measure)>,
    /// With one connection, for latency: Engage and the floor.
    pub(crate) alone: (Measure, Measure),
}

/// The middle of some numbers, and how far they lie apart.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spread {
    pub(crate) median: f64,
    pub(crate) least: f64,
    pub(crate) most: f64,
}

/// How much is measured.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) rounds: usize,
    pub(crate) seconds: f64,
    pub(crate) connections: usize,
}

/// Measures every page in every round, each after its floor.
pub(crate) async fn compare(
    engage: &Server,
    floor: &Server,
    pages: &[Page],
    size: Size,
) -> anyhow::Result<Vec<Compared>> {
    let mut compared = Vec::new();
    for page in pages {
        // Once before it counts: caches fill, statements are prepared.
        run(engage, &page.engage, size.connections, size.seconds / 4.0).await?;
        run(floor, &page.floor, size.connections, size.seconds / 4.0).await?;
        let alone_engage = run(engage, &page.engage, 1, size.seconds / 2.0).await?;
        let alone_floor = run(floor, &page.floor, 1, size.seconds / 2.0).await?;
        let Page { name, takes_gzip, .. } = *page;
        compared.push(Compared { name, takes_gzip, rounds: Vec::new(), alone: (alone_engage, alone_floor) });
    }
    for round in 1..=size.rounds {
        println!("  round {round} of {}", size.rounds);
        for (page, compared) in pages.iter().zip(&mut compared) {
            let measured = run(engage, &page.engage, size.connections, size.seconds).await?;
            let beside = run(floor, &page.floor, size.connections, size.seconds).await?;
            compared.rounds.push((measured, beside));
        }
    }
    Ok(compared)
}

async fn run(
    server: &Server,
    requests: &[Vec<u8>],
    connections: usize,
    seconds: f64,
) -> anyhow::Result<Measure> {
    measure(server, &Asked::over_and_over(requests.to_vec(), connections, seconds)).await
}

/// Runs one load against one server.
pub(crate) async fn measure(server: &Server, asked: &Asked) -> anyhow::Result<Measure> {
    let before = cpu_milliseconds(server.pid())?;
    let outcome = load::run(server.address, asked).await?;
    let used = cpu_milliseconds(server.pid())? - before;
    Ok(Measure {
        cpu: used as f64 / outcome.requests.max(1) as f64,
        per_second: outcome.per_second(),
        p50: outcome.latency(0.5),
        p99: outcome.latency(0.99),
        bytes: outcome.bytes,
    })
}

impl Compared {
    /// Engage's processor time over the floor's of the same round.
    pub(crate) fn ratio(&self) -> Spread {
        spread(self.rounds.iter().map(|(engage, floor)| engage.cpu / floor.cpu.max(f64::MIN_POSITIVE)))
    }

    pub(crate) fn engage(&self, of: impl Fn(&Measure) -> f64) -> Spread {
        spread(self.rounds.iter().map(|(engage, _)| of(engage)))
    }

    pub(crate) fn floor(&self, of: impl Fn(&Measure) -> f64) -> Spread {
        spread(self.rounds.iter().map(|(_, floor)| of(floor)))
    }
}

pub(crate) fn spread(numbers: impl Iterator<Item = f64>) -> Spread {
    let mut sorted: Vec<f64> = numbers.collect();
    sorted.sort_by(f64::total_cmp);
    let at = |place: usize| sorted.get(place).copied().unwrap_or_default();
    Spread { median: at(sorted.len() / 2), least: at(0), most: at(sorted.len().saturating_sub(1)) }
}
