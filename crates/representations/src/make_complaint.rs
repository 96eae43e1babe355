//! A young person complains: the clock of the law starts, someone owns it, and the reviewing officer is told.

use accounts::{Related, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Error, Result};

use crate::complaint::{About, Complaint, ComplaintId, NewComplaint};
use crate::law::{self, Clock};
use crate::stage::Stage;
use crate::{LONGEST_WORDS, is_late, my_rights, policy, tell};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-rights/complain", show).post("/my-rights/complain", complain)
}

#[derive(Template)]
#[template(path = "make_complaint.html")]
struct ComplainPage {
    frame: Frame,
    problems: Problems,
    statement: String,
    words: String,
    wanted: String,
    about: Option<About>,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let statement = my_rights::about(&young_person, visit)?.map(|id| id.to_string()).unwrap_or_default();
    let (frame, problems) = (visit.frame().alone(), Problems::default());
    let (words, wanted) = (String::new(), String::new());
    visit.page(&ComplainPage { frame, problems, statement, words, wanted, about: None })
}

fn complain(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let statement = my_rights::about(&young_person, visit)?;
    let about = About::of_code(visit.form.text("kind"));
    let (words, wanted) = (visit.form.text("words").to_owned(), visit.form.text("wanted").to_owned());
    let problems = problems_with(about, &words, &wanted);
    let (Some(about), false) = (about, problems.any()) else {
        visit.has_problems();
        let statement = statement.map(|id| id.to_string()).unwrap_or_default();
        let frame = visit.frame().alone();
        return visit.again(&ComplainPage { frame, problems, statement, words, wanted, about });
    };

    let (app, now) = (visit.app.clone(), visit.app.now());
    let near = people_of(young_person.id(), now, &app, visit.read()?)?;
    let roles: Vec<Role> = near.iter().map(|near| near.role).collect();
    let owner = policy::owner(about, &roles).ok_or(Error::NotNow("nobody-for-complaints"))?;
    let clock = first_clock(about, &young_person, now);
    let wanted = Some(wanted).filter(|wanted| !wanted.is_empty());
    let new = NewComplaint { statement, words, wanted, about, owner };
    let (id, form_key) = (ComplaintId::fresh(), visit.form.key().ok_or(Error::StaleForm)?);
    let went_to = format!("/my-complaints/{id}");
    let place = went_to.clone();
    let act = young_person.act("representations.complaint_made", id.0).about(young_person.id().0);
    visit.change(act.with(about.code()), move |change| {
        change.take_form(young_person.id().0, form_key, &place)?;
        let who = (young_person.authority.id, young_person.id());
        Complaint::make(change, who, id, &new)?;
        Stage::begin(change, (id, who.1), 1, clock)?;
        Complaint::record(change, id, ("made", 1), Some(who.1))?;
        tell_them(change, &young_person, &near, owner)?;
        change.enqueue(&is_late::of_complaint(who.0, id, (1, clock.due))?)
    })?;

    visit.go_to(&went_to)
}

/// The law's first stage; what is about a conference has its own way, and our own promise.
fn first_clock(about: About, young_person: &YoungPerson, now: platform::Moment) -> Clock {
    let authority = &young_person.authority;
    match about {
        About::Conference => law::own_clock(authority.answer_working_days, now, authority),
        About::Care | About::Manager => law::clock(1, now, authority),
    }
}

fn tell_them(
    change: &mut platform::Change<'_, '_>,
    young_person: &YoungPerson,
    near: &[Related],
    owner: Role,
) -> Result<()> {
    let told = tell::those_who_are(near, &[owner, Role::Iro]);
    told.iter()
        .try_for_each(|person| tell::something_new(change, young_person.authority.id, *person, "/complaints"))
}

fn problems_with(about: Option<About>, words: &str, wanted: &str) -> Problems {
    let mut problems = Problems::default();
    problems.add_if(about.is_none(), "kind", "problem-no-about");
    problems.add_if(words.is_empty(), "words", "problem-no-complaint");
    problems.add_if(words.chars().count() > LONGEST_WORDS, "words", "problem-too-long-here");
    problems.add_if(wanted.chars().count() > LONGEST_WORDS, "wanted", "problem-too-long-here");
    problems
}
