//! What a person meets when something cannot be: a page with a clear sentence and a way on.

use askama::Template;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use platform::Error;

use crate::answer;
use crate::frame::Frame;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    frame: Frame,
    title: String,
    sentence: String,
    drawing: &'static str,
    reference: Option<String>,
    typed: Vec<String>,
}

pub(crate) fn for_error(error: Error, visit: &mut Visit) -> Response {
    visit.has_problem = true;
    let made = match error {
        Error::SignInNeeded if visit.form.typed().any(|text| text.len() > 20) => {
            page(visit, StatusCode::UNAUTHORIZED, "signed-out", None)
        }
        Error::SignInNeeded => answer::redirect("/sign-in").map(|answer| forgetting_if_shared(answer, visit)),
        Error::AlreadyDone(went_to) => answer::redirect(&went_to),
        Error::NotFound => page(visit, StatusCode::NOT_FOUND, "not-found", None),
        Error::NotNow(words) => page(visit, StatusCode::CONFLICT, words, None).map(|mut answer| {
            // For a device that sends what it kept, and must say why it could not.
            answer.headers_mut().insert("x-why", HeaderValue::from_static(words));
            answer
        }),
        Error::StaleForm => page(visit, StatusCode::FORBIDDEN, "stale-form", None),
        Error::TooOften(seconds) => {
            page(visit, StatusCode::TOO_MANY_REQUESTS, "too-often", None).map(|mut answer| {
                answer.headers_mut().insert(RETRY_AFTER, seconds.into());
                answer
            })
        }
        Error::CannotBeKept(error) => {
            let reference = log(&error, visit);
            page(visit, StatusCode::SERVICE_UNAVAILABLE, "cannot-be-kept", Some(reference))
        }
        Error::Unexpected(error) => {
            let reference = log(&error, visit);
            page(visit, StatusCode::INTERNAL_SERVER_ERROR, "unexpected", Some(reference))
        }
    };
    made.unwrap_or_else(|_| answer::html(StatusCode::INTERNAL_SERVER_ERROR, "<h1>Sorry</h1>".to_owned()))
}

/// Nobody came back to a shared tablet: what its browser still holds of them goes.
fn forgetting_if_shared(mut answer: Response, visit: &Visit) -> Response {
    if visit.cookies.is_shared() {
        let all = HeaderValue::from_static("\"cache\", \"storage\"");
        answer.headers_mut().insert("clear-site-data", all);
    }
    answer
}

/// Logged once, with a reference that the person can tell us; the path only as its route's shape would
/// show ids, so it stays out.
fn log(error: &anyhow::Error, visit: &Visit) -> String {
    let reference = platform::new_id().simple().to_string().split_off(20);
    tracing::error!(reference, method = %visit.method, error = format!("{error:#}"), "a visit failed");
    reference
}

fn page(
    visit: &Visit,
    status: StatusCode,
    words: &str,
    reference: Option<String>,
) -> platform::Result<Response> {
    let frame = visit.frame();
    let drawing = match status {
        StatusCode::NOT_FOUND => "lost",
        StatusCode::UNAUTHORIZED => "door",
        _ => "broken",
    };
    let typed = visit.form.typed().filter(|text| text.len() > 20).map(str::to_owned).collect();
    let page = ProblemPage {
        title: frame.t(&format!("{words}-title")).into_owned(),
        sentence: frame.t(&format!("{words}-sentence")).into_owned(),
        drawing,
        reference,
        typed,
        frame,
    };
    visit.page_with(status, &page)
}
