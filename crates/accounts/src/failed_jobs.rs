//! Work that failed too often: an administrator sees it and lets it be tried again.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::uuid::Uuid;
use platform::{DeadJob, Error, Moment, Result};

use crate::Administrator;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/failed-jobs", show).post("/failed-jobs/{job}/again", try_again)
}

#[derive(Template)]
#[template(path = "failed_jobs.html")]
struct FailedJobsPage {
    frame: Frame,
    failed: Vec<DeadJob>,
    waiting: i64,
    since: Option<Moment>,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let now = visit.app.now();
    let read = visit.read()?;
    let failed = platform::dead_jobs(read, administrator.authority.id.0)?;
    let (waiting, since) = platform::jobs_waiting(read, now)?;
    visit.page(&FailedJobsPage { frame: visit.frame(), failed, waiting, since })
}

fn try_again(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let (authority, job) = (administrator.authority.id, visit.captured::<Uuid>("job")?);
    visit.change(administrator.act("accounts.job_tried_again", job), move |change| {
        change.take_form(by.0, form_key, "/failed-jobs")?;
        let now = change.now();
        let was_there = platform::try_again(change, authority.0, job, now)?;
        if was_there { Ok(()) } else { Err(Error::NotFound) }
    })?;
    visit.go_to("/failed-jobs")
}
