//! "Not my carer": one tap on the page "who will read this", remembered for what is said later, and undone the same way.

use accounts::{PersonId, Role, YoungPerson, people_of};
use axum::response::Response;
use edge::{Routes, Visit};
use platform::{Error, Result};

use crate::usual_readers::UsualReaders;
use crate::{Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/say/{statement}/not-my-carer", choose)
}

fn choose(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let id: StatementId = visit.captured("statement")?;
    let statement = Statement::of(&young_person, id, visit.read()?)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::AlreadyDone(format!("/my-statements/{id}")));
    }
    let is_out = visit.form.text("carers") != "asked";
    let went_to = share_page(&young_person, id, is_out, visit)?;

    let person = young_person.id();
    let act = young_person.act("voice.not_my_carer_chosen", person.0).about(person.0);
    visit.change(act.with(if is_out { "out" } else { "asked" }), move |change| {
        UsualReaders::leave_carers_out(change, person, is_out)
    })?;

    visit.go_to(&went_to)
}

/// Back to the page with the other ticks as they were: a choice that undid others unseen would be worse than none.
fn share_page(
    young_person: &YoungPerson,
    statement: StatementId,
    is_out: bool,
    visit: &mut Visit,
) -> Result<String> {
    let (app, now) = (visit.app.clone(), visit.app.now());
    let near = people_of(young_person.id(), now, &app, visit.read()?)?;
    let is_carer =
        |id: PersonId| near.iter().any(|near| near.person.id == id && near.role == Role::FosterCarer);
    let ticked = visit.form.all("reader").filter_map(|text| text.parse::<PersonId>().ok());
    let ticked = ticked.filter(|id| !(is_out && is_carer(*id)));
    let ticks: String = ticked.map(|id| format!("&reader={id}")).collect();
    Ok(format!("/say/{statement}/share?ticked=yes{ticks}"))
}
