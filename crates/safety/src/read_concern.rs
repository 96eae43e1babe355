//! Somebody on duty reads one concern: whose it is, why it was raised, who was told, what was done.

use std::collections::HashMap;

use accounts::{Person, PersonId, SignedIn};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Moment, Result};

use crate::concern::{State, person};
use crate::deed::{DEEDS, Deed};
use crate::reason::{Kind, Reason};
use crate::telling::{Step, told};
use crate::{Concern, ConcernId, OnDuty, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/duty/{concern}", show)
}

#[derive(Template)]
#[template(path = "read_concern.html")]
pub(crate) struct ConcernPage {
    frame: Frame,
    problems: Problems,
    pub(crate) concern: Concern,
    state: State,
    young_person: Option<Person>,
    reasons: Vec<Reason>,
    words: Option<String>,
    told: Vec<(PersonId, Step, Moment)>,
    deeds: Vec<Deed>,
    names: HashMap<PersonId, String>,
    may_agree: bool,
    deed: String,
    typed: String,
}

fn show(on_duty: OnDuty, visit: &mut Visit) -> Result<Response> {
    let page = page(&on_duty, visit, Problems::default())?;
    let mut act = on_duty.act("safety.concern_opened", page.concern.id.0);
    act.young_person = page.concern.young_person.map(|person| person.0);
    visit.note_reading(act);
    visit.page(&page)
}

/// The page, also for the verbs beside it when something is wrong with their forms.
pub(crate) fn page(by: &SignedIn, visit: &mut Visit, problems: Problems) -> Result<ConcernPage> {
    let id: ConcernId = visit.captured("concern")?;
    let (app, now) = (visit.app.clone(), visit.app.now());
    let (deed, typed) = (visit.form.text("deed").to_owned(), visit.form.text("words").to_owned());
    let read = visit.read()?;
    let (concern, _) = Concern::of(by, id, &app, read)?;
    let young_person = person(concern.authority, concern.young_person, &app, read)?;
    let (reasons, words) = (Reason::all_of(id, read)?, concern.words(&app, read)?);
    let (mut told, deeds) = (told(id, read)?, Deed::all_of(&concern, &app, read)?);
    // Those who are told when somebody listens have not been told before.
    told.retain(|(.., at)| *at <= now);
    let mut names = HashMap::new();
    let involved = told.iter().map(|(person, ..)| *person).chain(deeds.iter().map(|deed| deed.person));
    let ends = [concern.owner, concern.acknowledged.map(|(who, _)| who), concern.closing.map(|(who, _)| who)];
    let agreed = concern.closed.and_then(|(who, _)| who);
    for id in involved.chain(ends.into_iter().flatten()).chain(agreed) {
        if let std::collections::hash_map::Entry::Vacant(free) = names.entry(id) {
            free.insert(Person::of(concern.authority, id, &app, read)?.name);
        }
    }
    let state = concern.state(now);
    let may_agree =
        state == State::Closing && policy::may_agree(concern.closing.map(|(who, _)| who), by.id());
    Ok(ConcernPage {
        frame: visit.frame(),
        problems,
        concern,
        state,
        young_person,
        reasons,
        words,
        told,
        deeds,
        names,
        may_agree,
        deed,
        typed,
    })
}

impl ConcernPage {
    fn name(&self, id: &PersonId) -> &str {
        self.names.get(id).map_or("", String::as_str)
    }

    fn called(&self) -> String {
        match &self.young_person {
            Some(person) => person.preferred_name.clone(),
            None => self.frame.t("practice-young-person").into_owned(),
        }
    }

    fn because(&self, reason: &Reason) -> String {
        let name = self.called();
        match reason.kind {
            Kind::Marked => self.frame.t1(&format!("because-{}", reason.code), "name", name).into_owned(),
            Kind::Chosen => {
                self.frame.t2("because-chosen", &("name", name), &("code", &*reason.code)).into_owned()
            }
            Kind::Phrase => {
                let phrase = reason.phrase().unwrap_or(&reason.code);
                self.frame.t2("because-phrase", &("name", name), &("phrase", phrase)).into_owned()
            }
            Kind::Drill => self.frame.t("because-drill").into_owned(),
        }
    }

    fn is_waiting(&self) -> bool {
        matches!(self.state, State::Waiting | State::Overdue)
    }

    fn is_open(&self) -> bool {
        self.state == State::Had && !self.concern.is_drill
    }
}
