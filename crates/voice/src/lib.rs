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
//! | … takes it back for half an hour | `take_back_statement.rs` | `/my-statements/{statement}/take-back` |
//! | … withdraws it later | `withdraw_statement.rs` | `/my-statements/{statement}/withdraw` |
//! | … sees everyone who read their words | `my_readers.rs` | `/my-readers` |
//! | … leaves their carer out, always | `not_my_carer.rs` | `/say/{statement}/not-my-carer` |
//! | … goes on with a draft, or throws it away | `my_drafts.rs`, `throw_draft_away.rs` | `/my-drafts` |
//! | A worker sees what they owe an answer to | `inbox.rs` | `/inbox` |
//! | … reads a young person's own words | `read_statement.rs` | `/statements/{statement}` |
//! | … answers | `reply_to_statement.rs` | `/statements/{statement}/reply` |
//! | An IRO sees who has spoken | `reviews_spoken.rs` | `/reviews` |
//! | The promised day passes | `promise_is_late.rs` | a job |
//!
//! Nouns: `statement.rs` and its `steps.rs`, `answer.rs`, `reader.rs`, `usual_readers.rs`, `reply.rs`, `taken_back.rs`,
//! `withdrawal.rs`, `safety_mark.rs`, `question_set.rs`, `told.rs` (all of it, to take away), `answer_clock.rs` (when an
//! answer is owed) and `clock.rs` (how that is shown). Who may: `policy.rs` and
//! `control_policy.rs`. Tables: `voice_*`.

mod answer;
mod answer_clock;
mod answer_question;
mod clock;
mod control;
mod control_policy;
mod home;
mod inbox;
mod my_drafts;
mod my_readers;
mod my_statement;
mod not_my_carer;
pub mod policy;
mod promise_is_late;
mod question_set;
mod read_statement;
mod reader;
mod reply;
mod reply_to_statement;
mod reviews_spoken;
mod safety_mark;
mod say_if_it_helped;
mod say_something;
mod share_statement;
mod statement;
mod steps;
mod take_back_statement;
mod taken_back;
mod tell;
mod throw_draft_away;
mod told;
mod usual_readers;
mod withdraw_statement;
mod withdrawal;

use edge::{Place, Routes, WordFiles};
use platform::Jobs;
use vault::{SealedColumn, sealed_column};

pub use answer::{Answer, LONGEST_WORDS, Way};
pub use answer_clock::{Promise, promise};
pub use question_set::{BEFORE_MY_REVIEW, FROM_MY_DIARY, KINDS, Kind, Question};
pub use reader::{Opening, Reader};
pub use reply::{Outcome, Reply};
pub use safety_mark::{is_raised_for_safety, mark_for_safety};
pub use statement::{State, Statement, StatementId};
pub use told::{Part, Said, Told, everything_told};
pub use usual_readers::UsualReaders;

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
        .and(take_back_statement::routes())
        .and(withdraw_statement::routes())
        .and(my_readers::routes())
        .and(not_my_carer::routes())
        .and(my_drafts::routes())
        .and(throw_draft_away::routes())
        .and(inbox::routes())
        .and(read_statement::routes())
        .and(reply_to_statement::routes())
        .and(reviews_spoken::routes())
}

/// Begins a draft that says a bit of a young person's diary: those words and no others. For the diary to call.
pub fn begin_from_my_diary(
    change: &mut platform::Change<'_, '_>,
    who: (accounts::AuthorityId, accounts::PersonId),
    id: StatementId,
    words: &str,
) -> platform::Result<()> {
    Statement::begin_new(change, who, id, (FROM_MY_DIARY, None))?;
    let statement = Statement::for_engage(id, &mut **change)?;
    let words = Some(words.to_owned());
    Answer { question: "from-my-diary".to_owned(), way: Way::Said, words }.keep(change, &statement)
}

/// The work this capability does by itself.
#[must_use]
pub fn jobs() -> Jobs {
    promise_is_late::jobs()
}

/// The words on its pages.
pub const WORDS: WordFiles = ("voice", include_str!("../words/en.ftl"), include_str!("../words/cy.ftl"));

/// Every column of its tables that holds what people said.
pub const SEALED: &[SealedColumn] = &[
    sealed_column!("voice_answers", "words", row "id", subject "young_person_id"),
    sealed_column!("voice_replies", "words", row "id", subject "young_person_id"),
    sealed_column!("voice_replies", "why", row "id", subject "young_person_id"),
    sealed_column!("voice_withdrawals", "why", row "statement_id", subject "young_person_id"),
];
