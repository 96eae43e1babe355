//! Somebody on duty says where texts to them go. The number is sealed, and only the gateway is given it.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::OnDuty;
use crate::text_message::{dialled, keep_number, number};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/duty/my-number", show).post("/duty/my-number", keep)
}

#[derive(Template)]
#[template(path = "my_number.html")]
struct NumberPage {
    frame: Frame,
    problems: Problems,
    number: String,
    are_texts_sent: bool,
}

fn show(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let app = visit.app.clone();
    let number = number(on_duty.id(), &app, visit.read()?)?.unwrap_or_default();
    let (frame, problems) = (visit.frame(), Problems::default());
    let are_texts_sent = !app.settings.text_command.is_empty();
    visit.page(&NumberPage { frame, problems, number, are_texts_sent })
}

fn keep(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let typed = visit.form.text("number").to_owned();
    let plain = dialled(&typed);
    if plain.is_none() && !typed.is_empty() {
        let mut problems = Problems::default();
        problems.add("number", "problem-no-phone");
        visit.has_problems();
        let are_texts_sent = !visit.app.settings.text_command.is_empty();
        return visit.again(&NumberPage { frame: visit.frame(), problems, number: typed, are_texts_sent });
    }
    let form_key = visit.form.key().ok_or(Error::StaleForm)?;
    let (by, who) = (on_duty.id(), (on_duty.authority.id, on_duty.id()));
    visit.change(on_duty.act("safety.number_kept", by.0), move |change| {
        change.take_form(by.0, form_key, "/duty")?;
        keep_number(change, who, plain.as_deref().unwrap_or_default())
    })?;
    visit.go_to("/duty")
}
