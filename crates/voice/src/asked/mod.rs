//! The questions of every kind, as data: a file for each group on the page that offers them.
//!
//! A set that was answered stays as it is, so that an old statement is shown with the questions as they were
//! asked. To ask otherwise, add the same kind with the next version below it.

mod about_me;
mod happened;
mod i_want;
mod meetings;

use crate::edition::Edition;
use crate::question_set::{Group, Kind, Question, Shape};

pub use about_me::FROM_MY_DIARY;
pub use meetings::{BEFORE_MY_REVIEW, KEEPING_ME_SAFE, SSD_QUESTIONS};

/// Every kind, in every edition and version, in the order in which they are offered.
pub(crate) const SETS: &[&[Kind]] = &[about_me::SETS, happened::SETS, meetings::SETS, i_want::SETS];

/// Whom someone may name.
const PEOPLE: &[&str] = &[
    "mum",
    "dad",
    "brother-or-sister",
    "grandparent",
    "carer",
    "friend",
    "social-worker",
    "teacher",
    "advocate",
    "nobody",
    "other",
];

const FEELINGS: &[&str] = &[
    "happy", "calm", "excited", "proud", "loved", "tired", "bored", "worried", "sad", "lonely", "angry",
    "scared", "mixed-up", "other",
];

/// Fewer of each, for pictures.
const FEW_PEOPLE: &[&str] = &[
    "mum",
    "dad",
    "brother-or-sister",
    "grandparent",
    "carer",
    "friend",
    "social-worker",
    "teacher",
    "other",
];

const FEW_FEELINGS: &[&str] =
    &["happy", "calm", "excited", "loved", "tired", "worried", "sad", "angry", "scared", "other"];

const FIVE_FACES: &[&str] = &["face-very-good", "face-good", "face-some", "face-bad", "face-very-bad"];
const THREE_FACES: &[&str] = &["yes", "partly", "no"];
const SAFE: &[&str] = &["safe-yes", "safe-sometimes", "safe-no"];
const HOUSES: &[&str] = &["house-good", "house-worries", "house-dreams"];
const SKY: &[&str] = &["sky-sun", "sky-sun-and-cloud", "sky-cloud", "sky-rain", "sky-storm"];

/// The best stands on top, as on a ladder.
const LADDER: &[&str] = &[
    "step-10", "step-9", "step-8", "step-7", "step-6", "step-5", "step-4", "step-3", "step-2", "step-1",
    "step-0",
];

const fn words(code: &'static str) -> Question {
    Question { code, shape: Shape::Words, choices: &[] }
}

const fn one(code: &'static str, choices: &'static [&'static str]) -> Question {
    Question { code, shape: Shape::One, choices }
}

const fn several(code: &'static str, choices: &'static [&'static str]) -> Question {
    Question { code, shape: Shape::Several, choices }
}

const fn faces(code: &'static str) -> Question {
    Question { code, shape: Shape::Faces, choices: FIVE_FACES }
}

const fn three_faces(code: &'static str) -> Question {
    Question { code, shape: Shape::Faces, choices: THREE_FACES }
}

const fn safe(code: &'static str) -> Question {
    Question { code, shape: Shape::Faces, choices: SAFE }
}

const fn ladder(code: &'static str) -> Question {
    Question { code, shape: Shape::Scale, choices: LADDER }
}

const fn sky(code: &'static str) -> Question {
    Question { code, shape: Shape::Scale, choices: SKY }
}

const fn house(code: &'static str) -> Question {
    Question { code, shape: Shape::House, choices: HOUSES }
}

const fn kind(code: &'static str, group: Group, drawing: &'static str) -> Kind {
    Kind {
        code,
        group,
        drawing,
        asks: false,
        is_offered: true,
        from_age: 0,
        edition: Edition::Words,
        version: 1,
        questions: &[],
    }
}

impl Kind {
    const fn asking(self) -> Self {
        Self { asks: true, ..self }
    }

    const fn not_offered(self) -> Self {
        Self { is_offered: false, ..self }
    }

    const fn not_before(self, from_age: i16) -> Self {
        Self { from_age, ..self }
    }

    const fn in_words(self, version: i64, questions: &'static [Question]) -> Self {
        Self { edition: Edition::Words, version, questions, ..self }
    }

    const fn in_pictures(self, version: i64, questions: &'static [Question]) -> Self {
        Self { edition: Edition::Pictures, version, questions, ..self }
    }
}
