//! Structured logs on standard error: ids and event names, never names, words, tokens or addresses.

use tracing_subscriber::EnvFilter;

/// Starts logging at `level`, as JSON where nobody watches.
pub fn start(level: &str) -> anyhow::Result<()> {
    use std::io::IsTerminal;
    let filter = EnvFilter::try_new(level)?;
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if std::io::stderr().is_terminal() {
        subscriber.compact().try_init()
    } else {
        subscriber.json().try_init()
    };
    started.map_err(|error| anyhow::anyhow!("starting the log: {error}"))
}
