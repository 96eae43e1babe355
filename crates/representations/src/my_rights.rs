//! A young person sees the difference between telling, complaining and getting an advocate, and what they began.

use std::collections::HashMap;

use accounts::{PersonId, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::Result;
use voice::{Statement, StatementId};

use crate::complaint::Complaint;
use crate::request::{Progress, Request};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-rights", show)
}

#[derive(Template)]
#[template(path = "my_rights.html")]
struct MyRightsPage {
    frame: Frame,
    /// `?about=…` where they come from a statement.
    about: String,
    requests: Vec<Request>,
    complaints: Vec<Complaint>,
    names: HashMap<PersonId, String>,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let about = about(&young_person, visit)?.map(|id| format!("?about={id}")).unwrap_or_default();
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let mut requests = Request::all_of(&young_person, &app, read)?;
    requests.retain(|request| request.progress != Progress::CalledOff);
    let complaints = Complaint::all_of(&young_person, &app, read)?;
    let near = people_of(young_person.id(), now, &app, read)?;
    let names = near.into_iter().map(|near| (near.person.id, near.person.preferred_name)).collect();
    visit.page(&MyRightsPage { frame: visit.frame(), about, requests, complaints, names })
}

/// The statement they come from, if it is theirs.
pub(crate) fn about(young_person: &YoungPerson, visit: &mut Visit) -> Result<Option<StatementId>> {
    let said = visit.query.text("about").parse::<StatementId>();
    let typed = visit.form.text("about").parse::<StatementId>();
    let Some(id) = said.or(typed).ok() else { return Ok(None) };
    Ok(Some(Statement::of(young_person, id, visit.read()?)?.id))
}

impl MyRightsPage {
    /// The key of how a wish for an advocate stands.
    fn stands(&self, request: &Request) -> &'static str {
        match request.progress {
            Progress::InTouch => "request-in-touch",
            _ if request.is_late(self.frame.now) => "request-late",
            Progress::Taken => "request-taken",
            Progress::Waiting | Progress::CalledOff => "request-waiting",
        }
    }

    fn is_late(&self, request: &Request) -> bool {
        request.is_late(self.frame.now)
    }

    fn advocate(&self, request: &Request) -> String {
        let name = request.advocate.and_then(|id| self.names.get(&id).cloned());
        name.unwrap_or_else(|| self.frame.t("an-advocate").into_owned())
    }

    fn may_call_off(request: &Request) -> bool {
        request.progress != Progress::InTouch
    }
}
