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

/// What a young person thinks of the plan that is to keep them safe: what the public dataset asks of every
/// child, in our own words. `evaluation` writes the rows.
pub const KEEPING_ME_SAFE: Kind = Kind {
    code: "keeping_me_safe",
    questions: &[
        yes_or_no("plan-worries"),
        yes_or_no("plan-story"),
        yes_or_no("plan-agree"),
        yes_or_no("plan-safe"),
        yes_or_no("plan-tablet"),
    ],
};

/// The questions of [`KEEPING_ME_SAFE`] in the order of the public dataset's columns.
pub const SSD_QUESTIONS: [&str; 5] = ["plan-worries", "plan-story", "plan-agree", "plan-safe", "plan-tablet"];

const fn yes_or_no(code: &'static str) -> Question {
    Question { code, choices: &["plan-yes", "plan-no"] }
}

/// Every kind.
pub const KINDS: &[Kind] = &[BEFORE_MY_REVIEW, KEEPING_ME_SAFE];

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
