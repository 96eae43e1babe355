//! A statement on paper, for the case file: the young person's words exactly as they stand, how each came to be,
//! who opened it, what was answered, and a mark by which any copy can be compared.
//!
//! The page is what a browser prints or saves as a PDF; headings, language and title go with it.

use std::collections::HashMap;
use std::fmt::Write;

use accounts::{Listener, Person};
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use platform::{Moment, Result};
use sha2::{Digest, Sha256};

use crate::answer::{self, Answer};
use crate::besides::Besides;
use crate::home::Names;
use crate::reader::Opening;
use crate::reply::Reply;
use crate::{Reader, Statement, read_statement};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/statements/{statement}/print", show)
}

#[derive(Template)]
#[template(path = "print_statement.html")]
struct PrintPage {
    frame: Frame,
    statement: Statement,
    young_person: Person,
    printed_by: String,
    answers: Vec<Answer>,
    besides: Besides,
    replies: Vec<(Reply, Person)>,
    openings: Vec<(String, Moment)>,
    is_somebody_out: bool,
    mark: String,
}

fn show(listener: Listener, visit: &mut Visit) -> Result<Response> {
    let (statement, seen, role) = read_statement::opened(&listener, visit)?;
    let (app, frame) = (visit.app.clone(), visit.frame());
    let read = visit.read()?;
    let mut names = Names { authority: listener.authority.id, known: HashMap::new() };
    let answers = Answer::all_of(&statement, &app, read)?;
    let besides = Besides::of(&statement, &app, read)?;
    let mut replies = Vec::new();
    for reply in Reply::all_of(&statement, &app, read)? {
        let person = names.of(reply.person, &app, read)?;
        replies.push((reply, person));
    }
    let mut openings = Vec::new();
    let opened = Opening::all_of(statement.young_person, read)?.into_iter().rev();
    for opening in opened.filter(|opening| opening.statement == statement.id) {
        openings.push((names.of(opening.person, &app, read)?.name, opening.first_at));
    }
    let is_somebody_out = Reader::all_of(statement.id, read)?.iter().any(|reader| reader.is_taken_out);
    let mark = mark(&statement, &answers);
    let act = listener.act("voice.statement_printed", statement.id.0).about(statement.young_person.0);
    let (opened, person) = (statement.clone(), listener.id());
    // Paper is read too: the young person sees it as an opening.
    visit.note_reading_with(act, move |change| Opening::note(change, &opened, person, role));
    let (young_person, printed_by) = (seen.person, listener.person.name.clone());
    visit.page(&PrintPage {
        frame,
        statement,
        young_person,
        printed_by,
        answers,
        besides,
        replies,
        openings,
        is_somebody_out,
        mark,
    })
}

/// SHA-256 over a line for each question in order: its code, the way it was answered and the words, with tabs
/// between. The same words give the same mark on every copy.
fn mark(statement: &Statement, answers: &[Answer]) -> String {
    let mut text = String::new();
    for question in statement.kind.questions {
        let answer = answer::to(answers, question.code);
        let (way, words) = answer.map_or(("skipped", ""), |answer| {
            (answer.way.code(), answer.words.as_deref().unwrap_or_default())
        });
        text.push_str(&format!("{}\t{way}\t{words}\n", question.code));
    }
    let hash = Sha256::digest(text.as_bytes());
    let mut shown = String::new();
    for (number, byte) in hash.iter().enumerate() {
        let space = if number > 0 && number % 4 == 0 { " " } else { "" };
        // Writing to a string does not fail.
        let _ = write!(shown, "{space}{byte:02x}");
    }
    shown
}
