//! What young people want said, to whom, and what came of it.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | A young person sees what is new and promised | `home.rs` | `/home` |
//! | … chooses what to say | `say_something.rs` | `/say`, `/say/{kind}` |
//! | … chooses words or pictures | `choose_edition.rs` | `/say/edition` |
//! | … answers one question a screen | `answer_question.rs` | `/say/{statement}/{number}` |
//! | … draws, takes a photo or speaks beside it | `attach.rs` | `/say/{statement}/{number}/add/{sort}` |
//! | … takes that out again | `remove_attachment.rs` | `/say/{statement}/attachments/{attachment}/remove` |
//! | … goes on without a network, and sees what is only on their phone | `on_this_phone.rs` | `/on-this-phone` |
//! | … sees who will read it, and shares it | `share_statement.rs` | `/say/{statement}/share` |
//! | … finds everything they said | `my_statements.rs` | `/my-statements` |
//! | … sees who opened it, who answers, and the answer | `my_statement.rs` | `/my-statements/{statement}` |
//! | … says whether it helped | `say_if_it_helped.rs` | `/my-statements/{statement}/helped` |
//! | … puts something right beside it | `put_right.rs` | `/my-statements/{statement}/put-right/{number}` |
//! | … takes it back for half an hour | `take_back_statement.rs` | `/my-statements/{statement}/take-back` |
//! | … withdraws it later | `withdraw_statement.rs` | `/my-statements/{statement}/withdraw` |
//! | … sees everyone who read their words | `my_readers.rs` | `/my-readers` |
//! | … leaves their carer out, always | `not_my_carer.rs` | `/say/{statement}/not-my-carer` |
//! | … goes on with a draft, or throws it away | `my_drafts.rs`, `throw_draft_away.rs` | `/my-drafts` |
//! | A worker sees what they owe an answer to | `inbox.rs` | `/inbox` |
//! | … reads a young person's own words | `read_statement.rs` | `/statements/{statement}` |
//! | … answers | `reply_to_statement.rs` | `/statements/{statement}/reply` |
//! | They and their readers see and hear what was attached | `see_attachment.rs` | `…/attachments/{attachment}` |
//! | … prints it for the case file | `print_statement.rs` | `/statements/{statement}/print` |
//! | … puts a translation beside an answer | `translate_answer.rs` | `/statements/{statement}/translate/{number}` |
//! | … hands over what the next one must know | `hand_over.rs` | `/young-people/{young_person}/handover` |
//! | … begins to write with a young person | `begin_together.rs` | `/young-people/{young_person}/together` |
//! | The two answer one question a screen | `answer_together.rs` | `/together/{statement}/{number}` |
//! | … and share it | `share_together.rs` | `/together/{statement}/share` |
//! | A worker practises all of it with nobody | `practise.rs`, `practise_answer.rs` | `/practice` |
//! | An IRO sees who has spoken | `reviews_spoken.rs` | `/reviews` |
//! | … and says how they took part in a review | `confirm_participation.rs` | `/reviews/{review}` |
//! | A team manager sees how their team answers | `answers_by_team.rs`, `answers_listed.rs` | `/team-answers`, `/team-answers/{team}` |
//! | The promised day passes | `promise_is_late.rs` | a job |
//!
//! Nouns: `statement.rs` and its `steps.rs`, `draft.rs`, `answer.rs` with what was `picked.rs` in it and the `attachment.rs` beside it,
//! `provenance.rs` and `version.rs` (what stands beside it; `besides.rs` is how it is told), `together.rs` (who sits with whom), `reader.rs`, `usual_readers.rs`, `who_reads.rs` (the component "who will read this"),
//! `reply.rs`, `taken_back.rs`, `withdrawal.rs`, `told.rs` (all of it, to take away),
//! `edition.rs`, `question_set.rs` (what may be asked: the questions are in `asked/`, the drawings of their choices in
//! `pictured.rs`), `answer_clock.rs` (when an answer is owed) and `clock.rs` (how that is shown), `happened.rs` and
//! `counted.rs` (the counters, kept and read), `participation.rs` (which code a statement suggests), `raised.rs` (what in it must be seen today, for `safety`). Who may:
//! `policy.rs` and `control_policy.rs`. Tables: `voice_*`.

