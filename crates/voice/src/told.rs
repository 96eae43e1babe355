//! Everything a young person said here and what came of it, in order: for the copy that they take away.
//!
//! What hangs on a statement later (pictures, recordings) is told here too: as more [`Part`]s of its entry.

use accounts::{PersonId, Role, YoungPerson};
use platform::{App, Moment, Result};
use store::{Read, sql};

use crate::answer::Answer;
use crate::picked::Picked;
use crate::reader::Opening;
use crate::reply::Reply;
use crate::taken_back::TakenBack;
use crate::withdrawal::Withdrawal;
use crate::{State, Statement, StatementId, question_set};

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Told {
    /// When.
    pub at: Moment,
    /// What, as the key of its words after `told-`.
    pub what: &'static str,
    /// Who did it, as what; nobody where it was the young person.
    pub who: Option<(PersonId, Role)>,
    /// The key of what it is about.
    pub about: String,
    /// What was said, part by part.
    pub parts: Vec<Part>,
}

/// One thing that was said.
#[derive(Clone, Debug)]
pub struct Part {
    /// The key of what was asked, or of what this is.
    pub asked: String,
    /// What was said.
    pub said: Said,
}

/// Somebody's own words, or the key of words of ours that they chose.
#[derive(Clone, Debug)]
pub enum Said {
    /// As they wrote it.
    Own(String),
    /// The key of what they chose.
    Chosen(String),
}

impl Part {
    /// Somebody's own words.
    #[must_use]
    pub fn own(asked: &str, words: String) -> Self {
        Self { asked: asked.to_owned(), said: Said::Own(words) }
    }

    /// Words of ours that were chosen.
    #[must_use]
    pub fn chosen(asked: &str, key: String) -> Self {
        Self { asked: asked.to_owned(), said: Said::Chosen(key) }
    }
}

/// Every statement of a young person and what happened to it. Not in order of time yet: others add to it.
pub fn everything_told(young_person: &YoungPerson, app: &App, read: &mut impl Read) -> Result<Vec<Told>> {
    let all: Vec<(StatementId, Moment)> = read.all(
        sql!("select id, begun_at from voice_statements where young_person_id = $1 order by begun_at, id"),
        &[young_person.id().into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut told = Vec::new();
    for (id, begun_at) in all {
        let statement = Statement::of(young_person, id, read)?;
        told.extend(of_statement(&statement, begun_at, app, read)?);
    }
    Ok(told)
}

fn of_statement(
    statement: &Statement,
    begun_at: Moment,
    app: &App,
    read: &mut impl Read,
) -> Result<Vec<Told>> {
    let event = |at, what, who, parts| Told { at, what, who, about: statement.kind.words(), parts };
    let said = said(statement, app, read)?;
    let mut told = Vec::new();
    match statement.shared_at {
        None => told.push(event(begun_at, "begun", None, said)),
        Some(at) => told.push(event(at, "shared", None, said)),
    }
    for back in TakenBack::all_of(statement.id, read)? {
        told.push(event(back.shared_at, "shared-first", None, Vec::new()));
        told.push(event(back.at, "taken-back", None, Vec::new()));
    }
    for opening in Opening::of_statement(statement.id, read)? {
        let who = Some((opening.person, opening.role));
        told.push(event(opening.first_at, "opened", who, Vec::new()));
        if opening.last_at != opening.first_at {
            told.push(event(opening.last_at, "opened-last", who, Vec::new()));
        }
    }
    for reply in Reply::all_of(statement, app, read)? {
        told.push(event(reply.replied_at, "answered", Some((reply.person, reply.role)), answered(reply)));
    }
    if statement.state == State::Withdrawn
        && let Some(withdrawal) = Withdrawal::of(statement, app, read)?
    {
        let why = withdrawal.why.map(|why| Part::own("told-why", why));
        told.push(event(withdrawal.at, "withdrawn", None, why.into_iter().collect()));
    }
    Ok(told)
}

/// The answers, in the order of the questions.
fn said(statement: &Statement, app: &App, read: &mut impl Read) -> Result<Vec<Part>> {
    let answers = Answer::all_of(statement, app, read)?;
    let parts = statement.kind.questions.iter().flat_map(|question| {
        let asked = question_set::ask(question.code);
        let Some(answer) = crate::answer::to(&answers, question.code) else { return Vec::new() };
        let Some(kept) = &answer.words else {
            return vec![Part::chosen(&asked, format!("you-{}", answer.way.code()))];
        };
        let Picked { choices, words } = Picked::of(question, kept);
        let chosen = choices.into_iter().map(|choice| match choice.words {
            // As they saw it then, or as they named it.
            Some(seen) => Part::own(&asked, seen),
            None => Part::chosen(&asked, format!("choice-{}", choice.code)),
        });
        let own = (!words.is_empty()).then(|| Part::own(&asked, words));
        chosen.chain(own).collect()
    });
    Ok(parts.collect())
}

fn answered(reply: Reply) -> Vec<Part> {
    let outcome = Part::chosen("told-outcome", format!("outcome-{}", reply.outcome.code()));
    let words = Part::own("told-answer", reply.words);
    let helped = reply.helped.map(|helped| Part::chosen("told-helped", format!("you-said-helped-{helped}")));
    let why = reply.why.map(|why| Part::own("told-why", why));
    [outcome, words].into_iter().chain(helped).chain(why).collect()
}
