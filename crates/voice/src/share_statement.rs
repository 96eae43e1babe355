//! A young person sees the named people who will read a statement, takes some out, and shares it.

use accounts::{PersonId, Related, Role, YoungPerson, people_of};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use plans::Review;
use platform::{App, Change, Error, Moment, Result};
use safety::{Hour, MARKS, Raising};
use store::Read;

use crate::answer::Answer;
use crate::answer_clock::{self, Promise};
use crate::attachment::Attachment;
use crate::policy::{self, Offered};
use crate::provenance::Provenance;
use crate::together::Together;
use crate::usual_readers::UsualReaders;
use crate::{Reader, Statement, StatementId, promise_is_late, raised, tell};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/share", show).post("/say/{statement}/share", share)
}

/// Everyone who could read it, and how each is offered.
pub(crate) type People = Vec<(Related, Offered)>;

#[derive(Template)]
#[template(path = "share_statement.html")]
struct SharePage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    answers: Vec<Answer>,
    attachments: Vec<Attachment>,
    people: People,
    ticked: Vec<String>,
    marked: String,
    hour: Hour,
    usual: UsualReaders,
}

impl SharePage {
    fn has_carer(&self) -> bool {
        self.people.iter().any(|(near, _)| near.role == Role::FosterCarer)
    }

    /// For whom they answer now.
    fn away(&self, near: &Related) -> Option<&str> {
        let away = self.people.iter().find(|(there, _)| Some(there.person.id) == near.covers)?;
        Some(&away.0.person.preferred_name)
    }

    fn is_ticked(&self, person: &Related) -> bool {
        self.ticked.contains(&person.person.id.to_string())
    }

    /// Whether they must answer when everyone stays in.
    fn must_answer(&self, (near, _): &(Related, Offered)) -> bool {
        self.people.first().is_some_and(|(first, _)| {
            first.role == near.role && policy::first_answerer(&[near.role]).is_some()
        })
    }

    /// The names of whoever must answer when everyone stays in.
    fn who_answers(&self) -> String {
        let answerers = self.people.iter().filter(|one| self.must_answer(one));
        answerers.map(|(near, _)| near.person.preferred_name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, answers, people) = draft(&young_person, visit)?;
    let usual = UsualReaders::of(young_person.id(), visit.read()?)?;
    let starts = |(near, offered): &&(Related, Offered)| {
        policy::starts_ticked(*offered, (near.person.id, near.role), &usual)
    };
    let mut ticked: Vec<String> =
        people.iter().filter(starts).map(|(near, _)| near.person.id.to_string()).collect();
    // Back from "not my carer", with the ticks as they were.
    if !visit.query.text("ticked").is_empty() {
        ticked = visit.query.all("reader").map(str::to_owned).collect();
    }
    let attachments = attached(&statement, visit)?;
    let hour = Hour::of(&young_person.authority, visit.app.now(), visit.read()?)?;
    let (frame, problems, marked) = (visit.frame().alone(), Problems::default(), String::new());
    visit.page(&SharePage {
        frame,
        problems,
        statement,
        answers,
        attachments,
        people,
        ticked,
        marked,
        hour,
        usual,
    })
}

fn share(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, answers, people) = draft(&young_person, visit)?;
    let ticked: Vec<String> = visit.form.all("reader").map(str::to_owned).collect();
    let usual = UsualReaders::of(young_person.id(), visit.read()?)?;
    let readers: Vec<Reader> = people.iter().filter_map(|near| named(near, &ticked, &usual)).collect();
    let remembered = remembered(&people, &ticked, visit);
    let left_in: Vec<Role> =
        readers.iter().filter(|reader| !reader.is_taken_out).map(|reader| reader.role).collect();
    let Some(owner) = policy::first_answerer(&left_in) else {
        let mut problems = Problems::default();
        problems.add("readers", "problem-nobody-answers");
        visit.has_problems();
        let hour = Hour::of(&young_person.authority, visit.app.now(), visit.read()?)?;
        let (frame, marked) = (visit.frame().alone(), visit.form.text("marked").to_owned());
        let attachments = attached(&statement, visit)?;
        return visit.again(&SharePage {
            frame,
            problems,
            statement,
            answers,
            attachments,
            people,
            ticked,
            marked,
            hour,
            usual,
        });
    };

