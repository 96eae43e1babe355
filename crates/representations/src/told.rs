//! What a young person complained about and asked for, for the copy of everything they said.

use accounts::{Role, YoungPerson};
use platform::{App, Moment, Result};
use store::Read;
use voice::{Part, Told};

use crate::complaint::{Complaint, State};
use crate::request::Request;
use crate::stage::Stage;

/// Their complaints, the answers to them, and their wishes for an advocate.
pub fn everything_told(young_person: &YoungPerson, app: &App, read: &mut impl Read) -> Result<Vec<Told>> {
    let mut told = Vec::new();
    for complaint in Complaint::all_of(young_person, app, read)? {
        let words = Part::own("told-complaint-words", complaint.words.clone());
        let wanted = complaint.wanted.clone().map(|wanted| Part::own("told-complaint-wanted", wanted));
        told.push(event(complaint.made_at, "complained", [words].into_iter().chain(wanted).collect()));
        for stage in Stage::all_of(&complaint, app, read)? {
            told.extend(of_stage(stage));
        }
        let settled = complaint.steps(read)?.into_iter().find(|step| step.what == "settled");
        if let Some(step) = settled.filter(|_| complaint.state == State::Settled) {
            told.push(event(step.at, "complaint-settled", Vec::new()));
        }
    }
    for request in Request::all_of(young_person, app, read)? {
        let words = request.words.map(|words| Part::own("told-advocate-words", words));
        told.push(event(request.asked_at, "advocate-asked", words.into_iter().collect()));
        if let Some((at, advocate)) = request.in_touch_at.zip(request.advocate) {
            let who = Some((advocate, Role::Advocate));
            told.push(Told { who, ..event(at, "advocate-in-touch", Vec::new()) });
        }
    }
    Ok(told)
}

fn of_stage(stage: Stage) -> Vec<Told> {
    let began = (stage.number > 1).then(|| event(stage.started_at, "complaint-went-on", Vec::new()));
    let longer = stage.extended_at.map(|at| {
        let why = stage.extended_why.map(|why| Part::own("told-why", why));
        event(at, "complaint-more-time", why.into_iter().collect())
    });
    let answered = stage.answered_at.zip(stage.answer).map(|(at, answer)| Told {
        who: stage.answered_by,
        ..event(at, "complaint-answered", vec![Part::own("told-answer", answer)])
    });
    began.into_iter().chain(longer).chain(answered).collect()
}

fn event(at: Moment, what: &'static str, parts: Vec<Part>) -> Told {
    Told { at, what, who: None, about: "told-about-rights".to_owned(), parts }
}
