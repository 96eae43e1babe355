//! For machines that watch: is it alive, is it ready, what has it counted. No personal data.

use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use platform::{App, jobs_waiting};

/// The oldest due job may wait this long before the program says that it is not ready.
const LONGEST_JOB_WAIT: Duration = Duration::from_secs(15 * 60);

/// Starts counting; call once.
pub fn start_counting() -> anyhow::Result<PrometheusHandle> {
    Ok(PrometheusBuilder::new().install_recorder()?)
}

/// `/health/live`, `/health/ready` and `/metrics`.
pub fn routes(app: &App, counted: PrometheusHandle) -> Router {
    let (asked, measured) = (app.clone(), app.clone());
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(move || ready(asked.clone())))
        .route("/metrics", get(move || metrics(measured.clone(), counted.clone())))
}

async fn ready(app: App) -> (StatusCode, String) {
    let asked = tokio::task::spawn_blocking(move || problems(&app)).await;
    match asked {
        Ok(problems) if problems.is_empty() => (StatusCode::OK, "ready\n".into()),
        Ok(problems) => (StatusCode::SERVICE_UNAVAILABLE, problems.join("\n") + "\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the check itself failed\n".into()),
    }
}

/// What keeps the program from doing its work, a line each.
#[must_use]
pub fn problems(app: &App) -> Vec<String> {
    let mut problems = Vec::new();
    if app.database.answers().is_err() {
        return vec!["the database does not answer".into()];
    }
    let waiting = app
        .database
        .reader()
        .map_err(platform::Error::from)
        .and_then(|mut read| jobs_waiting(&mut read, app.now()));
    match waiting {
        Ok((count, Some(since))) => {
            let waited = Duration::from_micros(u64::try_from(app.now().0 - since.0).unwrap_or_default());
            if waited > LONGEST_JOB_WAIT {
                problems.push(format!("{count} jobs wait, the oldest for {} minutes", waited.as_secs() / 60));
            }
        }
        Ok(_) => {}
        Err(_) => problems.push("the job queue cannot be read".into()),
    }
    problems
}

async fn metrics(app: App, counted: PrometheusHandle) -> String {
    let waiting = tokio::task::spawn_blocking(move || {
        let mut read = app.database.reader().ok()?;
        let now = app.now();
        Some([
            ("engage_jobs_waiting", jobs_waiting(&mut read, now).ok()?.0),
            // What young people raised and nobody has; practice is not counted.
            ("safety_unacknowledged", safety::unacknowledged(now, &mut read).ok()?.0),
            ("safety_without_anybody_on_duty", safety::without_anybody(now, &mut read).ok()?),
        ])
    });
    if let Ok(Some(counts)) = waiting.await {
        for (name, count) in counts {
            metrics::gauge!(name).set(f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
        }
    }
    counted.render()
}
