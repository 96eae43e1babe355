//! Takes work from the queue and runs it, in a thread of its own.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::{App, Job, JobKind, jobs};

type Handler = fn(&App, &Job) -> anyhow::Result<()>;

/// What each kind of work does. Every handler must be safe to run twice, but for those added with
/// [`Jobs::on_once`].
#[derive(Clone, Default)]
pub struct Jobs(HashMap<JobKind, Work>);

#[derive(Clone, Copy)]
struct Work {
    handler: Handler,
    happens_once: bool,
}

/// What an administrator reads of work that may or may not have been done.
const NOBODY_KNOWS: &str = "Engage was stopped in the middle of it: it may have been done";

impl Jobs {
    /// Adds a kind of work.
    #[must_use]
    pub fn on(mut self, kind: JobKind, handler: Handler) -> Self {
        self.0.insert(kind, Work { handler, happens_once: false });
        self
    }

    /// Adds a kind of work whose effect nobody can take back, such as a letter: where the program was killed in
    /// the middle, it is not done again by itself, and an administrator sees that it may have been done.
    #[must_use]
    pub fn on_once(mut self, kind: JobKind, handler: Handler) -> Self {
        self.0.insert(kind, Work { handler, happens_once: true });
        self
    }

    /// Adds everything `others` can do.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Runs what is due now; how many jobs were run. Tests call it; [`JobRunner`] calls it for ever.
    pub fn run_due(&self, app: &App) -> anyhow::Result<usize> {
        let now = app.now();
        let due = app.database.change(move |tx| jobs::take(tx, now, 8))?;
        for job in &due {
            self.run_one(app, job)?;
        }
        Ok(due.len())
    }

    fn run_one(&self, app: &App, job: &Job) -> anyhow::Result<()> {
        let (now, id) = (app.now(), job.id);
        let work = self.0.get(job.kind.as_str()).copied();
        if work.is_some_and(|work| work.happens_once)
            && !app.database.change(move |tx| jobs::begin(tx, id, now))?
        {
            tracing::error!(job = %id, kind = job.kind, "a job was begun before, and nobody knows how it ended");
            return Ok(app.database.change(move |tx| jobs::give_up(tx, id, NOBODY_KNOWS, now))?);
        }
        let outcome = match work {
            Some(work) => catch_unwind(AssertUnwindSafe(|| (work.handler)(app, job)))
                .unwrap_or_else(|_| Err(anyhow::anyhow!("the job panicked"))),
            None => Err(anyhow::anyhow!("this version of Engage does not know this kind of job")),
        };
        let now = app.now();
        metrics::counter!("engage_jobs_total", "outcome" => if outcome.is_ok() { "done" } else { "failed" })
            .increment(1);
        let Err(error) = outcome else {
            return Ok(app.database.change(move |tx| jobs::finish(tx, id, now))?);
        };
        let (job, failure) = (job.clone(), format!("{error:#}"));
        tracing::warn!(job = %id, kind = job.kind, attempts = job.attempts, failure, "a job failed");
        let is_dead = app.database.change(move |tx| jobs::put_back(tx, &job, &failure, now))?;
        if is_dead {
            tracing::error!(job = %id, "a job was given up; an administrator can try it again");
        }
        Ok(())
    }
}

/// The thread that runs jobs until it is dropped.
pub struct JobRunner {
    app: App,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// How often the queue is looked at when no bell rings: other nodes ring none of ours.
const LOOK_EVERY: Duration = Duration::from_secs(1);

impl JobRunner {
    /// Starts running `jobs`.
    pub fn start(app: &App, jobs: Jobs) -> std::io::Result<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        let (running, stopping) = (app.clone(), Arc::clone(&stop));
        let thread = std::thread::Builder::new().name("jobs".into()).spawn(move || {
            while !stopping.load(Ordering::SeqCst) {
                match jobs.run_due(&running) {
                    Ok(0) => running.bell.wait(LOOK_EVERY),
                    Ok(_) => {}
                    Err(error) => {
                        tracing::error!(%error, "the job queue could not be read");
                        std::thread::sleep(LOOK_EVERY);
                    }
                }
            }
        })?;
        Ok(Self { app: app.clone(), stop, thread: Some(thread) })
    }
}

impl Drop for JobRunner {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        self.app.bell.ring();
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
