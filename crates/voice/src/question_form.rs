//! One question as a form: on its own page, and on the page that opens without a network.

use askama::Template;
use edge::{Frame, Problems};

use crate::Statement;
use crate::answer::Way;
use crate::asking::Asking;
use crate::attachment::Attachment;
use crate::language_of_words::{self, WrittenIn};
use crate::question_set::{Kind, Shape};

/// The form, and what is in it.
#[derive(Template)]
#[template(path = "question_form.html")]
pub(crate) struct QuestionForm {
    pub(crate) frame: Frame,
    pub(crate) problems: Problems,
    /// Whose answer it is; empty where no draft is begun yet.
    pub(crate) statement: String,
    pub(crate) number: usize,
    pub(crate) asking: Asking,
    pub(crate) way: Option<Way>,
    /// The language that these words were said to be in.
    pub(crate) language: Option<WrittenIn>,
    /// The version of the answer to each question, in their order: [`crate::draft_versions`].
    pub(crate) versions: Vec<i64>,
    /// What was drawn, photographed or spoken in it; none where there is no network to bring it.
    pub(crate) shown: Option<(Statement, Vec<Attachment>)>,
}

impl QuestionForm {
    /// The form of question `number`, with nothing in it.
    pub(crate) fn blank(frame: Frame, kind: Kind, number: usize) -> Option<Self> {
        let question = kind.question(number)?;
        Some(Self {
            frame,
            problems: Problems::default(),
            statement: String::new(),
            number,
            asking: Asking::of((kind, question), &[], false),
            way: None,
            language: None,
            versions: Vec::new(),
            shown: None,
        })
    }

    pub(crate) fn asked(&self) -> String {
        self.asking.asked(&self.frame)
    }

    /// Whether something drawn, photographed or spoken answers it already.
    pub(crate) fn is_shown(&self) -> bool {
        let shown = self.shown.iter().flat_map(|(_, attachments)| attachments);
        shown.into_iter().any(|attached| attached.question == self.asking.question.code)
    }

    fn languages(&self) -> [WrittenIn; 22] {
        language_of_words::ALL
    }

    /// The language chosen for these words, or else the one of the page.
    fn language(&self) -> &'static str {
        self.language.map_or(self.frame.language.code(), |language| language.code)
    }

    fn all(&self) -> usize {
        self.asking.kind.questions.len()
    }

    fn versions(&self) -> String {
        self.versions.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
    }
}
