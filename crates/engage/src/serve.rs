//! `engage serve`: listen, answer, run jobs, and stop gracefully.

use std::io::Write;
use std::net::SocketAddr;

use anyhow::Context;
use axum::Router;
use edge::Words;
use edge::serve::Limits;
use platform::{App, JobRunner};
use tokio::net::TcpListener;

use crate::{capabilities, health};

/// The whole site of an application.
pub fn router(app: &App) -> anyhow::Result<Router> {
    let words = Words::read(capabilities::WORDS)?;
    Ok(edge::router(app, words, &capabilities::routes()))
}

/// Serves until it is told to stop; `ready` is called with the address once people can come.
pub fn run(app: &App, ready: impl FnOnce(SocketAddr) + Send + 'static) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    evaluation::begin(app)?;
    let jobs = JobRunner::start(app, capabilities::jobs())?;
    let served = runtime.block_on(serve(app, ready));
    // Jobs under way finish; then the database is closed by whoever dropped it last.
    drop(jobs);
    served
}

async fn serve(app: &App, ready: impl FnOnce(SocketAddr)) -> anyhow::Result<()> {
    let router = router(app)?.merge(health::routes(app, health::start_counting()?));
    let address = SocketAddr::new(app.settings.listen, app.settings.port);
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("listening on {address}: is another program there? Try --port"))?;
    ready(listener.local_addr()?);
    // A proxy brings everyone: the cap for one address is not meant for it.
    let proxies = app.settings.trusted_proxies.0.clone();
    edge::serve::serve(listener, router, Limits { proxies, ..Limits::default() }, stop_signal()).await
}

/// Ctrl-C at a terminal, SIGTERM from whatever runs services.
async fn stop_signal() {
    let interrupt = async { drop(tokio::signal::ctrl_c().await) };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = interrupt => {}, () = terminate => {} }
    tracing::info!("stopping: finishing what is under way");
}

/// Says where people can come, on standard output.
pub fn announce(app: &App, address: SocketAddr, set_up_link: Option<&str>) -> std::io::Result<()> {
    let at = if app.settings.public_address.is_empty() {
        format!("http://{address}")
    } else {
        app.settings.public_address.trim_end_matches('/').to_owned()
    };
    let mut out = std::io::stdout().lock();
    writeln!(out, "Engage is at {at}/")?;
    if let Some(token) = set_up_link {
        writeln!(out, "Nothing is set up yet. Open this link once, within 30 minutes: {at}/set-up/{token}")?;
    }
    if app.settings.is_demo {
        writeln!(out, "This is a demo: sign in as anyone at {at}/demo. Stop it with Ctrl-C.")?;
    }
    out.flush()
}

/// `engage serve` and `engage demo`: prints the one-time set-up link where nothing is set up, then serves.
pub fn first_link_and_run(app: &App) -> anyhow::Result<()> {
    let is_set_up = accounts::is_set_up(&mut app.database.reader()?)?;
    let link = if is_set_up { None } else { Some(accounts::make_set_up_link(app)?) };
    let told = app.clone();
    run(app, move |address| drop(announce(&told, address, link.as_deref())))
}