    let (app, now) = (visit.app.clone(), visit.app.now());
    let review =
        statement.review.map(|review| Review::of(&young_person, review, &app, visit.read()?)).transpose()?;
    let promise = answer_clock::promise(now, review.map(|review| review.held_on), &young_person.authority);
    let raising = raised::by_sharing(
        &young_person.authority,
        &statement,
        (&answers, visit.form.text("marked")),
        &readers,
    );
    let (form_key, went_to) =
        (visit.form.key().ok_or(Error::StaleForm)?, format!("/my-statements/{}", statement.id));
    let act = young_person.act("voice.statement_shared", statement.id.0).about(young_person.id().0);
    let place = went_to.clone();
    app.change(act.with(owner.code()), move |change| {
        change.take_form(young_person.id().0, form_key, &place)?;
        Together::end(change, statement.id)?;
        Provenance::sum_up(change, &statement)?;
        for reads in &remembered {
            UsualReaders::remember(change, young_person.id(), *reads)?;
        }
        keep(change, &statement, (&readers, &raising), (owner, promise))
    })?;

    visit.go_to(&went_to)
}

/// The statement is shared, its readers are named, the one who owes the answer is told, the clock is set, and what
/// must be seen today is raised.
pub(crate) fn keep(
    change: &mut Change<'_, '_>,
    statement: &Statement,
    (readers, raising): (&[Reader], &Raising),
    (owner, promise): (Role, Promise),
) -> Result<()> {
    statement.share(change, owner, promise)?;
    for reader in readers {
        reader.name(change, statement.id)?;
        if reader.role == owner {
            Reader::is_needed(change, statement.id, owner)?;
        }
        if !reader.is_taken_out && (!reader.is_only_if_needed || reader.role == owner) {
            tell::something_new(change, statement.authority, reader.person, "/inbox")?;
        }
    }
    safety::raise(change, raising)?;
    change.enqueue(&promise_is_late::job(statement, statement.round, promise)?)
}

/// The draft in the address, what it says so far, and who could read it.
fn draft(young_person: &YoungPerson, visit: &mut Visit) -> Result<(Statement, Vec<Answer>, People)> {
    let id: StatementId = visit.captured("statement")?;
    let (app, now) = (visit.app.clone(), visit.app.now());
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::AlreadyDone(format!("/my-statements/{id}")));
    }
    let answers = Answer::all_of(&statement, &app, read)?;
    let people = people_near(young_person.id(), (&app, now), read)?;
    Ok((statement, answers, people))
}

/// What stands beside the answers of the draft.
fn attached(statement: &Statement, visit: &mut Visit) -> Result<Vec<Attachment>> {
    let app = visit.app.clone();
    Attachment::all_of(statement, &app, visit.read()?)
}

/// Who could read what `young_person` shares, and how each is offered.
pub(crate) fn people_near(
    young_person: PersonId,
    (app, now): (&App, Moment),
    read: &mut impl Read,
) -> Result<People> {
    let near = people_of(young_person, now, app, read)?.into_iter();
    let offered = |near: Related| policy::offered(near.role).map(|offered| (near, offered));
    let mut people: People = near.filter_map(offered).collect();
    people.sort_by_key(|(near, _)| policy::turn_to_answer(near.role));
    Ok(people)
}

/// Who reads and who does not, if they asked to have it remembered.
fn remembered(people: &People, ticked: &[String], visit: &Visit) -> Vec<(PersonId, bool)> {
    let asks = visit.form.text("remember") == "yes";
    let all = people.iter().filter(|_| asks).map(|(near, _)| near.person.id);
    all.map(|id| (id, ticked.contains(&id.to_string()))).collect()
}

/// A reader as the form says. Whoever was never in and was not put in is not named at all, but for a carer
/// whom "not my carer" leaves out.
pub(crate) fn named(
    (near, offered): &(Related, Offered),
    ticked: &[String],
    usual: &UsualReaders,
) -> Option<Reader> {
    let is_taken_out = !ticked.contains(&near.person.id.to_string());
    let is_left_out = near.role == Role::FosterCarer && usual.not_my_carer;
    if is_taken_out && *offered == Offered::LeftOut && !is_left_out {
        return None;
    }
    let is_only_if_needed = *offered == Offered::ReadsIfNeeded;
    Some(Reader { person: near.person.id, role: near.role, is_only_if_needed, is_taken_out })
}
