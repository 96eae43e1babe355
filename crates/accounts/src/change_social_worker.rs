//! An administrator reallocates a young person: the old social worker ends and the new one begins at one moment.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Change, Error, Moment, Result};

use crate::person_listed::PersonListed;
use crate::relate::{begin, picked, who_may, young_person};
use crate::typed_days::{TypedDay, read_moment};
use crate::{Administrator, AuthorityId, Person, PersonId, Relationship, Role};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/people/{person}/social-worker", show)
        .post("/people/{person}/social-worker", reallocate)
}

#[derive(Template)]
#[template(path = "change_social_worker.html")]
struct ChangePage {
    frame: Frame,
    young_person: Person,
    find: String,
    people: Vec<PersonListed>,
    are_more: bool,
    chosen: String,
    day: TypedDay,
    hour: String,
    problems: Problems,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let young_person = young_person(&administrator, visit)?;
    let (app, find) = (visit.app.clone(), visit.query.text("find").to_owned());
    let (people, are_more) = who_may(&administrator, Some(Role::SocialWorker), &find, &app, visit.read()?)?;
    let day = TypedDay::from(app.now().day(&administrator.authority.zone));
    let (frame, chosen, hour, problems) = (visit.frame(), String::new(), String::new(), Problems::default());
    visit.page(&ChangePage { frame, young_person, find, people, are_more, chosen, day, hour, problems })
}

fn reallocate(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let young_person = young_person(&administrator, visit)?;
    let (app, authority) = (visit.app.clone(), administrator.authority.id);
    let (day, hour) = (TypedDay::of(&visit.form, "from"), visit.form.text("hour").to_owned());
    let chosen = visit.form.text("person").to_owned();
    let mut problems = Problems::default();
    let other = picked(authority, &chosen, &app, visit.read()?, &mut problems)?;
    let from = read_moment((&day, &hour), (app.now(), &administrator.authority.zone), &mut problems);
    if let (Some(other), Some(from), false) = (other, from, problems.any()) {
        match keep(&administrator, (young_person.id, other), from, visit) {
            Ok(()) => return visit.go_to(&format!("/people/{}", young_person.id)),
            Err(Error::NotNow(why)) => problems.add("person", why),
            Err(error) => return Err(error),
        }
    }
    visit.has_problems();
    let find = visit.form.text("find").to_owned();
    let (people, are_more) = who_may(&administrator, Some(Role::SocialWorker), &find, &app, visit.read()?)?;
    let frame = visit.frame();
    visit.again(&ChangePage { frame, young_person, find, people, are_more, chosen, day, hour, problems })
}

fn keep(
    administrator: &Administrator,
    (young_person, other): (PersonId, PersonId),
    from: Moment,
    visit: &mut Visit,
) -> Result<()> {
    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let authority = administrator.authority.id;
    let act = administrator.act("accounts.social_worker_changed", other.0).about(young_person.0);
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/people/{young_person}"))?;
        end_others(change, authority, (young_person, other), from)?;
        begin(change, authority, (young_person, other, Role::SocialWorker), (from, None))
    })
}

/// Ends whoever would be social worker from `from` on.
fn end_others(
    change: &mut Change<'_, '_>,
    authority: AuthorityId,
    (young_person, other): (PersonId, PersonId),
    from: Moment,
) -> Result<()> {
    let there = Relationship::all_of(authority, young_person, &mut **change)?;
    let would_be = |there: &Relationship| there.role == Role::SocialWorker && !there.is_over(from);
    for former in there.into_iter().filter(would_be) {
        if former.person == other {
            return Err(Error::NotNow("relate-already"));
        }
        Relationship::end(change, authority, former.id, from.max(former.from))?;
    }
    Ok(())
}
