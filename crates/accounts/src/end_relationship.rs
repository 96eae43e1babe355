//! An administrator ends a relationship: now, or at a day and hour. From that moment on it is out.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Moment, Result};

use crate::typed_days::{TypedDay, read_moment};
use crate::{Administrator, Person, Relationship};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/relationships/{relationship}/end", show)
        .post("/relationships/{relationship}/end", end)
}

#[derive(Template)]
#[template(path = "end_relationship.html")]
struct EndPage {
    frame: Frame,
    relationship: Relationship,
    young_person: Person,
    other: Person,
    day: TypedDay,
    hour: String,
    problems: Problems,
}

fn show(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let (relationship, young_person, other) = both_sides(&administrator, visit)?;
    let (day, hour, problems) = (TypedDay::default(), String::new(), Problems::default());
    visit.page(&EndPage { frame: visit.frame(), relationship, young_person, other, day, hour, problems })
}

fn end(administrator: Administrator, visit: &mut Visit) -> Result<Response> {
    let (relationship, young_person, other) = both_sides(&administrator, visit)?;
    let (day, hour) = (TypedDay::of(&visit.form, "from"), visit.form.text("hour").to_owned());
    let mut problems = Problems::default();
    let until = read_moment((&day, &hour), (visit.app.now(), &administrator.authority.zone), &mut problems);
    let until = until.filter(|until| {
        // What has not begun may be called off now; what has cannot have ended before.
        let is_possible = *until >= relationship.from || *until == visit.app.now();
        problems.add_if(!is_possible, "from", "problem-end-before-begin");
        is_possible
    });
    let Some(until) = until else {
        visit.has_problems();
        return visit.again(&EndPage {
            frame: visit.frame(),
            relationship,
            young_person,
            other,
            day,
            hour,
            problems,
        });
    };
    keep(&administrator, &relationship, until, visit)?;
    visit.go_to(&format!("/people/{}", relationship.young_person))
}

fn keep(
    administrator: &Administrator,
    relationship: &Relationship,
    until: Moment,
    visit: &mut Visit,
) -> Result<()> {
    let (by, form_key) = (administrator.id(), visit.form.key().ok_or(Error::StaleForm)?);
    let (id, authority, young_person) =
        (relationship.id, administrator.authority.id, relationship.young_person);
    let until = until.max(relationship.from);
    let act = administrator.act("accounts.relationship_ended", relationship.person.0);
    let act = act.about(young_person.0).with(relationship.role.code());
    visit.change(act, move |change| {
        change.take_form(by.0, form_key, &format!("/people/{young_person}"))?;
        let was_there = Relationship::end(change, authority, id, until)?;
        if was_there { Ok(()) } else { Err(Error::NotFound) }
    })
}

fn both_sides(administrator: &Administrator, visit: &mut Visit) -> Result<(Relationship, Person, Person)> {
    let (app, authority, id) =
        (visit.app.clone(), administrator.authority.id, visit.captured("relationship")?);
    let read = visit.read()?;
    let relationship = Relationship::of(authority, id, read)?;
    let young_person = Person::of(authority, relationship.young_person, &app, read)?;
    let other = Person::of(authority, relationship.person, &app, read)?;
    Ok((relationship, young_person, other))
}

impl EndPage {
    fn heading(&self) -> std::borrow::Cow<'_, str> {
        let (other, young_person) = (&self.other.name, &self.young_person.preferred_name);
        self.frame.t2("relationship-end-of", &("name", other), &("young_person", young_person))
    }
}