mod answer;
mod answer_clock;
mod answer_question;
mod answer_together;
mod answers_by_team;
mod answers_listed;
mod asked;
mod asking;
mod attach;
mod attachment;
mod begin_together;
mod besides;
mod choose_edition;
mod clock;
mod confirm_participation;
mod control;
mod control_policy;
mod counted;
mod draft;
mod draft_versions;
mod edition;
mod hand_over;
mod handover;
mod happened;
mod home;
mod inbox;
mod jargon;
mod language_of_words;
mod months;
mod my_drafts;
mod my_readers;
mod my_statement;
mod my_statements;
mod not_my_carer;
mod on_this_phone;
mod participation;
mod picked;
mod pictured;
pub mod plain_words;
pub mod policy;
mod practice;
mod practise;
mod practise_answer;
mod print_statement;
mod promise_is_late;
mod provenance;
mod put_right;
mod question_form;
mod question_set;
mod raised;
mod read_statement;
mod reader;
mod remove_attachment;
mod reply;
mod reply_to_statement;
mod reviews_spoken;
mod say_if_it_helped;
mod say_something;
mod see_attachment;
mod share_statement;
mod share_together;
mod statement;
mod steps;
mod take_back_statement;
mod taken_back;
mod tell;
mod themes;
mod throw_draft_away;
mod together;
mod told;
mod tongues;
mod translate_answer;
mod usual_readers;
mod version;
mod who_answers;
mod who_reads;
mod withdraw_statement;
mod withdrawal;

use edge::{Place, Routes};
use platform::Jobs;
use vault::{SealedColumn, sealed_column};

pub use answer::{Answer, LONGEST_WORDS, Way};
pub use answer_clock::{Promise, promise};
pub use asked::{BEFORE_MY_REVIEW, FROM_MY_DIARY, KEEPING_ME_SAFE, SSD_QUESTIONS};
pub use attachment::{Attachment, AttachmentId, MOST_ATTACHED, NewAttachment, Sort};
pub use counted::Counted;
pub use edition::Edition;
pub use happened::{Event, count_anew, month};
pub use months::{Months, month_in_words};
pub use picked::{Choice, Picked};
pub use pictured::drawing;
pub use provenance::{How, Provenance};
pub use question_set::{Group, Kind, Question, Shape};
pub use reader::{Opening, Reader};
pub use reply::{Outcome, Reply};
pub use statement::{State, Statement, StatementId};
pub use themes::{THEMES, themes_since};
pub use told::{Part, Said, Told, everything_told};
pub use usual_readers::UsualReaders;
pub use version::{Beside, NewVersion, Version};

/// Every page of this capability, and the first two of a young person's four places.
#[must_use]
pub fn routes() -> Routes {
    let place = |path, words, drawing| Place { path, words, drawing };
    Routes::new()
        .place("young_person", place("/home", "place-home", "home"))
        .place("young_person", place("/say", "place-say", "bubble"))
        .and(home::routes())
        .and(say_something::routes())
        .and(choose_edition::routes())
        .and(answer_question::routes())
        .and(attach::routes())
        .and(remove_attachment::routes())
        .and(see_attachment::routes())
        .and(on_this_phone::routes())
        .and(share_statement::routes())
        .and(my_statements::routes())
        .and(my_statement::routes())
        .and(say_if_it_helped::routes())
        .and(put_right::routes())
        .and(take_back_statement::routes())
        .and(withdraw_statement::routes())
        .and(my_readers::routes())
        .and(not_my_carer::routes())
        .and(my_drafts::routes())
        .and(throw_draft_away::routes())
        .and(inbox::routes())
        .and(read_statement::routes())
        .and(reply_to_statement::routes())
        .and(print_statement::routes())
        .and(translate_answer::routes())
        .and(hand_over::routes())
        .and(begin_together::routes())
        .and(answer_together::routes())
        .and(share_together::routes())
        .and(practise::routes())
        .and(practise_answer::routes())
        .and(reviews_spoken::routes())
        .and(confirm_participation::routes())
        .and(answers_by_team::routes())
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
    promise_is_late::jobs().and(practice::jobs())
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
    sealed_column!("voice_practice", "words", row "person_id", subject "person_id"),
    sealed_column!("voice_handovers", "words", row "id", subject "young_person_id"),
    sealed_column!("voice_versions", "words", row "id", subject "young_person_id"),
    sealed_column!("voice_attachments", "about", row "id", subject "young_person_id"),
    sealed_column!("voice_replies", "words", row "id", subject "young_person_id"),
    sealed_column!("voice_replies", "why", row "id", subject "young_person_id"),
    sealed_column!("voice_withdrawals", "why", row "statement_id", subject "young_person_id"),
];
