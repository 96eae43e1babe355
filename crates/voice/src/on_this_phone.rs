//! What is only on a young person's phone, and every question, so that they can be answered without a network.
//!
//! The service worker keeps this page, and it alone, so nobody is on it: the questions are the same for
//! everyone, and what someone said is put in by the phone itself.

use askama::Template;
use axum::response::Response;
use edge::{Frame, Language, Mood, Routes, Visit, Visitor};
use platform::{Error, Result};

use crate::edition::Edition;
use crate::question_form::QuestionForm;
use crate::question_set::Kind;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/on-this-phone", show).get("/on-this-phone/{language}", show_in)
}

#[derive(Template)]
#[template(path = "on_this_phone.html")]
struct OnThisPhonePage {
    frame: Frame,
    questions: Vec<QuestionForm>,
}

impl OnThisPhonePage {
    /// Where a statement of this kind is begun.
    fn begins_at(&self, kind: &Kind) -> String {
        format!("/say/{}?edition={}", kind.path(), kind.edition.code())
    }

    /// What can be begun without a network: with words, for the phone does not know who would rather have pictures.
    fn begins(&self, question: &QuestionForm) -> bool {
        let kind = &question.asking.kind;
        question.number == 1 && kind.edition == Edition::Words && kind.is_offered && kind.from_age == 0
    }
}

/// Why an answer may still be here, as the server says it of one that it could not take.
const REASONS: [&str; 5] = ["said-otherwise", "already-shared", "no-review", "problem", "gone"];

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let frame = visit.frame();
    let kinds =
        [Edition::Words, Edition::Pictures].map(|edition| Kind::offered(edition, None, true)).concat();
    let questions = kinds.into_iter().flat_map(|kind| questions(&frame, kind)).collect();
    visit.page(&OnThisPhonePage { frame: of_nobody(frame), questions })
}

/// As the service worker asks for it: by the language alone, with no cookie.
fn show_in(visitor: Visitor, visit: &mut Visit) -> Result<Response> {
    let language: String = visit.captured("language")?;
    visit.language = Language::of_code(&language).ok_or(Error::NotFound)?;
    show(visitor, visit)
}

fn questions(frame: &Frame, kind: Kind) -> Vec<QuestionForm> {
    let numbers = 1..=kind.questions.len();
    numbers.filter_map(|number| QuestionForm::blank(of_nobody(frame.clone()), kind, number)).collect()
}

/// A young person's room with nobody in it, and no token that would tie the page to a browser.
fn of_nobody(mut frame: Frame) -> Frame {
    (frame.mood, frame.person) = (Mood::YoungPeople, None);
    (frame.token, frame.form_key) = (String::new(), String::new());
    frame.alone()
}
