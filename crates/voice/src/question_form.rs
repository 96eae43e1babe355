//! One question as a form: on its own page, and on the page that opens without a network.

use askama::Template;
use edge::{Frame, Problems};

use crate::answer::Way;
use crate::question_set::{self, Kind, Question};

/// The form, and what is in it.
#[derive(Template)]
#[template(path = "question_form.html")]
pub(crate) struct QuestionForm {
    pub(crate) frame: Frame,
    pub(crate) problems: Problems,
    /// Whose answer it is; empty where no draft is begun yet.
    pub(crate) statement: String,
    pub(crate) kind: Kind,
    pub(crate) question: Question,
    pub(crate) number: usize,
    pub(crate) words: String,
    pub(crate) way: Option<Way>,
    /// The version of the answer to each question, in their order: [`crate::draft_versions`].
    pub(crate) versions: Vec<i64>,
}

impl QuestionForm {
    /// The form of question `number`, with nothing in it.
    pub(crate) fn blank(frame: Frame, kind: Kind, number: usize) -> Option<Self> {
        let question = kind.question(number)?;
        Some(Self {
            frame,
            problems: Problems::default(),
            statement: String::new(),
            kind,
            question,
            number,
            words: String::new(),
            way: None,
            versions: Vec::new(),
        })
    }

    pub(crate) fn asked(&self) -> String {
        self.frame.t(&question_set::ask(self.question.code)).into_owned()
    }

    fn all(&self) -> usize {
        self.kind.questions.len()
    }

    fn versions(&self) -> String {
        self.versions.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
    }
}
