//! The questions of each kind of statement, one a screen. Their words are in `words/`.

/// One question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// As it is stored, and the key of its words after `ask-`.
    pub code: &'static str,
    /// Answers to choose from, as keys after `choice-`; none where the answer is in their own words.
    pub choices: &'static [&'static str],
}

/// A kind of statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// As it is stored, and the key of its words after `kind-`.
    pub code: &'static str,
    /// Its questions, in order; six at the most.
    pub questions: &'static [Question],
}

const fn own_words(code: &'static str) -> Question {
    Question { code, choices: &[] }
}

/// What a young person wants known before their review.
pub const BEFORE_MY_REVIEW: Kind = Kind {
    code: "before_my_review",
    questions: &[
        own_words("talk-about"),
        own_words("who-comes"),
        own_words("where-and-when"),
        own_words("not-happened"),
        own_words("not-aloud"),
        Question { code: "take-part", choices: &["speak", "someone-speaks", "send-words", "not-come"] },
    ],
};

/// A bit of their diary that they choose to share.
pub const FROM_MY_DIARY: Kind = Kind { code: "from_my_diary", questions: &[own_words("from-my-diary")] };

/// Every kind.
pub const KINDS: &[Kind] = &[BEFORE_MY_REVIEW, FROM_MY_DIARY];

impl Kind {
    /// The kind of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        KINDS.iter().copied().find(|kind| kind.code == code)
    }

    /// The key of its name on the screen.
    #[must_use]
    pub fn words(&self) -> String {
        format!("kind-{}", self.code.replace('_', "-"))
    }

    /// Question `number`, counted from one.
    #[must_use]
    pub fn question(&self, number: usize) -> Option<Question> {
        self.questions.get(number.checked_sub(1)?).copied()
    }
}

/// The key of the words of question `code`.
pub(crate) fn ask(code: &str) -> String {
    format!("ask-{code}")
}
