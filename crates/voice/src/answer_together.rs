//! A young person answers one question with a worker beside them, and both say how the answer came to be.

use accounts::{PersonId, Worker};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Change, Error, Result};

use crate::answer::{Answer, LONGEST_WORDS, Way};
use crate::asking::Asking;
use crate::edition::is_young;
use crate::provenance::{How, Provenance};
use crate::question_set::{Question, Shape};
use crate::together::{Sitting, Together};
use crate::tongues::{self, TONGUES};
use crate::version::{Beside, NewVersion, Version};
use crate::{Statement, answer};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/together/{statement}/{number}", show).post("/together/{statement}/{number}", keep)
}

#[derive(Template)]
#[template(path = "answer_together.html")]
pub(crate) struct TogetherPage {
    pub(crate) frame: Frame,
    pub(crate) problems: Problems,
    pub(crate) sitting: Sitting,
    pub(crate) asking: Asking,
    pub(crate) number: usize,
    pub(crate) typed: Typed,
}

/// What stands in the form beside the answer itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed {
    pub(crate) way: Option<Way>,
    pub(crate) how: Option<How>,
    pub(crate) language: String,
    pub(crate) translation: String,
}

fn show(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let (together, question, number) = asked(&worker, visit)?;
    let (asking, typed) = kept(&together, question, visit)?;
    let act = worker.act("voice.draft_seen_together", together.statement.id.0);
    visit.note_reading(act.about(together.statement.young_person.0));
    let (frame, problems, sitting) = (Together::frame(visit), Problems::default(), together.sitting);
    visit.page(&TogetherPage { frame, problems, sitting, asking, number, typed })
}

fn keep(worker: Worker, visit: &mut Visit) -> Result<Response> {
    let (together, question, number) = asked(&worker, visit)?;
    let (mut asking, _) = kept(&together, question, visit)?;
    asking.picked = asking.sent(&Together::frame(visit), &visit.form);
    let typed = Typed::of(visit);
    let problems = typed.problems(&asking);
    if problems.any() {
        visit.has_problems();
        let (frame, sitting) = (Together::frame(visit), together.sitting);
        return visit.again(&TogetherPage { frame, problems, sitting, asking, number, typed });
    }

    let Together { statement, sitting } = together;
    let next = sitting.after(number);
    let code = typed.how.filter(|_| typed.is_said()).map_or("", How::code);
    let act = worker.act("voice.question_answered", statement.id.0).about(statement.young_person.0);
    let act = act.with(format!("{} {} {code}", question.code, typed.way.unwrap_or(Way::Said).code()));
    let by = worker.id();
    visit.change(act, move |change| typed.keep(change, (&statement, by), &asking))?;

    visit.go_to(&next)
}

/// The draft the two write, and the question in the address.
fn asked(worker: &Worker, visit: &mut Visit) -> Result<(Together, Question, usize)> {
    let number = visit.captured::<usize>("number")?;
    let together = Together::of(worker, visit)?;
    let question = together.statement.kind.question(number).ok_or(Error::NotFound)?;
    Ok((together, question, number))
}

/// What was kept of this question; how the last answer came to be, where this one has none yet.
fn kept(together: &Together, question: Question, visit: &mut Visit) -> Result<(Asking, Typed)> {
    let (app, today, statement) = (visit.app.clone(), visit.today(), &together.statement);
    let read = visit.read()?;
    let answers = Answer::all_of(statement, &app, read)?;
    let is_young = is_young(together.sitting.young_person.age(today));
    let asking = Asking::of((statement.kind, question), &answers, is_young);
    let answer = answer::to(&answers, question.code);
    let all = Provenance::all_of(statement, read)?;
    let this = all.iter().find(|one| one.question == question.code);
    let versions = Version::all_of(statement, &app, read)?;
    let translation = versions.into_iter().rfind(|version| version.question == question.code);
    let typed = Typed {
        way: answer.map(|answer| answer.way),
        how: this.or_else(|| all.last()).map(|one| one.how),
        language: this.and_then(|one| one.language.clone()).unwrap_or_default(),
        translation: translation.map(|version| version.words).unwrap_or_default(),
    };
    Ok((asking, typed))
}

impl Typed {
    pub(crate) fn of(visit: &Visit) -> Self {
        let form = &visit.form;
        Self {
            way: Some(Way::of_code(form.text("way")).unwrap_or(Way::Said)),
            how: How::of_code(form.text("how")).filter(|how| How::TOGETHER.contains(how)),
            language: tongues::chosen(form.text("tongue")).unwrap_or_default().to_owned(),
            translation: form.text("translation").to_owned(),
        }
    }

    pub(crate) fn is_said(&self) -> bool {
        self.way == Some(Way::Said)
    }

    pub(crate) fn problems(&self, asking: &Asking) -> Problems {
        let mut problems = asking.problems_with(self.way.unwrap_or(Way::Said));
        if self.is_said() {
            problems.add_if(self.how.is_none(), "how", "problem-no-how");
            let has_translation = !self.translation.is_empty();
            problems.add_if(has_translation && self.language.is_empty(), "tongue", "problem-no-tongue");
            let is_long = self.translation.chars().count() > LONGEST_WORDS;
            problems.add_if(is_long, "translation", "problem-too-long");
        }
        problems
    }

    /// The answer, how it came to be, and its translation, in place of what this draft said before.
    fn keep(
        &self,
        change: &mut Change<'_, '_>,
        (statement, by): (&Statement, PersonId),
        asking: &Asking,
    ) -> Result<()> {
        let (question, way) = (asking.question.code, self.way.unwrap_or(Way::Said));
        let answer = Answer { question: question.to_owned(), way, words: asking.kept(way) };
        answer.keep(change, statement)?;
        Provenance::is_alone(change, statement, question)?;
        let (true, Some(how)) = (self.is_said(), self.how) else { return Ok(()) };
        let language = (!self.language.is_empty()).then(|| self.language.clone());
        Provenance { question: question.to_owned(), how, helped_by: Some(by), language }
            .keep(change, statement)?;
        if self.translation.is_empty() {
            return Ok(());
        }
        let words = &self.translation;
        let new = NewVersion { question, beside: Beside::Translation, language: None, words };
        Version::add(change, statement, by, &new)
    }
}

impl TogetherPage {
    fn asked(&self) -> String {
        self.asking.asked(&self.frame)
    }

    fn is_how(&self, how: &How) -> bool {
        self.typed.how.as_ref() == Some(how)
    }
}
