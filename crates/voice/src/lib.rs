//! What young people want said, to whom, and what came of it.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | A young person sees what is new and promised | `home.rs` | `/home` |
//! | … chooses what to say | `say_something.rs` | `/say` |
//! | … answers one question a screen | `answer_question.rs` | `/say/{statement}/{number}` |
//! | … sees who will read it, and shares it | `share_statement.rs` | `/say/{statement}/share` |
//! | … sees who opened it, who answers, and the answer | `my_statement.rs` | `/my-statements/{statement}` |
//! | … says whether it helped | `say_if_it_helped.rs` | `/my-statements/{statement}/helped` |
//! | A worker sees what they owe an answer to | `inbox.rs` | `/inbox` |
//! | … reads a young person's own words | `read_statement.rs` | `/statements/{statement}` |
//! | … answers | `reply_to_statement.rs` | `/statements/{statement}/reply` |
//! | An IRO sees who has spoken | `reviews_spoken.rs` | `/reviews` |
//! | The promised day passes | `promise_is_late.rs` | a job |
//!
//! Nouns: `statement.rs` and its `steps.rs`, `answer.rs`, `reader.rs`, `reply.rs`, `question_set.rs`, `answer_clock.rs` (when an
//! answer is owed) and `clock.rs` (how that is shown). Who may: `policy.rs`. Tables: `voice_*`.

mod answer;
mod answer_clock;
mod answer_question;
mod clock;
mod home;
mod inbox;
mod language_of_words;
mod my_statement;
pub mod policy;
mod promise_is_late;
mod question_set;
mod read_statement;
mod reader;
mod reply;
mod reply_to_statement;
mod reviews_spoken;
mod say_if_it_helped;
mod say_something;
mod share_statement;
mod statement;
mod steps;
mod tell;

use edge::{Place, Routes};
use platform::Jobs;
use vault::{SealedColumn, sealed_column};

pub use answer::{Answer, LONGEST_WORDS, Way};
pub use answer_clock::{Promise, promise};
pub use question_set::{BEFORE_MY_REVIEW, KINDS, Kind, Question};
pub use reader::{Opening, Reader};
pub use reply::{Outcome, Reply};
pub use statement::{State, Statement, StatementId};

/// Every page of this capability, and the first two of a young person's four places.
#[must_use]
pub fn routes() -> Routes {
    let place = |path, words, drawing| Place { path, words, drawing };
    Routes::new()
        .place("young_person", place("/home", "place-home", "home"))
        .place("young_person", place("/say", "place-say", "bubble"))
        .and(home::routes())
        .and(say_something::routes())
        .and(answer_question::routes())
        .and(share_statement::routes())
        .and(my_statement::routes())
        .and(say_if_it_helped::routes())
        .and(inbox::routes())
        .and(read_statement::routes())
        .and(reply_to_statement::routes())
        .and(reviews_spoken::routes())
}

/// The work this capability does by itself.
#[must_use]
pub fn jobs() -> Jobs {
    promise_is_late::jobs()
}

/// The words on its pages.
pub const WORDS: edge::WordFiles = edge::WordFiles {
    capability: "voice",
    texts: &[
        (edge::Language::English, include_str!("../words/en.ftl")),
        (edge::Language::Welsh, include_str!("../words/cy.ftl")),
        (edge::Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};

/// Every column of its tables that holds what people said.
pub const SEALED: &[SealedColumn] = &[
    sealed_column!("voice_answers", "words", row "id", subject "young_person_id"),
    sealed_column!("voice_replies", "words", row "id", subject "young_person_id"),
    sealed_column!("voice_replies", "why", row "id", subject "young_person_id"),
];
